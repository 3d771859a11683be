"""Example values: those the spec gives, else the plainest value that its schema allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .document import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..messages import Json
    from .document import Document

FORMATS = {
    "date-time": "2026-01-04T07:52:58.127Z",
    "date": "2026-01-04",
    "time": "07:52:58Z",
    "uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10",
    "uri": "https://example.com/",
    "email": "ada@example.com",
    "ipv4": "192.0.2.1",
    "binary": "",
}
MAX_DEPTH = 8


def sample(document: Document, pointer: str) -> Json:
    """Return the example of a media type or parameter, made from its schema where it has none."""
    node = document.at(pointer)
    for shown in _shown(document, pointer, node):
        if "schema" not in node or document.fits(f"{pointer}/schema", shown):
            return shown
    return from_schema(document, f"{pointer}/schema") if "schema" in node else None


def _shown(document: Document, pointer: str, node: dict[str, Json]) -> Iterator[Json]:
    """Yield the examples of a media type or parameter."""
    if "example" in node:
        yield node["example"]
    for name in node.get("examples") or ():
        shown = document.follow(f"{pointer}/examples/{escape(name)}")[1]
        if "value" in shown:
            yield shown["value"]


def from_schema(document: Document, pointer: str, depth: int = 0) -> Json:
    """Make a value that fits the schema at a pointer."""
    pointer, schema = document.follow(pointer)
    if not isinstance(schema, dict):
        return None
    for key in ("example", "default", "const"):
        if key in schema and document.fits(pointer, schema[key]):
            return schema[key]
    for key in ("examples", "enum"):
        if schema.get(key) and document.fits(pointer, schema[key][0]):
            return schema[key][0]
    for key in ("oneOf", "anyOf"):
        if schema.get(key):
            return from_schema(document, f"{pointer}/{key}/0", depth)
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object" or "properties" in schema or "allOf" in schema:
        return _object(document, pointer, schema, depth)
    if kind == "array":
        few = schema.get("minItems", 1 if depth < MAX_DEPTH else 0)
        return [from_schema(document, f"{pointer}/items", depth + 1) for _ in range(few)] if "items" in schema else []
    return _scalar(kind, schema)


def _object(document: Document, pointer: str, schema: dict[str, Json], depth: int) -> dict[str, Json]:
    made: dict[str, Json] = {}
    for index in range(len(schema.get("allOf", ()))):
        part = from_schema(document, f"{pointer}/allOf/{index}", depth)
        made.update(part if isinstance(part, dict) else {})
    required = schema.get("required", ())
    for name in schema.get("properties", {}):
        if depth < 3 or (name in required and depth < MAX_DEPTH):
            step = name.replace("~", "~0").replace("/", "~1")
            made[name] = from_schema(document, f"{pointer}/properties/{step}", depth + 1)
    return made


def _scalar(kind: str | None, schema: dict[str, Json]) -> Json:
    if kind in ("integer", "number"):
        return max(schema.get("minimum", 1), schema.get("exclusiveMinimum", -1) + 1)
    if kind == "boolean":
        return True
    if kind == "null" or kind is None:
        return None
    text = FORMATS.get(schema.get("format", ""), "text")
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
