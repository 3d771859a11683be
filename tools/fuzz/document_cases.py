"""Requests as a document shows them: its own examples, or the least that its schemas allow; and the same for the client."""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from fuzz.selection import key_of, settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fuzz.subjects import Argument, Document, Node, Subject

UNITS = {"seconds": 1, "milliseconds": 1000, "microseconds": 1_000_000}
PHONE = "12015550123"
LEAST: Node = {"integer": 1, "number": 1.5, "boolean": True, "null": None}
FORMATS = {
    "date-time": "2026-03-02T09:30:00Z",
    "date": "2026-03-02",
    "uuid": "7b2f9c10-4d1e-4a6b-9c3d-000000000001",
    "email": "a@example.com",
    "uri": "https://app.example.com/x",
    "binary": "content",
}
MATCHING = (
    "212",
    "sip:a@example.com",
    "12015550123",
    "7",
    "a",
    "a1",
    "acmecorp1",
    "A",
    ".",
    "US",
    "en-US",
    "https://app.example.com/x",
    "1-0-0 0:0:0",
)
"""Texts, one of which each pattern of the documents allows."""
ZONE = "Asia/Tokyo"
TIMES: Node = {"sql": "2026-03-02 09:30:00", "dmy": "02/03/2026", "hms": "09:30:00", "date": "2026-03-02"}


def cases(subject: Subject) -> Iterator[Node]:
    """The cases of an operation, by place and wire name: each example of the document, and one with everything."""
    known = {key_of(one): one for one in subject.arguments}
    least = {key: sample(subject.document, one.schema) for key, one in known.items() if one.required}
    shown = {
        key: one.schema["example"] for key, one in known.items() if "example" in one.schema and one.location != "body"
    }
    seen: list[Node] = []
    zone = _zone(subject)
    for body in [
        *(_bodies(subject) or [{}]),
        {key: sample(subject.document, one.schema) for key, one in known.items()},
    ]:
        values = {**least, **shown, **{key: value for key, value in body.items() if key in known}}
        extra = {key: value for key, value in body.items() if key not in known}
        whole = {key: sample(subject.document, one.schema) for key, one in known.items()}
        values |= {zone: ZONE} if zone in values else {}
        case = settled(subject, values, {**whole, **values})
        if subject.custom is not None and extra:
            case["custom:"] = {key.partition(":")[2]: value for key, value in extra.items()}
        if case not in seen:
            seen.append(case)
            yield case


def _bodies(subject: Subject) -> list[Node]:
    """The examples of the body."""
    if not subject.media:
        return []
    content = subject.document.resolve(subject.raw["requestBody"])["content"][subject.media]
    examples = [content["example"]] if "example" in content else []
    examples += [subject.document.resolve(one)["value"] for one in content.get("examples", {}).values()]
    free = [one.wire for one in subject.arguments if one.location == "body"] == [""]
    if free:
        return [{"body:": example} for example in examples]
    return [{f"body:{name}": value for name, value in example.items()} for example in examples]


def sample(document: Document, schema: Node) -> Any:
    """The least that a schema allows, on the wire."""
    schema = document.resolve(schema)
    for key in ("example", "default", "const"):
        if key in schema:
            return schema[key]
    if "examples" in schema:
        return schema["examples"][0]
    if "enum" in schema:
        return schema["enum"][0]
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return sample(
                document, {**schema[key][0], **{name: schema[name] for name in schema if name.startswith("x-")}}
            )
    properties, required = document.properties(schema), document.required(schema)
    if properties:
        return {name: sample(document, properties[name]) for name in properties if name in required}
    return _plain(document, schema)


