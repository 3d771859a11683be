"""What every transport does to a request before sending it: the headers HTTP itself needs, and the parts of the URL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeGuard, TypeVar
from urllib.parse import urlsplit

from trunkline_runtime.transports.seam import Unsendable

if TYPE_CHECKING:
    from trunkline_runtime.transports.seam import Request

PIECE = 64 * 1024

T = TypeVar("T")
_BLANK = " \t"
_ILLEGAL = re.compile(r"[^\t -~]")
_SHAPES_KEPT = 1000
_HEADS_KEPT = 64
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PLAIN_URL = re.compile(r"([a-z]+://[^/?#]+)(/[!\"$-~]*)\Z")
_DEFAULT_PORTS = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """Where a request goes: `host` is ASCII and without brackets, `authority` is the value of the `Host` header."""

    scheme: str
    host: str
    port: int
    authority: str


def split_url(url: str) -> tuple[str, str]:
    """Split an absolute URL into its origin's text and the request target, without parsing either.

    Raises:
        Unsendable: The URL is relative or not encoded; it is not repeated.
    """
    plain = _PLAIN_URL.match(url)
    if plain:
        return plain[1], plain[2]
    start = url.find("://") + 3
    if start == 2:
        raise Unsendable("the URL must be absolute")
    end = len(url)
    for mark in "/?#":
        found = url.find(mark, start, end)
        if found >= 0:
            end = found
    target, _, _ = url[end:].partition("#")
    if not target.startswith("/"):
        target = f"/{target}"
    if not (target.isascii() and target.isprintable()) or " " in target:
        raise Unsendable("the URL holds a character that has to be percent-encoded")
    return url[:end], target


def parse_origin(text: str) -> Origin:
    """Parse the part of a URL before its path.

    Raises:
        Unsendable: It is not `http` or `https`, has no host, or carries a user name, which would be lost.
    """
    parts = urlsplit(text)
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or parts.username is not None:
        raise Unsendable("the URL must be http(s)://host[:port] without user or password")
    host = parts.hostname.encode("idna").decode("ascii")
    bracketed = f"[{host}]" if ":" in host else host
    default = _DEFAULT_PORTS[parts.scheme]
    port = parts.port or default
    return Origin(parts.scheme, host, port, bracketed if port == default else f"{bracketed}:{port}")


def complete_headers(request: Request, authority: str) -> list[tuple[str, str]]:
    """Return the request's headers with those HTTP needs before them: `Host`, the framing, the encodings we undo.

    Raises:
        Unsendable: A header cannot be sent; its value is not repeated. Or the method is none.
    """
    if not (request.method.isalpha() and request.method.isascii()) and not _TOKEN.fullmatch(request.method):
        raise Unsendable("the method holds a character HTTP does not allow")
    headers = request.headers
    names = names_of(headers)
    complete = [] if "host" in names else [("Host", authority)]
    if "accept-encoding" not in names:
        complete.append(("Accept-Encoding", "gzip, deflate"))
    if "content-length" not in names and "transfer-encoding" not in names:
        body = request.body
        if isinstance(body, bytes):
            complete.append(("Content-Length", str(len(body))))
        elif body is not None:
            complete.append(("Transfer-Encoding", "chunked"))
        elif request.method in ("POST", "PUT", "PATCH"):
            complete.append(("Content-Length", "0"))
    text = "".join([value for _, value in headers])
    plain = text.isascii() and text.isprintable()
    for name, value in headers:
        if (not plain and _ILLEGAL.search(value)) or value != value.strip(_BLANK):  # the expression is slow
            raise _unsendable(name)
    return complete + headers


class Heads(Generic[T]):
    """Heads of requests to one origin, in a transport's own form: made once for calls that differ in their body only.

    Args:
        authority: The value of `Host`.
        make: Writes a head, of method, target and headers.
    """

    __slots__ = ("_authority", "_made", "_make")

    def __init__(self, authority: str, make: Callable[[str, str, list[tuple[str, str]]], T]) -> None:
        self._authority = authority
        self._make = make
        self._made: dict[tuple[object, ...], T] = {}

    def of(self, request: Request, target: str) -> T:
        """Return the head of a request; errors as `complete_headers`."""
        if "?" in target:  # hardly twice the same, and what stands there is not to be kept
            return self._make(request.method, target, complete_headers(request, self._authority))
        body = request.body
        size = len(body) if isinstance(body, bytes) else body is None
        key = (request.method, target, type(body), size, *request.headers)
        made = self._made.get(key)
        if made is None:
            if len(self._made) >= _HEADS_KEPT:
                self._made.clear()
            made = self._made[key] = self._make(request.method, target, complete_headers(request, self._authority))
        return made


def is_small(body: object) -> TypeGuard[bytes | None]:
    """Whether a body is written at once."""
    return body is None or (isinstance(body, bytes) and len(body) <= PIECE)


def names_of(headers: list[tuple[str, str]]) -> frozenset[str]:
    """Return the names of headers in lower case.

    Raises:
        Unsendable: A name cannot be sent.
    """
    return _checked(tuple([name for name, _ in headers]))


@lru_cache(_SHAPES_KEPT)
def _checked(names: tuple[str, ...]) -> frozenset[str]:
    for name in names:
        if not _TOKEN.fullmatch(name):
            raise _unsendable(name)
    return frozenset(map(str.lower, names))


def _unsendable(name: str) -> Unsendable:
    return Unsendable(f"the header {name!r} cannot be sent: it holds a character HTTP does not allow")


def check_body(body: object) -> Iterable[bytes]:
    """Return a streamed body a blocking transport can send.

    Raises:
        TypeError: It can only be read asynchronously.
    """
    if not isinstance(body, Iterable):
        raise TypeError("an async iterable cannot be the body of a blocking call; give bytes or an iterable of bytes")
    return body


def pieces(body: bytes) -> list[bytes]:
    """Cut a large body so that the limit on writing applies to each piece and not to the whole."""
    return [body[start : start + PIECE] for start in range(0, len(body), PIECE)]
