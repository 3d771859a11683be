"""Codecs of single values."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from core.samples import ID
from core.test_wire import deep
from trunkline_runtime.codecs import (
    ANY,
    BOOL,
    BYTES,
    DECIMAL,
    FLOAT,
    INT,
    JSON_TEXT,
    STR,
    UUID_,
    BadValue,
    Codec,
    DecimalCodec,
    DecodeContext,
    Drift,
    EncodeContext,
    FloatCodec,
    IntCodec,
    StrCodec,
    WrongType,
)

SEND = EncodeContext()
HUGE = 10**5000


def decode(codec: Codec[Any], value: object) -> tuple[Any, int]:
    """The decoded value and how many drifts were told."""
    told: list[Drift] = []
    return codec.decode(value, DecodeContext(on_drift=told.append), None), len(told)


def refusal(codec: Codec[Any], value: object) -> str:
    with pytest.raises(BadValue) as caught:
        codec.encode(value, SEND)
    return str(caught.value)


@pytest.mark.parametrize(
    ("codec", "value", "read"),
    [
        (STR, "a", "a"),
        (INT, -5, -5),
        (FLOAT, 1.5, 1.5),
        (FLOAT, 2, 2),
        (BOOL, False, False),
        (UUID_, ID, UUID(ID)),
        (UUID_, ID.upper(), UUID(ID)),
        (BYTES, "aGk=", b"hi"),
        (DECIMAL, 0.1, Decimal("0.1")),
        (DECIMAL, "12.50", Decimal("12.50")),
        (DECIMAL, 7, Decimal(7)),
        (JSON_TEXT, '{"a":1}', {"a": 1}),
        (JSON_TEXT, {"a": 1}, {"a": 1}),
        (ANY, None, None),
    ],
)
def test_reads_what_was_promised(codec: Codec[Any], value: object, read: object) -> None:
    """Values of the promised type are read without drift."""
    assert decode(codec, value) == (read, 0)


@pytest.mark.parametrize(
    ("codec", "value", "read"),
    [
        (STR, 12, "12"),
        (INT, "12", 12),
        (INT, "+3", 3),
        (INT, 4.0, 4),
        (FLOAT, "1.5e3", 1500.0),
        (BOOL, "TRUE", True),
        (BOOL, "0", False),
        (BOOL, 1, True),
    ],
)
def test_reads_close_relatives_as_drift(codec: Codec[Any], value: object, read: object) -> None:
    """Numbers that come as text, and the like, become the promised type, and are told."""
    result, drifts = decode(codec, value)
    assert (result, type(result), drifts) == (read, type(read), 1)


@pytest.mark.parametrize(
    ("codec", "value"),
    [
        (STR, None),
        (STR, ["a"]),
        (STR, True),
        pytest.param(STR, HUGE, id="huge text"),
        (INT, "12a"),
        (INT, "1_0"),
        (INT, 1.5),
        (INT, math.inf),
        (INT, None),
        (FLOAT, "nan"),
        (FLOAT, {}),
        (BOOL, 2),
        (BOOL, "yes"),
        (BOOL, [True]),
        (UUID_, "{" + ID + "}"),
        (UUID_, ID.replace("-", "")),
        (UUID_, 5),
        (BYTES, "a"),
        (BYTES, ["aGk="]),
        (DECIMAL, "1e9999"),
        (DECIMAL, "Infinity"),
        (DECIMAL, math.nan),
        (DECIMAL, True),
        pytest.param(DECIMAL, HUGE, id="huge decimal"),
        (DECIMAL, []),
        (JSON_TEXT, ""),
        (JSON_TEXT, "[" * 100_000),
        (JSON_TEXT, 5),
    ],
)
def test_keeps_what_it_cannot_read(codec: Codec[Any], value: object) -> None:
    """Anything else is kept as it came and told once; nothing raises."""
    result, drifts = decode(codec, value)
    assert result is value
    assert drifts == 1


@pytest.mark.parametrize(
    ("codec", "value", "sent"),
    [
        (STR, "é\n", "é\n"),
        (StrCodec(2, 3, "^a"), "ab", "ab"),
        (INT, 0, 0),
        (IntCodec(1, 2), 2, 2),
        (FLOAT, 3, 3),
        (FLOAT, 0.5, 0.5),
        (FloatCodec(0, 1), 10**400 // 10**400, 1),
        (BOOL, True, True),
        (UUID_, UUID(ID), ID),
        (UUID_, ID, ID),
        (BYTES, bytearray(b"hi"), "aGk="),
        (DECIMAL, Decimal("2.50"), 2.5),
        (DECIMAL, Decimal("2.00"), 2),
        (DECIMAL, 0.1, 0.1),
        (DecimalCodec(text=True), Decimal("0.10000000000000000001"), "0.10000000000000000001"),
        (DecimalCodec(text=True), Decimal("1E+3"), "1000"),
        (JSON_TEXT, {"é": [1]}, '{"é":[1]}'),
        (ANY, [None], [None]),
    ],
)
def test_sends(codec: Codec[Any], value: object, sent: object) -> None:
    """Arguments reach the wire in the vendor's form."""
    result = codec.encode(value, SEND)
    assert (result, type(result)) == (sent, type(sent))


