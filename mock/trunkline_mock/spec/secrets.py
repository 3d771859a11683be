"""What a document calls a credential: where it is in requests, and how it is kept from being shown."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from .credentials import schemes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..messages import Json
    from .document import Document
    from .operation import Operation

MASK = "…"
ALWAYS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
PLACEHOLDER = re.compile(r"\{([^}]+)\}")


@cache
def secret_names(document: Document) -> frozenset[str]:
    """Return the names, in lower case, of everything that a document marks as a credential."""
    keys = {name.lower() for place, name in schemes(document).values() if place in ("header", "query", "cookie")}
    return frozenset(ALWAYS | keys | {name.lower() for name in _marked(document, document.data)})


def _marked(document: Document, node: Json) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from _marked(document, item)
    elif isinstance(node, dict):
        if "in" in node and isinstance(node.get("name"), str) and _is_secret(document, node):
            yield node["name"]
        properties = node.get("properties")
        if isinstance(properties, dict):
            yield from (name for name, schema in properties.items() if _is_secret(document, schema))
        for item in node.values():
            yield from _marked(document, item)


def _is_secret(document: Document, node: Json) -> bool:
    for _ in range(8):
        if not isinstance(node, dict):
            return False
        schema = node.get("schema")
        if (
            node.get("x-secret")
            or node.get("writeOnly")
            or node.get("format") == "password"
            or (schema and _is_secret(document, schema))
        ):
            return True
        if not isinstance(node.get("$ref"), str):
            return False
        node = document.at(node["$ref"].removeprefix("#"))
    return False


def mask_text(text: str, names: frozenset[str]) -> str:
    """Return a body or query with the values of secret names left out: JSON by its members, forms by their pairs."""
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return _pattern(names).sub(lambda found: found[1] + MASK, text)
    masked = mask(value, names)
    return text if masked == value else msgspec.json.encode(masked).decode()


def mask(value: Json, names: frozenset[str]) -> Json:
    """Return JSON with the values of secret members left out."""
    if isinstance(value, dict):
        return {name: MASK if name.lower() in names else mask(item, names) for name, item in value.items()}
    return [mask(item, names) for item in value] if isinstance(value, list) else value


def without(value: Json, names: frozenset[str]) -> Json:
    """Return JSON without its secret members."""
    if isinstance(value, dict):
        return {name: without(item, names) for name, item in value.items() if name.lower() not in names}
    return [without(item, names) for item in value] if isinstance(value, list) else value


def mask_path(path: str, operation: Operation | None, names: frozenset[str]) -> str:
    """Return a path with the segments of secret parameters left out."""
    if operation is None:
        return path
    given, template = path.split("/"), operation.spec_path.split("/")[1:]
    for index, part in enumerate(reversed(template), 1):
        if index <= len(given) and any(name.lower() in names for name in PLACEHOLDER.findall(part)):
            given[-index] = MASK
    return "/".join(given)


@cache
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    """Match a name and what follows it in a form, a query, multipart or broken JSON, up to its value."""
    known = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    before = rf"((?:^|[&?\s\"';])(?:{known})(?:\"?\s*[:=]\s*\"?|\"\r?\n(?:[^\r\n]+\r?\n)*\r?\n))"
    return re.compile(before + r"[^&\"\r\n]*", re.IGNORECASE)
