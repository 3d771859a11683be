"""The credentials that a request carries, found where the operation's security schemes say."""

from __future__ import annotations

import binascii
from base64 import b64decode
from functools import cache
from typing import TYPE_CHECKING

from ..messages import Problem, Request
from ..text import Malformed

if TYPE_CHECKING:
    from .document import Document
    from .operation import Operation

Credentials = dict[str, str]


@cache
def schemes(document: Document) -> dict[str, tuple[str, str]]:
    """Return each security scheme as the place and name of its text."""
    return {name: _place(document, name) for name in document.data.get("components", {}).get("securitySchemes", {})}


def _place(document: Document, name: str) -> tuple[str, str]:
    _, scheme = document.follow(f"/components/securitySchemes/{name}")
    if scheme["type"] == "apiKey":
        return scheme["in"], scheme["name"].lower() if scheme["in"] == "header" else scheme["name"]
    if scheme["type"] == "mutualTLS":
        return "none", ""
    return scheme.get("scheme", "bearer").lower(), "authorization"


def present(operation: Operation, request: Request) -> Credentials:
    """Return the credentials of the first alternative that is complete, by scheme name; empty when none is needed.

    Raises:
        Problem: `unauthorized`, when the operation needs credentials and no alternative is complete.
    """
    if not operation.security:
        return {}
    places = schemes(operation.document)
    for alternative in operation.security:
        found = {name: text for name in alternative if (text := _find(places[name], request))}
        if len(found) == len(alternative):
            return found
    raise Problem("unauthorized")


def _find(scheme: tuple[str, str], request: Request) -> str:
    where, name = scheme
    if where == "none":
        return "present"
    if where == "header":
        return request.headers.get(name, "").strip()
    if where in ("bearer", "basic"):
        kind, _, text = request.headers.get("authorization", "").strip().partition(" ")
        return text.strip() if kind.lower() == where else ""
    return _in_text(request, name) if where == "query" else ""


def _in_text(request: Request, name: str) -> str:
    try:
        return (request.pairs().get(name) or [""])[-1]
    except Malformed:
        return ""


def basic(text: str) -> tuple[str, str]:
    """Split the text of a Basic credential into user and password.

    Raises:
        Problem: `unauthorized`, when it is not one.
    """
    try:
        user, mark, password = b64decode(text, validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        raise Problem("unauthorized") from None
    if not (mark and user and password):
        raise Problem("unauthorized")
    return user, password
