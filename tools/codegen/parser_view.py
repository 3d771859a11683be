"""What openapi-python-client's parser sees of a document: the same, without what it stumbles over and we read ourselves."""

from __future__ import annotations

from collections import Counter
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from codegen.views import METHODS

Node = dict[str, Any]
PARSED = ("application/json", "application/octet-stream")


def parser_view(document: Node) -> Node:
    """Return a copy for the parser. It shares what it does not change."""
    paths = {
        path: {key: _operation(node) if key in METHODS else node for key, node in item.items()}
        for path, item in document["paths"].items()
    }
    view = {**document, "paths": paths}
    schemas = (document.get("components") or {}).get("schemas")
    if schemas:
        view["components"] = {**document["components"], "schemas": _told_apart(schemas)}
    return view


def parsed_names(operation: Node, parameters: list[Node]) -> dict[tuple[str, str], str]:
    """The name under which the parser sees each parameter: its own, unless it would be taken for another's."""
    counts = Counter(str(PythonIdentifier(one["name"], "field_")) for one in parameters if "name" in one)
    return {
        (one["in"], one["name"]): one["x-python-name"]
        for one in parameters
        if "x-python-name" in one
        and one.get("in") != "path"
        and counts[str(PythonIdentifier(one["name"], "field_"))] > 1
    }


def parsed_properties(properties: Node) -> dict[str, str]:
    """The name under which the parser sees each property: its own, unless it would be taken for another's."""
    counts = Counter(str(PythonIdentifier(name, "field_")) for name in properties)
    return {
        name: node["x-python-name"]
        if isinstance(node, dict) and "x-python-name" in node and counts[str(PythonIdentifier(name, "field_"))] > 1
        else name
        for name, node in properties.items()
    }


def _operation(node: Node) -> Node:
    parameters = node.get("parameters", [])
    names = parsed_names(node, [one for one in parameters if "$ref" not in one])
    parameters = [
        {**one, "name": names.get((one["in"], one["name"]), one["name"])} if "$ref" not in one else one
        for one in parameters
    ]
    responses = {status: _answer(status, answer) for status, answer in node.get("responses", {}).items()}
    return {**node, **({"parameters": parameters} if parameters else {}), "responses": responses}


def _answer(status: str, answer: Node) -> Node:
    """A refusal without its body: the client reads refusals through the vendor's envelope, whatever the document says."""
    if status.startswith("2") or "$ref" in answer:
        return answer
    return {key: value for key, value in answer.items() if key != "content"}


def _told_apart(node: Any) -> Any:
    """Enumerations with a name for each value, so that two values that differ in punctuation stay two."""
    if isinstance(node, list):
        return [_told_apart(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {
        key: value if key in ("example", "examples", "enum") else _told_apart(value) for key, value in node.items()
    }
    if isinstance(node.get("properties"), dict):
        names = parsed_properties(node["properties"])
        found = result["properties"].items()
        result["properties"] = {names[n]: {**one, "x-wire": n} if names[n] != n else one for n, one in found}
        if isinstance(node.get("required"), list):
            result["required"] = [names.get(name, name) for name in node["required"]]
    if isinstance(node.get("enum"), list):
        result["x-enum-varnames"] = [f"V{number}" for number in range(len(node["enum"]))]
    return result
