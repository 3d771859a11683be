"""The document of an API as it is given to others: all of it served at one URL, and what forms can say written out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..text import Json

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def served(data: dict[str, Json], base: str) -> dict[str, Json]:
    """Return a document whose one server is the mock.

    Args:
        data: The document.
        base: Where the mock serves it.
    """
    paths = {path: _without_servers(item) for path, item in data.get("paths", {}).items()}
    found = {**data, "servers": [{"url": base}], "paths": paths}
    schemas = data.get("components", {}).get("schemas", {})
    names = {name for name in _form_schemas(paths) if name in schemas}
    if names:
        said = {name: _with_items(schemas[name]) if name in names else schema for name, schema in schemas.items()}
        found["components"] = {**data["components"], "schemas": said}
    return found


def _without_servers(item: Json) -> Json:
    return {
        key: {name: part for name, part in node.items() if name != "servers"} if isinstance(node, dict) else node
        for key, node in item.items()
        if key != "servers"
    }


def _form_schemas(paths: dict[str, Json]) -> Iterator[str]:
    """Yield the names of schemas that are forms, as far as bodies refer to them."""
    for item in paths.values():
        for node in item.values():
            content = node.get("requestBody", {}).get("content", {}) if isinstance(node, dict) else {}
            yield from (
                content[media].get("schema", {}).get("$ref", "").rpartition("/")[2]
                for media in content
                if media in FORMS
            )


def _with_items(schema: Json) -> Json:
    """Say of lists that a form must have that they have an item: a form has no way to write an empty one."""
    required, properties = schema.get("required", ()), schema.get("properties", {})
    lists = {
        name: {"minItems": 1, **part}
        for name, part in properties.items()
        if name in required and part.get("type") == "array"
    }
    return {**schema, "properties": {**properties, **lists}} if lists else schema
