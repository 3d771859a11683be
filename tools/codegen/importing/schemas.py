"""Schemas in one plain form: every object and every enumeration has a name, and nothing is left that only some tools read.

`allOf` is merged, a nullable value says `null`, a union has no unions in it, what validates without describing is dropped. The
values that a schema describes stay the same or become wider, never narrower.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.importing.names import Names, automatic_name, python_name, readable
from codegen.importing.references import DEEPEST, References
from codegen.importing.shapes import (
    KEPT,
    Schema,
    bare,
    compiles,
    is_object,
    joined,
    limits_of,
    named_enum,
    nullable,
    only_validates,
    options_of,
    types_of,
    with_marks,
    with_text,
    without_null,
)


class Schemas(References):
    """The schemas of one document, each brought to the plain form when it is first asked for."""

    def __init__(self, document: Schema, note: Callable[[str], None] = lambda _: None) -> None:
        super().__init__(document, note)
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
        if not isinstance(node, dict) or depth > DEEPEST:
            return {}
        if isinstance(node.get("$ref"), str) and not files:
            return with_marks(self._component(node["$ref"], depth), node)
        schema = self.merged(node)
        null, schema = without_null(schema)
        plain = self._value(schema, hint, files, depth)
        return nullable(plain) if null else plain

    def _component(self, ref: str, depth: int) -> Schema:
        if ref in self._by_ref:
            return self._by_ref[ref]
        if ref in self._open:  # a circle: the component is being made further up
            name = self._open[ref]
            return {"$ref": f"#/components/schemas/{name}"} if name else {}
        node = self.schema_at(ref)
        merged = self.merged(node)
        last = ref.rsplit("/", 1)[-1]
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):  # another name for something that has one
            self._open[ref] = ""
            self._by_ref[ref] = with_marks(self._component(node["$ref"], depth + 1), node)
            return self._by_ref[ref]
        null, rest = without_null(merged)
        needs_name = is_object(rest) or named_enum(rest)
        self._open[ref] = self.names.schema(last) if needs_name else ""
        plain = self._value(rest, last, False, depth + 1, self._open[ref])
        self._by_ref[ref] = nullable(plain) if null else plain
        del self._open[ref]
        return self._by_ref[ref]

    def _value(self, schema: Schema, hint: str, files: bool, depth: int, name: str = "") -> Schema:
        options = options_of(schema)
        if options and not only_validates(options):
            return self._union(schema, options, hint, depth)
        if is_object(schema):
            return self._object(schema, hint, files, depth, name)
        kinds = types_of(schema)
        if len(kinds) > 1:
            return self._union({}, [{**schema, "type": kind} for kind in kinds], hint, depth)
        if "enum" in schema and kinds != ["array"]:
            return self._enum(schema, hint, name)
        kind = kinds[0] if kinds else "array" if "items" in schema else ""
        if kind not in KEPT:
            return with_text({}, schema)
        result: Schema = {"type": kind, **limits_of(schema, kind)}
        if isinstance(schema.get("const"), str) and kind == "string":
            result["const"] = schema["const"]
        if kind == "array":
            result["items"] = self.plain(schema.get("items", {}), f"{hint} item", files=files, depth=depth + 1)
        if not files and result.get("format") == "binary":
            del result["format"]
        if "pattern" in result and not compiles(result["pattern"]):
            del result["pattern"]
        return with_text(result, schema)

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
            if chosen in taken or chosen.startswith("field_") or wire[-1:] in "<>=" or not readable(wire, chosen):
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
        self.components[name] = with_text(result, schema)
        return {"$ref": f"#/components/schemas/{name}"}

    def _upload(self, node: Any, name: str, wire: str, depth: int) -> Schema:
        """A field of an upload: a file, a list of files, or anything else."""
        merged = self.merged(node)
        media = merged.get("contentMediaType") or merged.get("contentEncoding")
        if media and merged.get("type") == "string":
            merged = {**merged, "format": "binary"}
        item = self.merged(merged.get("items"))
        if merged.get("format") == "binary" or item.get("format") == "binary":
            return self._value(without_null(merged)[1], f"{name} {wire}", True, depth + 1)
        return self.plain(node, f"{name} {wire}", depth=depth + 1)

    def _enum(self, schema: Schema, hint: str, name: str) -> Schema:
        values = list(
            dict.fromkeys(value for value in schema["enum"] if value is not None and not isinstance(value, list | dict))
        )
        kinds = {type(value) for value in values}
        kind = "string" if kinds == {str} else "integer" if kinds == {int} else ""
        if not kind or (types_of(schema) and types_of(schema) != [kind]):
            return with_text({"type": types_of(schema)[0]} if types_of(schema) else {}, schema)
        name = name or self.names.schema(hint)
        self.components[name] = with_text({"type": kind, "enum": values}, schema)
        return {"$ref": f"#/components/schemas/{name}"}

    def _union(self, schema: Schema, options: list[Any], hint: str, depth: int) -> Schema:
        base: Schema = {
            key: schema[key] for key in ("properties", "required", "additionalProperties", "type") if key in schema
        }
        found: list[Schema] = []
        null = False
        for number, option in enumerate(options):
            if base.get("properties") and isinstance(option, dict):
                option = joined(base, self.merged(option))
            elif "type" in base and isinstance(option, dict) and "$ref" not in option:
                option = {"type": base["type"], **option}
            title = option.get("title") if isinstance(option, dict) else None
            plain = self.plain(
                option, title if isinstance(title, str) else f"{hint} option {number + 1}", depth=depth + 1
            )
            inner = plain.get("oneOf", [plain])
            for one in inner:
                null = null or one == {"type": "null"}
                if one != {"type": "null"} and bare(one) not in map(bare, found):
                    found.append(one)
        if not found or any(not (set(one) & {"type", "$ref"}) for one in found):
            return with_text({}, schema)  # one of them is anything
        result = found[0] if len(found) == 1 else {"oneOf": [bare(one) for one in found]}
        return with_text(nullable(result) if null else result, schema)
