"""Arguments become requests, answers become results."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given, strategies as st

from core.samples import COLOUR, ID, LETTER, PARCEL
from core.test_wire import deep
from trunkline_runtime.codecs import (
    ANY,
    INT,
    JSON_TEXT,
    STR,
    BoolCodec,
    DecodeContext,
    Drift,
    ListCodec,
    MapCodec,
    Mismatch,
    NullableCodec,
    multipart,
    times,
)
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.operation import EXTRA, OPTION_NAMES, PARAMS, Group, Operation, Param, choose, urlencode
from trunkline_runtime.options import CallOptions
from trunkline_runtime.unset import UNSET


def operation(*params: Param, **facts: Any) -> Operation[Any]:
    return Operation(
        "op", "vendor", "POST", "https://example.org", facts.pop("path", "/base"), "once", params=params, **facts
    )


def problem(op: Operation[Any], arguments: dict[str, object]) -> str:
    with pytest.raises(InvalidArgument) as caught:
        op.prepare(arguments)
    assert (caught.value.vendor, caught.value.operation) == ("vendor", "op")
    assert caught.value.__context__ is None, "frames of the refusal would keep the value"
    return f"{caught.value.argument} {caught.value.problem}"


PLACES = operation(
    Param("id_", "id", "path", STR, required=True),
    Param("q", "$q", "query", STR),
    Param("ids", "ids", "query", ListCodec(INT)),
    Param("flag", "flag", "query", BoolCodec()),
    Param("trace", "X-Trace", "header", STR),
    Param("from_", "from", "body", INT),
    Param("note", "note", "body", NullableCodec(STR), nullable=True),
    Param("when", "when", "body", times.SQL_TIME),
    path="/base/{id}.json",
    body="json",
)


def test_every_place() -> None:
    """Arguments travel under their wire names where the spec says."""
    prepared = PLACES.prepare(
        {"id_": "a b", "q": "é&=", "ids": [1, 2], "flag": False, "trace": "t", "from_": 1, "note": None, "when": UNSET}
    )
    assert prepared.path == "/base/a%20b.json"
    assert prepared.query == "%24q=%C3%A9%26%3D&ids=1&ids=2&flag=false"
    assert prepared.headers == (("X-Trace", "t"), ("content-type", "application/json"))
    assert prepared.body == b'{"from":1,"note":null}'
    assert prepared.form is None
    assert repr(prepared) == "Prepared()"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "id_ is missing"),
        ({"id_": UNSET}, "id_ is missing"),
        ({"id_": None}, "id_ must not be None"),
        ({"id_": 5}, "id_ must be text, not int"),
        ({"id_": "a", "ids": [1, "x"]}, "ids[1] must be a whole number, not str"),
        ({"id_": "a", "ids": []}, "ids must not be empty: it could not be told from absent"),
        ({"id_": "a", "flag": None}, "flag must not be None; leave it out instead"),
        ({"id_": "a", "typo": 1}, "typo cannot be sent in this form of the call"),
        ({"id_": ""}, "id_ must not be empty"),
        ({"id_": "."}, "id_ must not be a dot segment"),
        ({"id_": ".."}, "id_ must not be a dot segment"),
        ({"id_": "a/b"}, "id_ must not contain slashes or control characters: it is one part of the path"),
        ({"id_": "a\\b"}, "id_ must not contain slashes or control characters: it is one part of the path"),
        ({"id_": "a\nb"}, "id_ must not contain slashes or control characters: it is one part of the path"),
        ({"id_": "a", "trace": "x\r\nHost: evil"}, "trace must be printable ASCII: it travels in a header"),
        ({"id_": "a", "trace": "é"}, "trace must be printable ASCII: it travels in a header"),
    ],
)
def test_refusals_name_the_argument(arguments: dict[str, object], said: str) -> None:
    """What cannot be sent is refused before anything leaves, by the argument's name."""
    assert problem(PLACES, arguments) == said


@given(st.text(min_size=1))
def test_a_path_segment_stays_one(text: str) -> None:
    """No text in a path climbs, splits or ends it: it arrives as it is or is refused."""
    try:
        path = PLACES.prepare({"id_": text}).path
    except InvalidArgument:
        return
    assert path.count("/") == 2
    assert unquote(path) == f"/base/{text}.json"
    assert "?" not in path
    assert "#" not in path


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_queries_come_back(name: str, value: str) -> None:
    """Any text survives a query string."""
    assert parse_qsl(urlencode([(name, value)]), keep_blank_values=True) == [(name, value)]