@pytest.mark.parametrize(
    ("codec", "value", "problem"),
    [
        (StrCodec(1), "", "must not be empty"),
        (StrCodec(3), "ab", "must have at least 3 characters"),
        (StrCodec(max_length=1), "abc", "must have at most 1 characters, has 3"),
        (StrCodec(pattern="^a$"), "b", "must match ^a$"),
        (StrCodec(max_bytes=3), "éé", "must have at most 3 bytes in UTF-8, has 4"),
        (STR, "a\udfff", "must not contain lone surrogates"),
        (IntCodec(1), 0, "must be at least 1"),
        (IntCodec(maximum=1), 2, "must be at most 1"),
        (FLOAT, math.nan, "must be finite"),
        (FloatCodec(0), -0.5, "must be at least 0"),
        (DECIMAL, Decimal("Infinity"), "must be finite"),
        (DECIMAL, Decimal("1E+999999"), "must have at most 40 digits"),
        (DECIMAL, Decimal("1E-41"), "must have at most 40 digits"),
        (DECIMAL, Decimal("0.1234567890123456789"), "must have at most 15 significant digits: a JSON number holds no more"),
        (DecimalCodec(0), Decimal(-1), "must be at least 0"),
        (UUID_, "nonsense", "must be a UUID"),
        (JSON_TEXT, {1}, "must be a JSON value, not set"),
    ],
)  # fmt: skip
def test_refuses_what_the_vendor_would(codec: Codec[Any], value: object, problem: str) -> None:
    """A value beyond the documented limits is refused before anything is sent, in words that do not repeat it."""
    assert refusal(codec, value) == problem


@pytest.mark.parametrize(
    ("codec", "value"),
    [(STR, 1), (INT, True), (INT, 1.0), (INT, "1"), (FLOAT, "1"), (FLOAT, False), (DECIMAL, "1"), (DECIMAL, True),
     (BOOL, 1), (UUID_, 5), (BYTES, "a")],
)  # fmt: skip
def test_refuses_other_types(codec: Codec[Any], value: object) -> None:
    """A value of another Python type is a mistake, not something to convert in silence."""
    with pytest.raises(WrongType, match=r"^must be .*, not "):
        codec.encode(value, SEND)


@pytest.mark.parametrize(
    ("codec", "yes", "no"),
    [
        (STR, ["a"], [1]),
        (INT, [1], [True, 1.0, "1"]),
        (FLOAT, [1, 1.5], [True, "1"]),
        (DECIMAL, [1, 1.5, "1.5"], [True, "a", math.inf, None]),
        (BOOL, [True], [1]),
        (UUID_, [ID], ["a", 1]),
        (BYTES, ["a"], [1]),
        (JSON_TEXT, ["a", {}, []], [1]),
    ],
)
def test_accepts(codec: Codec[Any], yes: list[object], no: list[object]) -> None:
    """Alternatives are told apart by JSON type."""
    assert all(map(codec.accepts, yes))
    assert not any(map(codec.accepts, no))


def test_shows_nothing_of_free_values() -> None:
    """Free JSON and bytes may hold anything, so a repr shows at most their size."""
    assert ANY.show({"secret": 1}) == JSON_TEXT.show("x") == "<any>"
    assert BYTES.show(b"secret") == "<6 bytes>"
    assert BYTES.show("secret") == "<unexpected str>"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_text_comes_back(text: str) -> None:
    """Text survives the way out and back."""
    assert decode(STR, STR.encode(text, SEND)) == (text, 0)


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_come_back_or_are_refused(number: Decimal) -> None:
    """Money never loses a digit: it comes back equal, or is refused."""
    for codec in (DECIMAL, DecimalCodec(text=True)):
        try:
            sent = codec.encode(number, SEND)
        except BadValue:
            continue
        assert decode(codec, sent) == (number, 0)


@given(st.binary())
def test_bytes_come_back(content: bytes) -> None:
    """Bytes survive the way out and back."""
    assert decode(BYTES, BYTES.encode(content, SEND)) == (content, 0)


def test_deep_values_are_refused() -> None:
    """A value nested beyond reason is refused, not a RecursionError."""
    assert "deeper" in refusal(ANY, deep(5000))
