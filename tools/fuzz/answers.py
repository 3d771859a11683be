"""What a drawn answer looks like on the wire, and whether what a client made of it says the same."""

from __future__ import annotations

import base64
import datetime as dt
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from openapi_python_client.strings import PythonIdentifier

from codegen.names import RESERVED_FIELDS
from fuzz.schemas import unmarked
from fuzz.values import UTC, python

if TYPE_CHECKING:
    from fuzz.subjects import Document, Node

UNITS = {"seconds": 1, "milliseconds": 1000, "microseconds": 1_000_000}


def written(document: Document, schema: Node, value: Any) -> Any:
    """The JSON that a vendor sends for a drawn value."""
    schema = _narrowed(document, schema, value)
    found = unmarked(value)
    if found is not None:
        return _written_kind(schema, *found)
    if schema.get("x-json") and isinstance(value, dict | list):
        return json.dumps(value)
    if isinstance(value, list):
        items = [written(document, schema.get("items", {}), one) for one in value]
        separator = schema.get("x-list-separator")
        return items if separator is None else separator.join(map(str, items))
    if isinstance(value, dict):
        return {key: written(document, one, value[key]) for key, one in _members(document, schema, value)}
    return value


def renewed(document: Document, schema: Node, value: Any) -> Any:
    """A drawn value with one that nobody lists in place of each value of an enumeration of texts."""
    schema = _narrowed(document, schema, value)
    if isinstance(value, list):
        return [renewed(document, schema.get("items", {}), one) for one in value]
    if isinstance(value, dict):
        return {key: renewed(document, one, value[key]) for key, one in _members(document, schema, value)}
    listed = schema.get("enum", ())
    return "zz-new" if isinstance(value, str) and value in listed and "x-list-separator" not in schema else value


def _members(document: Document, schema: Node, value: Node) -> list[tuple[str, Node]]:
    known, extra = document.properties(schema), schema.get("additionalProperties")
    other = extra if isinstance(extra, dict) else {}
    return [(key, known.get(key, other)) for key in value]


def _narrowed(document: Document, schema: Node, value: Any) -> Node:
    """The alternative of a schema that a drawn value is of."""
    schema = document.resolve(schema)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            options = [_narrowed(document, one, value) for one in schema[key]]
            return next((one for one in options if _fits(document, one, value)), {})
    return schema


def _fits(document: Document, schema: Node, value: Any) -> bool:
    found = unmarked(value)
    if found is not None:
        kinds = {"phone": "x-phone", "other": "x-phone-or", "decimal": "x-decimal"}
        return kinds[found[0]] in schema if found[0] in kinds else bool(schema.keys() & {"x-time", "format"})
    wanted = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
    kind = wanted.get(type(value), "null")
    if kind == "object" and (known := document.properties(schema)):
        return set(value) <= set(known) and document.required(schema) <= set(value)
    return kind in schema.get("type", ()) or (kind == "integer" and "number" in schema.get("type", ()))


def _written_kind(schema: Node, kind: str, text: str) -> Any:
    match kind:
        case "moment":
            return _written_moment(schema, dt.datetime.fromisoformat(text).replace(tzinfo=UTC))
        case "day" if schema.get("x-time") == "dmy":
            return dt.date.fromisoformat(text).strftime("%d/%m/%Y")
        case "phone":
            form = schema.get("x-phone")
            return int(text) if form == "integer" else f"+{text}" if form == "plus" else text
        case "decimal":
            return text if schema.get("type") == "string" else json.loads(text)
        case "bytes":
            return base64.b64encode(text.encode("latin-1")).decode()
    return text


def _written_moment(schema: Node, moment: dt.datetime) -> Any:
    form = schema.get("x-time")
    if form == "sql":
        return moment.strftime("%Y-%m-%d %H:%M:%S")
    if form is None:
        return moment.isoformat().replace("+00:00", "Z")
    units = Decimal(str(moment.timestamp())) * UNITS[form]
    number = int(units) if units == units.to_integral_value() else float(units)
    return str(number) if "string" in schema.get("type", ()) else number


class Disagreement(Exception):
    """A result says something else than the answer did."""


def agree(document: Document, schema: Node, meant: Any, got: Any, place: str = "") -> None:
    """Check that a result says what was drawn.

    Raises:
        Disagreement: It does not; the place is named.
    """
    schema = _narrowed(document, schema, meant)
    if isinstance(meant, list) and isinstance(got, list) and len(meant) == len(got):
        for number, (one, other) in enumerate(zip(meant, got, strict=True)):
            agree(document, schema.get("items", {}), one, other, f"{place}[{number}]")
    elif isinstance(meant, dict) and document.properties(schema):
        _agree_object(document, schema, meant, got, place)
    elif isinstance(meant, dict) and isinstance(got, dict) and set(meant) == set(got):
        for key, one in _members(document, schema, meant):
            agree(document, one, meant[key], got[key], f"{place}[{key!r}]")
    elif not _equal(schema, meant, got):
        raise Disagreement(f"{place or 'the result'}: the answer says {meant!r}, the result {got!r}")


def _agree_object(document: Document, schema: Node, meant: Node, got: Any, place: str) -> None:
    for wire, one in document.properties(schema).items():
        name = _field(wire, one)
        value = getattr(got, name)
        if wire in meant:
            agree(document, one, meant[wire], value, f"{place}.{name}")
        elif value is not None:
            raise Disagreement(f"{place}.{name}: the answer says nothing, the result {value!r}")
    known = set(document.properties(schema))
    if {key for key in meant if key not in known} != set(got.additional_properties):
        raise Disagreement(f"{place}: other further properties than the answer has")


def _field(wire: str, schema: Node) -> str:
    name = schema.get("x-python-name") or str(PythonIdentifier(wire, "field_"))
    return f"{name}_" if name in RESERVED_FIELDS else name


def _equal(schema: Node, meant: Any, got: Any) -> bool:
    found = unmarked(meant)
    if found is None:
        same_type = isinstance(got, type(meant)) or (isinstance(meant, int) and type(got) is float)
        return same_type and isinstance(got, bool) == isinstance(meant, bool) and bool(got == meant)
    kind, text = found
    match kind:
        case "phone":
            wanted = _written_kind(schema, kind, text)
            return type(got) is type(wanted) and bool(got == wanted)
        case "uuid":
            return bool(got == UUID(text))
        case "moment":
            return isinstance(got, dt.datetime) and got.tzinfo is not None and bool(got == python(meant))
    return type(got) is type(python(meant)) and bool(got == python(meant))
