"""Enumerations stay open."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given, strategies as st

from core.samples import HERE, Colour, Level
from core.test_scalars import SEND, decode, refusal
from trunkline_runtime.codecs import BadValue, DecodeContext, Drift, EncodeContext
from trunkline_runtime.codecs.enums import EnumCodec

COLOUR = EnumCodec(HERE, "Colour")
LEVEL = EnumCodec(HERE, "Level")
CLOSED = EnumCodec(HERE, "Colour", closed=True)


def test_listed_values() -> None:
    """A listed value is its member, the first time and later."""
    for codec in (EnumCodec(HERE, "Colour"), COLOUR):
        for _ in range(2):
            member, drifts = decode(codec, "red")
            assert member is Colour.RED
            assert member.known
            assert drifts == 0
    assert decode(LEVEL, 2) == (Level.HIGH, 0)


@pytest.mark.parametrize("member", [Colour("mauve"), Level(9)])
def test_unlisted_values_are_members(member: Colour | Level) -> None:
    """An unlisted value compares, hashes, copies and pickles like the value it is, and says that it is unlisted."""
    bare = member.value
    for one in (member, copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):
        assert one == bare
        assert hash(one) == hash(bare)
        assert str(one) == str(bare)
        assert (one.name, one.value, type(one.value)) == ("UNKNOWN", bare, type(bare))
        assert not one.known
    assert member not in list(type(member))


@pytest.mark.parametrize(("kind", "value"), [(Colour, 5), (Colour, None), (Level, "x")])
def test_other_types_are_no_members(kind: type[Colour] | type[Level], value: object) -> None:
    """A value of another type is still a ValueError."""
    with pytest.raises(ValueError, match="is not a valid"):
        kind(value)  # type: ignore[arg-type]


def test_unlisted_values_are_told() -> None:
    """A vendor's new word is kept, and reported without being quoted: it may be somebody's."""
    told: list[Drift] = []
    assert COLOUR.decode("mauve", DecodeContext(on_drift=told.append), None) == "mauve"
    assert told == [Drift("", "", "a Colour", "an unlisted string", unlisted=True)]


@pytest.mark.parametrize("value", [None, True, 1.5, ["red"], {"a": 1}])
def test_other_json_is_kept(value: object) -> None:
    """Anything else is kept as it came and told."""
    assert decode(COLOUR, value) == (value, 1)
    assert decode(LEVEL, value) == (value, 1)


def test_numbers_as_text() -> None:
    """A number written as text is its member, and text written as a number too; both are told."""
    assert decode(LEVEL, "2") == (Level.HIGH, 1)
    assert decode(LEVEL, "9") == (Level(9), 1)
    assert decode(LEVEL, "x") == ("x", 1)
    assert decode(COLOUR, 5) == (Colour("5"), 1)
    assert decode(COLOUR, 10**5000)[1] == 1


def test_arguments() -> None:
    """Arguments are members or bare values; unlisted ones pass unless the vendor refuses them."""
    assert COLOUR.encode(Colour.RED, SEND) == "red"
    assert type(COLOUR.encode(Colour.RED, SEND)) is str
    assert COLOUR.encode("mauve", SEND) == "mauve"
    assert LEVEL.encode(Level.LOW, SEND) == 1
    assert refusal(CLOSED, "mauve") == "must be one of red, blue"
    assert CLOSED.encode("mauve", EncodeContext(keep=True)) == "mauve"
    assert refusal(COLOUR, "") == "must not be empty"
    assert refusal(COLOUR, "\ud800") == "must not contain lone surrogates"
    assert refusal(COLOUR, 5) == "must be a Colour, not int"
    assert refusal(LEVEL, True) == "must be a Level, not bool"
    assert refusal(LEVEL, "1") == "must be a Level, not str"


def test_accepts() -> None:
    """Alternatives are told apart by JSON type, then by whether the value is listed."""
    assert (COLOUR.accepts("x"), COLOUR.accepts(1), LEVEL.accepts(1), LEVEL.accepts(True)) == (True, False, True, False)
    assert (COLOUR.weight("red"), COLOUR.weight("x"), COLOUR.weight(5)) == (1, 0, 0)


@given(st.text())
def test_any_text_is_a_member(text: str) -> None:
    """Every text becomes a member equal to it."""
    assert Colour(text) == text


@pytest.mark.parametrize("slip", ["redd", "RED", "reed", "blu"])
def test_a_slip_in_an_open_set(slip: str) -> None:
    """Text near to a listed value is refused with that value; given as a member, it is meant."""
    with pytest.raises(BadValue, match="is near to '(red|blue)'"):
        COLOUR.encode(slip, EncodeContext())
    assert COLOUR.encode(Colour(slip), EncodeContext()) == slip
    assert COLOUR.encode("green", EncodeContext()) == "green"
