"""The default transports: httpcore, the layer under httpx, without what `httpx.Client` adds to every call.

Cookies, redirects, authentication and event hooks of a client cost half its time and are the engine's business here.
Connections, proxies, TLS and the limits by phase are httpcore's own. httpx2 brings httpcore2, which has the same
interface, so one class serves both.

Which connection is used next is decided here. httpcore's pool looks at every connection twice for each request, and
with threads it may close one as surplus that it has just given away (1.0.9 does): the request then fails half way, and
nobody knows whether it arrived. Here a connection is either on the shelf or in one caller's hands.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
import time
from abc import ABC, abstractmethod
from asyncio.events import _get_running_loop
from collections import deque
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from trunkline_runtime.transports.deadline import bounded, bounded_async, phase_limits
from trunkline_runtime.transports.exceptions import Meanings
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.http_request import (
    PIECE,
    Origin,
    check_body,
    complete_headers,
    parse_origin,
    pieces,
    split_url,
)
from trunkline_runtime.transports.network import NetworkSettings, proxy_credentials, proxy_origin
from trunkline_runtime.transports.pool_limits import AsyncPlaces, Places
from trunkline_runtime.transports.response_body import Body, Headers
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

_ORIGINS_KEPT = 64


class Route(NamedTuple):
    """What is prepared once for an origin; `shelf` holds its idle connections, the last used at the end."""

    scheme: bytes
    host: bytes
    port: int | None
    authority: str
    connect: Callable[[], Any]
    shelf: deque[Any]


class Library:
    """One of the two libraries, imported when the first transport is made."""

    _loaded: ClassVar[dict[str, Library]] = {}

    def __init__(self, name: str) -> None:
        self.name = name
        self.core: Any = importlib.import_module("httpcore2" if name == "httpx2" else "httpcore")
        self.meanings = Meanings(self.core)

    @classmethod
    def load(cls, name: str) -> Library:
        """Import the library, once.

        Raises:
            ImportError: It is not installed.
        """
        if name not in cls._loaded:
            cls._loaded[name] = cls(name)
        return cls._loaded[name]

    def options(self, settings: NetworkSettings, proxy: str | None) -> tuple[str, dict[str, Any]]:
        """Return which of httpcore's pools makes the connections, and what it is built from."""
        options: dict[str, Any] = {
            "ssl_context": settings.context,
            "keepalive_expiry": settings.limits.keepalive_expiry,
        }
        if proxy is None:
            return "ConnectionPool", options
        options |= {"proxy_url": proxy_origin(proxy), "proxy_auth": proxy_credentials(proxy)}
        if proxy.startswith("socks5"):
            return "SOCKSProxy", options
        if proxy.startswith("https"):
            options["proxy_ssl_context"] = settings.context
        return "HTTPProxy", options


class _Pooled(ABC):
    """What the sync and the async transport share: routes, and starting afresh when the old pool cannot be used."""

    def __init__(self, settings: NetworkSettings | None = None, *, name: str = "httpx") -> None:
        self.name = name
        self._settings = settings if settings is not None else NetworkSettings()
        self._library = Library.load(name)
        self._closed = False
        self._start_afresh()
        forget_after_fork(self)

    def __repr__(self) -> str:
        state = "closed" if self._closed else f"{self._settings.limits.max_connections} connections"
        return f"<{type(self).__name__} {self.name}, {state}>"

    def _start_afresh(self) -> None:
        self._routes: dict[str, Route] = {}

    def _route(self, origin: str) -> Route:
        if self._closed:
            raise RuntimeError("the client is closed")
        return self._routes.get(origin) or self._new_route(parse_origin(origin), origin)

    def _new_route(self, origin: Origin, text: str) -> Route:
        core = self._library.core
        kind, options = self._library.options(self._settings, self._settings.proxy_for(origin.scheme, origin.host))
        scheme, host = origin.scheme.encode(), origin.host.encode()
        connect = partial(self._maker(kind, options).create_connection, core.Origin(scheme, host, origin.port))
        port = None if origin.authority.endswith((origin.host, "]")) else origin.port
        if len(self._routes) >= _ORIGINS_KEPT:
            self._routes.clear()
        return self._routes.setdefault(text, Route(scheme, host, port, origin.authority, connect, deque()))

    @abstractmethod
    def _maker(self, kind: str, options: dict[str, Any]) -> Any:
        """Return the pool of httpcore's that makes connections for us."""

    @abstractmethod
    def after_fork_in_child(self) -> None:
        """Start afresh without touching what belongs to the parent."""

    def _request(self, request: Request, timeouts: Timeouts, content: Any) -> tuple[Route, dict[str, Any], Any]:
        core = self._library.core
        origin, target = split_url(request.url)
        route = self._route(origin)
        headers = [(key.encode(), value.encode()) for key, value in complete_headers(request, route.authority)]
        url = core.URL(scheme=route.scheme, host=route.host, port=route.port, target=target)
        limits = phase_limits(timeouts)
        extensions = {"timeout": limits}
        return route, limits, core.Request(request.method, url, headers=headers, content=content, extensions=extensions)


