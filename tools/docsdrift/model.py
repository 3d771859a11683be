"""An OpenAPI document as a list of operations with every reference and every inherited part filled in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from docsdrift.facts import Location, location_of
from documents.values import JSON, METHODS, Object, Pointer, as_list, as_object, as_text, resolve

Scheme = tuple[str, ...]
"""A way to sign in, by what goes over the wire and not by its name: `("apiKey", "header", "x-auth-token")`."""


@dataclass(frozen=True, kw_only=True)
class SpecOperation:
    """One operation of a document. Schemas keep their `$ref`s; everything above them is resolved."""

    path: str
    method: str
    operation_id: str = ""
    tags: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    parameters: dict[tuple[str, str], Object] = field(default_factory=dict)
    body: dict[str, JSON] = field(default_factory=dict)
    body_required: bool = False
    responses: dict[str, Object] = field(default_factory=dict)
    security: frozenset[frozenset[Scheme]] = frozenset()
    node: Object = field(default_factory=dict, repr=False)

    @property
    def pointer(self) -> Pointer:
        """Where the operation stands in its document."""
        return ("paths", self.path, self.method)

    @property
    def name(self) -> str:
        """Its operationId, or method and path."""
        return self.operation_id or f"{self.method.upper()} {self.path}"

    @property
    def urls(self) -> tuple[str, ...]:
        """The full URL under each server."""
        return tuple(server.rstrip("/") + self.path for server in self.servers) or (self.path,)

    def inputs(self, document: Object) -> dict[tuple[Location, str], tuple[bool, Object]]:
        """All parameters and top-level body fields, each with whether it is required and its resolved schema."""
        found: dict[tuple[Location, str], tuple[bool, Object]] = {}
        for (place, name), parameter in self.parameters.items():
            schema = as_object(resolve(document, parameter.get("schema", {})))
            found[location_of(place), name] = (parameter.get("required") is True, schema)
        schema = self.body_schema(document)
        required = as_list(schema.get("required"))
        for name, item in as_object(schema.get("properties")).items():
            found["body", name] = (name in required and self.body_required, as_object(resolve(document, item)))
        return found

    def body_schema(self, document: Object) -> Object:
        """The schema of the request body, `allOf` flattened; empty without one."""
        return flatten(document, next(iter(self.body.values()), {}))


def operations_of(document: Object) -> list[SpecOperation]:
    """The operations of a document in its own order.

    Raises:
        ToolError: a reference leads nowhere or in a circle.
    """
    return list(_operations(document))


def _operations(document: Object) -> Iterator[SpecOperation]:
    for path, raw_item in as_object(document.get("paths")).items():
        item = as_object(resolve(document, raw_item))
        for method in METHODS:
            if method in item:
                yield _operation(document, path, method, item, as_object(item[method]))


def _operation(document: Object, path: str, method: str, item: Object, node: Object) -> SpecOperation:
    parameters: dict[tuple[str, str], Object] = {}
    for raw in [*as_list(item.get("parameters")), *as_list(node.get("parameters"))]:
        parameter = as_object(resolve(document, raw))
        parameters[as_text(parameter.get("in")), as_text(parameter.get("name"))] = parameter
    body = as_object(resolve(document, node.get("requestBody", {})))
    responses = {status: as_object(resolve(document, raw)) for status, raw in as_object(node.get("responses")).items()}
    servers = node.get("servers") or item.get("servers") or document.get("servers") or []
    return SpecOperation(
        path=path,
        method=method,
        operation_id=as_text(node.get("operationId")),
        tags=tuple(as_text(tag) for tag in as_list(node.get("tags"))),
        servers=tuple(_server(as_object(server)) for server in as_list(servers)),
        parameters=parameters,
        body={media: as_object(content).get("schema", {}) for media, content in as_object(body.get("content")).items()},
        body_required=body.get("required") is True,
        responses=responses,
        security=_security(document, node),
        node=node,
    )


def _server(server: Object) -> str:
    variables = as_object(server.get("variables"))

    def default(match: re.Match[str]) -> str:
        return as_text(as_object(variables.get(match[1])).get("default")) or match[0]

    return re.sub(r"\{([^}]+)\}", default, as_text(server.get("url")))


def _security(document: Object, node: Object) -> frozenset[frozenset[Scheme]]:
    wanted = as_list(node["security"] if "security" in node else document.get("security"))
    schemes = as_object(as_object(document.get("components")).get("securitySchemes"))
    return frozenset(
        frozenset(_scheme(as_object(resolve(document, schemes.get(name, {}))), name) for name in as_object(choice))
        for choice in wanted
    )


def _scheme(scheme: Object, name: str) -> Scheme:
    kind = as_text(scheme.get("type"))
    if kind == "apiKey":
        place, key = as_text(scheme.get("in")), as_text(scheme.get("name"))
        # Header names do not tell case apart, query names do.
        return (kind, place, key.lower() if place == "header" else key)
    if kind == "http":
        return (kind, as_text(scheme.get("scheme")).lower())
    return (kind or "unknown", name)


def flatten(document: Object, schema: JSON, depth: int = 0) -> Object:
    """The schema with its reference followed and its `allOf` merged into one object."""
    result = dict(as_object(resolve(document, schema)))
    parts = as_list(result.pop("allOf", None))
    if not parts or depth > 20:
        return result
    properties: Object = {}
    required: list[JSON] = []
    for part in [*parts, result]:
        flat = flatten(document, part, depth + 1)
        properties.update(as_object(flat.get("properties")))
        required += [name for name in as_list(flat.get("required")) if name not in required]
        result = {**flat, **result}
    if properties:
        result["properties"] = properties
    if required:
        result["required"] = required
    return result


def types_of(schema: Object) -> frozenset[str]:
    """The JSON types a schema allows; empty when it does not say."""
    kind = schema.get("type")
    if isinstance(kind, str):
        types = {kind}
    elif isinstance(kind, list):
        types = {item for item in kind if isinstance(item, str)}
    elif "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        types = {"object"}
    elif "items" in schema:
        types = {"array"}
    else:
        types = {
            type_of(value)
            for value in [*as_list(schema.get("enum")), *([schema["const"]] if "const" in schema else [])]
        }
    if schema.get("nullable") is True:
        types.add("null")
    return frozenset(types)


def type_of(value: JSON) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]
