"""From a page's facts to an OpenAPI document: a new vendor's first draft, and the form in which pages are compared."""

import re

from docsdrift import nested
from docsdrift.conform.inputs import is_plain_header, is_sign_in
from docsdrift.extract.urls import normal_url, split_url
from docsdrift.facts import Call, Example, Operation, Page, Param
from docsdrift.model import SpecOperation, operations_of, type_of
from documents.values import JSON, Object, as_object, as_text

JSON_MEDIA = "application/json"


def skeleton(page: Page, title: str = "") -> Object:
    """An OpenAPI 3.1 document with what the page states and nothing else.

    Args:
        page: the facts; a page that embeds a document gives that document.
        title: the document's title, the page's by default.

    Returns:
        a document without descriptions. The operationId is the page's name while the page has one operation, so that an
        operation is recognised when its URL changes.
    """
    if page.document:
        return page.document
    document: Object = {"openapi": "3.1.0", "info": {"title": title or page.title or page.slug, "version": "1.0.0"}}
    paths: Object = {}
    schemes: Object = {}
    for (path, method), operation in placed(page):
        origin = split_url(operation.url)[0]
        name = page.slug if len(page.operations) == 1 else operation_name(operation)
        item = as_object(paths.setdefault(path, {}))
        if "://" in origin and "{" not in origin:
            item["servers"] = [{"url": origin}]
        item[method] = _node(operation, name, schemes)
    document["paths"] = paths
    if schemes:
        document["components"] = {"securitySchemes": schemes}
    return document


def placed(page: Page) -> list[tuple[tuple[str, str], Operation]]:
    """Where each stated operation stands in the page's skeleton, by path and method.

    A document groups its operations by path and a page states them in any order, so they are never matched by position.
    """
    if page.document:
        stated = {operation.key: operation for operation in page.operations}
        keys = {(spec.path, spec.method): stated.get(document_key(spec)) for spec in operations_of(page.document)}
        return [(place, operation) for place, operation in keys.items() if operation is not None]
    places: dict[tuple[str, str], Operation] = {}
    for operation in page.operations:
        method, path = operation.method.lower(), split_url(operation.url)[1]
        number, free = 1, path
        while (free, method) in places:  # two hosts may document one path; a document has one place for it
            number += 1
            free = f"{path}#{number}"
        places[free, method] = operation
    return list(places.items())


def document_key(spec: SpecOperation) -> str:
    """How a page states an operation of the document that it embeds: method and URL."""
    return f"{spec.method.upper()} {normal_url((spec.servers or ('',))[0].rstrip('/') + spec.path)}"


def operation_name(operation: Operation) -> str:
    """A name for an operation, from its method and the fixed parts of its path: `postSmsSend`."""
    words = [
        word
        for part in split_url(operation.url)[1].split("/")
        if "{" not in part
        for word in re.findall(r"[A-Za-z0-9]+", part)
    ]
    return operation.method.lower() + "".join(
        word[:1].upper() + word[1:] for word in words if word != "json" and not re.fullmatch(r"v\d+", word)
    )


def _node(operation: Operation, name: str, schemes: Object) -> Object:
    node: Object = {"operationId": name}
    security = _security(operation, schemes)
    if security:
        node["security"] = security
    plain = [param for param in operation.params if not is_sign_in(param) and not is_plain_header(param)]
    parameters = [_parameter(param, operation) for param in plain if _place(param, operation) != "body"]
    if parameters:
        node["parameters"] = list(parameters)
    body = _body([param for param in plain if _place(param, operation) == "body"], operation)
    if body:
        node["requestBody"] = body
    node["responses"] = _responses(operation.responses)
    return node


def _place(param: Param, operation: Operation) -> str:
    if param.location != "unknown":
        return param.location
    return "query" if operation.method in {"GET", "DELETE", "HEAD"} else "body"


def _parameter(param: Param, operation: Operation) -> Object:
    place = _place(param, operation)
    result: Object = {"name": param.name, "in": place}
    if param.required or place == "path":
        result["required"] = True
    return {**result, "schema": _schema(param)}


def _schema(param: Param) -> Object:
    schema: Object = {"type": param.type} if param.type else {}
    if param.type == "array":
        schema["items"] = {}
    return {**schema, **param.limits}