def _plain(document: Document, schema: Node) -> Any:
    types = schema.get("type", "object")
    kind = types if isinstance(types, str) else next(one for one in types if one != "null")
    if kind == "array":
        many = 1 if schema.get("uniqueItems") else 2  # one alone shows no separator
        many = min(max(schema.get("minItems", 0), many), schema.get("maxItems", many))
        return [sample(document, schema.get("items", {}))] * many
    if kind == "object":
        return {}
    if "x-time" in schema:
        number = 1772443800 * UNITS.get(schema["x-time"], 1)
        return TIMES.get(schema["x-time"], str(number) if kind == "string" else number)
    if "x-phone" in schema and schema.get("x-json"):
        return json.dumps([PHONE])
    if "x-phone" in schema:
        return int(PHONE) if kind == "integer" else f"+{PHONE}" if schema["x-phone"] == "plus" else PHONE
    if kind != "string":
        least = max(LEAST[kind], schema.get("minimum", LEAST[kind])) if kind != "boolean" else True
        return min(least, schema.get("maximum", least))
    if schema.get("x-json"):
        return "{}"
    if "pattern" in schema:
        least = schema.get("minLength", 0)
        return next(one for one in MATCHING if len(one) >= least and re.search(schema["pattern"], one))
    text = FORMATS.get(schema.get("format", ""), "a" * 8 if not schema.get("x-decimal") else "1.5")
    return text.ljust(schema.get("minLength", 0), "a")[: schema.get("maxLength", 10**6)]


def given(subject: Subject, case: Node) -> Node:
    """What a caller of the client gives for a case, by Python name: values of Python, not of the wire."""
    zone = case.get(_zone(subject), "UTC")
    arguments = {
        one.python: python(subject.document, one.schema, case[key_of(one)], zone)
        for one in subject.arguments
        if key_of(one) in case
    }
    return {**arguments, **case.get("custom:", {})}


def _zone(subject: Subject) -> str:
    """Where the zone of a case stands that its moments without one are in."""
    return f"body:{subject.raw.get('x-timezone-argument')}"


def python(document: Document, schema: Node, wire: Any, zone: str = "UTC") -> Any:
    """The value of Python that a value of the wire stands for."""
    schema = document.resolve(schema)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return python(document, schema[key][0], wire, zone) if not isinstance(wire, dict | list) else wire
    if "x-list-separator" in schema and isinstance(wire, str):
        wire = wire.split(schema["x-list-separator"])
    if isinstance(wire, str) and schema.get("x-json"):
        return json.loads(wire)
    if isinstance(wire, list):
        return [python(document, schema.get("items", {}), one, zone) for one in wire]
    if isinstance(wire, dict):
        known = document.properties(schema)
        return {name: python(document, known.get(name, {}), one, zone) for name, one in wire.items()}
    return _scalar(schema, wire, zone)


def _scalar(schema: Node, wire: Any, zone: str) -> Any:
    kind = schema.get("x-time") or schema.get("format")
    if wire is None or isinstance(wire, bool):
        return wire
    if kind in UNITS:
        return dt.datetime.fromtimestamp(float(wire) / UNITS[kind], dt.UTC)
    if kind == "sql":
        return dt.datetime.fromisoformat(wire).replace(tzinfo=ZoneInfo(zone))
    if kind == "date-time":
        return dt.datetime.fromisoformat(wire)
    if kind == "dmy":
        return dt.datetime.strptime(wire, "%d/%m/%Y").date()
    if kind == "date":
        return dt.date.fromisoformat(wire)
    if kind in ("hms", "time"):
        return dt.time.fromisoformat(wire)
    if kind == "binary":
        return wire.encode()
    if schema.get("x-decimal"):
        return Decimal(str(wire))
    return f"+{wire}" if isinstance(wire, int) and "x-phone" in schema else wire


def text(argument: Argument, value: Any) -> str | list[str]:
    """What a value is where everything is text: several values where the document repeats the name."""
    separator = argument.schema.get("x-list-separator")
    if isinstance(value, list) and not argument.schema.get("x-json"):
        texts = [word(one) for one in value]
        return texts if separator is None else separator.join(texts)
    return word(value)


def word(value: Any) -> str:
    """One value as text."""
    if isinstance(value, str):
        return value
    return json.dumps(value)
