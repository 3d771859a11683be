"""Codecs made of codecs."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from core.samples import COLOUR, ID, LETTER, LEVEL, PARCEL, Letter, Parcel
from core.test_scalars import SEND, decode, refusal
from core.test_wire import deep
from trunkline_runtime.codecs import (
    BOOL,
    DECIMAL,
    INT,
    STR,
    UUID_,
    BadValue,
    Codec,
    EncodeContext,
    ListCodec,
    MapCodec,
    NullableCodec,
    StrCodec,
    UnionCodec,
    WrongType,
)
from trunkline_runtime.codecs.containers import kept
from trunkline_runtime.codecs.times import DATETIME

KEEP = EncodeContext(keep=True)
JOINED: Codec[Any] = ListCodec(INT, separator=";", all_allowed=True)


def test_null() -> None:
    """Null is a value where the spec allows it, and only there."""
    codec = NullableCodec(INT)
    assert decode(codec, None) == (None, 0)
    assert decode(codec, 1) == (1, 0)
    assert decode(codec, "a") == ("a", 1)
    assert codec.encode(None, SEND) is None
    assert codec.encode(1, SEND) == 1
    assert (codec.accepts(None), codec.accepts(1), codec.accepts("a")) == (True, True, False)
    assert (codec.show(None), codec.show(1)) == ("None", "1")
    assert codec.expected == "a whole number or null"
    assert NullableCodec(LETTER).weight({"id": ID}) == 1


def test_lists() -> None:
    """Lists keep their order and tell where an item is wrong."""
    codec = ListCodec(INT, min_items=2, max_items=3)
    assert decode(codec, [1, "2", None]) == ([1, 2, None], 2)
    assert decode(codec, "1") == ("1", 1)
    assert codec.encode((1, 2), SEND) == [1, 2]
    assert codec.encode({1, 2}, SEND) == [1, 2]
    assert refusal(codec, [1, "x"]) == "[1] must be a whole number, not str"
    assert refusal(codec, [1]) == "must have at least 2 items"
    assert refusal(codec, []) == "must not be empty"
    assert refusal(codec, [1] * 4) == "must have at most 3 items, has 4"
    assert (codec.accepts([]), codec.accepts("1"), codec.accepts({})) == (True, False, False)
    assert (codec.show([1, {}]), codec.show({})) == ("[1, <unexpected object>]", "<unexpected object>")
    assert codec.encode([1] * 4, KEEP) == [1] * 4
    assert codec.encode([1], KEEP) == [1]


@pytest.mark.parametrize("value", ["12", b"12", {"a": 1}, 12, iter([1])])
def test_lists_refuse_other_types(value: object) -> None:
    """Text is no list of letters, a mapping no list of keys."""
    with pytest.raises(WrongType, match="must be a list"):
        ListCodec(INT).encode(value, SEND)


def test_joined_lists() -> None:
    """A list with a separator is one text on the wire, and is read from it."""
    assert JOINED.encode([1, 2], SEND) == "1;2"
    assert JOINED.encode("all", SEND) == "all"
    assert decode(JOINED, "1;2") == ([1, 2], 0)
    assert decode(JOINED, "1;x") == ([1, "x"], 1)
    assert decode(JOINED, "all") == ("all", 0)
    assert decode(JOINED, "") == ([], 0)
    assert decode(JOINED, [1]) == ([1], 0)
    assert decode(ListCodec(STR, separator=";"), "1;a") == (["1", "a"], 0)
    assert (JOINED.accepts("1;2"), JOINED.accepts([]), JOINED.accepts(1)) == (True, True, False)


def test_joined_lists_refuse_what_would_split() -> None:
    """An item that holds the separator, or nothing, would reach the vendor as something else."""
    codec = ListCodec(STR, separator=";")
    assert refusal(codec, ["a", "b;c"]) == "[1] must not contain ';': the vendor splits there"
    assert refusal(codec, ["a", ""]) == "[1] must not be empty"
    assert refusal(codec, []) == "must not be empty: it could not be told from absent"
    assert codec.encode(["a;b", ""], KEEP) == "a;b;"


def test_lone_object_in_place_of_a_list() -> None:
    """A vendor that writes one entry without a list is read as a list of one."""
    codec = ListCodec(MapCodec(INT), wrap=True)
    assert decode(codec, {"a": 1}) == ([{"a": 1}], 0)
    assert decode(codec, [{"a": 1}]) == ([{"a": 1}], 0)
    assert decode(codec, 1) == (1, 1)


def test_maps() -> None:
    """Maps keep their keys; the keys appear in no text, for they may be numbers of people."""
    codec = MapCodec(INT)
    assert decode(codec, {"a": "1"}) == ({"a": 1}, 1)
    assert decode(codec, [1]) == ([1], 1)
    assert codec.encode({"a": 1}, SEND) == {"a": 1}
    assert refusal(codec, [1]) == "must be an object, not list"
    assert refusal(codec, {1: 1}) == "must have text keys only"
    assert refusal(codec, {"\ud800": 1}) == "must not contain lone surrogates"
    assert refusal(codec, {"+12017774321": "x"}) == "* must be a whole number, not str"
    assert (codec.accepts({}), codec.accepts([])) == (True, False)
    assert (codec.show({"+12017774321": 1}), codec.show([])) == ("<1 entries>", "<unexpected array>")


def test_unions_choose_by_type() -> None:
    """The first alternative that fits reads the value; what fits none is kept and told."""
    codec = UnionCodec(INT, BOOL, NullableCodec(UUID_), STR)
    assert decode(codec, True) == (True, 0)
    assert decode(codec, 1) == (1, 0)
    assert decode(codec, ID) == (UUID(ID), 0)
    assert decode(codec, "1") == ("1", 0)
    assert decode(codec, None) == (None, 0)
    assert decode(codec, [1]) == ([1], 1)
    assert codec.encode(True, SEND) is True
    assert codec.accepts(1)
    assert not codec.accepts(1.5)


def test_unions_choose_the_model_that_knows_most() -> None:
    """Where two models take an object, the one that knows more of its members wins, and an enum wins over any text."""
    codec = UnionCodec(PARCEL, LETTER)
    assert isinstance(decode(codec, {"id": ID, "name": "a"})[0], Parcel)
    assert isinstance(decode(codec, {"id": ID, "name": "a", "stamp": "s"})[0], Letter)
    assert isinstance(decode(UnionCodec(LETTER, PARCEL), {"id": ID, "name": "a"})[0], Letter)
    assert type(decode(UnionCodec(STR, COLOUR), "red")[0]).__name__ == "Colour"
    assert type(decode(UnionCodec(STR, COLOUR), "new")[0]) is str
    assert type(decode(UnionCodec(UnionCodec(INT), LEVEL), 2)[0]).__name__ == "Level"
    assert UnionCodec(INT).weight("x") == 0


def test_unions_refuse_in_the_words_that_tell_most() -> None:
    """The reasons of the alternatives that take the type are given; where none does, the list of types."""
    codec = UnionCodec(INT, StrCodec(max_length=2))
    assert refusal(codec, "abc") == "must have at most 2 characters, has 3"
    assert refusal(codec, 1.5) == "must be a whole number or text, not float"
    both = "must have at most 1 characters, has 3, or must have at most 2 characters, has 3"
    assert refusal(UnionCodec(StrCodec(max_length=1), StrCodec(max_length=2)), "abc") == both


class WithDict:
    """Something that knows its own JSON."""

    def to_dict(self) -> dict[str, int]:
        """Return it."""
        return {"a": 1}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (dt.datetime(2026, 1, 4, 7, 52), "2026-01-04T07:52:00"),
        (dt.date(2026, 1, 4), "2026-01-04"),
        (dt.time(7, 52), "07:52:00"),
        (Decimal("1.5"), 1.5),
        (UUID(ID), ID),
        (b"hi", "aGk="),
        (WithDict(), {"a": 1}),
        ([{"a": (UUID(ID),)}], [{"a": [ID]}]),
        ("text", "text"),
        (None, None),
    ],
)
def test_kept_values_are_written(value: object, written: object) -> None:
    """On the way back, what its codec does not take is written in the closest JSON."""
    assert kept(value) == written
    assert MapCodec(ListCodec(INT)).encode({"x": [value]}, KEEP) == {"x": [written]}


def test_kept_values_may_be_deep() -> None:
    """Writing back a hostile answer does not exhaust the stack."""
    value = deep(5000)
    assert kept(value) is not None


@given(st.lists(st.datetimes(timezones=st.just(dt.UTC)) | st.just("junk")))
def test_lists_come_back_with_their_surprises(items: list[Any]) -> None:
    """A list with unreadable items is written back as it came."""
    codec = ListCodec(DATETIME)
    wire = [item if item == "junk" else DATETIME.encode(item, SEND) for item in items]
    assert codec.encode(decode(codec, wire)[0], KEEP) == wire


def test_limits_on_the_way_back() -> None:
    """Limits bind arguments, never the vendor."""
    assert MapCodec(StrCodec(max_length=1)).encode({"a": "long"}, KEEP) == {"a": "long"}
    with pytest.raises(BadValue, match=r"^\* must have at most"):
        MapCodec(StrCodec(max_length=1)).encode({"a": "long"}, SEND)
    assert DECIMAL.encode(Decimal(1), KEEP) == 1
