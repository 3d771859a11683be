"""What schemathesis cannot know of text: a list of one is its item, a list of nothing is empty, null is a word."""

from __future__ import annotations

from typing import Any

import schemathesis

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@schemathesis.hook
def filter_case(context: schemathesis.HookContext, case: schemathesis.Case[Any]) -> bool:
    """Leave out requests that mean something else once they are text: a lone value for a list, a number for a text."""
    document, operation = case.operation.schema.raw_schema, case.operation
    query = case.query or {}
    if any(query.get(name) in ("", [], [""]) for name in _query_lists(document, operation)):
        return False
    if any(_is_whole(value) for value in query.values()):
        return False
    if case.media_type not in FORMS or not isinstance(case.body, dict):
        return True
    types = _form_types(document, operation)
    return all(_keeps_its_meaning(value, types.get(name)) for name, value in case.body.items())


def _keeps_its_meaning(value: object, kind: str | None) -> bool:
    """Say whether a value in a form field of a type is the same once it is text."""
    if kind == "array":
        return isinstance(value, list) and value not in ([], [""])
    return not _is_whole(value) and (kind != "string" or isinstance(value, str | list | dict))


def _is_whole(value: object) -> bool:
    """Say whether a value is one like 7.0, an integer for JSON Schema but not as text."""
    return isinstance(value, float) and value.is_integer()


def _query_lists(document: dict[str, Any], operation: Any) -> frozenset[str]:
    """Return the query parameters that are lists in one text."""
    parameters = document["paths"][operation.path][operation.method].get("parameters", ())
    nodes = [_follow(document, node) for node in parameters]
    return frozenset(
        node["name"]
        for node in nodes
        if node["in"] == "query" and not node.get("explode", True) and _type(document, node["schema"]) == "array"
    )


def _form_types(document: dict[str, Any], operation: Any) -> dict[str, str | None]:
    """Return the form fields and their types."""
    body = document["paths"][operation.path][operation.method]["requestBody"]
    schemas = [_follow(document, media["schema"]) for media in body["content"].values()]
    fields = [field for schema in schemas for field in schema.get("properties", {}).items()]
    return {name: _type(document, node) for name, node in fields}


def _type(document: dict[str, Any], schema: dict[str, Any]) -> str | None:
    kind = _follow(document, schema).get("type")
    return kind if isinstance(kind, str) else None


def _follow(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].split("/")[1:]:
            target = target[part]
        node = target
    return node
