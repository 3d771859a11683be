"""Arguments that break one limit of the spec each, which the client has to refuse before anything is sent."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fuzz.subjects import Document, Node

LONGEST = 200_000
ODD = ("", "!", "\t", "a b", "-1", "~" * 300)


def breaches(document: Document, schema: Node) -> Iterator[tuple[str, Any]]:
    """What breaks a limit of a schema: which limit, and the value."""
    schema = document.resolve(schema)
    if "oneOf" in schema or "anyOf" in schema:
        return
    types = schema.get("type", ())
    yield "its type", object()
    if "x-time" in schema or schema.get("format") == "date-time":
        if schema.get("x-time") not in ("dmy", "hms"):
            yield "a zone", dt.datetime(2026, 1, 1)
        return
    if "x-phone" in schema and not schema.get("x-json"):
        yield "being a number", "+1"
    elif "string" in types and not schema.get("x-json") and not schema.get("format"):
        yield from _texts(schema)
    elif "integer" in types or "number" in types:
        yield from _numbers(schema)
    elif "array" in types and "maxItems" in schema:
        yield from _too_many(document, schema)


def _texts(schema: Node) -> Iterator[tuple[str, Any]]:
    most, bytes_ = schema.get("maxLength", LONGEST), schema.get("x-max-bytes", LONGEST)
    if most < LONGEST:
        yield "maxLength", "x" * (most + 1)
    if bytes_ < LONGEST:
        yield "x-max-bytes", "x" * (bytes_ - 1) + "é"
    if schema.get("minLength"):
        yield "minLength", "x" * (schema["minLength"] - 1)
    if "pattern" in schema:
        odd = [one for one in ODD if re.search(schema["pattern"], one) is None]
        yield from (("pattern", one) for one in odd[:2])


def _numbers(schema: Node) -> Iterator[tuple[str, Any]]:
    if "minimum" in schema:
        yield "minimum", int(schema["minimum"]) - 1
    if "maximum" in schema:
        yield "maximum", int(schema["maximum"]) + 1
    yield "being finite", float("nan")
    yield "being no truth", True


def _too_many(document: Document, schema: Node) -> Iterator[tuple[str, Any]]:
    kind = document.resolve(schema.get("items", {})).get("type")
    item: Any = 7 if kind == "integer" else "x" if kind == "string" else None
    if item is not None:
        yield "maxItems", [item] * (schema["maxItems"] + 1)
