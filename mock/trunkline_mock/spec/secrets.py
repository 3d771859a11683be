"""What a document calls a credential: where it is in requests, and how it is kept from being shown."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

import msgspec

from .credentials import schemes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..messages import Json
    from .document import Document
    from .operation import Operation

MASK = "…"
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
_USER = re.compile(r"(?<=://)[^/?#@\s\"'&]+(?=@)")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_BETWEEN = re.compile(r"([&;])")


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
        spelled = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text.replace("\0", ""))
        pairs = "".join(_mask_pair(piece, names) for piece in _BETWEEN.split(spelled))
        return _USER.sub(MASK, _pattern(names).sub(lambda found: found[1] + MASK, pairs))
    masked = mask(value, names)
    return text if masked == value else msgspec.json.encode(masked).decode()


def mask_headers(headers: dict[str, str], document: Document, names: frozenset[str]) -> dict[str, str]:
    """Return headers without the values of those that neither HTTP nor the document knows, and of the secret ones."""
    plain = PLAIN_HEADERS | header_names(document)
    return {
        name: _USER.sub(MASK, value) if name in plain and name not in names else MASK for name, value in headers.items()
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


def _mask_pair(piece: str, names: frozenset[str]) -> str:
    name, mark, _ = piece.partition("=")
    return f"{name}={MASK}" if mark and unquote_plus(name[:200]).strip().lower() in names else piece


def mask(value: Json, names: frozenset[str]) -> Json:
    """Return JSON with the values of secret members left out."""
    if isinstance(value, dict):
        return {name: MASK if name.lower() in names else mask(item, names) for name, item in value.items()}
    if isinstance(value, list):
        return [mask(item, names) for item in value]
    return _USER.sub(MASK, value) if isinstance(value, str) and "@" in value else value


def without(value: Json, names: frozenset[str]) -> Json:
    """Return JSON without its secret members."""
    if isinstance(value, dict):
        return {name: without(item, names) for name, item in value.items() if name.lower() not in names}
    return [without(item, names) for item in value] if isinstance(value, list) else value


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


@cache
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    """Match a name and what follows it in a form, a query, multipart or broken JSON, up to its value."""
    known = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    before = rf"((?:^|[&?\s\"'{{,;])(?:{known})(?:[\"']?\s*[:=]\s*[\"']?|\"\r?\n(?:[^\r\n]+\r?\n)*\r?\n))"
    return re.compile(before + r"[^&\"'\r\n]*", re.IGNORECASE)
