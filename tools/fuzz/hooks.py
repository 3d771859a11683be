"""What schemathesis cannot know of text: a list of one item is that item, and a list of nothing is an empty text."""

from __future__ import annotations

from typing import Any

import schemathesis

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@schemathesis.hook
def filter_case(context: schemathesis.HookContext, case: schemathesis.Case[Any]) -> bool:
    """Leave out requests that mean something else once they are text: a lone value for a list, a list of nothing."""
    document, operation = case.operation.schema.raw_schema, case.operation
    if any((case.query or {}).get(name) in ("", [], [""]) for name in _query_lists(document, operation)):
        return False
    if case.media_type not in FORMS or not isinstance(case.body, dict):
        return True
    lists = _form_lists(document, operation)
    return not any(
        name in lists and (value in ([], [""]) or not isinstance(value, list)) for name, value in case.body.items()
    )


def _query_lists(document: dict[str, Any], operation: Any) -> frozenset[str]:
    """Return the query parameters that are lists in one text."""
    parameters = document["paths"][operation.path][operation.method].get("parameters", ())
    nodes = [_follow(document, node) for node in parameters]
    return frozenset(
        node["name"]
        for node in nodes
        if node["in"] == "query" and not node.get("explode", True) and _is_list(document, node["schema"])
    )


def _form_lists(document: dict[str, Any], operation: Any) -> frozenset[str]:
    """Return the form fields that are lists."""
    body = document["paths"][operation.path][operation.method]["requestBody"]
    schemas = [_follow(document, media["schema"]) for media in body["content"].values()]
    fields = [field for schema in schemas for field in schema.get("properties", {}).items()]
    return frozenset(name for name, node in fields if _is_list(document, node))


def _is_list(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    return bool(_follow(document, schema).get("type") == "array")


def _follow(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].split("/")[1:]:
            target = target[part]
        node = target
    return node
