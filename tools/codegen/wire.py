"""Schema to code: which codec a value travels by, which type an argument takes and which type a result gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.union import UnionProperty

Schema = dict[str, Any]

TIME_CODECS = {
    "seconds": ("times.SECONDS", "dt.datetime"),
    "milliseconds": ("times.MILLISECONDS", "dt.datetime"),
    "microseconds": ("times.MICROSECONDS", "dt.datetime"),
    "sql": ("times.SQL_TIME", "dt.datetime | None"),  # the vendor writes empty text for a moment that never came
    "dmy": ("times.DMY", "dt.date"),
    "hms": ("times.HMS", "dt.time"),
}
EPOCHS = {"seconds": 1, "milliseconds": 1000, "microseconds": 1_000_000}
FORMAT_CODECS = {
    "date-time": ("times.DATETIME", "dt.datetime"),
    "date": ("times.DATE", "dt.date"),
    "time": ("times.HMS", "dt.time"),
}
PHONE_FORMS = {"integer", "digits", "plus", "as-given"}
INSTEAD_OF_PHONE = {"pattern", "name", "sip"}
SCALARS = {
    "string": ("STR", "StrCodec", "str"),
    "integer": ("INT", "IntCodec", "int"),
    "number": ("FLOAT", "FloatCodec", "float"),
}


class SpecError(Exception):
    """The spec says something that the generated client would silently lose."""


@dataclass(frozen=True)
class Wire:
    """How one schema appears in generated code.

    Attributes:
        codec: An expression over `trunkline_runtime.codecs as c`, `times`, `phone`, `enums`, `model`, `multipart`.
        takes: The type of an argument.
        gives: The type in a result.
        uses: Generated classes it names.
        hidden: Secret or personal.
    """

    codec: str
    takes: str
    gives: str
    uses: frozenset[str] = field(default=frozenset())
    hidden: bool = False
    secret: bool = False

    def nullable(self) -> Wire:
        """The same, or null."""
        takes, gives = _or(self.takes, "None"), _or(self.gives, "None")
        return Wire(f"c.NullableCodec({self.codec})", takes, gives, self.uses, self.hidden, self.secret)


class Wires:
    """Turns schemas of one document into `Wire`s; remembers which generated classes are in use."""

    def __init__(self, document: Schema, package: str) -> None:
        self.document = document
        self.package = package
        self.used: dict[str, ModelProperty | EnumProperty] = {}
        self.enums: dict[str, list[Any]] = {}

    def resolve(self, schema: Schema) -> Schema:
        """Follow `$ref` and lone `allOf`, keeping what stands beside them."""
        seen = 0
        while "$ref" in schema or _lone_all_of(schema):
            seen += 1
            if seen > 50:
                raise SpecError(f"circular $ref at {schema}")
            if "$ref" in schema:
                target, rest = self._target(schema["$ref"]), {k: v for k, v in schema.items() if k != "$ref"}
            else:
                target, rest = schema["allOf"][0], {k: v for k, v in schema.items() if k != "allOf"}
            schema = {**target, **rest}
        return schema

    def _target(self, ref: str) -> Schema:
        if not ref.startswith("#/"):
            raise SpecError(f"only references inside the document are followed: {ref}")
        node: Any = self.document
        for part in ref[2:].split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return dict(node)

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """All properties of an object schema, `allOf` parts included."""
        schema = self.resolve(schema)
        found: dict[str, Schema] = {}
        for part in schema.get("allOf", ()):
            found.update(self.properties(part))
        found.update(schema.get("properties", {}))
        return found

    def wire(self, prop: Property, schema: Schema) -> Wire:
        """Return how a property travels."""
        schema = self.resolve(schema)
        types = _types(schema)
        nullable = "null" in types or any(_is_null(self.resolve(o)) for o in _options(schema))
        if nullable:
            inner = {**schema, "type": [t for t in types if t != "null"]}
            if not inner["type"]:
                inner.pop("type")
            if "enum" in inner:
                inner["enum"] = [value for value in inner["enum"] if value is not None]
            for key in ("oneOf", "anyOf"):
                if key in inner:
                    inner[key] = [o for o in inner[key] if not _is_null(self.resolve(o))]
                    if len(inner[key]) == 1:
                        inner = {**inner.pop(key)[0], **inner}
            return self.wire(_not_none(prop), inner).nullable()
        wire = self._wire(prop, schema, types)
        hidden = any(schema.get(key) for key in ("x-secret", "x-personal", "x-phone"))
        secret = wire.secret or bool(schema.get("x-secret"))
        return replace(wire, hidden=True, secret=secret) if hidden else wire

    def _wire(self, prop: Property, schema: Schema, types: list[str]) -> Wire:
        if schema.get("x-json") and "x-phone" in schema:
            number = self._phone({key: value for key, value in schema.items() if key != "x-json"})
            return Wire(f"c.JSONTextCodec(c.ListCodec({number.codec}))", "Sequence[str | int]", "list[str]")
        if schema.get("x-json"):
            return Wire("c.JSON_TEXT", "JSONInput", "JSON")
        if "x-phone" in schema:
            return self._phone(schema)
        if "x-time" in schema:
            return _time(schema, types)
        if schema.get("x-decimal"):
            limits = ", ".join(filter(None, (_number_limits(schema), "text=True" if types == ["string"] else "")))
            return Wire(_limited("DECIMAL", "DecimalCodec", limits), "Decimal | int | float", "Decimal")
        if isinstance(prop, EnumProperty):
            return self._enum(prop, schema)
        options = _options(schema)
        if options or len(types) > 1:
            return self._union(prop, schema, options or [{**schema, "type": one} for one in types])
        kind = types[0] if types else ("object" if "properties" in schema or "allOf" in schema else "")
        match kind:
            case "object":
                return self._object(prop, schema)
            case "array":
                return self._array(prop, schema)
            case "boolean":
                return Wire("c.BOOL", "bool", "bool")
            case "string" | "integer" | "number":
                return self._scalar(kind, schema)
        return Wire("c.ANY", "JSONInput", "JSON")

    def _scalar(self, kind: str, schema: Schema) -> Wire:
        form = schema.get("format")
        if kind == "string" and form in FORMAT_CODECS:
            codec, python = FORMAT_CODECS[form]
            return Wire(codec, python, python)
        if kind == "string" and form == "uuid":
            return Wire("c.UUID_", "UUID | str", "UUID")
        if kind == "string" and form == "byte":
            return Wire("c.BYTES", "bytes", "bytes")
        if kind == "string" and form == "binary":
            limit = repr(schema["x-max-bytes"]) if "x-max-bytes" in schema else ""
            return Wire(f"multipart.FileCodec({limit})", "FileInput", "bytes")
        if kind == "string" and isinstance(schema.get("const"), str):
            constant = f"Literal[{schema['const']!r}]"
            return Wire("c.STR", constant, constant)
        name, codec_class, python = SCALARS[kind]
        limits = _string_limits(schema) if kind == "string" else _number_limits(schema)
        return Wire(_limited(name, codec_class, limits), python, python)

    def _phone(self, schema: Schema) -> Wire:
        form = schema["x-phone"]
        if form not in PHONE_FORMS:
            raise SpecError(f"x-phone must be one of {sorted(PHONE_FORMS)}, not {form!r}")
        instead = schema.get("x-phone-or")
        if instead is not None and (instead not in INSTEAD_OF_PHONE or form == "integer"):
            raise SpecError(f"x-phone-or must be one of {sorted(INSTEAD_OF_PHONE)} beside text, not {instead!r}")
        limits = _string_limits(schema)
        text = f", c.StrCodec({limits})" if limits and form != "integer" else ""
        other = f", instead={instead!r}" if instead else ""
        return Wire(f"phone.PhoneCodec({form!r}{text}{other})", "str | int", "int" if form == "integer" else "str")

    def _enum(self, prop: EnumProperty, schema: Schema) -> Wire:
        name = str(prop.class_info.name)
        self.used[name] = prop
        self.enums[name] = [value for value in schema.get("enum", [schema.get("const")]) if value is not None]
        closed = ", closed=True" if schema.get("x-closed") else ""
        base = "int" if prop.value_type is int else "str"
        if closed:
            base = f"Literal[{', '.join(map(repr, self.enums[name]))}]"
        codec = f"enums.EnumCodec({self.module(prop)!r}, {name!r}{closed})"
        return Wire(codec, f"{name} | {base}", name, frozenset({name}))

    def _object(self, prop: Property, schema: Schema) -> Wire:
        properties = self.properties(schema)
        extra = schema.get("additionalProperties")
        if not properties:
            if isinstance(extra, dict) and isinstance(prop, ModelProperty) and prop.additional_properties is not None:
                inner = self.wire(prop.additional_properties, extra)
                return Wire(
                    f"c.MapCodec({inner.codec})",
                    f"Mapping[str, {inner.takes}]",
                    f"dict[str, {inner.gives}]",
                    inner.uses,
                    inner.hidden,
                    inner.secret,
                )
            return Wire("c.MapCodec(c.ANY)", "Mapping[str, JSONInput]", "dict[str, JSON]")
        if not isinstance(prop, ModelProperty):
            raise SpecError(f"{prop.name} is an object but was not parsed as a model")
        name = str(prop.class_info.name)
        self.used[name] = prop
        codec = f"model.ModelCodec({self.module(prop)!r}, {name!r})"
        return Wire(codec, f"{name} | {name}Dict", name, frozenset({name, f"{name}Dict"}))

    def _array(self, prop: Property, schema: Schema) -> Wire:
        if not isinstance(prop, ListProperty):
            raise SpecError(f"{prop.name} is an array but was not parsed as a list")
        inner = self.wire(prop.inner_property, schema.get("items", {}))
        options = [inner.codec]
        if "x-list-separator" in schema:
            options.append(f"separator={schema['x-list-separator']!r}")
        if schema.get("x-list-all"):
            options.append("all_allowed=True")
        if schema.get("x-array-or-object"):
            options.append("wrap=True")
        for key, name in (("minItems", "min_items"), ("maxItems", "max_items")):
            if key in schema:
                options.append(f"{name}={schema[key]!r}")
        takes = f"Sequence[{inner.takes}]" + (" | Literal['all']" if schema.get("x-list-all") else "")
        hidden = inner.hidden
        return Wire(
            f"c.ListCodec({', '.join(options)})", takes, f"list[{inner.gives}]", inner.uses, hidden, inner.secret
        )

    def _union(self, prop: Property, schema: Schema, options: list[Schema]) -> Wire:
        inner = prop.inner_properties if isinstance(prop, UnionProperty) else [prop] * len(options)
        inner = [one for one in inner if type(one).__name__ != "NoneProperty"]
        if len(inner) != len(options):
            inner = [inner[0]] * len(options) if len(inner) == 1 else inner
        if len(inner) != len(options):
            return Wire("c.ANY", "JSONInput", "JSON")
        wires = [self.wire(one, option) for one, option in zip(inner, options, strict=True)]
        kinds = (schema.get("discriminator") or {}).get("mapping")
        return self._told_apart(schema["discriminator"], options, wires) if kinds else union(wires)

    @staticmethod
    def _told_apart(discriminator: Schema, options: list[Schema], wires: list[Wire]) -> Wire:
        """One of several models, told apart by a member."""
        by_ref = {str(option.get("$ref")): wire for option, wire in zip(options, wires, strict=True)}
        found = {kind: by_ref[ref].codec for kind, ref in discriminator["mapping"].items() if ref in by_ref}
        if not found or any(not codec.startswith("model.ModelCodec(") for codec in found.values()):
            return union(wires)
        codecs = ", ".join(f"{kind!r}: {codec}" for kind, codec in found.items())
        return replace(union(wires), codec=f"model.KindCodec({discriminator['propertyName']!r}, {{{codecs}}})")

    def module(self, prop: ModelProperty | EnumProperty) -> str:
        """The module that a generated class lives in."""
        return f"{self.package}.models.{prop.class_info.module_name}"


def union(wires: list[Wire]) -> Wire:
    """One of several."""
    return Wire(
        f"c.UnionCodec({', '.join(one.codec for one in wires)})",
        _either(one.takes for one in wires),
        _either(one.gives for one in wires),
        frozenset().union(*(one.uses for one in wires)),
        any(one.hidden for one in wires),
        any(one.secret for one in wires),
    )


def _time(schema: Schema, types: list[str]) -> Wire:
    form = schema["x-time"]
    if form not in TIME_CODECS:
        raise SpecError(f"x-time must be one of {sorted(TIME_CODECS)}, not {form!r}")
    codec, gives = TIME_CODECS[form]
    option = {"integer": "whole=True", "string": "text=True"}.get("".join(types))
    if form in EPOCHS and option and (form != "microseconds" or option == "text=True"):
        codec = f"times.EpochCodec({EPOCHS[form]}, '{form} since 1970', {option})"
    return Wire(codec, gives.removesuffix(" | None"), gives)


def _either(types: Iterable[str]) -> str:
    """Write a union in which each alternative stands once, also when the alternatives are unions themselves."""
    return " | ".join(dict.fromkeys(part for one in types for part in _alternatives(one)))


def _alternatives(union: str) -> Iterator[str]:
    depth, start = 0, 0
    for position, char in enumerate(union):
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:  # inside brackets it belongs to an inner type
            yield union[start:position].strip()
            start = position + 1
    yield union[start:].strip()


def _or(union: str, other: str) -> str:
    """Add an alternative to a union, once."""
    return union if other in union.split(" | ") else f"{union} | {other}"


def _types(schema: Schema) -> list[str]:
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else list(kind)


def _options(schema: Schema) -> list[Schema]:
    return list(schema.get("oneOf") or schema.get("anyOf") or [])


def _is_null(schema: Schema) -> bool:
    return schema.get("type") == "null"


def _lone_all_of(schema: Schema) -> bool:
    return len(schema.get("allOf", ())) == 1 and "properties" not in schema


def _not_none(prop: Property) -> Property:
    """The part of an opc union that is not None, or the union without it."""
    if not isinstance(prop, UnionProperty):
        return prop
    rest = [inner for inner in prop.inner_properties if type(inner).__name__ != "NoneProperty"]
    return rest[0] if len(rest) == 1 else prop


def _string_limits(schema: Schema) -> str:
    names = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern", "x-max-bytes": "max_bytes"}
    return ", ".join(f"{name}={schema[key]!r}" for key, name in names.items() if key in schema)


def _number_limits(schema: Schema) -> str:
    names = {"minimum": "minimum", "maximum": "maximum"}
    return ", ".join(f"{name}={schema[key]!r}" for key, name in names.items() if key in schema)


def _limited(name: str, codec_class: str, limits: str) -> str:
    return f"c.{codec_class}({limits})" if limits else f"c.{name}"
