"""Models: what the vendor sent, typed, complete and discreet."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from core.samples import ID, LETTER, PARCEL, WIRE, Colour, Letter, Level, Parcel
from core.test_scalars import SEND, decode, refusal
from core.test_wire import deep, json_values
from trunkline_runtime.codecs import DecodeContext, Drift, Mismatch, WrongType
from trunkline_runtime.unset import UNSET

NUMBER = "12017774321"
objects = st.dictionaries(st.sampled_from([*WIRE, "x", "y"]), json_values)


def test_reads_each_kind() -> None:
    """Every field arrives as its Python type; what the spec does not know is kept."""
    parcel = Parcel.from_dict(WIRE, strict=True)
    utc = dt.datetime(2026, 1, 4, 7, 52, 58, tzinfo=dt.UTC)
    assert parcel == Parcel(
        id=UUID(ID), name="Ada", from_=12017774321, to="+12017774321", colour=Colour.RED, level=Level.HIGH, count=3,
        weight=1.5, price=Decimal("0.25"), sent=True, created=utc.replace(microsecond=127000), stamped=utc, logged=utc,
        day=dt.date(2026, 1, 4), note=None, blob=b"hi", free={"a": [1, None]}, text={"b": 2}, tags=["x", "y"],
        sizes={"s": 1}, either="z", inner=[Parcel(id=UUID(ID), name="Bob")], additional_properties={"new": "kept"},
    )  # fmt: skip


def test_comes_back() -> None:
    """A model writes the object it was read from."""
    assert Parcel.from_dict(WIRE).to_dict() == WIRE


@given(objects)
def test_any_object_is_read_and_written(data: dict[str, Any]) -> None:
    """No object of any shape makes lenient decoding fail, and nothing of it is lost on the way back."""
    parcel = Parcel.from_dict(data)
    written = parcel.to_dict()
    assert written.keys() == data.keys()
    assert Parcel.from_dict(written).to_dict() == written
    assert copy.deepcopy(parcel).to_dict() == pickle.loads(pickle.dumps(parcel)).to_dict() == written


@given(objects)
def test_strict_decoding_raises_only_mismatch(data: dict[str, Any]) -> None:
    """Strict decoding either reads an object without drift or raises a Mismatch with the first one."""
    told: list[Drift] = []
    Parcel._decode(data, DecodeContext("op", on_drift=told.append), None)
    if not told:
        Parcel.from_dict(data, strict=True)
        return
    with pytest.raises(Mismatch) as caught:
        Parcel.from_dict(data, strict=True)
    assert (caught.value.drift.pointer, caught.value.drift.expected) == (told[0].pointer, told[0].expected)


def test_mismatch_points() -> None:
    """The pointer leads through lists to the place."""
    with pytest.raises(Mismatch, match=r"^/inner/0/count: expected a whole number, got object$"):
        Parcel.from_dict({**WIRE, "inner": [{"id": ID, "name": "", "count": {}}]}, strict=True)


def test_missing_fields() -> None:
    """A field that is absent is UNSET, told when the spec requires it."""
    told: list[Drift] = []
    letter = Letter._decode({"id": ID}, DecodeContext("op", on_drift=told.append), None)
    missing: object = letter.name
    assert missing is UNSET
    assert letter.stamp is UNSET
    assert told == [Drift("op", "/name", "text", "nothing")]
    assert letter.to_dict() == {"id": ID}


def test_null_is_not_absent() -> None:
    """Null stays None where the spec does not allow it, and is told."""
    told: list[Drift] = []
    letter = Letter._decode({"id": ID, "name": None}, DecodeContext(on_drift=told.append), None)
    assert letter.name is None
    assert [drift.got for drift in told] == ["null"]


def test_further_members() -> None:
    """Members the spec does not know are read by the codec for them and reached by subscript."""
    letter = Letter.from_dict({"id": ID, "name": "a", "pages": "3"})
    assert letter["pages"] == 3
    letter["weight"] = 5
    assert "weight" in letter
    assert "id" not in letter
    assert letter.to_dict() == {"id": ID, "name": "a", "pages": 3, "weight": 5}
    letter["name"] = 7
    assert letter.to_dict()["name"] == "a"


def test_deep_objects() -> None:
    """An object nested beyond the interpreter's stack is an error with a name of its own kind."""
    data: dict[str, Any] = {"id": ID, "name": "a"}
    for _ in range(3000):
        data = {"id": ID, "name": "a", "inner": [data]}
    with pytest.raises(ValueError, match="Parcel: nested too deeply"):
        Parcel.from_dict(data)
    assert Parcel.from_dict({"id": ID, "name": "a", "x": deep(5000)}).to_dict()["id"] == ID