def test_lists_in_paths_and_headers() -> None:
    """Lists in a path or a header are joined with commas, so an item must not hold one."""
    op = operation(
        Param("ids", "ids", "path", ListCodec(STR), required=True),
        Param("h", "H", "header", ListCodec(STR)),
        path="/{ids}",
    )
    prepared = op.prepare({"ids": ["a", "b"], "h": ["x", "y"]})
    assert (prepared.path, prepared.headers) == ("/a%2Cb", (("H", "x,y"),))
    assert problem(op, {"ids": ["a,b"]}) == "ids must not contain commas: the vendor splits there"


FORM = operation(
    Param("a", "A", "body", STR),
    Param("ids", "ids", "body", ListCodec(INT)),
    Param("j", "j", "body", MapCodec(INT)),
    body="form",
)


def test_form() -> None:
    """A form repeats names for lists, writes structures as JSON text and keeps its fields for the vendor to add to."""
    prepared = FORM.prepare({"a": "x y", "ids": [1, 2], "j": {"k": 1}})
    assert prepared.form == (("A", "x y"), ("ids", "1"), ("ids", "2"), ("j", '{"k":1}'))
    assert prepared.body == b"A=x%20y&ids=1&ids=2&j=%7B%22k%22%3A1%7D"
    assert prepared.headers == (("content-type", "application/x-www-form-urlencoded"),)
    assert problem(FORM, {"ids": []}) == "ids must not be empty: it could not be told from absent"


def test_defaults() -> None:
    """What the spec says to send when the caller says nothing is sent, and gives way to what the caller says."""
    op = operation(Param("output", "output", "query", STR, default="json"))
    assert op.prepare({}).query == "output=json"
    assert op.prepare({"output": UNSET}).query == "output=json"
    assert op.prepare({"output": "csv"}).query == "output=csv"


def test_no_body() -> None:
    """An operation without a body sends none."""
    assert operation().prepare({}).body is None


def test_multipart() -> None:
    """A multipart body carries files and fields."""
    op = operation(Param("f", "f", "body", multipart.FileCodec()), Param("t", "t", "body", STR), body="multipart")
    prepared = op.prepare({"f": b"hi", "t": "x"})
    assert prepared.headers[0][1].startswith("multipart/form-data; boundary=")
    assert b"hi" in (prepared.body or b"")


def test_whole_body() -> None:
    """A body that is one value travels as that value, and not at all when it is left out."""
    op = operation(Param("body", "", "body", ListCodec(INT)), body="json")
    assert op.prepare({"body": [1]}).body == b"[1]"
    assert op.prepare({"body": []}).body == b"[]"
    assert op.prepare({}).body is None


OPEN = operation(Param("to", "to", "body", STR), body="json", extra=STR)


def test_custom_parameters() -> None:
    """Further arguments of an open body are sent as they are named, and never over a documented one."""
    assert json.loads(OPEN.prepare({"to": "a", EXTRA: {"city": "b", "none": UNSET}}).body or b"") == {
        "to": "a",
        "city": "b",
    }
    assert OPEN.prepare({"to": "a", EXTRA: UNSET}).body == b'{"to":"a"}'
    assert problem(OPEN, {EXTRA: {"to": "x"}}) == "to is a documented argument: give it by its own name"
    assert problem(OPEN, {EXTRA: {"city": 5}}) == "city must be text, not int"
    assert problem(OPEN, {EXTRA: {"\ud800": "x"}}) == "\ud800 must not contain lone surrogates"
    assert problem(OPEN, {"typo": 1, EXTRA: {}}) == "typo cannot be sent in this form of the call"
    assert problem(PLACES, {"id_": "a", EXTRA: {"city": "b"}}) == "city cannot be sent in this form of the call"
    assert PLACES.prepare({"id_": "a", EXTRA: {}}).body == b"{}"


@pytest.mark.parametrize("name", ["optoins", "timeout", "tiemout", "deadline", "retires", "header", "parms", "option"])
def test_keywords_that_are_meant_for_us(name: str) -> None:
    """A slip in an argument or option is no custom parameter: it is refused, and goes out in `params` when it is meant."""
    with pytest.raises(InvalidArgument, match="params"):
        OPEN.prepare({"to": "1", EXTRA: {name: "3"}})
    sent = OPEN.prepare({"to": "1", PARAMS: {name: "3"}, EXTRA: {"city": "x"}}).body
    assert sent is not None
    assert json.loads(sent)[name] == "3"


def test_option_names_are_those_of_call_options() -> None:
    """Every option is guarded, one that is added later too."""
    assert {field.name for field in fields(CallOptions)} | {"options", "params"} == OPTION_NAMES


@pytest.mark.parametrize(("params", "extra"), [("x", {}), ([1], {}), ({1: "a"}, {}), ({"city": "a"}, {"city": "b"})])
def test_params_that_cannot_be_sent(params: object, extra: object) -> None:
    """`params` is a mapping with text keys, and says nothing that a keyword says too."""
    with pytest.raises(InvalidArgument):
        OPEN.prepare({"to": "1", PARAMS: params, EXTRA: extra})


