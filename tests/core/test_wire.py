"""Contexts, places and the rules for JSON and text."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from collections import UserDict, UserList
from typing import Any

import pytest
from hypothesis import given, strategies as st

from core.samples import WIRE, Parcel
from trunkline_runtime.codecs import (
    STR,
    BadValue,
    Codec,
    DecodeContext,
    Drift,
    Mismatch,
    WrongType,
    json_type,
    plain_json,
    pointer,
    wire_text,
)
from trunkline_runtime.unset import UNSET

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def test_pointer_escapes() -> None:
    """Places are JSON pointers, with slash and tilde escaped."""
    assert pointer(None) == ""
    assert pointer(((((None, "a"), 0), "b/c"), "d~e")) == "/a/0/b~1c/d~0e"


@pytest.mark.parametrize("key", ["12017774321", "+1 201", "ada@example.org", "tel12017774321", "é", "x" * 70])
def test_pointer_hides_keys_that_are_data(key: str) -> None:
    """A key that may be about a person does not reach a report."""
    assert pointer(((None, "phones"), key)) == "/phones/*"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "boolean"),
        (1, "integer"),
        (1.0, "number"),
        ("", "string"),
        ([], "array"),
        ({}, "object"),
        (UNSET, "nothing"),
        (b"", "bytes"),
    ],
)
def test_json_type(value: object, name: str) -> None:
    """Every JSON type has its name; what is missing is nothing."""
    assert json_type(value) == name


def test_drift_is_told_and_raised() -> None:
    """Lenient decoding tells, strict decoding tells and raises; nobody listening costs nothing."""
    told: list[Drift] = []
    DecodeContext("op").drift((None, "a"), "text", 1)
    DecodeContext("op", on_drift=told.append).drift((None, "a"), "text", 1)
    with pytest.raises(Mismatch, match=r"^/a: expected text, got integer$") as caught:
        DecodeContext("op", strict=True, on_drift=told.append).drift((None, "a"), "text", 1)
    assert told == [Drift("op", "/a", "text", "integer")] * 2
    assert caught.value.drift == told[0]
    with pytest.raises(Mismatch, match=r"^the answer: "):
        DecodeContext(strict=True).drift(None, "text", 1)


@pytest.mark.parametrize(
    ("value", "got"),
    [
        ("new_state", "an unlisted string"),
        (7, "an unlisted integer"),
        ("+12017774321", "an unlisted string"),
        (12017774321, "an unlisted integer"),
        ("a" * 60, "an unlisted string"),
    ],
)
def test_drift_quotes_nothing(value: object, got: str) -> None:
    """An unknown enum value is told by its type, never quoted: even a short word may be about somebody."""
    told: list[Drift] = []
    DecodeContext(on_drift=told.append).drift(None, "a Colour", value, unlisted=True)
    assert told[0].got == got


def test_bad_value_knows_its_place() -> None:
    """A refusal inside an argument says where, from the outside in."""
    error = WrongType("must be text", ".phone").inside("[3]")
    assert (type(error), error.place, error.problem) == (WrongType, "[3].phone", "must be text")
    assert str(BadValue("must be text", ".phone")) == "phone must be text"
    assert str(BadValue("must be text")) == "must be text"


def test_errors_travel_between_processes() -> None:
    """A mismatch and a refusal survive a pickle with what they know."""
    with pytest.raises(Mismatch) as caught:
        DecodeContext("op", strict=True).drift((None, "a"), "text", 1)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.drift, str(again)) == (caught.value.drift, str(caught.value))
    bad = pickle.loads(pickle.dumps(WrongType("must be text", ".phone")))
    assert (type(bad), bad.place, bad.problem) == (WrongType, ".phone", "must be text")


@given(json_values)
def test_plain_json_keeps_json(value: Any) -> None:
    """JSON passes through unchanged, unless it holds text that is no UTF-8."""
    try:
        assert plain_json(value) == value
    except BadValue:
        assert "\\ud" in json.dumps(value)


def test_plain_json_takes_what_acts_like_json() -> None:
    """Mappings, sequences and models become plain dicts and lists."""
    assert plain_json(UserDict({"a": UserList([1, (2,)])})) == {"a": [1, [2]]}
    assert plain_json([Parcel.from_dict(WIRE)]) == [WIRE]


def deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


circle: list[Any] = []
circle.append(circle)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (float("nan"), "NaN"),
        ([float("inf")], "NaN"),
        ({1: 2}, "text keys"),
        (b"x", "bytes"),
        (memoryview(b"x"), "bytes"),
        ({"a": dt.date(2026, 1, 1)}, "JSON value, not date"),
        ("\ud800", "surrogates"),
        ({"\ud800": 1}, "surrogates"),
        (deep(120), "deeper"),
        (circle, "deeper"),
    ],
)
def test_plain_json_refuses(value: object, problem: str) -> None:
    """What JSON cannot say is refused before anything is sent; circles too."""
    with pytest.raises(BadValue, match=problem):
        plain_json(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [("é", "é"), (True, "true"), (False, "false"), (None, ""), (12, "12"), (1.5, "1.5"), ({"a": "é"}, '{"a":"é"}'),
     ([1], "[1]")],
)  # fmt: skip
def test_wire_text(value: object, text: str) -> None:
    """Scalars read in a query as they do in JSON; structures travel as JSON text."""
    assert wire_text(value) == text


def test_a_bare_codec_is_abstract() -> None:
    """A codec without its own decode and encode cannot be used by mistake."""
    bare: Codec[Any] = Codec()
    with pytest.raises(NotImplementedError):
        bare.decode(1, DecodeContext(), None)
    with pytest.raises(NotImplementedError):
        bare.encode(1, None)  # type: ignore[arg-type]
    assert bare.accepts(1)
    assert bare.weight(1) == 0


def test_show_hides_structures() -> None:
    """Where one value was promised, a structure that came instead may hold anything, so it is not shown."""
    assert STR.show({"phone": "+12017774321"}) == "<unexpected object>"
    assert STR.show([1]) == "<unexpected array>"
    assert STR.show("a") == "'a'"
