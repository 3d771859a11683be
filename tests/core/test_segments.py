"""Parts of a text message, by the standard's own tables and by another implementation, never by the mock."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline.sms import Segments, segments
from trunkline_outbox.texts import Survey

# 3GPP TS 23.038, 6.2.1: the basic table, row by row; 6.2.1.1: the extension.
TABLE = (
    "@\u0394 0\u00a1P\u00bfp" "\u00a3_!1AQaq" '$\u03a6"2BRbr' "\u00a5\u0393#3CScs" "\u00e8\u039b\u00a44DTdt"
    "\u00e9\u03a9%5EUeu" "\u00f9\u03a0&6FVfv" "\u00ec\u03a8'7GWgw" "\u00f2\u03a3(8HXhx" "\u00c7\u0398)9IYiy"
    "\n\u039e*:JZjz" "\u00d8+;K\u00c4k\u00e4" "\u00f8\u00c6,<L\u00d6l\u00f6" "\r\u00e6-=M\u00d1m\u00f1"
    "\u00c5\u00df.>N\u00dcn\u00fc" "\u00e5\u00c9/?O\u00a7o\u00e0"
)  # fmt: skip
EXTENSION = "\f^{}\\[~]|\u20ac"


def test_the_alphabet_is_the_standard_s() -> None:
    """The 127 characters of the basic table take one septet, the ten of the extension two, all others force UCS-2."""
    assert len(TABLE) == len(set(TABLE)) == 127
    for code in range(0x2_0000):
        if 0xD800 <= code < 0xE000:
            continue
        char = chr(code)
        if char in TABLE:
            assert (segments(char).encoding, segments(char).units) == ("GSM-7", 1), hex(code)
        elif char in EXTENSION:
            assert (segments(char).encoding, segments(char).units) == ("GSM-7", 2), hex(code)
        else:
            assert (segments(char).encoding, segments(char).units) == ("UCS-2", 1 if code < 0x1_0000 else 2), hex(code)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments("GSM-7", 0, 1, 160)),
        ("a" * 160, Segments("GSM-7", 160, 1, 0)),
        ("a" * 161, Segments("GSM-7", 161, 2, 145)),
        ("a" * 306, Segments("GSM-7", 306, 2, 0)),
        ("a" * 307, Segments("GSM-7", 307, 3, 152)),
        ("\u20ac" * 80, Segments("GSM-7", 160, 1, 0)),
        ("\u20ac" * 81, Segments("GSM-7", 162, 2, 143)),
        ("a" * 152 + "\u20ac" + "a" * 152, Segments("GSM-7", 306, 3, 152)),
        ("\u044b" * 70, Segments("UCS-2", 70, 1, 0)),
        ("\u044b" * 71, Segments("UCS-2", 71, 2, 63)),
        ("x" * 66 + "\U0001f44b" + "x" * 66, Segments("UCS-2", 134, 3, 66)),
        ("\U0001f600" * 36, Segments("UCS-2", 72, 2, 61)),
    ],
)
def test_pairs_are_not_cut(text: str, expected: Segments) -> None:
    """An escape pair or a surrogate pair goes into the next part whole."""
    assert segments(text) == expected


@given(st.text(max_size=500))
def test_parts_hold_every_unit(text: str) -> None:
    """Whatever the text, the parts are enough, and one fewer would not do but for pairs."""
    found = segments(text)
    single, part = (160, 153) if found.encoding == "GSM-7" else (70, 67)
    if found.parts == 1:
        assert found.units + found.left == single
    else:
        assert part * found.parts - (found.parts - 1) <= found.units + found.left <= part * found.parts
        assert found.units > single
    assert 0 <= found.left < (single if found.parts == 1 and found.units else 161)


FOREIGN = json.loads((Path(__file__).parent / "data" / "segments.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", FOREIGN, ids=lambda row: f"{row[1]}-{row[2]}")
def test_another_implementation_counts_the_same(row: tuple[list[tuple[str, int]], str, int]) -> None:
    """Encoding and parts of 240 texts, at and around every limit, as `smsutil` 1.1.3 splits them (TS 23.038 and 23.040)."""
    runs, encoding, parts = row
    found = segments("".join(char * count for char, count in runs))
    assert (found.encoding, found.parts) == (encoding, parts)


class Walked(str):
    """A text that counts how often something goes over all of it."""

    __slots__ = ("walks",)
    walks: int


def _counting(name: str) -> Callable[..., Any]:
    def method(self: Walked, *arguments: Any) -> Any:
        self.walks = getattr(self, "walks", 0) + 1
        return getattr(str, name)(self, *arguments)

    return method


for name in ("__contains__", "__iter__", "count", "encode", "find", "index", "replace", "split", "translate"):
    setattr(Walked, name, _counting(name))


def effort(work: Callable[[str], object], text: str) -> tuple[int, int]:
    """Count what working on a text takes: walks over it, and instructions of Python."""
    watched, instructions = Walked(text), 0

    def step(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal instructions
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        instructions += event == "opcode"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        work(watched)
    finally:
        sys.settrace(before)
    return watched.walks, instructions


@pytest.mark.parametrize("first", [0x61, 0x20AC, 0x4E00, 0x20000], ids=["basic", "extension", "wide", "pairs"])
@pytest.mark.parametrize("work", [segments, lambda text: Survey().add(text)], ids=["segments", "survey"])
@pytest.mark.parametrize("kinds", [1, 800])
def test_a_text_is_counted_in_steps_that_grow_with_it(work: Callable[[str], object], first: int, kinds: int) -> None:
    """Twice the text takes twice the steps, also where no two characters are the same: a count of each would be quadratic."""
    once, twice = (effort(work, "".join(chr(first + n % kinds) for n in range(size))) for size in (400, 800))
    assert once[0] == twice[0] <= 6
    assert 800 < twice[1] <= 2 * once[1] + 500 <= 300 * 800


def test_no_oracle_is_the_mock() -> None:
    """The client and the mock count each for themselves."""
    source = (Path(__file__).parents[2] / "runtime/trunkline_runtime/codecs/segments.py").read_text()
    assert not re.search(r"trunkline_mock", source)
