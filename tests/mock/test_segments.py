"""Parts of a message, by the tables of 3GPP TS 23.038 (6.2.1, 6.2.1.1) and the lengths of 23.040 (9.2.3.24.1)."""

from __future__ import annotations

import pytest

from trunkline_mock.core.segments import parts

#: The default alphabet as the standard prints it: eight columns (b7 b6 b5) of sixteen code points; 0x1B is the escape.
TABLE = (
    (0x40, 0xA3, 0x24, 0xA5, 0xE8, 0xE9, 0xF9, 0xEC, 0xF2, 0xC7, 0x0A, 0xD8, 0xF8, 0x0D, 0xC5, 0xE5),
    (0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, None, 0xC6, 0xE6, 0xDF, 0xC9),
    (0x20, 0x21, 0x22, 0x23, 0xA4, *range(0x25, 0x30)),
    tuple(range(0x30, 0x40)),
    (0xA1, *range(0x41, 0x50)),
    (*range(0x50, 0x5B), 0xC4, 0xD6, 0xD1, 0xDC, 0xA7),
    (0xBF, *range(0x61, 0x70)),
    (*range(0x70, 0x7B), 0xE4, 0xF6, 0xF1, 0xFC, 0xE0),
)
#: The extension table: form feed, circumflex, braces, backslash, brackets, tilde, bar, euro.
EXTENSION = (0x0C, 0x5E, 0x7B, 0x7D, 0x5C, 0x5B, 0x7E, 0x5D, 0x7C, 0x20AC)
BASIC = [chr(code) for column in TABLE for code in column if code is not None]


def test_the_default_alphabet_is_the_standards() -> None:
    """127 characters take one septet each: 160 of one fit into a message, 161 do not."""
    assert len(BASIC) == 127
    for char in BASIC:
        assert (parts(char * 160), parts(char * 161)) == (1, 2), hex(ord(char))


def test_the_extension_takes_two_septets() -> None:
    """Eighty of one fit into a message."""
    for code in EXTENSION:
        assert (parts(chr(code) * 80), parts(chr(code) * 80 + "x")) == (1, 2), hex(code)


def test_everything_else_makes_the_message_ucs2() -> None:
    """Seventy fit; what looks like the alphabet but is not in it counts as well: cedilla, accents, Greek in lower case."""
    for char in ("ç", "á", "í", "ó", "ú", "\u03b1", "`", "\t", "ё", "中"):
        assert (parts(char * 70), parts(char * 71)) == (1, 2), char


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 1),
        ("x" * 306, 2),  # 2 x 153
        ("x" * 307, 3),
        ("x" * 152 + "€" + "x" * 152, 3),  # the escape pair does not fit behind 152; 152 + (2 + 151) + 1
        ("x" * 151 + "€" + "x" * 153, 2),
        ("€" * 152, 2),  # 76 pairs in each part, one septet of each stays empty
        ("€" * 153, 3),
        ("я" * 134, 2),  # 2 x 67
        ("я" * 135, 3),
        ("x" * 66 + "👋" + "x" * 66, 3),  # a surrogate pair does not fit behind 66
        ("x" * 65 + "👋" + "x" * 67, 2),
        ("👋" * 35, 1),
        ("👋" * 66, 2),  # 33 pairs in each part
        ("👋" * 67, 3),
        ("😀é" * 23, 1),  # 69 units
    ],
)
def test_parts_are_packed_whole(text: str, expected: int) -> None:
    """No part holds half an escape pair or half a surrogate pair, so some parts stay one unit short."""
    assert parts(text) == expected


def test_voximplant_counts_so() -> None:
    """The vendor's answer says it."""
    from trunkline_mock import Mock

    from .conftest import Caller

    status, answer = Caller(Mock(check=True)).voximplant(sms_body="x" * 66 + "%F0%9F%91%8B" + "x" * 66)
    assert (status, answer["fragments_count"]) == (200, 3)