GROUPED = operation(
    Param("a", "a", "query", INT), Param("b", "b", "query", INT), Param("c", "c", "query", INT),
    groups=(Group(("a", "b"), 1, 1), Group(("b", "c"))),
)  # fmt: skip


def test_groups() -> None:
    """Arguments that need or exclude each other are checked before sending."""
    assert GROUPED.prepare({"a": 1}).query == "a=1"
    assert GROUPED.prepare({"b": 1, "c": 2, "a": UNSET}).query == "b=1&c=2"
    assert problem(GROUPED, {"c": 1}) == "a is missing: give at least 1 of a, b"
    assert problem(GROUPED, {"a": 1, "b": 1}) == "b excludes a: give at most 1 of a, b"


def test_groups_that_belong_together() -> None:
    """All or none, and one of several beside another argument, are checked before sending."""
    names = [Param(name, name, "query", INT) for name in ("low", "high", "rule", "app", "app_name")]
    op = operation(
        *names, groups=(Group(("low", "high"), together=True), Group(("app", "app_name"), 0, 1, needed_with="rule"))
    )
    for fine in ({}, {"low": 1, "high": 2}, {"app": 1}, {"rule": 1, "app_name": 2}):
        assert op.prepare(fine).query == "&".join(f"{name}={value}" for name, value in fine.items())
    assert problem(op, {"high": 1}) == "low is missing beside high: give all of low, high, or none"
    assert problem(op, {"rule": 1}) == "app is missing beside rule: give one of app, app_name"
    assert problem(op, {"rule": 1, "app": 1, "app_name": 1}).startswith("app_name excludes app")


ZONED = operation(
    Param("zone", "timezone", "query", STR), Param("at", "at", "query", times.SQL_TIME), zone_argument="zone"
)


def test_zone_of_a_call() -> None:
    """The zone that a call names is the zone of its times, both ways; without one it is UTC."""
    import datetime as dt

    noon = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
    assert dict(parse_qsl(ZONED.prepare({"zone": "Europe/Berlin", "at": noon}).query))["at"] == "2026-07-01 14:00:00"
    assert dict(parse_qsl(ZONED.prepare({"zone": "auto", "at": noon}).query))["at"] == "2026-07-01 12:00:00"
    assert ZONED.prepare({"at": noon}).query == "at=2026-07-01%2012%3A00%3A00"
    assert str(ZONED.zone({"zone": "Europe/Berlin"})) == "Europe/Berlin"
    assert PLACES.zone({"zone": "Europe/Berlin"}) is dt.UTC
    for name in ("Mars/Olympus", "../etc/passwd", "America", "\0"):
        assert problem(ZONED, {"zone": name, "at": noon}).startswith("zone must be an IANA time zone name")


def test_circles_are_refused() -> None:
    """An argument that contains itself is refused, not a RecursionError."""
    parcel: dict[str, Any] = {"id": ID, "name": "a"}
    parcel["inner"] = [parcel]
    op = operation(Param("parcel", "parcel", "body", PARCEL), Param("any", "any", "body", ANY), body="json")
    assert problem(op, {"parcel": parcel}) == "parcel must not be nested so deeply"
    assert "deeper" in problem(op, {"any": deep(5000)})


def test_answers() -> None:
    """An answer is read by the operation's codec; operations without a result give None."""
    assert operation(result=LETTER).decode({"id": ID, "name": "a"}, DecodeContext()).name == "a"
    assert operation().decode({"ignored": 1}, DecodeContext()) is None


def test_hostile_answers() -> None:
    """An answer nested beyond the stack is kept and told, and a Mismatch in strict mode."""
    data: dict[str, Any] = {"id": ID, "name": "a"}
    for _ in range(3000):
        data = {"id": ID, "name": "a", "inner": [data]}
    told: list[Drift] = []
    assert operation(result=PARCEL).decode(data, DecodeContext(on_drift=told.append)) is data
    assert told[-1].expected == "an answer nested less deeply"
    with pytest.raises(Mismatch, match="nested"):
        operation(result=PARCEL).decode(data, DecodeContext(strict=True))


def test_forms() -> None:
    """The form a caller names is chosen; another name is refused."""
    other = operation(Param("x", "x", "body", JSON_TEXT), body="form")
    forms = {"json": OPEN, "form": other}
    assert choose(forms, "form", "form") is other
    with pytest.raises(InvalidArgument, match="form must be one of json, form"):
        choose(forms, "form", "xml")


def test_enum_arguments() -> None:
    """An enumeration in a query is its bare value."""
    from core.samples import Colour

    assert operation(Param("c", "c", "query", COLOUR)).prepare({"c": Colour.RED}).query == "c=red"
