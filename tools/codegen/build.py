"""From the parsed document and the raw one to views."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.strings import PythonIdentifier

from codegen import groups, jobs
from codegen.names import RESERVED_CLASSES, argument_name, field_name, marks, member_names, members, text, tidy, unique
from codegen.paging import pages_of
from codegen.parser_view import parsed_names, parsed_properties
from codegen.prose import limits_text
from codegen.views import METHODS, Argument, EnumView, FieldView, ModelView, OperationView, body_kind
from codegen.wire import Schema, SpecError, Wire, Wires, union

USUAL_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}
_BY_KIND = {"json": "as_json", "form": "as_form", "multipart": "as_multipart", "text": "as_text", "bytes": "as_bytes"}


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
        self._split_files()
        jobs.link(self.operations)
        self.models: list[ModelView] = []
        self.enums: list[EnumView] = []
        self._collect_classes()
        self._describe_results()
        self._mark_directions()
        self.groups = groups.describe(document, self.tags)

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
                found = raw[ids[str(endpoint.name)]]
                content = self.wires.resolve(found[3].get("requestBody", {})).get("content", {})
                views.append(self._operation(endpoint, collection.tag, *found, next(iter(content), "")))
                views += [self._other_body(endpoint, collection.tag, *found, media) for media in list(content)[1:]]
        return views

    def _other_body(
        self, endpoint: Endpoint, tag: str, path: str, item: Schema, method: str, raw: Schema, media: str
    ) -> OperationView:
        """The same call with a body of another type, whose fields differ: a method of its own."""
        view = self._operation(endpoint, tag, path, item, method, raw, media)
        suffix = _BY_KIND[body_kind(media)]
        view.id, view.name, view.module = f"{view.id}:{media}", f"{view.name}_{suffix}", f"{view.module}_{suffix}"
        view.pages = None
        return view

    def _operation(
        self, endpoint: Endpoint, tag: str, path: str, item: Schema, method: str, raw: Schema, media: str
    ) -> OperationView:
        servers = raw.get("servers") or item.get("servers") or self.document["servers"]
        server = urlsplit(servers[0]["url"].replace("{", "%7B").replace("}", "%7D"))
        origin = f"{server.scheme}://{server.netloc}".replace("%7B", "{").replace("%7D", "}")
        arguments, body, extra = self._arguments(endpoint, item, raw, media)
        path, fixed = _wire_path(path)
        sent = {argument.wire_name for argument in arguments if argument.location == "query"}
        arguments += tuple(one for one in fixed if one.wire_name not in sent)
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
            content_type=media if body != "none" and USUAL_TYPES.get(body) != media else None,
            extra=extra,
            result=result,
            unwrap=raw.get("x-unwrap"),
            binary=binary,
            groups=self._groups(raw, arguments),
            zone_argument=self._zone_argument(raw, arguments),
            deprecated=bool(raw.get("deprecated")),
            raw=raw,
            form_of=raw.get("x-form-of"),
        )
        view.pages = pages_of(self, view, endpoint)
        return view

    def _zone_argument(self, raw: Schema, arguments: tuple[Argument, ...]) -> str | None:
        wire_name = raw.get("x-timezone-argument")
        if wire_name is None:
            return None
        for argument in arguments:
            if argument.wire_name == wire_name:
                return argument.name
        raise SpecError(f"{raw['operationId']}: x-timezone-argument names {wire_name}, which is no parameter")

    def _arguments(
        self, endpoint: Endpoint, item: Schema, raw: Schema, media: str
    ) -> tuple[tuple[Argument, ...], str, Wire | None]:
        arguments: list[Argument] = []
        declared = [self.wires.resolve(p) for p in [*raw.get("parameters", ()), *item.get("parameters", ())]]
        names = parsed_names(raw, declared)
        by_place = {(p["in"], names.get((p["in"], p["name"]), p["name"])): p for p in reversed(declared)}
        places = {
            "path": endpoint.path_parameters, "query": endpoint.query_parameters, "header": endpoint.header_parameters,
            "cookie": endpoint.cookie_parameters,
        }  # fmt: skip
        for location, props in places.items():
            for prop in props:
                parameter = by_place[(location, text(prop.name))]
                schema = {**self.wires.resolve(parameter["schema"]), **marks(parameter)}
                argument = self._argument(prop, schema, location, bool(parameter.get("required")))
                arguments.append(replace(argument, wire_name=parameter["name"], style=parameter.get("x-style", "")))
        body, extra = "none", None
        if "requestBody" in raw:
            more, body, extra = self._body(endpoint, raw, media)
            arguments += more
        unique(raw["operationId"], [argument.name for argument in arguments])
        return tuple(arguments), body, extra

    def _argument(self, prop: Property, schema: Schema, location: str, required: bool) -> Argument:
        wire = self.wires.wire(prop, schema)
        if location != "body" and wire.codec.startswith("multipart."):
            raise SpecError(f"{text(prop.name)}: a file can travel in a multipart body only")
        name = argument_name(prop, schema)
        nullable = wire.codec.startswith("c.NullableCodec")
        default = schema.get("default")
        if default is not None and not isinstance(default, str | int | float | bool):
            raise SpecError(f"{name}: only a plain value can be a default")
        required = required and default is None
        return Argument(
            name, text(prop.name), location, wire, required, nullable, limits_text(schema, argument=True), default
        )

    def _body(self, endpoint: Endpoint, raw: Schema, media: str) -> tuple[list[Argument], str, Wire | None]:
        request = self.wires.resolve(raw["requestBody"])
        kind, required = body_kind(media), bool(request.get("required"))
        if kind in ("text", "bytes"):
            wire = (
                Wire("c.STR", "str", "str") if kind == "text" else Wire("multipart.FileCodec()", "FileInput", "bytes")
            )
            return [Argument("body", "", "body", wire, required, False, f"The body, {media}.")], kind, None
        parsed = next((body.prop for body in endpoint.bodies if text(body.content_type) == media), None)
        if parsed is None:
            raise SpecError(f"{raw['operationId']}: no support for a {media} body")
        prop, schema = self._parsed(parsed), self.wires.resolve(request["content"][media]["schema"])
        properties = self.wires.properties(schema)
        if not isinstance(prop, ModelProperty) or not properties:
            if kind != "json" and self.wires.resolve(schema).get("type") != "object":
                raise SpecError(f"{raw['operationId']}: a {kind} body needs named properties")
            body = self._argument(prop, {**schema, "x-python-name": "body"}, "body", required)
            return [Argument("body", "", "body", body.wire, body.required, False, body.description)], kind, None
        wires = {parsed: sent_as for sent_as, parsed in parsed_properties(properties).items()}
        arguments = []
        for one in members(prop):
            sent_as = wires[text(one.name)]
            argument = self._argument(one, {**self.wires.resolve(properties[sent_as])}, "body", one.required)
            arguments.append(replace(argument, wire_name=sent_as))
        if kind != "multipart" and any(argument.wire.codec.startswith("multipart.") for argument in arguments):
            raise SpecError(f"{raw['operationId']}: a file can travel in a multipart body only")
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and prop.additional_properties is not None:
            return arguments, kind, self.wires.wire(prop.additional_properties, extra)
        return arguments, kind, None

    def _result(self, endpoint: Endpoint, raw: Schema) -> tuple[Wire | None, bool]:
        """What a success brings; where success statuses bring different things, one of them."""
        found: list[tuple[Wire | None, bool]] = []
        for response in endpoint.responses.patterns:
            code = response.status_code.range
            if code is None or not 200 <= code[0] < 300:
                continue
            declared = self.wires.resolve(raw["responses"][response.status_code.pattern])
            content = declared.get("content") or {}
            media = content.get("application/json")
            if media is None:
                found.append((None, bool(content)))
            else:
                found.append((self._unwrapped(response.prop, media["schema"], raw), False))
        if not found:
            raise SpecError(f"{raw['operationId']}: no success response was parsed")
        if any(binary for _, binary in found):
            return None, True  # bytes can be anything
        wires = list(dict.fromkeys(wire for wire, _ in found if wire is not None))
        if not wires:
            return None, False
        wire = wires[0] if len(wires) == 1 else union(wires)
        return wire.nullable() if any(one is None for one, _ in found) else wire, False

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
            if len(members) < 2 and "needed_with" not in group:
                raise SpecError(
                    f"{raw['operationId']}: x-groups has a group of {len(members)}: the others were dropped"
                )
            beside = group.get("needed_with")
            if beside is not None and beside not in names:
                raise SpecError(f"{raw['operationId']}: x-groups names {beside}, which is no parameter")
            rules = {"together": group.get("together", False), "needed_with": names.get(beside)}
            groups.append({"names": members, "minimum": group.get("min", 0), "maximum": group.get("max"), **rules})
        return tuple(groups)

    def success(self, endpoint: Endpoint, raw: Schema) -> tuple[Property, Schema]:
        """The good answer with JSON, or what `x-unwrap` names in it."""
        for response in endpoint.responses.patterns:
            if response.status_code.pattern.startswith("2"):
                declared = self.wires.resolve(raw["responses"][response.status_code.pattern])
                prop: Property = response.prop
                if "application/json" not in declared.get("content", {}):
                    continue
                schema = declared["content"]["application/json"]["schema"]
                if "x-unwrap" in raw:
                    _, prop, schema = self.walk(prop, schema, raw["x-unwrap"])
                return prop, schema
        raise SpecError(f"{raw['operationId']}: pages need a success response with JSON")

    def walk(self, prop: Property, schema: Schema, path: str) -> tuple[tuple[str, ...], Property, Schema]:
        """Follow a dotted path of wire names; returns the Python names."""
        names = []
        for wire_name in path.split(".") if path else ():
            properties = self.wires.properties(schema)
            if not isinstance(prop, ModelProperty) or wire_name not in properties:
                raise SpecError(f"{path}: {wire_name} is not in the response")
            prop, schema = self._member(prop, wire_name), properties[wire_name]
            names.append(field_name(prop, self.wires.resolve(schema)))
        return tuple(names), prop, schema

    def _link_forms(self) -> None:
        by_id = {operation.id: operation for operation in self.operations}
        linked: set[str] = set()
        for operation in self.operations:
            forms = operation.raw.get("x-forms")
            if forms is None:
                continue
            argument, default, choices = forms["argument"], forms["default"], forms["choices"]
            if not argument.isidentifier() or default not in choices:
                raise SpecError(f"{operation.id}: x-forms needs a Python name and one of its choices as default")
            for target in set(choices.values()) - {operation.id}:
                if target not in by_id or by_id[target].form_of != operation.id:
                    raise SpecError(f"{operation.id}: x-forms names {target}, which is no x-form-of it")
                if by_id[target].returns != operation.returns:
                    raise SpecError(f"{operation.id}: its form {target} has another result")
                linked.add(target)
            operation.forms = tuple((name, by_id[target]) for name, target in choices.items())
            operation.form_argument, operation.form_default = argument, default
        lost = sorted(one.id for one in self.operations if one.form_of and one.id not in linked)
        if lost:
            raise SpecError(f"x-form-of without x-forms that names it: {', '.join(lost)}")

    def _split_files(self) -> None:
        """Where an argument turns the answer into a file, that is a method of its own: one method, one result type."""
        for operation in list(self.operations):
            spec = operation.raw.get("x-file-outputs")
            if spec is None:
                continue
            chosen = next((one for one in operation.arguments if one.wire_name == spec["argument"]), None)
            if chosen is None:
                raise SpecError(f"{operation.id}: x-file-outputs names {spec['argument']}, which is no parameter")
            values = [str(value) for value in spec["values"]]
            pattern = f"^(?:{'|'.join(map(re.escape, values))})$"
            kinds = f"Literal[{', '.join(map(repr, values))}]"
            kind = replace(
                chosen, wire=Wire(f"c.StrCodec(pattern={pattern!r})", kinds, kinds), required=True, default=None
            )
            rest = tuple(one for one in operation.arguments if one is not chosen)
            only = set(spec.get("only", ()))
            if lost := only - {one.wire_name for one in rest}:
                raise SpecError(f"{operation.id}: x-file-outputs names {sorted(lost)[0]}, which is no parameter")
            plain = tuple(one for one in rest if one.wire_name not in only)
            # A default says that the vendor would not answer JSON by itself.
            operation.arguments = plain if chosen.default is None else (*plain, replace(chosen, fixed=True))
            self.operations.append(
                replace(
                    operation,
                    id=f"{operation.id}File",
                    name=f"{operation.name}_file",
                    module=f"{operation.module}_file",
                    arguments=(*rest, kind),
                    result=None,
                    unwrap=None,
                    binary=True,
                    pages=None,
                )
            )

    def _collect_classes(self) -> None:
        """Views of every class in use; making one may bring further classes into use."""
        done: set[str] = set()
        while todo := sorted(set(self.wires.used) - done):
            for name in todo:
                done.add(name)
                if name in RESERVED_CLASSES:
                    raise SpecError(f"schema {name}: the name is taken by the client's own code; rename it")
                prop = self.wires.used[name]
                if isinstance(prop, EnumProperty):
                    self.enums.append(self._enum(prop))
                else:
                    self.models.append(self._model(self._parsed(prop)))
        self.models.sort(key=lambda model: model.name)
        self.enums.sort(key=lambda enum: enum.name)

    def _describe_results(self) -> None:
        said = {model.name: model.description for model in self.models}
        for operation in self.operations:
            operation.answers = said.get(operation.returns, "")
            operation.yields = said.get(operation.pages.item.gives, "") if operation.pages else ""
        returned = {
            one.returns: f"What `{one.tag}.{one.name}` returns." for one in reversed(self.operations) if not one.form_of
        }
        for number, model in enumerate(self.models):
            known_as = f"What the vendor calls {model.name}."
            description = model.description or returned.get(model.name, known_as)
            self.models[number] = replace(model, description=description)

    def _mark_directions(self) -> None:
        """Tell which models are sent, and which no answer holds: their absent fields are arguments that were not given."""
        uses = {model.name: model.uses for model in self.models}
        answered = groups.reach(
            uses, (wire for one in self.operations for wire in (one.result, one.pages and one.pages.item) if wire)
        )
        sent = groups.reach(uses, (argument.wire for one in self.operations for argument in one.arguments))
        sent |= groups.reach(uses, (one.extra for one in self.operations if one.extra))
        self.models = [replace(m, only_sent=m.name not in answered, sent=m.name in sent) for m in self.models]

    def _enum(self, prop: EnumProperty) -> EnumView:
        base = "OpenIntEnum" if prop.value_type is int else "OpenStrEnum"
        # the parser's own values are escaped for its templates
        members = member_names(self.wires.enums[str(prop.class_info.name)])
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
            name = schema.get("x-wire", text(one.name))
            fields.append(FieldView(field_name(one, schema), name, wire, one.required, limits_text(schema)))
        unique(str(prop.class_info.name), [one.name for one in fields])
        extra, uses = "", frozenset().union(*(one.wire.uses for one in fields))
        declared = raw.get("additionalProperties")
        if isinstance(declared, dict) and prop.additional_properties is not None:
            extra = self.wires.wire(prop.additional_properties, declared).codec
        name = str(prop.class_info.name)
        return ModelView(
            name,
            str(prop.class_info.module_name),
            text(raw.get("description", "")),
            tuple(fields),
            extra,
            uses - {name, f"{name}Dict"},
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


def _wire_path(path: str) -> tuple[str, tuple[Argument, ...]]:
    """The path as it is sent, and what its query always says: some documents tell calls of one address apart there."""
    path, _, query = path.partition("#")[0].partition("?")
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    text = Wire("c.STR", "str", "str")
    fixed = (Argument(f"query_{name}", name, "query", text, False, False, "", value, True) for name, _, value in pairs)
    return path, tuple(fixed)