class PooledTransport(_Pooled):
    """Blocking calls through httpcore; safe across threads, and usable again in the child after a fork."""

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.Transport.send`."""
        started = time.perf_counter()
        content = request.body
        if content is not None and not isinstance(content, bytes):
            content = check_body(content)
        elif content is not None and len(content) > PIECE:
            content = pieces(content)
        route, limits, prepared = self._request(request, timeouts, content)
        self._places.take(limits["pool"])
        try:
            connection = self._connection(route)
            try:
                status, headers, whole = self._exchange(connection, prepared, max_body, sink)
            finally:
                self._put_back(route, connection)
        finally:
            self._places.release()
        return Response(status, headers, whole, time.perf_counter() - started)

    def _exchange(self, connection: Any, prepared: Any, max_body: int, sink: Sink | None) -> tuple[int, Headers, bytes]:
        meanings = self._library.meanings
        status = None
        try:
            answer = connection.handle_request(prepared)
            status = answer.status
            try:
                headers = lower(answer.headers)
                body = Body(status, headers, max_body, sink)
                for piece in answer.stream:
                    body.feed(piece)
            finally:
                answer.close()
        except meanings.errors as error:
            raise meanings.failure(error, status) from error
        return status, headers, body.finish()

    def _connection(self, route: Route) -> Any:
        while True:
            try:
                connection = route.shelf.pop()
            except IndexError:
                return route.connect()
            if not connection.has_expired():  # or closed by the server
                return connection
            connection.close()

    def _put_back(self, route: Route, connection: Any) -> None:
        if connection.is_closed():
            return
        if self._closed or not connection.is_idle():
            connection.close()
            return
        route.shelf.append(connection)
        if len(route.shelf) > self._settings.limits.max_keepalive:
            with contextlib.suppress(IndexError):  # another thread may have taken it
                route.shelf.popleft().close()

    def close(self) -> None:
        """Close every connection, one in use when its call ends; a second call does nothing."""
        self._closed = True
        self._drop_shelves()

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections alone: drop our copies of the sockets and start with none."""
        self._drop_shelves()
        self._start_afresh()

    def _drop_shelves(self) -> None:
        for route in list(self._routes.values()):
            while route.shelf:
                route.shelf.pop().close()

    def _start_afresh(self) -> None:
        super()._start_afresh()
        self._places = Places(self._settings.limits.max_connections)

    def _maker(self, kind: str, options: dict[str, Any]) -> Any:
        core = self._library.core
        return getattr(core, kind)(network_backend=bounded(core.SyncBackend()), **options)


class AsyncPooledTransport(_Pooled):
    """Async calls through httpcore, under asyncio and trio; a new event loop gets new connections."""

    _run: object = None

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.Transport.send`."""
        started = time.perf_counter()
        run = current_run()
        if run is not self._run:
            self._start_afresh()
            self._run = run
        body = request.body
        content = AsyncPieces(pieces(body or b"") if body is None or isinstance(body, bytes) else body)
        route, limits, prepared = self._request(request, timeouts, content)
        places = self._places
        await places.take(limits["pool"])
        try:
            connection = await self._connection(route)
            try:
                status, headers, whole = await self._exchange(connection, prepared, max_body, sink)
            finally:
                await self._put_back(route, connection)
        finally:
            places.release()
        return Response(status, headers, whole, time.perf_counter() - started)

    async def _exchange(
        self, connection: Any, prepared: Any, max_body: int, sink: Sink | None
    ) -> tuple[int, Headers, bytes]:
        meanings = self._library.meanings
        status = None
        try:
            answer = await connection.handle_async_request(prepared)
            status = answer.status
            headers = lower(answer.headers)
            body = Body(status, headers, max_body, sink)
            await read_pieces(answer, body.feed)
            await answer.aclose()
        except meanings.errors as error:
            raise meanings.failure(error, status) from error
        return status, headers, body.finish()

    async def _connection(self, route: Route) -> Any:
        while route.shelf:
            connection = route.shelf.pop()
            if not connection.has_expired():  # or closed by the server
                return connection
            await _close_quietly(connection)
        return route.connect()

    async def _put_back(self, route: Route, connection: Any) -> None:
        if connection.is_closed():
            return
        if self._closed or not connection.is_idle():
            await _close_quietly(connection)
            return
        route.shelf.append(connection)
        if len(route.shelf) > self._settings.limits.max_keepalive:
            await _close_quietly(route.shelf.popleft())

    async def close(self) -> None:
        """Close every connection, one in use when its call ends; a second call does nothing."""
        self._closed = True
        if self._run is current_run():
            for route in list(self._routes.values()):
                while route.shelf:
                    await _close_quietly(route.shelf.pop())

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections and event loop alone and start with no connection."""
        _inherited.append(self._routes)
        self._start_afresh()

    def _start_afresh(self) -> None:
        super()._start_afresh()
        self._places = AsyncPlaces(self._settings.limits.max_connections)

    def _maker(self, kind: str, options: dict[str, Any]) -> Any:
        core = self._library.core
        backend = core.AnyIOBackend() if _get_running_loop() is not None else core.TrioBackend()
        return getattr(core, f"Async{kind}")(network_backend=bounded_async(backend, core), **options)


