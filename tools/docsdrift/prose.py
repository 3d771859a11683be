"""What no client can notice in an OpenAPI document: prose and samples."""

from documents.values import JSON

PROSE = {
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "x-fern-examples",
    "$comment",
    "x-evidence",
    "x-source",
    "x-contradiction",
}
_SETS = {"required", "enum", "type"}
# Below these the keys are names that somebody chose; a property may well be called `description`.
NAMES = {
    "properties",
    "patternProperties",
    "schemas",
    "paths",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "callbacks",
    "webhooks",
    "content",
    "securitySchemes",
    "variables",
    "mapping",
    "encoding",
}


def without_prose(value: JSON, *, names: bool = False) -> JSON:
    """The value without prose, its keys sorted.

    Args:
        value: a document or a part of one.
        names: whether the keys of `value` itself are names and not keywords.
    """
    if isinstance(value, dict):
        kept = {key: item for key, item in value.items() if names or key not in PROSE}
        return {key: _part(key, item, names=names) for key, item in sorted(kept.items())}
    return [without_prose(item) for item in value] if isinstance(value, list) else value


def _part(key: str, value: JSON, *, names: bool) -> JSON:
    if not names and key in _SETS and isinstance(value, list):
        return sorted(value, key=repr)  # the order of these lists means nothing
    return without_prose(value, names=not names and key in NAMES)
