"""Payloads that arrive unasked: classes beside those of answers, from `events.yaml`; a thing that both know is one class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import snake_case

from codegen.wire import Schema, SpecError

REFERENCE = "#/components/schemas/"


@dataclass
class Kinds:
    """One of several payloads, told apart by a member.

    Attributes:
        name: Of the schema.
        member: The one that says which it is.
        variants: The schema of each value of it.
    """

    name: str
    member: str
    variants: dict[str, str]

    @property
    def constant(self) -> str:
        """The name of what reads it."""
        return snake_case(self.name).upper()


def joined(document: Schema, payloads: Schema) -> Schema:
    """Return the document with the schemas of payloads among its own; it shares what it does not change.

    Raises:
        SpecError: A schema of both has a property that is not the same thing in both.
    """
    own, other = _schemas(document), _schemas(payloads)
    both = {name: _both(name, own, other) for name in own.keys() & other.keys()}
    schemas = {**own, **other, **both, **_inline(payloads)}
    return {**document, "components": {**(document.get("components") or {}), "schemas": schemas}}


def roots(payloads: Schema) -> list[str]:
    """The names of the schemas of payloads that stand for something; one that others only include does not."""
    schemas = {**_schemas(payloads), **_inline(payloads)}
    named = set(_references(payloads))
    parts = {name for place, name in named if place == "allOf"} - {name for place, name in named if place != "allOf"}
    return sorted(schemas.keys() - parts)


def kinds(payloads: Schema) -> Iterator[Kinds]:
    """The payloads that are one of several."""
    for name, schema in sorted({**_schemas(payloads), **_inline(payloads)}.items()):
        found = schema.get("discriminator") or {}
        if "mapping" in found:
            variants = {kind: ref.removeprefix(REFERENCE) for kind, ref in found["mapping"].items()}
            yield Kinds(name, found["propertyName"], variants)


def _references(node: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """The schemas that a node names, each with the word under which it does."""
    if isinstance(node, list):
        for item in node:
            yield from _references(item, place)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield place, node["$ref"].removeprefix(REFERENCE)
        for key, inner in node.items():
            yield from _references(inner, key)


def _schemas(document: Schema) -> dict[str, Schema]:
    return dict((document.get("components") or {}).get("schemas") or {})


def _inline(payloads: Schema) -> dict[str, Schema]:
    """Payloads that are written where they are received: named after it."""
    found: dict[str, Schema] = {}
    for hook, item in (payloads.get("webhooks") or {}).items():
        for operation in item.values():
            content = (operation.get("requestBody") or {}).get("content") or {}
            schema: Schema = next((media["schema"] for media in content.values() if "schema" in media), {})
            if schema.get("properties"):
                found[f"{hook[:1].upper()}{hook[1:]}Payload"] = schema
    return found


def _both(name: str, schemas: dict[str, Schema], payloads: dict[str, Schema]) -> Schema:
    """One shape of a thing that answers and payloads know: the answers' words, and what only payloads hold."""
    own, other = schemas[name], payloads[name]
    mine, theirs = own.get("properties", {}), other.get("properties", {})
    required = own.get("required", ())
    properties = {**mine, **{key: node for key, node in theirs.items() if key not in mine}}
    for key in mine.keys() & theirs.keys():
        if _kind(mine[key]) & _kind(theirs[key]) or not (_kind(mine[key]) and _kind(theirs[key])):
            marks = {mark: theirs[key][mark] for mark in ("x-personal", "x-secret") if mark in theirs[key]}
            one = _or_null(mine[key], schemas) if _null(theirs[key]) and key not in required else mine[key]
            properties[key] = {**marks, **one}
        else:
            raise SpecError(f"{name}.{key} is {_kind(mine[key])} in answers and {_kind(theirs[key])} in events")
    return {**other, **own, **({"properties": properties} if properties else {})}


def _kind(schema: Schema) -> set[str]:
    """The JSON types of a schema, as far as it says so itself; a number may be whole."""
    declared = schema.get("type", ())
    types = {declared} if isinstance(declared, str) else set(declared)
    return {"number" if one == "integer" else one for one in types} - {"null"}


def _null(schema: Schema) -> bool:
    options = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return "null" in (schema.get("type") or ()) or any(_null(one) for one in options)


def _or_null(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    if _null(schema):
        return schema
    if "$ref" in schema:
        said = schemas[schema["$ref"].removeprefix(REFERENCE)]
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {
            **{key: said[key] for key in ("x-evidence",) if key in said},
            **rest,
            "oneOf": [{"$ref": schema["$ref"]}, {"type": "null"}],
        }
    declared: Any = schema.get("type")
    if declared is None:
        return schema
    return {**schema, "type": [*([declared] if isinstance(declared, str) else declared), "null"]}
