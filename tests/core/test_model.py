"""Models: what the vendor sent, typed, complete and discreet."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given, strategies as st

from core.samples import ID, LETTER, PARCEL, WIRE, Colour, Letter, Level, Order, Parcel
from core.test_scalars import SEND, decode, refusal
from core.test_wire import deep, json_values
from trunkline import show_personal
from trunkline_opentact.models import User
from trunkline_runtime.codecs import DecodeContext, Drift, Mismatch, WrongType
from trunkline_runtime.unset import UNSET

NUMBER = "12017774321"
NAMES = {field.wire: field.name for field in Parcel.__fields__}
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
    """No object of any shape makes lenient decoding fail, and it comes back exactly as it came, null and absent told apart."""
    parcel = Parcel.from_dict(data)
    assert same(parcel.to_dict(), data)
    assert parcel.fields_set == {NAMES.get(wire, wire) for wire in data}
    assert same(copy.deepcopy(parcel).to_dict(), data)
    assert same(pickle.loads(pickle.dumps(parcel)).to_dict(), data)
    assert same(attrs.evolve(parcel).to_dict(), data)


def same(one: Any, other: Any) -> bool:
    """Equal to the type: JSON tells true from 1 and 1 from 1.0, Python's `==` does not."""
    return repr(one) == repr(other) and one == other


@pytest.mark.parametrize("changed", [
    {"id": ID.upper()}, {"created": "2026-01-04T07:52:58Z"}, {"created": "2026-01-04T09:52:58.1+02:00"}, {"price": 0.10},
    {"price": "0.250"}, {"text": '{ "b": 2.0 }'}, {"count": "3"}, {"sent": 1}, {"sent": "TRUE"}, {"logged": ""},
    {"logged": "2026-01-04T07:52:58"}, {"stamped": "1767513178.50"}, {"tags": ["x"]}, {"colour": "green"}, {"level": "2"},
    {"weight": 1}, {"inner": [{"id": ID.upper(), "name": "Bob", "note": None, "x": [1]}]}, {"note": 5}, {"from": "0012"},
])  # fmt: skip
def test_other_spellings_come_back(changed: dict[str, Any]) -> None:
    """What can be written in several ways comes back in the way it came."""
    parcel = Parcel.from_dict({**WIRE, **changed})
    assert same(parcel.to_dict(), {**WIRE, **changed})


def test_times_of_another_zone_come_back() -> None:
    """A time without a zone, read in the zone of its call, comes back without one."""
    context = DecodeContext(zone=ZoneInfo("Europe/Berlin"))
    parcel = Parcel._decode({"logged": "2026-10-25 02:30:00"}, context, None)
    assert parcel.to_dict() == {"logged": "2026-10-25 02:30:00"}


def test_what_was_changed_is_written_anew() -> None:
    """A changed field is written as the vendor would write it, the others as they came."""
    parcel = Parcel.from_dict({"id": ID.upper(), "name": "Ada", "count": "3", "note": "x", "tags": "x;y"})
    parcel.count, parcel.note, parcel.colour, parcel.id = 4, None, Colour.RED, UUID(int=1)
    assert parcel.tags is not None
    parcel.tags.append("z")
    assert parcel.to_dict() == {
        "id": str(UUID(int=1)), "name": "Ada", "count": 4, "note": None, "tags": "x;y;z", "colour": "red",
    }  # fmt: skip
    assert attrs.evolve(parcel, name="Bob").to_dict() == {**parcel.to_dict(), "name": "Bob"}


def test_built_by_hand() -> None:
    """The constructor tells null from absent, as an answer does."""
    parcel = Parcel(id=UUID(ID), name="Ada", note=None)
    assert parcel.fields_set == {"id", "name", "note"}
    assert (parcel.note, parcel.count) == (None, None)
    assert parcel.to_dict() == {"id": ID, "name": "Ada", "note": None}
    assert Parcel(id=UUID(ID), name="Ada", note=UNSET).to_dict() == {"id": ID, "name": "Ada"}  # type: ignore[arg-type]


def test_what_is_only_sent_keeps_unset() -> None:
    """A model that no answer holds is made of arguments: what is not given is UNSET, and None is null."""
    order = Order(name="a")
    assert order.note is UNSET
    assert order.fields_set == {"name"}
    assert order.to_dict() == {"name": "a"}
    order.note = None
    assert order.to_dict() == {"name": "a", "note": None}


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
    """A field that is absent reads as None, told when the spec requires it."""
    told: list[Drift] = []
    letter = Letter._decode({"id": ID}, DecodeContext("op", on_drift=told.append), None)
    missing: object = letter.name
    assert missing is None
    assert letter.stamp is None
    assert letter.fields_set == {"id"}
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
    assert letter.to_dict() == {"id": ID, "name": "a", "pages": "3", "weight": 5}
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


def test_personal_fields_are_shown_on_demand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who debugs on data of their own may see it; credentials stay hidden."""
    parcel = Parcel.from_dict(WIRE)
    show_personal()
    try:
        assert "name='Ada'" in repr(parcel)
        assert "additional_properties=<1 hidden>" in repr(parcel)
        assert "<hidden>" in repr(User.from_dict({"token": "S3CRET", "first_name": "Ada"}))
        assert "S3CRET" not in repr(User.from_dict({"token": "S3CRET", "first_name": "Ada"}))
    finally:
        show_personal(None)
    assert "Ada" not in repr(parcel)
    monkeypatch.setenv("TRUNKLINE_SHOW_PERSONAL", "1")
    assert "name='Ada'" in repr(parcel)