def _body(params: list[Param], operation: Operation) -> Object:
    media = next((call.media for call in operation.calls if call.media), JSON_MEDIA)
    properties, required = nested.tree((param, _schema(param)) for param in params if not param.wildcard)
    schema: Object = {"type": "object", "properties": properties}
    if any(param.wildcard for param in params):
        schema["additionalProperties"] = True
    if not params:
        samples = [example.body for example in operation.requests if example.parsed in {"strict", "relaxed"}]
        if not any(param.location == "query" for param in operation.params):
            samples += [call.body for call in operation.calls if call.body is not None]
        if not samples:
            return {}
        schema = merged([infer(sample) for sample in samples])
    if required:
        schema["required"] = required
    return {**({"required": True} if required else {}), "content": {media: {"schema": schema}}}


def _security(operation: Operation, schemes: Object) -> list[JSON]:
    choices: list[JSON] = []
    for param in operation.params:
        if not is_sign_in(param):
            continue
        if param.name.lower() == "authorization":
            choices.append(_authorization(schemes, _http_scheme(operation.calls)))
        else:
            key = re.sub(r"[^A-Za-z0-9]", "", param.name.title())
            choices.append(_scheme(schemes, key, {"type": "apiKey", "in": param.location, "name": param.name}))
    if not choices:
        for kind in dict.fromkeys(call.auth for call in operation.calls if call.auth):
            choices.append(_authorization(schemes, kind))
    return choices


def _http_scheme(calls: tuple[Call, ...]) -> str:
    return next((call.auth for call in calls if call.auth), "bearer")


def _authorization(schemes: Object, kind: str) -> Object:
    """The `Authorization` header: Basic, bearer, or a word of the vendor's own, which the caller then gives whole."""
    if kind in ("basic", "bearer"):
        return _scheme(schemes, kind.title(), {"type": "http", "scheme": kind})
    return _scheme(schemes, "Authorization", {"type": "apiKey", "in": "header", "name": "Authorization"})


def _scheme(schemes: Object, name: str, scheme: Object) -> Object:
    schemes[name] = scheme
    return {name: []}


def _responses(examples: tuple[Example, ...]) -> Object:
    by_status: dict[str, list[Example]] = {}
    for example in examples:
        by_status.setdefault(example.status or "200", []).append(example)
    responses: Object = {}
    for status, group in by_status.items():
        bodies = [infer(example.body) for example in group if example.parsed in {"strict", "relaxed"}]
        content: Object = {JSON_MEDIA: {"schema": merged(bodies)}} if bodies else {}
        responses[status] = {"description": "", **({"content": content} if content else {})}
    return responses or {"default": {"description": ""}}


def infer(value: JSON) -> Object:
    """The schema that a masked sample suggests; null says nothing about the type."""
    if value is None:
        return {}
    if isinstance(value, dict):
        return {"type": "object", "properties": {name: infer(item) for name, item in value.items()}}
    if isinstance(value, list):
        return {"type": "array", "items": merged([infer(item) for item in value])}
    schema: Object = {"type": type_of(value)}
    formats = {
        "00000000-0000-4000-8000-000000000000": "uuid",
        "2000-01-01T00:00:00.000Z": "date-time",
        "2000-01-01": "date",
    }
    if isinstance(value, str) and value in formats:
        schema["format"] = formats[value]
    return schema


def merged(schemas: list[Object]) -> Object:
    """One schema for several samples of the same thing: all properties, and every type that was seen."""
    result: Object = {}
    for schema in schemas:
        if not result:
            result = dict(schema)
        elif result.get("type") == schema.get("type") == "object":
            left, right = as_object(result.get("properties")), as_object(schema.get("properties"))
            names = [*left, *(name for name in right if name not in left)]
            both: Object = {
                name: merged([as_object(side[name]) for side in (left, right) if name in side]) for name in names
            }
            result = {"type": "object", "properties": both}
        elif result != schema and schema:
            kinds = sorted({as_text(item.get("type")) for item in (result, schema)} - {""})
            result = {"type": list(kinds) if len(kinds) > 1 else kinds[0]} if kinds else {}
    return result
