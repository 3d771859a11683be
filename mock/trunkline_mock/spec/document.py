"""One vendor's OpenAPI document: references followed, validators made when first needed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import jsonschema_rs
import msgspec

import trunkline_specs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..messages import Json

#: Members that only people read, and members that hold values instead of schemas.
PROSE = ("description", "summary", "x-source", "x-contradiction")
VALUES = frozenset({"example", "examples", "default", "enum", "const"})
INTEGERS = {"int32": 31, "int64": 63}


class Document:
    """An OpenAPI document that is read by pointer.

    Args:
        name: What the document is called in references, such as `opentact`.
        data: The parsed document.
        trusted: Its examples are known to fit their schemas.
    """

    def __init__(self, name: str, data: dict[str, Json], *, trusted: bool = True) -> None:
        self.name = name
        self.data = data
        self.trusted = trusted
        self._uri = f"urn:trunkline:{name}"
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def at(self, pointer: str) -> Json:
        """Return the node at a JSON pointer, references not followed."""
        node = self.data
        for part in pointer.split("/")[1:]:
            step = unescape(part)
            node = node[int(step)] if isinstance(node, list) else node[step]
        return node

    def follow(self, pointer: str) -> tuple[str, Json]:
        """Follow references from a pointer and return where they end and what is there."""
        node = self.at(pointer)
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            pointer = node["$ref"].removeprefix("#")
            node = self.at(pointer)
        return pointer, node

    def ref(self, pointer: str) -> dict[str, Json]:
        """Return a schema that stands for the one at a pointer, for use in `compile`."""
        return {"$ref": f"{self._uri}#{quote(pointer, safe='/~!$&()*+,;=:@-._')}"}

    def compile(self, schema: dict[str, Json]) -> jsonschema_rs.Draft202012Validator:
        """Return a validator of a schema made of references into this document."""
        registry = jsonschema_rs.Registry([(self._uri, self._reached(schema))])
        return jsonschema_rs.Draft202012Validator(schema, registry=registry, validate_formats=True)

    def _reached(self, schema: dict[str, Json]) -> dict[str, Json]:
        """Return the part of the document that a schema refers to: a validator keeps a copy of all it is given."""
        part: dict[str, Json] = {}
        seen: set[str] = set()
        waiting = [schema]
        while waiting:
            for pointer in {target.removeprefix(self._uri) for target in _targets(waiting.pop())} - seen:
                seen.add(pointer)
                node = self.at(unquote(pointer.removeprefix("#")))
                _put(part, pointer, node)
                waiting.append(node)
        return part

    def validator(self, pointer: str) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of the schema at a pointer; made once."""
        found = self._validators.get(pointer)
        if found is None:
            found = self._validators[pointer] = self.compile(self.ref(pointer))
        return found

    def fits(self, pointer: str, value: Json) -> bool:
        """Say whether a value that the document shows is one that its schema at a pointer allows."""
        return self.trusted or self.validator(pointer).is_valid(value)


def _targets(node: Json) -> Iterator[str]:
    """Yield every reference in a schema."""
    if isinstance(node, dict):
        target = node.get("$ref")
        if isinstance(target, str):
            yield target
    elif not isinstance(node, list):
        return
    for item in node.values() if isinstance(node, dict) else node:
        if isinstance(item, dict | list):
            yield from _targets(item)


def _put(document: dict[str, Json], pointer: str, node: Json) -> None:
    """Put a node where its pointer finds it; an item of a list is found in an object just as well."""
    *steps, last = (unescape(unquote(step)) for step in pointer.split("/")[1:])
    for step in steps:
        document = document.setdefault(step, {})
        if isinstance(document, list):
            return  # A whole that was put there before has it.
    document[last] = node


def escape(part: str) -> str:
    """Return one step of a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """Return what a step of a JSON pointer stands for."""
    return step.replace("~1", "/").replace("~0", "~")


@cache
def load(vendor: str) -> Document:
    """Return a vendor's compiled document; read once per process."""
    data = read(f"{vendor}.json")
    prepare(data)
    return Document(vendor, data)


@cache
def load_events(vendor: str) -> Document | None:
    """Return the document of a vendor's unasked payloads, or `None` where it has none."""
    try:
        return Document(f"{vendor}-events", read(f"{vendor}.events.json"))
    except FileNotFoundError:
        return None


def prepare(node: Json) -> None:
    """Drop what is for people, which is half of a document, and give `int32` and `int64` limits that are judged."""
    if isinstance(node, list):
        for item in node:
            if isinstance(item, dict | list):
                prepare(item)
        return
    for key in PROSE:
        # A property may have such a name; then there is a schema behind it, not text.
        if isinstance(node.get(key), str | list):
            del node[key]
    named = node.get("type")
    if named == "integer" or (isinstance(named, list) and "integer" in named):
        bits = INTEGERS.get(node.get("format", ""))
        if bits:
            node.setdefault("minimum", -(2**bits))
            node.setdefault("maximum", 2**bits - 1)
    for key, item in node.items():
        if isinstance(item, dict | list) and key not in VALUES:
            prepare(item)


def read(name: str) -> dict[str, Json]:
    """Return a compiled document.

    Raises:
        FileNotFoundError: There is none of this name.
    """
    return msgspec.json.decode(trunkline_specs.read(name.removesuffix(".json")), type=dict)
