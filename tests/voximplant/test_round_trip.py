"""Every method: arguments become a request that the mock understands, and every example of the spec is read."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import trunkline_specs
from trunkline import ApiError, InvalidArgument, Voximplant
from trunkline.testing import transport
from trunkline.voximplant._envelope import VoximplantEnvelope
from trunkline_mock import Mock, Request
from trunkline_mock.spec.document import load
from trunkline_mock.spec.operation import operations
from trunkline_mock.spec.reading import read
from trunkline_runtime.codecs import DecodeContext, Drift
from trunkline_runtime.codecs.multipart import File
from trunkline_runtime.operation import Operation
from trunkline_voximplant.operations import OPERATIONS, operation

DOCUMENT = trunkline_specs.load("voximplant")
SPEC = {item["post"]["operationId"]: item["post"] for item in DOCUMENT["paths"].values()}
MOCK_SIDE = {one.id: one for one in operations(load("voximplant"))}
IDS = sorted(SPEC)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters=";"), min_size=1, max_size=12)


def resolve(schema: Any) -> Any:
    """Follow references, keeping what stands beside them."""
    while "$ref" in schema:
        node: Any = DOCUMENT
        for part in schema["$ref"][2:].split("/"):
            node = node[part]
        schema = {**node, **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


def body_of(name: str) -> tuple[dict[str, Any], set[str], Any]:
    """The properties of a request, the required ones, and its example."""
    request = SPEC[name].get("requestBody")
    if request is None:
        return {}, set(), {}
    media = next(iter(resolve(request)["content"].values()))
    schema = resolve(media["schema"])
    properties = {key: resolve(value) for key, value in schema.get("properties", {}).items()}
    return properties, set(schema.get("required", ())), media.get("example", {})


def values(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Python values that the argument takes and the wire keeps apart."""
    if schema.get("x-json"):
        return st.lists(st.integers(0, 9), max_size=3) | st.dictionaries(TEXT, TEXT, max_size=2)
    form = schema.get("x-time")
    if form in ("sql", "seconds"):
        return st.datetimes(dt.datetime(2001, 1, 1), dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)).map(
            lambda moment: moment.replace(microsecond=0)
        )
    if form == "hms":
        return st.times().map(lambda moment: moment.replace(microsecond=0))
    if schema.get("format") == "date":
        return st.dates(dt.date(2001, 1, 1))
    if schema.get("format") == "binary":
        return st.binary(min_size=1, max_size=40)
    if "x-phone" in schema:
        return st.from_regex(r"4477[0-9]{8}|1201[0-9]{7}|8613[0-9]{9}", fullmatch=True)
    if schema.get("x-decimal"):
        return st.decimals(0, 100, places=2)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    return plain(schema)