_inherited: list[object] = []
"""Async connections of the parent: closing them, even by forgetting them, would reach into its event loop."""


async def _close_quietly(connection: Any) -> None:
    """Close a connection also in a task that is being cancelled."""
    import anyio

    with anyio.CancelScope(shield=True):
        await connection.aclose()


class AsyncPieces:
    """An iterable body as httpcore wants it under async; not a generator, because httpcore would not close it."""

    def __init__(self, body: Any) -> None:
        self._body = body
        self._rest: Iterator[bytes] = iter(())

    def __aiter__(self) -> AsyncIterator[bytes]:
        if hasattr(self._body, "__aiter__"):
            return aiter(self._body)
        self._rest = iter(self._body)
        return self

    async def __anext__(self) -> bytes:
        for piece in self._rest:
            return piece
        raise StopAsyncIteration


async def read_pieces(answer: Any, take: Callable[[bytes], None]) -> None:
    """Pass an answer's pieces on; when `take` fails, wind up httpcore's nested generators, as trio insists."""
    parts = aiter(answer.stream)
    try:
        async for piece in parts:
            take(piece)
    except Exception:
        await answer.aclose()
        with contextlib.suppress(Exception):  # what is buffered, and then that the connection is closed
            async for _ in parts:
                pass
        raise


def current_run() -> object:
    """Return what stands for the running event loop, whichever library it belongs to."""
    loop = _get_running_loop()
    return loop if loop is not None else sys.modules["trio"].lowlevel.current_trio_token()


def lower(headers: Iterable[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
    """Return headers as text, names in lower case; bytes beyond ASCII are kept as Latin-1."""
    return tuple([(lower_name(name), value.decode("latin-1")) for name, value in headers])


@lru_cache(1000)
def lower_name(name: bytes) -> str:
    """Return a header's name as text in lower case; servers use few of them."""
    return name.decode("latin-1").lower()
