"""The order in which the result is written, so that a reader finds things where they expect them."""

from documents.values import JSON, Object, as_object

_DOCUMENT = ("openapi", "info", "servers", "tags", "paths", "components")
_OPERATION = ("operationId", "summary", "description", "tags", "x-evidence", "x-source", "x-delivery")
_LAST = ("security", "requestBody", "responses")


def ordered(document: Object) -> Object:
    """The same document with its keys, methods and schemas in a fixed order: methods as published, schemas by name."""
    result = _first(document, _DOCUMENT)
    result["paths"] = {
        path: {"post": _operation(as_object(as_object(item)["post"]))} for path, item in _items(result["paths"])
    }
    components = as_object(result["components"])
    schemas = sorted(_items(components["schemas"]), key=lambda pair: pair[0].lower())
    result["components"] = {**components, "schemas": dict(schemas)}
    return result


def _operation(operation: Object) -> Object:
    middle = {key: value for key, value in _first(operation, _OPERATION).items() if key not in _LAST}
    return {**middle, **{key: operation[key] for key in _LAST if key in operation}}


def _first(value: Object, keys: tuple[str, ...]) -> Object:
    return {**{key: value[key] for key in keys if key in value}, **value}


def _items(value: JSON) -> list[tuple[str, JSON]]:
    return list(as_object(value).items())
