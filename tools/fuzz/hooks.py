"""What schemathesis cannot know of forms: on the wire a list of one item is that item, and an empty list is nothing."""

from __future__ import annotations

from typing import Any

import schemathesis

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@schemathesis.hook
def filter_case(context: schemathesis.HookContext, case: schemathesis.Case[Any]) -> bool:
    """Leave out forms that mean something else once they are text: a lone value for a list, an empty list."""
    if case.media_type not in FORMS or not isinstance(case.body, dict):
        return True
    lists = _lists(case.operation.schema.raw_schema, case.operation)
    return not any(name in lists and (value == [] or not isinstance(value, list)) for name, value in case.body.items())


def _lists(document: dict[str, Any], operation: Any) -> frozenset[str]:
    body = document["paths"][operation.path][operation.method]["requestBody"]
    found = set()
    for media in body["content"].values():
        schema = _follow(document, media["schema"])
        found |= {
            name
            for name, node in schema.get("properties", {}).items()
            if _follow(document, node).get("type") == "array"
        }
    return frozenset(found)


def _follow(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].split("/")[1:]:
            target = target[part]
        node = target
    return node