def plain(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values of the plain types within their limits."""
    kind = schema.get("type")
    if kind == "array":
        least, most = max(schema.get("minItems", 1), 1), min(schema.get("maxItems", 3), 3)
        return st.lists(values(resolve(schema["items"])), min_size=least, max_size=most)
    if kind == "boolean":
        return st.booleans()
    if kind == "integer":
        return st.integers(int(schema.get("minimum", 0)), int(schema.get("maximum", 10**9)))
    if kind == "number":
        return st.integers(int(schema.get("minimum", 0)), int(schema.get("maximum", 10**6)))
    if schema.get("format") == "uri":
        return st.from_regex(r"https://[a-z]{1,8}\.example\.com/[a-z0-9]{0,8}", fullmatch=True)
    if "pattern" in schema:
        return st.from_regex(schema["pattern"].removeprefix("^").removesuffix("$"), fullmatch=True)
    least, most = schema.get("minLength", 1), min(schema.get("maxLength", 12), 12)
    return st.text(
        st.characters(codec="utf-8", exclude_characters=";"), min_size=max(least, 1), max_size=max(most, least)
    )


@st.composite
def calls(draw: st.DrawFn, name: str) -> dict[str, Any]:
    """Arguments of one operation by wire name: the required ones and some others, within the rules about groups."""
    properties, required, _ = body_of(name)
    chosen = set(required) | set(draw(st.lists(st.sampled_from(sorted(properties)), max_size=6)) if properties else ())
    chosen -= {"timezone"}
    for group in SPEC[name].get("x-groups", ()):
        params = list(group["params"])
        given = [one for one in params if one in chosen]
        if group.get("together"):
            chosen |= set(params) if given else set()
            continue
        least = max(group.get("min", 0), int(group.get("needed_with") in chosen))
        for one in given[group.get("max", len(params)) :]:
            chosen.discard(one)
        missing = [one for one in params if one not in chosen]
        chosen |= set(missing[: max(least - len(params) + len(missing), 0)])
    return {one: draw(values(properties[one])) for one in sorted(chosen)}


def python_names(op: Operation[Any], given: dict[str, Any]) -> dict[str, Any]:
    """Arguments by Python name; what the signature does not have is left out."""
    names = {param.wire: param.name for param in op.params}
    return {names[wire]: value for wire, value in given.items() if wire in names}


def understood(schema: dict[str, Any], value: Any) -> Any:
    """What a value should read as on the other side."""
    if schema.get("x-json"):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    form = schema.get("x-time")
    if isinstance(value, dt.datetime):
        return int(value.timestamp()) if form == "seconds" else value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, list):
        return [understood(resolve(schema["items"]), item) for item in value]
    return value


@pytest.mark.parametrize("name", IDS)
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_sent_is_what_is_understood(name: str, data: st.DataObject) -> None:
    """Any arguments within the limits reach the other side as they were meant, and nothing else does."""
    op, properties = operation(name), body_of(name)[0]
    sent = data.draw(calls(name))
    try:
        prepared = op.prepare(python_names(op, sent))
    except InvalidArgument as refusal:  # overlapping groups may leave no way to give the arguments drawn
        assert SPEC[name].get("x-groups"), refusal
        return
    headers = dict(prepared.headers)
    assert prepared.query == ""
    path = unquote(prepared.path).removeprefix("/platform_api")
    assert path.strip("/") in {key.strip("/") for key in DOCUMENT["paths"]}
    got = read(MOCK_SIDE[name].inputs, {}, Request("POST", prepared.path, "", headers, prepared.body or b"")).body or {}
    expected = {wire: understood(properties[wire], value) for wire, value in sent.items()}
    for param in op.params:
        if param.wire not in expected and isinstance(param.default, str):
            expected[param.wire] = param.default
    if "x-file-outputs" in SPEC[name] and not any(param.wire == "output" for param in op.params):
        expected.pop("output", None)  # a method of its own gives files
    elif "x-file-outputs" in SPEC[name]:
        expected["output"] = got["output"]
    for wire in SPEC[name].get("x-file-outputs", {}).get("only", ()):  # arguments of that method alone
        expected.pop(wire, None)
    assert got == expected


@pytest.mark.parametrize("name", IDS)
def test_every_example_is_read_without_drift(name: str) -> None:
    """The example answer of each method is a success, and its model says the same again."""
    media = SPEC[name]["responses"]["200"].get("content", {}).get("application/json")
    if media is None:
        assert operation(name).binary
        return
    op, drifts, example = operation(name), list[Drift](), media["example"]
    assert VoximplantEnvelope().refusal(200, example) is None
    assert VoximplantEnvelope().missing(op, example) is None
    result = op.decode(example, DecodeContext(name, on_drift=drifts.append))
    assert drifts == []
    assert result.to_dict() == example


@pytest.mark.parametrize("name", IDS)
def test_every_method_of_the_client(name: str, vox: Mock) -> None:
    """Each method is called with the spec's example and answered by the mock without a difference from the spec."""
    op, (_, _, example) = operation(name), body_of(name)
    given = python_names(op, {key: revive(body_of(name)[0][key], value) for key, value in example.items()})
    tag, _, _ = OPERATIONS[name][0].partition(".")
    credentials = vox.voximplant.credentials()
    with Voximplant(credentials=credentials, transport=transport(vox), strict=True, retries=0) as client:
        assert getattr(client, tag)
        try:
            client.call(op, given)
        except ApiError as refusal:
            assert (name, refusal.code) in {("downloadHistoryReport", 355), ("downloadPhoneNumberReport", 355)}
    assert vox.calls[-1].operation == name


def revive(schema: dict[str, Any], value: Any) -> Any:
    """The Python value of an example's wire value."""
    form = schema.get("x-time")
    if schema.get("x-json") and isinstance(value, str):
        return json.loads(value)
    if form == "sql":
        return dt.datetime.fromisoformat(value).replace(tzinfo=ZoneInfo("UTC"))
    if form == "seconds":
        return dt.datetime.fromtimestamp(value, dt.UTC)
    if form == "hms":
        return dt.time.fromisoformat(value)
    if schema.get("format") == "date":
        return dt.date.fromisoformat(value)
    if schema.get("format") == "binary":
        return File(str(value).encode())
    return value


def test_there_are_187_methods() -> None:
    """No method is lost on the way from the spec to the client."""
    assert len(IDS) == 187
    assert set(IDS) <= set(OPERATIONS)
    assert {name for name in OPERATIONS if name not in SPEC} == {
        f"{name}File" for name in IDS if "x-file-outputs" in SPEC[name]
    }