def test_repr_is_discreet() -> None:
    """A repr shows fields that are set, and nothing personal, free or unexpected."""
    shown = repr(Parcel.from_dict(WIRE))
    assert "name=<hidden>" in shown
    assert "colour=<Colour.RED: 'red'>" in shown
    assert "free=<any>" in shown
    assert "additional_properties=<1 hidden>" in shown
    assert "UNSET" not in shown
    assert "Ada" not in shown
    assert "Bob" not in shown
    assert NUMBER not in shown


@given(objects)
def test_repr_shows_no_hidden_value(data: dict[str, Any]) -> None:
    """Whatever comes in place of what was promised, hidden fields and structures stay out of sight."""
    secret = {"deep": [NUMBER]}
    names = ("name", "from", "to", "free", "text", "inner", "sizes", "blob", "x")
    for value in (NUMBER, secret, [secret]):
        wrong = {key: value if key in names or not isinstance(value, str) else item for key, item in data.items()}
        assert NUMBER not in repr(Parcel.from_dict(wrong))


def test_argument_models() -> None:
    """An argument may be the model or a mapping with Python or wire names."""
    letter = {"id": ID, "name": "a"}
    assert LETTER.encode(Letter(id=UUID(ID), name="a"), SEND) == letter
    assert LETTER.encode(letter, SEND) == letter
    assert PARCEL.encode({**letter, "from_": "+1 201 777 4321", "x": 1}, SEND) == {
        **letter,
        "from": 12017774321,
        "x": 1,
    }
    assert PARCEL.encode({**letter, "from": NUMBER, "count": UNSET}, SEND) == {**letter, "from": 12017774321}


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({"id": ID}, "name is missing"),
        ({"id": ID, "name": UNSET}, "name is missing"),
        ({"id": ID, "name": "a", 5: 1}, "must have text keys only"),
        ({"id": ID, "name": None}, "name must be text, not NoneType"),
        ({"id": ID, "name": "a", "from": 1, "from_": 2}, "from_ is given twice, by its Python name and by its wire name"),
        ({"id": ID, "name": "a", "inner": [{"id": ID}]}, "inner[0].name is missing"),
        ({"id": ID, "name": "a", "inner": [{"id": ID, "name": "b", "count": "x"}]},
            "inner[0].count must be a whole number, not str"),
        ({"id": ID, "name": "a", "x": float("nan")}, "x must not contain NaN or infinity"),
        ([], "must be a Parcel or a mapping, not list"),
        (Letter(id=UUID(ID), name="a"), "must be a Parcel or a mapping, not Letter"),
        (Parcel.from_dict({"id": ID}), "name is missing"),
    ],
)  # fmt: skip
def test_argument_models_are_checked(value: object, problem: str) -> None:
    """What cannot be sent is named by its place inside the argument."""
    assert refusal(PARCEL, value) == problem


def test_answers_that_are_no_object() -> None:
    """Something else in place of an object is kept, told and not shown."""
    assert decode(PARCEL, [NUMBER]) == ([NUMBER], 1)
    assert PARCEL.show([NUMBER]) == "<unexpected array>"
    assert not PARCEL.accepts([NUMBER])
    assert not PARCEL.accepts({"id": ID})
    assert PARCEL.weight([NUMBER]) == 0


def test_raw_objects_are_not_taken_for_models_on_the_way_back() -> None:
    """A mapping is an argument's shorthand, not an answer's."""
    parcel = Parcel(id=UUID(ID), name="a", inner=[{"x": 1}])  # type: ignore[list-item]
    assert parcel.to_dict()["inner"] == [{"x": 1}]
    with pytest.raises(WrongType):
        PARCEL.encode(5, SEND)
