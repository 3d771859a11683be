"""What a call takes: parameters and the fields of a body, as the arguments of a method."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen.names import argument_name, marks, members, text, unique
from codegen.parsed import Parsed
from codegen.parser_view import parsed_names, parsed_properties
from codegen.prose import limits_text
from codegen.views import Argument, body_kind
from codegen.wire import Schema, SpecError, Wire


class Arguments:
    """Makes the arguments of one document's operations."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.wires = parsed.wires

    def of(
        self, endpoint: Endpoint, item: Schema, raw: Schema, media: str
    ) -> tuple[tuple[Argument, ...], str, Wire | None]:
        """Return the arguments of an operation, the kind of its body, and how further fields of the body travel.

        Args:
            endpoint: As the parser made it.
            item: The path item, whose parameters count too.
            raw: The operation as the document has it.
            media: Which of its body media types is meant.

        Raises:
            SpecError: Something of it cannot be sent.
        """
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
        prop, schema = self.parsed.twin(parsed), self.wires.resolve(request["content"][media]["schema"])
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


def zone_argument(raw: Schema, arguments: tuple[Argument, ...]) -> str | None:
    """The argument that `x-timezone-argument` names."""
    wire_name = raw.get("x-timezone-argument")
    if wire_name is None:
        return None
    for argument in arguments:
        if argument.wire_name == wire_name:
            return argument.name
    raise SpecError(f"{raw['operationId']}: x-timezone-argument names {wire_name}, which is no parameter")


def groups_of(raw: Schema, arguments: tuple[Argument, ...]) -> tuple[dict[str, Any], ...]:
    """The rules of `x-groups`, by the names of arguments."""
    names = {argument.wire_name: argument.name for argument in arguments}
    groups = []
    for group in raw.get("x-groups", ()):
        missing = [one for one in group["params"] if one not in names]
        if missing:
            raise SpecError(f"{raw['operationId']}: x-groups names {missing}, which are no parameters")
        members = tuple(names[one] for one in group["params"])
        if len(members) < 2 and "needed_with" not in group:
            raise SpecError(f"{raw['operationId']}: x-groups has a group of {len(members)}: the others were dropped")
        beside = group.get("needed_with")
        if beside is not None and beside not in names:
            raise SpecError(f"{raw['operationId']}: x-groups names {beside}, which is no parameter")
        rules = {"together": group.get("together", False), "needed_with": names.get(beside)}
        groups.append({"names": members, "minimum": group.get("min", 0), "maximum": group.get("max"), **rules})
    return tuple(groups)


def wire_path(path: str) -> tuple[str, tuple[Argument, ...]]:
    """The path as it is sent, and what its query always says: some documents tell calls of one address apart there."""
    path, _, query = path.partition("#")[0].partition("?")
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    text = Wire("c.STR", "str", "str")
    fixed = (Argument(f"query_{name}", name, "query", text, False, False, "", value, True) for name, _, value in pairs)
    return path, tuple(fixed)
