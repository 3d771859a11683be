"""What an operation takes: text read as its schemas ask, then judged by them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..messages import Json, Violation
from .document import Document, escape
from .forms import Form, Media
from .schemas import Field, field_for, without_all

if TYPE_CHECKING:
    import jsonschema_rs

#: Parameters arrive as name and values; a header or path segment has one value.
Texts = Mapping[str, list[str]]


@dataclass(slots=True)
class Group:
    """The parameters of one place, read and judged together."""

    where: str
    fields: dict[str, Field]
    required: tuple[str, ...]
    validator: jsonschema_rs.Draft202012Validator

    def read(self, texts: Texts) -> dict[str, Json]:
        """Read the declared parameters out of what was sent; the rest is ignored."""
        values: dict[str, Json] = {}
        for name, field in self.fields.items():
            if field.deep:
                nested = {key[len(name) + 1 : -1]: found[-1] for key, found in texts.items() if _inside(key, name)}
                if nested:
                    values[name] = nested
            elif name in texts:
                values[name] = field.read(texts[name])
        return values

    def judge(self, values: dict[str, Json]) -> list[Violation]:
        """Return everything that is wrong with the values."""
        judged = without_all(self.fields, values)
        if self.validator.is_valid(judged):
            return []
        return violations(self.where, self.validator, judged)


def _inside(key: str, name: str) -> bool:
    return key.startswith(f"{name}[") and key.endswith("]")


class Inputs:
    """Everything an operation takes."""

    def __init__(self, document: Document, pointer: str) -> None:
        self.document = document
        self.pointer = pointer
        self.groups: dict[str, Group] = {}
        self.media: dict[str, Media] = {}
        self.body_required = False
        self.body_pointer: str | None = None

    @classmethod
    def compile(cls, document: Document, pointer: str) -> Inputs:
        """Read the parameters and the body of the operation at a pointer."""
        inputs = cls(document, pointer)
        inputs._add_parameters()
        inputs._add_body()
        return inputs

    def _add_parameters(self) -> None:
        path_item = self.pointer.rsplit("/", 1)[0]
        found: dict[tuple[str, str], tuple[str, Json]] = {}
        for owner in (path_item, self.pointer):
            for index in range(len(self.document.at(owner).get("parameters", ()))):
                where, node = self.document.follow(f"{owner}/parameters/{index}")
                found[node["in"], node["name"]] = where, node
        for place in ("path", "query", "header", "cookie"):
            members = [item for (where, _), item in found.items() if where == place]
            if members:
                self.groups[place] = self._group(place, members)

    def _group(self, place: str, members: list[tuple[str, Json]]) -> Group:
        fields, properties, required = {}, {}, []
        for pointer, node in members:
            name = node["name"].lower() if place == "header" else node["name"]
            field = field_for(self.document, pointer, node)
            fields[name] = field
            properties[name] = self.document.ref(field.pointer)
            if node.get("required") or place == "path":
                required.append(name)
        schema = {"type": "object", "properties": properties, "required": required}
        return Group(place, fields, tuple(required), self.document.compile(schema))

    def _add_body(self) -> None:
        if "requestBody" not in self.document.at(self.pointer):
            return
        pointer, node = self.document.follow(f"{self.pointer}/requestBody")
        self.body_pointer = pointer
        self.body_required = bool(node.get("required"))
        for name, spec in node.get("content", {}).items():
            self.media[name.lower()] = Media.compile(self.document, f"{pointer}/content/{escape(name)}", name, spec)

    @cached_property
    def query_names(self) -> frozenset[str]:
        """The names of the declared query parameters."""
        group = self.groups.get("query")
        return frozenset(group.fields) if group else frozenset()

    @cached_property
    def form(self) -> Form | None:
        """The form body, where the operation takes one."""
        return next((media.form for media in self.media.values() if media.form), None)


MESSAGES: dict[str, Callable[[Json], str]] = {
    "required": lambda kind: "required parameter is missing",
    "type": lambda kind: "invalid " + " or ".join(_spoken(name) for name in kind.types),
    "maxLength": lambda kind: f"longer than {kind.limit} characters",
    "minLength": lambda kind: f"shorter than {kind.limit} characters",
    "maximum": lambda kind: f"greater than {kind.limit}",
    "minimum": lambda kind: f"less than {kind.limit}",
    "maxItems": lambda kind: f"more than {kind.limit} items",
    "minItems": lambda kind: f"fewer than {kind.limit} items",
    "enum": lambda kind: "not one of the allowed values",
    "const": lambda kind: "not the allowed value",
    "pattern": lambda kind: "wrong format",
    "format": lambda kind: f"invalid {kind.format}",
    "uniqueItems": lambda kind: "has the same item twice",
    "additionalProperties": lambda kind: "unknown parameter",
}


def _spoken(name: str) -> str:
    return {"integer": "integer number", "number": "float number"}.get(name, name)


def violations(where: str, validator: jsonschema_rs.Draft202012Validator, value: Json) -> list[Violation]:
    """Say in plain words what a validator finds wrong."""
    found = []
    for error in validator.iter_errors(value):
        kind = error.kind
        keyword = kind.name
        path = [str(part) for part in error.instance_path]
        if keyword == "required":
            path.append(str(kind.as_dict()["property"]))
        message = MESSAGES[keyword](kind) if keyword in MESSAGES else "invalid value"
        shown = None if keyword == "required" else error.instance
        found.append(Violation(where, ".".join(path), keyword, message, shown))
    return found
