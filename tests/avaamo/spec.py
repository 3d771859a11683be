"""The spec as the tests read it: every operation with its examples, and how a caller would write them in Python."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trunkline_avaamo.operations import operation
from trunkline_runtime.codecs import DecodeContext
from trunkline_runtime.codecs.multipart import File
from trunkline_runtime.operation import Operation

ROOT = Path(__file__).parents[2]
DOCUMENT = json.loads((ROOT / "generated/trunkline_specs/avaamo.json").read_text("utf-8"))
METHODS = ("get", "put", "post", "delete", "patch")


def follow(node: Any) -> Any:
    """Return what a reference points to."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


@dataclass(frozen=True)
class Example:
    """One operation with one example of its body."""

    id: str
    node: dict[str, Any]
    parameters: dict[str, dict[str, Any]]
    body: Any
    answer: Any
    status: int

    @property
    def operation(self) -> Operation[Any]:
        """The generated operation."""
        return operation(self.id)

    def method_of(self, client: Any) -> Any:
        """Return the method a caller would use."""
        group = re.sub(r"(?<!^)(?=[A-Z])", "_", self.node["tags"][0]).lower()
        main = self.node if "x-form-of" not in self.node else _nodes()[self.node["x-form-of"]]
        name = main.get("x-python-name") or re.sub(r"(?<!^)(?=[A-Z])", "_", main["operationId"]).lower()
        return getattr(getattr(client, group), name)

    def arguments(self) -> dict[str, Any]:
        """Return the example as Python arguments."""
        given: dict[str, Any] = {}
        body = dict(self.body) if isinstance(self.body, dict) else {}
        for param in self.operation.params:
            source = body if param.location == "body" else self.parameters.get(param.location, {})
            if param.wire not in source:
                continue
            value = source.pop(param.wire) if source is body else source[param.wire]
            given[param.name] = _python(param.codec, value)
        if "x-form-of" in self.node:
            forms = _nodes()[self.node["x-form-of"]]["x-forms"]
            given[forms["argument"]] = next(form for form, target in forms["choices"].items() if target == self.id)
        return {**given, **body}

    def result(self) -> Any:
        """Return what the example answer holds once the envelope is off."""
        unwrap = self.operation.unwrap
        return self.answer[unwrap] if unwrap else self.answer


def _nodes() -> dict[str, dict[str, Any]]:
    return {
        item[verb]["operationId"]: item[verb] for item in DOCUMENT["paths"].values() for verb in METHODS if verb in item
    }


def _python(codec: Any, value: Any) -> Any:
    if type(codec).__name__ == "FileCodec":
        return File(value.encode(), "hours.pdf")
    return codec.decode(value, DecodeContext(strict=True), None)


def examples() -> list[Example]:
    """Return every operation with each of its body examples."""
    found = []
    for item in DOCUMENT["paths"].values():
        for node in (item[method] for method in METHODS if method in item):
            parameters: dict[str, dict[str, Any]] = {}
            for raw in (*item.get("parameters", ()), *node.get("parameters", ())):
                parameter = follow(raw)
                parameters.setdefault(parameter["in"], {})[parameter["name"]] = _parameter(parameter)
            status = min(int(code) for code in node["responses"] if code.startswith("2"))
            answer = _first(_content(node["responses"][str(status)]))
            bodies = _content(node.get("requestBody", {})) or [None]
            found += [Example(node["operationId"], node, parameters, body, answer, status) for body in bodies]
    return found


def _parameter(node: dict[str, Any]) -> Any:
    return node["example"] if "example" in node else next(iter(node["examples"].values()))["value"]


def _content(node: dict[str, Any]) -> list[Any]:
    for content in follow(node).get("content", {}).values():
        if "example" in content:
            return [content["example"]]
        return [sample["value"] for sample in content["examples"].values()]
    return []


def _first(values: list[Any]) -> Any:
    return values[0] if values else None
