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
        InvalidArgument: Method, path or delivery cannot be used, or both bodies are given.
    """
    if method.upper() not in METHODS:
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
        fields = tuple(form.items())
        body = urlencode(fields).encode("ascii")
    prepared = Prepared(path, urlencode(tuple((query or {}).items())), headers, body, fields)
    return RawOperation(
        "request", vendor, method.upper(), origin, path, delivery, security, result=ANY, request=prepared
    )


def _check_path(vendor: str, path: str) -> None:
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgument("path", "must start with one slash: the origin is the client's", vendor=vendor)
    if "?" in path or "#" in path or not path.isascii() or not path.isprintable() or " " in path:
        raise InvalidArgument("path", "must be encoded, without a query", vendor=vendor)
    if any(part in (".", "..") for part in path.replace("%2e", ".").replace("%2E", ".").split("/")):
        raise InvalidArgument("path", "must not have dot segments", vendor=vendor)
