"""What a document calls a credential, and where it is in requests: headers and paths without it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from .credentials import schemes
from .masks import MASK, USER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..messages import Json
    from .document import Document
    from .operation import Operation

_ALWAYS = (
    "authorization proxy-authorization cookie set-cookie access-token access_token api-key api_key apikey client_secret "
    "id_token password passwd refresh_token secret token x-api-key x-auth-token"
)
ALWAYS = frozenset(_ALWAYS.split())
"""Credentials by any vendor's habit: somebody sends them to the wrong one, or to a path that there is not."""
_PLAIN = (
    "accept accept-encoding accept-language cache-control connection content-encoding content-length content-type date "
    "expect host idempotency-key if-none-match if-range keep-alive origin pragma range te traceparent transfer-encoding "
    "upgrade user-agent via x-mock-fault x-request-id"
)
PLAIN_HEADERS = frozenset(_PLAIN.split())
"""Headers of HTTP, and of the mock, that carry no credential."""
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


def mask_headers(headers: dict[str, str], document: Document, names: frozenset[str]) -> dict[str, str]:
    """Return headers without the values of those that neither HTTP nor the document knows, and of the secret ones."""
    plain = PLAIN_HEADERS | header_names(document)
    return {
        name: USER.sub(MASK, value) if name in plain and name not in names else MASK for name, value in headers.items()
    }


@cache
def header_names(document: Document) -> frozenset[str]:
    """Return the names, in lower case, of the headers that a document describes."""
    return frozenset(name.lower() for name in _headers(document.data))


def _headers(node: Json) -> Iterator[str]:
    if isinstance(node, dict) and node.get("in") == "header" and isinstance(node.get("name"), str):
        yield node["name"]
    if isinstance(node, dict | list):
        for item in node.values() if isinstance(node, dict) else node:
            yield from _headers(item)


def mask_path(path: str, operation: Operation | None, places: Iterable[str], names: frozenset[str]) -> str:
    """Return a path with the segments of secret parameters left out.

    Args:
        path: As it was sent.
        operation: What was found under it.
        places: Paths of the specs; where nothing was found, a segment is judged by what stands before it.
        names: Secret names.
    """
    given = path.split("/")
    if operation is None:
        before = [part for template in places for part in _before_secrets(template, names)]
        for index in range(len(given)):
            if any(_ends_with([one for one in given[:index] if one], literal) for literal in before):
                given[index] = MASK if given[index] else ""
        return "/".join(given)
    template = operation.spec_path.split("/")[1:]
    for index, part in enumerate(reversed(template), 1):
        if index <= len(given) and any(name.lower() in names for name in PLACEHOLDER.findall(part)):
            given[-index] = MASK
    return "/".join(given)


def _before_secrets(template: str, names: frozenset[str]) -> Iterator[str]:
    """Yield the literal segment that stands right before each secret one."""
    parts = template.split("/")
    for before, part in pairwise(parts):
        if before and "{" not in before and any(name.lower() in names for name in PLACEHOLDER.findall(part)):
            yield before


def _ends_with(parts: list[str], literal: str) -> bool:
    return bool(parts) and parts[-1] == literal
