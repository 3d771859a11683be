"""Schemas in one plain form: every object and every enumeration has a name, and nothing is left that only some tools read.

`allOf` is merged, a nullable value says `null`, a union has no unions in it, what validates without describing is dropped. The
values that a schema describes stay the same or become wider, never narrower.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from codegen.importing.names import Names, automatic_name, python_name
from codegen.importing.text import described
from codegen.wire import SpecError

Schema = dict[str, Any]
KEPT = {
    "string": ("minLength", "maxLength", "pattern", "format"),
    "integer": ("minimum", "maximum", "format"),
    "number": ("minimum", "maximum", "format"),
    "boolean": (),
    "array": ("minItems", "maxItems"),
}
_DEEPEST = 60


class Schemas:
    """The schemas of one document, each brought to the plain form when it is first asked for."""

    def __init__(self, document: Schema, note: Callable[[str], None]) -> None:
        self.document = document
        self.note = note
        self.names = Names()
        self.components: dict[str, Schema] = {}
        self._by_ref: dict[str, Schema] = {}
        self._open: dict[str, str] = {}

    def plain(self, node: Any, hint: str, *, files: bool = False, depth: int = 0) -> Schema:
        """Return the plain form: a reference to a component, or something without names in it.

        Args:
            node: As the document has it.
            hint: What to call it when it needs a name.
            files: Its properties may be files, because it is the body of an upload.
            depth: How deep in the document it is.

        Raises:
            SpecError: A reference leads nowhere.
        """
        if not isinstance(node, dict) or depth > _DEEPEST:
            return {}
        if isinstance(node.get("$ref"), str) and not files:
            return _with_marks(self._component(node["$ref"], depth), node)
        schema = self.merged(node)
        null, schema = _without_null(schema)
        plain = self._value(schema, hint, files, depth)
        return _nullable(plain) if null else plain

    def merged(self, node: Any, depth: int = 0, seen: frozenset[str] = frozenset()) -> Schema:
        """Follow references and merge `allOf` into one schema."""
        if not isinstance(node, dict) or depth > _DEEPEST:
            return {}
        if isinstance(node.get("$ref"), str):
            if node["$ref"] in seen:
                return {}
            target = self.merged(self._schema_at(node["$ref"]), depth + 1, seen | {node["$ref"]})
            return {**target, **_marks(node)}
        parts = [self.merged(part, depth + 1, seen) for part in node.get("allOf", ()) if isinstance(part, dict)]
        if not parts:
            return node
        result: Schema = {}
        for part in [*parts, {key: value for key, value in node.items() if key != "allOf"}]:
            result = _joined(result, part)
        return result

    def target(self, ref: str) -> Any:
        """What a reference names.

        Raises:
            SpecError: It leads nowhere or out of the document.
        """
        node: Any = self.document
        if not ref.startswith("#/"):
            raise SpecError(f"the reference {ref[:100]} leaves the document")
        for raw in ref[2:].split("/"):
            part = raw.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}").replace("%20", " ")
            if isinstance(node, list) and part.isdecimal() and int(part) < len(node):
                node = node[int(part)]
            elif isinstance(node, dict) and part in node:
                node = node[part]
            else:
                raise SpecError(f"the reference {ref[:100]} leads nowhere")
        return node

    def _schema_at(self, ref: str) -> Any:
        """The schema that a reference names; one that leads out of the document or nowhere is any value."""
        try:
            return self.target(ref)
        except SpecError as error:
            self.note(f"{error}: read as any value")
            return {}

    def follow(self, node: Any) -> Schema:
        """An object of the document that may be a reference: a parameter, a response, a path.

        Raises:
            SpecError: The reference leads nowhere or in a circle.
        """
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            ref = node["$ref"]
            if ref in seen:
                raise SpecError(f"the reference {ref[:100]} goes in a circle")
            seen.add(ref)
            rest = {key: value for key, value in node.items() if key != "$ref"}
            target = self.target(ref)
            node = {**target, **rest} if isinstance(target, dict) else target
        return node if isinstance(node, dict) else {}

    def _component(self, ref: str, depth: int) -> Schema:
        if ref in self._by_ref:
            return self._by_ref[ref]
        if ref in self._open:  # a circle: the component is being made further up
            name = self._open[ref]
            return {"$ref": f"#/components/schemas/{name}"} if name else {}
        node = self._schema_at(ref)
        merged = self.merged(node)
        last = ref.rsplit("/", 1)[-1]
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):  # another name for something that has one
            self._open[ref] = ""
            self._by_ref[ref] = _with_marks(self._component(node["$ref"], depth + 1), node)
            return self._by_ref[ref]
        null, bare = _without_null(merged)
        needs_name = _is_object(bare) or _named_enum(bare)
        self._open[ref] = self.names.schema(last) if needs_name else ""
        plain = self._value(bare, last, False, depth + 1, self._open[ref])
        self._by_ref[ref] = _nullable(plain) if null else plain
        del self._open[ref]
        return self._by_ref[ref]

    def _value(self, schema: Schema, hint: str, files: bool, depth: int, name: str = "") -> Schema:
        options = _options(schema)
        if options and not _only_validates(options):
            return self._union(schema, options, hint, depth)
        if _is_object(schema):
            return self._object(schema, hint, files, depth, name)
        kinds = _types(schema)
        if len(kinds) > 1:
            return self._union({}, [{**schema, "type": kind} for kind in kinds], hint, depth)
        if "enum" in schema and kinds != ["array"]:
            return self._enum(schema, hint, name)
        kind = kinds[0] if kinds else "array" if "items" in schema else ""
        if kind not in KEPT:
            return _with_text({}, schema)
        result: Schema = {"type": kind, **_limits(schema, kind)}
        if isinstance(schema.get("const"), str) and kind == "string":
            result["const"] = schema["const"]
        if kind == "array":
            result["items"] = self.plain(schema.get("items", {}), f"{hint} item", files=files, depth=depth + 1)
        if not files and result.get("format") == "binary":
            del result["format"]
        if "pattern" in result and not _compiles(result["pattern"]):
            del result["pattern"]
        return _with_text(result, schema)

    def _object(self, schema: Schema, hint: str, files: bool, depth: int, name: str) -> Schema:
        name = name or self.names.schema(hint)
        properties: dict[str, Schema] = {}
        taken: list[str] = []
        for wire, node in (schema.get("properties") or {}).items():
            plain = (
                self.plain(node, f"{name} {wire}", depth=depth + 1)
                if not files
                else self._upload(node, name, wire, depth)
            )
            chosen = automatic_name(wire)
            if chosen in taken or chosen.startswith("field_") or wire[-1:] in "<>=" or not _readable(wire, chosen):
                chosen = python_name(wire, taken, "value")
                plain = {**plain, "x-python-name": chosen}
            taken.append(chosen)
            properties[wire] = plain
        result: Schema = {"type": "object"}
        if properties:
            result["properties"] = properties
        required = [one for one in schema.get("required") or () if isinstance(one, str) and one in properties]
        if required:
            result["required"] = list(dict.fromkeys(required))
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            result["additionalProperties"] = self.plain(extra, f"{name} value", depth=depth + 1)
        elif isinstance(extra, dict):
            result["additionalProperties"] = True
        self.components[name] = _with_text(result, schema)
        return {"$ref": f"#/components/schemas/{name}"}

    def _upload(self, node: Any, name: str, wire: str, depth: int) -> Schema:
        """A field of an upload: a file, a list of files, or anything else."""
        merged = self.merged(node)
        media = merged.get("contentMediaType") or merged.get("contentEncoding")
        if media and merged.get("type") == "string":
            merged = {**merged, "format": "binary"}
        item = self.merged(merged.get("items"))
        if merged.get("format") == "binary" or item.get("format") == "binary":
            return self._value(_without_null(merged)[1], f"{name} {wire}", True, depth + 1)
        return self.plain(node, f"{name} {wire}", depth=depth + 1)

    def _enum(self, schema: Schema, hint: str, name: str) -> Schema:
        values = list(
            dict.fromkeys(value for value in schema["enum"] if value is not None and not isinstance(value, list | dict))
        )
        kinds = {type(value) for value in values}
        kind = "string" if kinds == {str} else "integer" if kinds == {int} else ""
        if not kind or (_types(schema) and _types(schema) != [kind]):
            return _with_text({"type": _types(schema)[0]} if _types(schema) else {}, schema)
        name = name or self.names.schema(hint)
        self.components[name] = _with_text({"type": kind, "enum": values}, schema)
        return {"$ref": f"#/components/schemas/{name}"}

    def _union(self, schema: Schema, options: list[Any], hint: str, depth: int) -> Schema:
        base: Schema = {
            key: schema[key] for key in ("properties", "required", "additionalProperties", "type") if key in schema
        }
        found: list[Schema] = []
        null = False
        for number, option in enumerate(options):
            if base.get("properties") and isinstance(option, dict):
                option = _joined(base, self.merged(option))
            elif "type" in base and isinstance(option, dict) and "$ref" not in option:
                option = {"type": base["type"], **option}
            title = option.get("title") if isinstance(option, dict) else None
            plain = self.plain(
                option, title if isinstance(title, str) else f"{hint} option {number + 1}", depth=depth + 1
            )
            inner = plain.get("oneOf", [plain])
            for one in inner:
                null = null or one == {"type": "null"}
                if one != {"type": "null"} and _bare(one) not in map(_bare, found):
                    found.append(one)
        if not found or any(not (set(one) & {"type", "$ref"}) for one in found):
            return _with_text({}, schema)  # one of them is anything
        result = found[0] if len(found) == 1 else {"oneOf": [_bare(one) for one in found]}
        return _with_text(_nullable(result) if null else result, schema)


def _joined(one: Schema, other: Schema) -> Schema:
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
    if _options(one) and _options(other):
        result.pop("oneOf" if "oneOf" in one else "anyOf", None) if _only_validates(_options(one)) else None
    return result


def _joined_property(one: Any, other: Any) -> Any:
    """Two statements about one property: the later one, unless it only adds words to the earlier."""
    if (
        isinstance(one, dict)
        and isinstance(other, dict)
        and not set(other) & {"type", "$ref", "allOf", "oneOf", "anyOf", "enum"}
    ):
        return {"allOf": [one], **_marks(other)} if "$ref" in one else {**one, **other}
    return other


def _options(schema: Schema) -> list[Any]:
    for key in ("oneOf", "anyOf"):
        if isinstance(schema.get(key), list) and schema[key]:
            return list(schema[key])
    return []


def _only_validates(options: list[Any]) -> bool:
    """Whether the alternatives only say which properties go together."""
    keys = {"required", "not", "description", "title", "minProperties", "maxProperties"}
    return all(isinstance(option, dict) and set(option) <= keys for option in options)


def _without_null(schema: Schema) -> tuple[bool, Schema]:
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


def _nullable(plain: Schema) -> Schema:
    if not set(plain) & {"$ref", "type", "oneOf"}:
        return plain
    if isinstance(plain.get("type"), str):
        return plain if plain["type"] == "null" else {**plain, "type": [plain["type"], "null"]}
    if isinstance(plain.get("type"), list):
        return plain
    if "oneOf" in plain:
        return plain if {"type": "null"} in plain["oneOf"] else {**plain, "oneOf": [*plain["oneOf"], {"type": "null"}]}
    return {**_marks(plain), "oneOf": [_bare(plain), {"type": "null"}]}


def _bare(plain: Schema) -> Schema:
    return {key: value for key, value in plain.items() if key not in MARKS}


MARKS = ("description", "deprecated", "x-secret", "x-personal", "x-default", "x-python-name", "x-phone", "x-time", "x-decimal",
         "x-json", "x-list-separator", "x-evidence")  # fmt: skip


def _marks(node: Schema) -> Schema:
    return {key: node[key] for key in MARKS if key in node}


def _with_marks(plain: Schema, node: Schema) -> Schema:
    return {**plain, **_with_text({}, node)} if len(node) > 1 else plain


def _with_text(result: Schema, schema: Schema) -> Schema:
    """The result with what the document says about it; a default is what the vendor assumes, so it is not sent."""
    marks = {key: value for key, value in _marks(schema).items() if key not in ("description", "deprecated")}
    text = described(schema.get("description"))
    result = {**result, **({"description": text} if text else {}), **marks}
    if schema.get("deprecated") is True:
        result["deprecated"] = True
    if isinstance(schema.get("default"), str | int | float | bool):
        result["x-default"] = schema["default"]
    return result


def _types(schema: Schema) -> list[str]:
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


def _is_object(schema: Schema) -> bool:
    if _options(schema) and not _only_validates(_options(schema)):
        return False
    kinds = _types(schema)
    return kinds == ["object"] or (not kinds and ("properties" in schema or "additionalProperties" in schema))


def _named_enum(schema: Schema) -> bool:
    return "enum" in schema and not _options(schema) and _types(schema) in (["string"], ["integer"])


def _limits(schema: Schema, kind: str) -> Schema:
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


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return not re.search(r"\\[pPhHRX]|\(\?<[a-zA-Z]", pattern)


def _readable(wire: str, chosen: str) -> bool:
    """Whether the automatic name separates the words that punctuation separates on the wire."""
    return (
        re.sub(r"[^a-z0-9]+", "_", wire.lower()).strip("_").count("_") <= chosen.strip("_").count("_")
        or wire.isidentifier()
    )
