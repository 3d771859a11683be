"""A call that no spec has yet, through the same engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from trunkline_runtime.codecs import ANY, BadValue, plain_json
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.operation import Operation, Prepared, urlencode
from trunkline_runtime.outcome import Delivery
from trunkline_runtime.unset import Unset

DELIVERIES = get_args(Delivery)
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


@dataclass(frozen=True, repr=False)
class RawOperation(Operation[Any]):
    """An operation whose request is ready."""

    request: Prepared = field(default_factory=lambda: Prepared(""), repr=False)

    def __repr__(self) -> str:
        return f"<{self.vendor} {self.method} request>"

    def prepare(self, arguments: Mapping[str, object], region: str | None = None) -> Prepared:
        """Return the request as it was given."""
        return self.request


def raw_operation(
    vendor: str,
    origin: str,
    security: tuple[tuple[str, ...], ...],
    method: str,
    *,
    path: str,
    json: object | Unset,
    form: Mapping[str, str] | None,
    query: Mapping[str, str] | None,
    delivery: Delivery,
) -> RawOperation:
    """Make an operation of what `client.request` was given.

    Raises:
        InvalidArgument: Method, path, query, body or delivery cannot be used, or both bodies are given.
    """
    if not isinstance(method, str) or method.upper() not in METHODS:
        raise InvalidArgument("method", f"must be one of {', '.join(sorted(METHODS))}", vendor=vendor)
    if delivery not in DELIVERIES:  # a misspelt word must not make a send repeatable
        raise InvalidArgument("delivery", f"must be one of {', '.join(DELIVERIES)}", vendor=vendor)
    _check_path(vendor, path)
    if form is not None and not isinstance(json, Unset):
        raise InvalidArgument("json", "excludes form: a request has one body", vendor=vendor)
    headers: tuple[tuple[str, str], ...] = ()
    body, fields = None, None
    if not isinstance(json, Unset):
        import json as library

        headers = (("content-type", "application/json"),)
        try:
            body = library.dumps(plain_json(json), ensure_ascii=False, separators=(",", ":")).encode()
        except ValueError as error:  # BadValue, and lone surrogates
            problem = str(error) if isinstance(error, BadValue) else "must not contain lone surrogates"
            raise InvalidArgument("json", problem, vendor=vendor) from None
    elif form is not None:
        headers = (("content-type", "application/x-www-form-urlencoded"),)
        fields = _texts("form", form, vendor)
        body = urlencode(fields).encode("ascii")
    written = "" if query is None else urlencode(_texts("query", query, vendor))
    prepared = Prepared(path, written, headers, body, fields)
    return RawOperation(
        "request", vendor, method.upper(), origin, path, delivery, security, result=ANY, request=prepared
    )


def _texts(argument: str, given: object, vendor: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of a query or form, refusing what cannot be written there."""
    if not isinstance(given, Mapping):
        raise InvalidArgument(argument, f"must be a mapping of texts, not {type(given).__name__}", vendor=vendor)
    for pair in given.items():
        for text in pair:
            if not isinstance(text, str):
                raise InvalidArgument(argument, f"must hold texts only, not {type(text).__name__}", vendor=vendor)
            if any("\ud800" <= char <= "\udfff" for char in text):
                raise InvalidArgument(argument, "must not contain lone surrogates", vendor=vendor)
    return tuple(given.items())


def _check_path(vendor: str, path: object) -> None:
    if not isinstance(path, str):
        raise InvalidArgument("path", f"must be text, not {type(path).__name__}", vendor=vendor)
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgument("path", "must start with one slash: the origin is the client's", vendor=vendor)
    if "?" in path or "#" in path or not path.isascii() or not path.isprintable() or " " in path:
        raise InvalidArgument("path", "must be encoded, without a query", vendor=vendor)
    if any(part in (".", "..") for part in path.replace("%2e", ".").replace("%2E", ".").split("/")):
        raise InvalidArgument("path", "must not have dot segments", vendor=vendor)
