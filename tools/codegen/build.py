"""From the parsed document and the raw one to views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.strings import ClassName, PythonIdentifier

from codegen import forms, groups, jobs
from codegen.arguments import Arguments, groups_of, wire_path, zone_argument
from codegen.names import RESERVED_CLASSES, field_name, member_names, members, text, tidy, unique
from codegen.paging import pages_of
from codegen.parsed import Parsed, raw_schema
from codegen.prose import limits_text
from codegen.results import result_of
from codegen.views import METHODS, EnumView, FieldView, ModelView, OperationView, body_kind
from codegen.wire import Schema, SpecError, Wire, Wires

USUAL_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}
_BY_KIND = {"json": "as_json", "form": "as_form", "multipart": "as_multipart", "text": "as_text", "bytes": "as_bytes"}


class Views:
    """All views of one document."""

    def __init__(
        self, document: Schema, data: GeneratorData, vendor: str, package: str, unasked: Sequence[str] = ()
    ) -> None:
        self.document = document
        self.vendor = vendor
        self.package = package
        self.wires = Wires(document, package)
        self.parsed = Parsed(self.wires, data.models)
        self.arguments = Arguments(self.parsed)
        self.operations = self._operations(data)
        forms.link_forms(self.operations)
        forms.split_files(self.operations)
        jobs.link(self.operations)
        self.models: list[ModelView] = []
        self.enums: list[EnumView] = []
        self.unasked = self._unasked(unasked)
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
        arguments, body, extra = self.arguments.of(endpoint, item, raw, media)
        path, fixed = wire_path(path)
        sent = {argument.wire_name for argument in arguments if argument.location == "query"}
        arguments += tuple(one for one in fixed if one.wire_name not in sent)
        result, binary = result_of(self.parsed, endpoint, raw)
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
            groups=groups_of(raw, arguments),
            zone_argument=zone_argument(raw, arguments),
            deprecated=bool(raw.get("deprecated")),
            raw=raw,
            form_of=raw.get("x-form-of"),
        )
        view.pages = pages_of(self.parsed, view, endpoint)
        return view

    def _unasked(self, names: Sequence[str]) -> dict[str, Wire]:
        """What arrives unasked, by the names of its schemas; one that has no class is left out."""
        found = {}
        for name in names:
            prop, schema = self.parsed.named(str(ClassName(name, "field_"))), {"$ref": f"#/components/schemas/{name}"}
            if prop is not None and self.wires.properties(schema):
                found[name] = self.wires.wire(prop, schema)
        return found

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
                    self.models.append(self._model(self.parsed.twin(prop)))
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
        results = [wire for one in self.operations for wire in (one.result, one.pages and one.pages.item) if wire]
        answered = groups.reach(uses, [*results, *self.unasked.values()])
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
        raw = raw_schema(prop)
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
