"""Transports around a client or transport of httpx or httpx2 that the user brings along.

The request is handed to the client's transport, below the client itself: its proxies, TLS settings, mounts and limits
count; its cookies, redirects, authentication, headers and event hooks do not, and it logs no URL. It is never closed
here.
"""

from __future__ import annotations

import ssl
import sys
import time
from typing import TYPE_CHECKING, Any

from trunkline_runtime.transports.exceptions import Meanings
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.http_request import (
    PIECE,
    check_body,
    complete_headers,
    parse_origin,
    pieces,
    split_url,
)
from trunkline_runtime.transports.httpcore_async import AsyncPieces, read_pieces
from trunkline_runtime.transports.response_body import Body
from trunkline_runtime.transports.routes import left_over, lower
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Response, Sink, Timeouts, TransportFailure
from trunkline_runtime.transports.signals import raised_by_signal

if TYPE_CHECKING:
    from types import ModuleType


def origin_library(brought: object, *names: str) -> ModuleType | None:
    """Return httpx or httpx2 when the object is an instance of one of its classes called `names`.

    Neither is imported for this: an object of theirs cannot exist before they are.
    """
    for library in ("httpx", "httpx2"):
        module = sys.modules.get(library)
        if module is not None and isinstance(brought, tuple(getattr(module, name) for name in names)):
            return module
    return None


class _Brought:
    """What the two have in common: which transport to use, the request in the library's form, forks."""

    def __init__(self, brought: object, library: ModuleType) -> None:
        self.name = library.__name__
        self._brought: Any = brought
        self._library: Any = library
        self._meanings = Meanings(library)
        self._authorities: dict[str, str] = {}
        self._unusable: str | None = None
        forget_after_fork(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}, a {type(self._brought).__name__} of the user's>"

    def after_fork_in_child(self) -> None:
        """Refuse to go on: the connections belong to the parent, and the object is not ours to build again."""
        self._unusable = (
            f"the {type(self._brought).__name__} given to this client was made before a fork; make a new one"
        )

    def _prepare(self, request: Request, timeouts: Timeouts, content: Any) -> tuple[Any, Any]:
        if self._unusable is not None:
            raise TransportFailure.closed(self._unusable)
        if getattr(self._brought, "is_closed", False) is True:
            raise TransportFailure.closed(f"the {type(self._brought).__name__} given to this client is closed")
        origin, _ = split_url(request.url)
        authority = self._authorities.get(origin)
        if authority is None:
            authority = self._authorities[origin] = parse_origin(origin).authority
        prepared = self._library.Request(
            request.method,
            request.url,
            headers=complete_headers(request, authority),
            content=content,
            extensions={"timeout": _limits(timeouts)},
        )
        choose = getattr(self._brought, "_transport_for_url", None)
        return (self._brought if choose is None else choose(prepared.url)), prepared

    @staticmethod
    def _take(body: Body, piece: bytes, timeouts: Timeouts, started: float, status: int) -> None:
        body.feed(piece)
        if timeouts.total is not None and time.perf_counter() - started > timeouts.total:
            raise TransportFailure("body", never_left=False, timed_out=True, status=status)


class BroughtTransport(_Brought):
    """Blocking calls through an `httpx.Client` or `httpx.BaseTransport`."""

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.Transport.send`."""
        started = time.perf_counter()
        content = request.body
        if content is not None and not isinstance(content, bytes):
            content = check_body(content)
        elif content is not None and len(content) > PIECE:
            content = pieces(content)
        transport, prepared = self._prepare(request, timeouts, content)
        status = body = None
        try:
            answer = transport.handle_request(prepared)
            status = answer.status_code
            try:
                headers = lower(answer.headers.raw)
                body = Body(status, headers, max_body, sink)
                for piece in answer.stream:
                    self._take(body, piece, timeouts, started, status)
                stray = stray_bytes(answer)
                if stray is not False:
                    answer.extensions["network_stream"].close()
            finally:
                answer.close()
            return Response(status, headers, body.finish(), time.perf_counter() - started, bool(stray))
        except (TransportFailure, BodyTooLarge):
            raise
        except Exception as error:
            if (body is not None and body.sink_failed) or raised_by_signal(error):
                raise
            raise self._meanings.failure(error, status) from error

    def close(self) -> None:
        """Do nothing: who brought the client closes it."""


class AsyncBroughtTransport(_Brought):
    """Async calls through an `httpx.AsyncClient` or `httpx.AsyncBaseTransport`."""

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.Transport.send`."""
        started = time.perf_counter()
        content: Any = request.body
        if content is not None and not isinstance(content, bytes):
            content = AsyncPieces(content)
        elif content is not None and len(content) > PIECE:
            content = AsyncPieces(pieces(content))
        transport, prepared = self._prepare(request, timeouts, content)
        status = body = None
        try:
            answer = await transport.handle_async_request(prepared)
            status = answer.status_code
            try:
                headers = lower(answer.headers.raw)
                kept = body = Body(status, headers, max_body, sink)
                await read_pieces(answer, lambda piece: self._take(kept, piece, timeouts, started, answer.status_code))
                stray = stray_bytes(answer)
                if stray is not False:
                    await answer.extensions["network_stream"].aclose()
            finally:
                await answer.aclose()
            return Response(status, headers, body.finish(), time.perf_counter() - started, bool(stray))
        except (TransportFailure, BodyTooLarge):
            raise
        except Exception as error:
            if (body is not None and body.sink_failed) or raised_by_signal(error):
                raise
            raise self._meanings.failure(error, status) from error

    async def close(self) -> None:
        """Do nothing: who brought the client closes it."""


_WAY_TO_THE_PARSER = ("_httpcore_stream", "_stream", "_connection")


def stray_bytes(answer: Any) -> bool | None:
    """Whether bytes are left over behind an answer; `None` when that cannot be seen, and the connection has to end.

    The pool of a client that a user brings does not look; an answer over HTTP/2 or without a connection has none.
    """
    if "network_stream" not in answer.extensions or answer.extensions.get("http_version") == b"HTTP/2":
        return False
    found = answer.stream
    for _ in range(6):
        if (stray := left_over(found)) is not None:
            return stray or read_ahead(answer.extensions["network_stream"])
        found = next((inner for name in _WAY_TO_THE_PARSER if (inner := getattr(found, name, None)) is not None), None)
        if found is None:
            return None
    return None


def read_ahead(stream: Any) -> bool | None:
    """Whether TLS or the event loop holds bytes that the parser has not asked for; `None` when TLS has ended.

    They have left the system's buffer, which is where the pool of httpx looks before it uses a connection again.
    """
    tls = stream.get_extra_info("ssl_object")
    if tls is not None and not isinstance(tls, ssl.SSLObject):  # a blocking socket's: to read would be to wait
        return bool(tls.pending())
    below = getattr(stream, "_stream", None)
    for _ in range(4):  # TLS to a proxy, and TLS through it
        if tls is not None and (held := _held(tls)) is not False:
            return held
        below = getattr(below, "transport_stream", below)
        tls = getattr(below, "_ssl_object", None)
    return bool(getattr(getattr(below, "_protocol", None), "read_queue", ()))


def _held(tls: ssl.SSLObject) -> bool | None:
    try:
        return bool(tls.read(1)) or None
    except ssl.SSLWantReadError:
        return False
    except (ssl.SSLError, OSError, ValueError):
        return None


def _limits(timeouts: Timeouts) -> dict[str, float | None]:
    limits = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write, "pool": timeouts.pool}
    total = timeouts.total
    if total is None:
        return limits
    return {phase: total if seconds is None else min(seconds, total) for phase, seconds in limits.items()}
