"""What one schema says, read without looking further: its type, its alternatives, its limits, its marks."""

from __future__ import annotations

import re
from typing import Any

from codegen.importing.text import described

Schema = dict[str, Any]
KEPT = {
    "string": ("minLength", "maxLength", "pattern", "format"),
    "integer": ("minimum", "maximum", "format"),
    "number": ("minimum", "maximum", "format"),
    "boolean": (),
    "array": ("minItems", "maxItems"),
}
"""Limits that the plain form keeps, by type."""
MARKS = ("description", "deprecated", "x-secret", "x-personal", "x-default", "x-python-name", "x-phone", "x-time", "x-decimal",
         "x-json", "x-list-separator", "x-evidence")  # fmt: skip
"""What is said about a value beside its type."""


def joined(one: Schema, other: Schema) -> Schema:
    """Two schemas that hold both, as one."""
    result = {**one, **other}
    for key in ("properties",):
        if key in one and key in other:
            both = dict(one[key])
            for name, value in other[key].items():
                both[name] = _joined_property(both[name], value) if name in both else value
            result[key] = both
    if "required" in one or "required" in other:
        parts = [part.get("required") for part in (one, other)]
        result["required"] = [name for part in parts if isinstance(part, list) for name in part]
    if options_of(one) and options_of(other):
        result.pop("oneOf" if "oneOf" in one else "anyOf", None) if only_validates(options_of(one)) else None
    return result


def _joined_property(one: Any, other: Any) -> Any:
    """Two statements about one property: the later one, unless it only adds words to the earlier."""
    if (
        isinstance(one, dict)
        and isinstance(other, dict)
        and not set(other) & {"type", "$ref", "allOf", "oneOf", "anyOf", "enum"}
    ):
        return {"allOf": [one], **marks_of(other)} if "$ref" in one else {**one, **other}
    return other


def options_of(schema: Schema) -> list[Any]:
    """The alternatives of a schema."""
    for key in ("oneOf", "anyOf"):
        if isinstance(schema.get(key), list) and schema[key]:
            return list(schema[key])
    return []


def only_validates(options: list[Any]) -> bool:
    """Whether the alternatives only say which properties go together."""
    keys = {"required", "not", "description", "title", "minProperties", "maxProperties"}
    return all(isinstance(option, dict) and set(option) <= keys for option in options)


def without_null(schema: Schema) -> tuple[bool, Schema]:
    """Whether null is allowed, and the schema without it."""
    schema = dict(schema)
    null = schema.pop("nullable", False) is True
    kinds = schema.get("type")
    if isinstance(kinds, list):
        null = null or "null" in kinds
        rest = [kind for kind in kinds if kind != "null"]
        schema.pop("type")
        if rest:
            schema["type"] = rest[0] if len(rest) == 1 else rest
    if isinstance(schema.get("enum"), list) and None in schema["enum"]:
        null = True
        schema["enum"] = [value for value in schema["enum"] if value is not None]
        if not schema["enum"]:
            del schema["enum"]
    for key in ("oneOf", "anyOf"):
        if isinstance(schema.get(key), list):
            rest = [option for option in schema[key] if not (isinstance(option, dict) and option.get("type") == "null")]
            null = null or len(rest) < len(schema[key])
            schema[key] = rest
    return null, schema


def nullable(plain: Schema) -> Schema:
    """The plain schema, or null."""
    if not set(plain) & {"$ref", "type", "oneOf"}:
        return plain
    if isinstance(plain.get("type"), str):
        return plain if plain["type"] == "null" else {**plain, "type": [plain["type"], "null"]}
    if isinstance(plain.get("type"), list):
        return plain
    if "oneOf" in plain:
        return plain if {"type": "null"} in plain["oneOf"] else {**plain, "oneOf": [*plain["oneOf"], {"type": "null"}]}
    return {**marks_of(plain), "oneOf": [bare(plain), {"type": "null"}]}


def bare(plain: Schema) -> Schema:
    """A plain schema without its marks."""
    return {key: value for key, value in plain.items() if key not in MARKS}


def marks_of(node: Schema) -> Schema:
    """What a schema says about a value beside its type."""
    return {key: node[key] for key in MARKS if key in node}


def with_marks(plain: Schema, node: Schema) -> Schema:
    """A plain schema with what is said beside the reference to it."""
    return {**plain, **with_text({}, node)} if len(node) > 1 else plain


def with_text(result: Schema, schema: Schema) -> Schema:
    """The result with what the document says about it; a default is what the vendor assumes, so it is not sent."""
    marks = {key: value for key, value in marks_of(schema).items() if key not in ("description", "deprecated")}
    text = described(schema.get("description"))
    result = {**result, **({"description": text} if text else {}), **marks}
    if schema.get("deprecated") is True:
        result["deprecated"] = True
    if isinstance(schema.get("default"), str | int | float | bool):
        result["x-default"] = schema["default"]
    return result


def types_of(schema: Schema) -> list[str]:
    """The types of a value, null apart; found from other keywords where none is named."""
    kind = schema.get("type")
    kinds = [kind] if isinstance(kind, str) else [one for one in kind or () if isinstance(one, str)]
    if not kinds and "enum" in schema:
        names = {str: "string", bool: "boolean", int: "integer", float: "number"}
        kinds = sorted({names[type(value)] for value in schema["enum"] if type(value) in names})
    if not kinds and isinstance(schema.get("const"), str):
        kinds = ["string"]
    if not kinds and (
        "maxLength" in schema or "pattern" in schema or schema.get("format") in ("date-time", "uuid", "uri")
    ):
        kinds = ["string"]
    return ["string" if one == "file" else one for one in kinds if one != "null"]


def is_object(schema: Schema) -> bool:
    """Whether a value is an object, and nothing else."""
    if options_of(schema) and not only_validates(options_of(schema)):
        return False
    kinds = types_of(schema)
    return kinds == ["object"] or (not kinds and ("properties" in schema or "additionalProperties" in schema))


def named_enum(schema: Schema) -> bool:
    """Whether it is an enumeration that gets a class."""
    return "enum" in schema and not options_of(schema) and types_of(schema) in (["string"], ["integer"])


def limits_of(schema: Schema, kind: str) -> Schema:
    """The limits that mean something for a type."""
    found = {key: schema[key] for key in KEPT[kind] if key in schema}
    for key in ("minLength", "maxLength", "minItems", "maxItems"):
        if key in found and (type(found[key]) is not int or found[key] < 0):
            del found[key]
    for key in ("minimum", "maximum"):
        if key in found and (type(found[key]) not in (int, float) or abs(found[key]) > 1e300):
            del found[key]
    for key in ("pattern", "format"):
        if key in found and not isinstance(found[key], str):
            del found[key]
    return found


def compiles(pattern: str) -> bool:
    """Whether a pattern means the same in Python."""
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return not re.search(r"\\[pPhHRX]|\(\?<[a-zA-Z]", pattern)
