"""What the templates see: operations and models as plain data, made of the parsed document and the raw one."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier, fix_reserved_words, safe_for_docstring

from codegen.wire import Schema, SpecError, Wire, Wires

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
BODY_KINDS = {
    "application/json": "json",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
RESERVED_FIELDS = {"to_dict", "from_dict", "additional_properties"}
RESERVED_CLASSES = {"Any", "ClassVar", "Decimal", "Field", "JSON", "JSONInput", "Model", "UUID", "Unset"}
RESERVED_ARGUMENTS = {"self", "options", "custom"}


@dataclass(frozen=True)
class Argument:
    """One argument of an operation."""

    name: str
    wire_name: str
    location: str
    wire: Wire
    required: bool
    nullable: bool
    description: str
    max_bytes: int | None = None

    @property
    def annotation(self) -> str:
        """Its type in the signature, with the default when it is optional."""
        return self.wire.takes if self.required else f"{self.wire.takes} | Unset = UNSET"

    @property
    def code(self) -> str:
        """The `Param` expression."""
        parts = [repr(self.name), repr(self.wire_name), repr(self.location), self.wire.codec]
        for flag, value in (("required", self.required), ("hidden", self.wire.hidden), ("nullable", self.nullable)):
            if value:
                parts.append(f"{flag}=True")
        return f"Param({', '.join(parts)})"


@dataclass(frozen=True)
class FieldView:
    """One field of a model."""

    name: str
    wire_name: str
    wire: Wire
    required: bool
    description: str

    @property
    def annotation(self) -> str:
        """Its declaration."""
        return self.wire.gives if self.required else f"{self.wire.gives} | Unset = UNSET"

    @property
    def code(self) -> str:
        """The `Field` expression."""
        flags = "".join(f", {n}=True" for n, v in (("required", self.required), ("hidden", self.wire.hidden)) if v)
        return f"Field({self.name!r}, {self.wire_name!r}, {self.wire.codec}{flags})"


@dataclass(frozen=True)
class ModelView:
    """One model class."""

    name: str
    module: str
    description: str
    fields: tuple[FieldView, ...]
    extra: str
    uses: frozenset[str]


@dataclass(frozen=True)
class EnumView:
    """One open enumeration."""

    name: str
    module: str
    description: str
    base: str
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PagesView:
    """The iterator of an operation that pages."""

    code: str
    item: Wire
    position: str


@dataclass
class OperationView:
    """One operation."""

    id: str
    name: str
    module: str
    tag: str
    vendor: str
    method: str
    origin: str
    path: str
    delivery: str
    security: tuple[tuple[str, ...], ...]
    arguments: tuple[Argument, ...]
    body: str
    extra: Wire | None
    result: Wire | None
    unwrap: str | None
    binary: bool
    groups: tuple[dict[str, Any], ...]
    zone_argument: str | None
    deprecated: bool
    raw: Schema = field(repr=False)
    pages: PagesView | None = None
    form_of: str | None = None
    forms: tuple[tuple[str, OperationView], ...] = ()
    form_argument: str = ""
    form_default: str = ""

    @property
    def constant(self) -> str:
        """The name of the `Operation` constant."""
        return self.module.upper()

    @property
    def iterator(self) -> str:
        """The name of the method that walks all pages: `get_call_history` gives `iter_call_history`."""
        return "iter_" + re.sub(r"(^|_)get_", r"\1", self.name)

    @property
    def ordered(self) -> list[Argument]:
        """Arguments as the signature shows them: required ones first."""
        return sorted(self.arguments, key=lambda argument: not argument.required)

    @property
    def returns(self) -> str:
        """The type a call gives."""
        if self.binary:
            return "bytes"
        return self.result.gives if self.result else "None"

    @property
    def uses(self) -> frozenset[str]:
        """Generated classes that the signature names."""
        wires = [argument.wire for argument in self.arguments]
        wires += [w for w in (self.result, self.extra, self.pages and self.pages.item) if w]
        return frozenset().union(*(wire.uses for wire in wires))

    def docstring(self, indent: int, *, iterate: bool = False) -> str:
        """The docstring of a method, wrapped for its indentation."""
        return _docstring(self, indent, iterate=iterate)


class Views:
    """All views of one document."""

    def __init__(self, document: Schema, data: GeneratorData, vendor: str, package: str) -> None:
        self.document = document
        self.vendor = vendor
        self.package = package
        self.wires = Wires(document, package)
        # references hold unprocessed copies of a model; the parsed one is in the list
        self.parsed = {str(model.class_info.name): model for model in data.models}
        self.operations = self._operations(data)
        self._link_forms()
        self.models: list[ModelView] = []
        self.enums: list[EnumView] = []
        self._collect_classes()

    @property
    def tags(self) -> dict[str, list[OperationView]]:
        """Operations with a method of their own, by tag."""
        found: dict[str, list[OperationView]] = {}
        for operation in self.operations:
            if operation.form_of is None:
                found.setdefault(operation.tag, []).append(operation)
        return found

    def _operations(self, data: GeneratorData) -> list[OperationView]:
        raw = {
            operation["operationId"]: (path, item, method, operation)
            for path, item in self.document["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        }
        ids = {str(PythonIdentifier(name, "field_")): name for name in raw}
        views = []
        for collection in data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                views.append(self._operation(endpoint, collection.tag, *raw[ids[str(endpoint.name)]]))
        return views

    def _operation(
        self, endpoint: Endpoint, tag: str, path: str, item: Schema, method: str, raw: Schema
    ) -> OperationView:
        servers = raw.get("servers") or item.get("servers") or self.document["servers"]
        server = urlsplit(servers[0]["url"].replace("{", "%7B").replace("}", "%7D"))
        origin = f"{server.scheme}://{server.netloc}".replace("%7B", "{").replace("%7D", "}")
        arguments, body, extra = self._arguments(endpoint, item, raw)
        result, binary = self._result(endpoint, raw)
        name = raw.get("x-python-name") or tidy(endpoint.name)
        view = OperationView(
            id=raw["operationId"],
            name=name,
            module=tidy(endpoint.name),
            tag=tidy(tag),
            vendor=self.vendor,
            method=method.upper(),
            origin=origin,
            path=server.path.rstrip("/") + path,
            delivery=raw["x-delivery"],
            security=tuple(tuple(alternative) for alternative in raw["security"]),
            arguments=arguments,
            body=body,
            extra=extra,
            result=result,
            unwrap=raw.get("x-unwrap"),
            binary=binary,
            groups=self._groups(raw, arguments),
            zone_argument=raw.get("x-timezone-argument"),
            deprecated=bool(raw.get("deprecated")),
            raw=raw,
            form_of=raw.get("x-form-of"),
        )
        view.pages = self._pages(view, endpoint)
        return view

    def _arguments(
        self, endpoint: Endpoint, item: Schema, raw: Schema
    ) -> tuple[tuple[Argument, ...], str, Wire | None]:
        arguments: list[Argument] = []
        declared = [self.wires.resolve(p) for p in [*raw.get("parameters", ()), *item.get("parameters", ())]]
        by_place = {(p["in"], p["name"]): p for p in reversed(declared)}
        places = {
            "path": endpoint.path_parameters, "query": endpoint.query_parameters, "header": endpoint.header_parameters
        }  # fmt: skip
        for location, props in places.items():
            for prop in props:
                parameter = by_place[(location, text(prop.name))]
                schema = {**self.wires.resolve(parameter["schema"]), **_marks(parameter)}
                arguments.append(self._argument(prop, schema, location, bool(parameter.get("required"))))
        body, extra = "none", None
        if "requestBody" in raw:
            more, body, extra = self._body(endpoint, raw)
            arguments += more
        _unique(raw["operationId"], [argument.name for argument in arguments])
        return tuple(arguments), body, extra

    def _argument(self, prop: Property, schema: Schema, location: str, required: bool) -> Argument:
        wire = self.wires.wire(prop, schema)
        name = schema.get("x-python-name") or str(prop.python_name)
        if name in RESERVED_ARGUMENTS:
            raise SpecError(f"argument {name} is a reserved name; give it x-python-name")
        nullable = wire.codec.startswith("c.NullableCodec")
        description = _limits_text(schema)
        return Argument(name, text(prop.name), location, wire, required, nullable, description)

    def _body(self, endpoint: Endpoint, raw: Schema) -> tuple[list[Argument], str, Wire | None]:
        request = self.wires.resolve(raw["requestBody"])
        if len(request["content"]) != 1:
            raise SpecError(f"{raw['operationId']}: one content type a body, please; write other forms as x-form-of")
        content_type, media = next(iter(request["content"].items()))
        kind = BODY_KINDS.get(content_type)
        if kind is None:
            raise SpecError(f"{raw['operationId']}: no support for a {content_type} body")
        prop, schema = self._parsed(endpoint.bodies[0].prop), self.wires.resolve(media["schema"])
        properties = self.wires.properties(schema)
        if not isinstance(prop, ModelProperty) or not properties:
            body = self._argument(prop, {**schema, "x-python-name": "body"}, "body", bool(request.get("required")))
            return [Argument("body", "", "body", body.wire, body.required, False, body.description)], kind, None
        arguments = [
            self._argument(one, {**self.wires.resolve(properties[text(one.name)])}, "body", one.required)
            for one in members(prop)
        ]
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and prop.additional_properties is not None:
            return arguments, kind, self.wires.wire(prop.additional_properties, extra)
        return arguments, kind, None

    def _result(self, endpoint: Endpoint, raw: Schema) -> tuple[Wire | None, bool]:
        for response in endpoint.responses.patterns:
            code = response.status_code.range
            if code is None or not 200 <= code[0] < 300:
                continue
            declared = self.wires.resolve(raw["responses"][response.status_code.pattern])
            content = declared.get("content") or {}
            media = content.get("application/json")
            if media is None:
                return None, bool(content)
            return self._unwrapped(response.prop, media["schema"], raw), False
        raise SpecError(f"{raw['operationId']}: no success response was parsed")

    def _unwrapped(self, prop: Property, schema: Schema, raw: Schema) -> Wire:
        name = raw.get("x-unwrap")
        if name is None:
            return self.wires.wire(prop, schema)
        inner = self.wires.properties(schema)
        if not isinstance(prop, ModelProperty) or name not in inner:
            raise SpecError(f"{raw['operationId']}: x-unwrap names {name}, which the response lacks")
        return self.wires.wire(self._member(prop, name), inner[name])

    def _groups(self, raw: Schema, arguments: tuple[Argument, ...]) -> tuple[dict[str, Any], ...]:
        names = {argument.wire_name: argument.name for argument in arguments}
        groups = []
        for group in raw.get("x-groups", ()):
            missing = [one for one in group["params"] if one not in names]
            if missing:
                raise SpecError(f"{raw['operationId']}: x-groups names {missing}, which are no parameters")
            members = tuple(names[one] for one in group["params"])
            groups.append({"names": members, "minimum": group.get("min", 0), "maximum": group.get("max")})
        return tuple(groups)

    def _pages(self, view: OperationView, endpoint: Endpoint) -> PagesView | None:
        spec = view.raw.get("x-pagination")
        if spec is None:
            return None
        names = {argument.wire_name: argument.name for argument in view.arguments}
        style, position = spec["style"], names.get(spec[spec["style"]])
        if position is None:
            raise SpecError(f"{view.id}: x-pagination names {spec[style]}, which is no parameter")
        prop, schema = self._success(endpoint, view.raw)
        path, prop, schema = self._walk(prop, schema, spec.get("items", ""))
        if not isinstance(prop, ListProperty):
            raise SpecError(f"{view.id}: x-pagination items are no list")
        item = self.wires.wire(prop.inner_property, self.wires.resolve(schema).get("items", {}))
        parts = [repr(style), repr(position), repr(path)]
        if spec.get("limit") in names:
            parts.append(f"limit={names[spec['limit']]!r}")
        for key in ("total", "pages"):
            if key in spec:
                base, base_schema = self._success(endpoint, view.raw)
                parts.append(f"{key}={self._walk(base, base_schema, spec[key])[0]!r}")
        parts += [f"{key}={spec[key]}" for key in ("max_limit", "max_offset") if key in spec]
        return PagesView(f"Pages({', '.join(parts)})", item, position)

    def _success(self, endpoint: Endpoint, raw: Schema) -> tuple[Property, Schema]:
        for response in endpoint.responses.patterns:
            if response.status_code.pattern.startswith("2"):
                declared = self.wires.resolve(raw["responses"][response.status_code.pattern])
                prop: Property = response.prop
                schema = declared["content"]["application/json"]["schema"]
                if "x-unwrap" in raw:
                    _, prop, schema = self._walk(prop, schema, raw["x-unwrap"])
                return prop, schema
        raise SpecError(f"{raw['operationId']}: pages need a success response")

    def _walk(self, prop: Property, schema: Schema, path: str) -> tuple[tuple[str, ...], Property, Schema]:
        """Follow a dotted path of wire names; returns the Python names."""
        names = []
        for wire_name in path.split(".") if path else ():
            properties = self.wires.properties(schema)
            if not isinstance(prop, ModelProperty) or wire_name not in properties:
                raise SpecError(f"{path}: {wire_name} is not in the response")
            prop, schema = self._member(prop, wire_name), properties[wire_name]
            names.append(_field_name(prop, self.wires.resolve(schema)))
        return tuple(names), prop, schema

    def _link_forms(self) -> None:
        by_id = {operation.id: operation for operation in self.operations}
        for operation in self.operations:
            forms = operation.raw.get("x-forms")
            if forms:
                operation.forms = tuple((name, by_id[target]) for name, target in forms["choices"].items())
                operation.form_argument, operation.form_default = forms["argument"], forms["default"]

    def _collect_classes(self) -> None:
        """Views of every class in use; making one may bring further classes into use."""
        done: set[str] = set()
        while todo := sorted(set(self.wires.used) - done):
            for name in todo:
                done.add(name)
                prop = self.wires.used[name]
                if isinstance(prop, EnumProperty):
                    self.enums.append(self._enum(prop))
                else:
                    self.models.append(self._model(self._parsed(prop)))
        self.models.sort(key=lambda model: model.name)
        self.enums.sort(key=lambda enum: enum.name)

    def _enum(self, prop: EnumProperty) -> EnumView:
        base = "OpenIntEnum" if prop.value_type is int else "OpenStrEnum"
        members = tuple(sorted((str(key), repr(value)) for key, value in prop.values.items()))
        return EnumView(
            str(prop.class_info.name), str(prop.class_info.module_name), text(prop.description), base, members
        )

    def _model(self, prop: Property) -> ModelView:
        assert isinstance(prop, ModelProperty)
        raw = self.raw_schema(prop)
        properties = self.wires.properties(raw)
        fields = []
        for one in members(prop):
            schema = self.wires.resolve(properties[text(one.name)])
            wire = self.wires.wire(one, schema)
            fields.append(FieldView(_field_name(one, schema), text(one.name), wire, one.required, _limits_text(schema)))
        _unique(str(prop.class_info.name), [one.name for one in fields])
        extra, uses = "", frozenset().union(*(one.wire.uses for one in fields))
        declared = raw.get("additionalProperties")
        if isinstance(declared, dict) and prop.additional_properties is not None:
            extra = self.wires.wire(prop.additional_properties, declared).codec
        name = str(prop.class_info.name)
        if name in RESERVED_CLASSES:
            raise SpecError(f"schema {name}: the name is taken by the client's own code; rename it")
        return ModelView(
            name,
            str(prop.class_info.module_name),
            text(raw.get("description", "")),
            tuple(fields),
            extra,
            uses - {name},
        )

    def _parsed(self, prop: Property) -> Property:
        """The processed twin of a model, anything else as it is."""
        return self.parsed.get(str(prop.class_info.name), prop) if isinstance(prop, ModelProperty) else prop

    def _member(self, model: ModelProperty, wire_name: str) -> Property:
        for prop in members(self._parsed(model)):
            if text(prop.name) == wire_name:
                return prop
        raise SpecError(f"{model.class_info.name} has no property {wire_name}")

    def raw_schema(self, prop: ModelProperty) -> Schema:
        """The schema a model was parsed from, as plain data."""
        dumped: Schema = prop.data.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_unset=True)
        return dumped


def members(model: Property) -> list[Property]:
    """The properties of a processed model, required ones first."""
    if not isinstance(model, ModelProperty):
        return []
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def _field_name(prop: Property, schema: Schema) -> str:
    name = schema.get("x-python-name") or str(prop.python_name)
    return f"{name}_" if name in RESERVED_FIELDS else name


def _marks(parameter: Schema) -> Schema:
    """What a parameter says about its value beside the schema."""
    keys = ("x-secret", "x-personal", "x-python-name", "x-list-separator", "x-list-all", "description", "x-evidence")
    return {key: parameter[key] for key in keys if key in parameter}


def _unique(owner: str, names: list[str]) -> None:
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        raise SpecError(f"{owner}: {repeated} fold to one Python name; tell them apart with x-python-name")


def text(value: UntrustedString | str | None) -> str:
    """The plain text of a value from the document; every template escapes it where it lands."""
    if value is None:
        return ""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)


def tidy(name: str) -> str:
    """A snake_case name without split digits: `a_2_p_send_sms` reads `a2p_send_sms`."""
    name = re.sub(r"(?<![a-z])([a-z])_(\d)_([a-z])(?=_|$)", r"\1\2\3", str(name))
    return fix_reserved_words(name)


def _limits_text(schema: Schema) -> str:
    """A description with what the codec will check."""
    parts = [schema.get("description", "").strip().rstrip(".")]
    if "maxLength" in schema:
        parts.append(f"At most {schema['maxLength']} characters")
    if "minimum" in schema and "maximum" in schema and "x-phone" not in schema:
        parts.append(f"{schema['minimum']} to {schema['maximum']}")
    if "maxItems" in schema:
        parts.append(f"At most {schema['maxItems']} items")
    if schema.get("x-evidence", "documented") != "documented":
        parts.append(f"({schema['x-evidence']}, not documented)")
    return ". ".join(part for part in parts if part) + "." if any(parts) else ""


def _docstring(view: OperationView, indent: int, *, iterate: bool) -> str:
    width = 116 - indent
    summary = view.raw.get("summary", view.id).strip().rstrip(".") + "."
    if iterate:
        summary = f"Walk all pages: {summary[0].lower()}{summary[1:]}"
    blocks = [summary, view.raw.get("description", "").strip()]
    arguments = [f"{a.name}: {a.description or 'See the vendor.'}" for a in view.ordered]
    if view.extra is not None:
        arguments.append("custom: Any further keyword arguments, sent as they are named.")
    if view.forms and not iterate:
        names = ", ".join(f"`{name}`" for name, _ in view.forms)
        arguments.append(f"{view.form_argument}: The wire form: {names}.")
    arguments.append("options: Timeout, deadline, retries and more for this call.")
    raises = [
        "InvalidArgument: An argument is missing or cannot be sent; nothing was sent.",
        "ApiError: The vendor refused.",
    ]
    if view.delivery == "once":
        raises.append("DeliveryUnknown: The connection broke after the request left; it may have been carried out.")
    evidence = view.raw["x-evidence"]
    source = ", ".join(view.raw.get("x-source", ()))
    fact = {"documented": "Documented", "observed": "Not documented, seen in client code", "inferred": "Inferred"}
    blocks = [_wrap(block, width, "") for block in blocks if block]
    blocks.append("Args:\n" + "\n".join(_wrap(line, width, "    ") for line in arguments))
    if not iterate and view.returns != "None":
        blocks.append("Returns:\n" + _wrap("The vendor's answer." if not view.binary else "The file.", width, "    "))
    blocks.append("Raises:\n" + "\n".join(_wrap(line, width, "    ") for line in raises))
    for entry in view.raw.get("x-contradiction", ()):
        blocks.append(_wrap(f"Note: {entry['what']} {entry['decision']}", width, ""))
    blocks.append(_wrap(f"Evidence: {fact[evidence]}{f' ({source})' if source else ''}.", width, ""))
    body = safe_for_docstring("\n\n".join(blocks))
    return textwrap.indent(body, " " * indent).strip()


def _wrap(block: str, width: int, prefix: str) -> str:
    paragraphs = [" ".join(part.split()) for part in block.split("\n\n")]
    return "\n\n".join(
        textwrap.fill(
            part,
            width,
            initial_indent=prefix,
            subsequent_indent=prefix + ("    " if prefix else ""),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for part in paragraphs
        if part
    )
