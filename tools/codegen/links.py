"""`links.yaml`: which calls take what an answer names, compiled into the answers' OpenAPI `links`.

Tools that follow links (schemathesis' stateful phase, documentation viewers) then send and look the message up, create, read,
change and delete.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen import spec_files
from codegen.views import METHODS
from codegen.wire import Schema, SpecError

FILE = "links.yaml"


def attach(folder: Path, document: Schema) -> Schema:
    """Return the document with the links of `links.yaml`, or as it is where there is no such file.

    Args:
        folder: One vendor's specs.
        document: Its `openapi.yaml`; it is changed.

    Raises:
        SpecError: An entry names an operation, a parameter or a member of an answer that is not there.
    """
    path = folder / FILE
    entries = spec_files.load(path).get("links", []) if path.exists() else []
    linker = _Linker(document)
    for entry in entries:
        try:
            linker.add(entry)
        except (KeyError, TypeError) as error:
            raise SpecError(f"specs/{folder.name}/{FILE}: {entry}: {error}") from None
    return document


class _Linker:
    def __init__(self, document: Schema) -> None:
        self.document = document
        self.operations: dict[str, tuple[Schema, Schema]] = {
            operation["operationId"]: (item, operation)
            for item in document["paths"].values()
            for method, operation in item.items()
            if method in METHODS
        }

    def add(self, entry: Schema) -> None:
        """Attach one entry: `{from: operations, take: a/member, to: {parameter: operations}, with: {parameter: value}}`."""
        pointer, beside = entry["take"], entry.get("with", {})
        value = pointer if pointer.startswith("$") else f"$response.body#/{pointer}"
        for source in _several(entry["from"]):
            answers = self._answers(source, pointer)
            for parameter, targets in entry["to"].items():
                for target in _several(targets):
                    link = self._link(target, {parameter: value, **beside})
                    for answer in answers:
                        answer["links"][f"{target}By{parameter.title().replace('_', '')}"] = link

    def _answers(self, source: str, pointer: str) -> list[Schema]:
        """The good answers of an operation that have the member; each becomes the operation's own."""
        found = []
        responses = self._operation(source)[1]["responses"]
        for status, declared in responses.items():
            answer = self._follow(declared)
            media = answer.get("content", {}).get("application/json")
            there = pointer.startswith("$") or (media and self._has(media["schema"], pointer.split("/")))
            if status.startswith("2") and there:
                responses[status] = {**answer, "links": dict(answer.get("links", {}))}
                found.append(responses[status])
        if not found:
            raise KeyError(f"no good answer of {source} has {pointer}")
        return found

    def _link(self, target: str, values: dict[str, str]) -> Schema:
        """The link; a list in a body takes the one value that an answer names as a list of one."""
        item, operation = self._operation(target)
        link: Schema = {"operationId": target}
        places = {one["name"]: one["in"] for one in map(self._follow, [*_parameters(operation), *_parameters(item)])}
        for name, value in values.items():
            if name in places:
                link.setdefault("parameters", {})[f"{places[name]}.{name}"] = value
            elif (field := self._body_field(operation, name)) is not None:
                link.setdefault("requestBody", {})[name] = [value] if field.get("type") == "array" else value
            else:
                raise KeyError(f"{target} takes no {name}")
        return link

    def _body_field(self, operation: Schema, name: str) -> Schema | None:
        for media in operation.get("requestBody", {}).get("content", {}).values():
            field = self._follow(media["schema"]).get("properties", {}).get(name)
            if field is not None:
                return self._follow(field)
        return None

    def _operation(self, name: str) -> tuple[Schema, Schema]:
        if name not in self.operations:
            raise KeyError(f"there is no operation {name}")
        return self.operations[name]

    def _has(self, schema: Schema, path: list[str]) -> bool:
        schema = self._follow(schema)
        if not path:
            return True
        parts = [schema, *(self._follow(part) for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, ()))]
        for part in parts:
            inner = part.get("items") if path[0].isdecimal() else part.get("properties", {}).get(path[0])
            if isinstance(inner, dict) and self._has(inner, path[1:]):
                return True
        return False

    def _follow(self, node: Any) -> Schema:
        while "$ref" in node:
            target: Any = self.document
            for part in node["$ref"].split("/")[1:]:
                target = target[part]
            node = target
        return dict(node)


def _parameters(owner: Schema) -> list[Schema]:
    return list(owner.get("parameters", ()))


def _several(names: str | list[str]) -> list[str]:
    return [names] if isinstance(names, str) else names
