"""The spec as the tests read it: every operation with its examples, and how a caller writes them in Python."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trunkline_opentact.operations import operation
from trunkline_runtime.codecs import DecodeContext
from trunkline_runtime.codecs.multipart import File
from trunkline_runtime.operation import Operation

ROOT = Path(__file__).parents[2]
DOCUMENT = json.loads((ROOT / "generated/trunkline_specs/opentact.json").read_text("utf-8"))
METHODS = ("get", "put", "post", "delete", "patch")


def follow(node: Any) -> Any:
    """Return what a reference points to."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def snake(name: str) -> str:
    """Return a name as Python writes it."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@dataclass(frozen=True)
class Example:
    """One operation with one example of its body."""

    node: dict[str, Any]
    parameters: dict[str, dict[str, Any]]
    body: Any
    multipart: bool

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.node["operationId"])

    @property
    def operation(self) -> Operation[Any]:
        """The generated operation."""
        return operation(self.id)

    def method_of(self, client: Any) -> Any:
        """Return the method a caller would use."""
        main = self.node if "x-form-of" not in self.node else nodes()[self.node["x-form-of"]]
        name = main.get("x-python-name") or snake(main["operationId"])
        return getattr(getattr(client, snake(main["tags"][0])), name)

    def arguments(self) -> dict[str, Any]:
        """Return the example as Python arguments."""
        given: dict[str, Any] = {}
        body = self.body if isinstance(self.body, dict) else {}
        for param in self.operation.params:
            source = body if param.location == "body" else self.parameters.get(param.location, {})
            if param.location == "body" and not param.wire:  # the whole body in one argument
                given[param.name] = self.body
            elif param.wire in source:
                value = source[param.wire]
                upload = self.multipart and param.location == "body"
                strict = DecodeContext(self.id, strict=True)
                given[param.name] = File(value.encode()) if upload else param.codec.decode(value, strict, None)
        if "x-form-of" in self.node:
            forms = nodes()[self.node["x-form-of"]]["x-forms"]
            choice = next(name for name, target in forms["choices"].items() if target == self.id)
            given[forms["argument"]] = choice
        return given


def nodes() -> dict[str, dict[str, Any]]:
    """Return every operation by its id."""
    paths = DOCUMENT["paths"].values()
    return {item[method]["operationId"]: item[method] for item in paths for method in METHODS if method in item}


def examples() -> Iterator[Example]:
    """Yield every operation with each example of its body."""
    for path in DOCUMENT["paths"].values():
        for method in METHODS:
            if method in path:
                yield from _of(path[method], path.get("parameters", []))


def _of(node: dict[str, Any], shared: list[Any]) -> Iterator[Example]:
    parameters: dict[str, dict[str, Any]] = {}
    for parameter in map(follow, [*shared, *node.get("parameters", [])]):
        if "example" in parameter:
            parameters.setdefault(parameter["in"], {})[parameter["name"]] = parameter["example"]
    content = follow(node.get("requestBody", {})).get("content", {})
    if not content:
        yield Example(node, parameters, None, False)
    for media, entry in content.items():
        multipart = media == "multipart/form-data"
        found = [follow(example)["value"] for example in entry.get("examples", {}).values()]
        for body in found or [entry["example"]]:
            yield Example(node, parameters, body, multipart)


def answers(node: dict[str, Any]) -> Iterator[Any]:
    """Yield the example of every documented good answer."""
    for status, response in node["responses"].items():
        if status.startswith("2"):
            for entry in follow(response).get("content", {}).values():
                yield from [follow(item)["value"] for item in entry.get("examples", {}).values()]
                if "example" in entry:
                    yield entry["example"]
