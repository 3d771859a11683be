"""The default transports: httpcore, the layer under httpx, without what `httpx.Client` adds to every call.

Cookies, redirects, authentication and event hooks of a client cost half its time and are the engine's business here.
Proxies, TLS, pool limits and the limits by phase are httpcore's own and stay. httpx2 brings httpcore2, which has the
same interface, so one class serves both.
"""

from __future__ import annotations

import importlib
import sys
import threading
import time
from asyncio.events import _get_running_loop
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from trunkline.http import Request, Response, Sink, Timeouts
from trunkline.transports.body import Body
from trunkline.transports.forked import forget_after_fork
from trunkline.transports.meanings import Meanings
from trunkline.transports.settings import Settings, proxy_credentials, proxy_origin
from trunkline.transports.until import bounded, bounded_async, phase_limits
from trunkline.transports.wire import PIECE, Origin, check_body, complete_headers, parse_origin, pieces, split_url

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

_ORIGINS_KEPT = 64


class Route(NamedTuple):
    """What is prepared once for an origin."""

    scheme: bytes
    host: bytes
    port: int | None
    authority: str
    pool: Any


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

    def options(self, settings: Settings, proxy: str | None) -> tuple[str, dict[str, Any]]:
        """Return which kind of pool is wanted and what it is built from."""
        limits = settings.limits
        options: dict[str, Any] = {
            "ssl_context": settings.context,
            "max_connections": limits.max_connections,
            "max_keepalive_connections": limits.max_keepalive,
            "keepalive_expiry": limits.keepalive_expiry,
        }
        if proxy is None:
            return "ConnectionPool", options
        options |= {"proxy_url": proxy_origin(proxy), "proxy_auth": proxy_credentials(proxy)}
        if proxy.startswith("socks5"):
            return "SOCKSProxy", options
        if proxy.startswith("https"):
            options["proxy_ssl_context"] = settings.context
        return "HTTPProxy", options


class _Pooled:
    """What the sync and the async transport share: routes, and starting afresh when the old pool cannot be used."""

    def __init__(self, settings: Settings | None = None, *, name: str = "httpx") -> None:
        self.name = name
        self._settings = settings if settings is not None else Settings()
        self._library = Library.load(name)
        self._closed = False
        self._start_afresh()
        forget_after_fork(self)

    def __repr__(self) -> str:
        state = "closed" if self._closed else f"{self._settings.limits.max_connections} connections"
        return f"<{type(self).__name__} {self.name}, {state}>"

    def _start_afresh(self) -> None:
        self._lock = threading.Lock()
        self._routes: dict[str, Route] = {}
        self._pools: dict[str | None, Any] = {}

    def _route(self, origin: str) -> Route:
        if self._closed:
            raise RuntimeError("the client is closed")
        return self._routes.get(origin) or self._new_route(parse_origin(origin), origin)

    def _new_route(self, origin: Origin, text: str) -> Route:
        proxy = self._settings.proxy_for(origin.scheme, origin.host)
        port = None if origin.authority.endswith(origin.host) or origin.authority.endswith("]") else origin.port
        with self._lock:
            pool = self._pools.get(proxy)
            if pool is None:
                pool = self._pools[proxy] = self._new_pool(*self._library.options(self._settings, proxy))
            if len(self._routes) >= _ORIGINS_KEPT:
                self._routes.clear()
            route = Route(origin.scheme.encode(), origin.host.encode(), port, origin.authority, pool)
            self._routes[text] = route
        return route

    def _new_pool(self, kind: str, options: dict[str, Any]) -> Any:
        raise NotImplementedError

    def after_fork_in_child(self) -> None:
        """Start afresh without touching what belongs to the parent."""
        raise NotImplementedError

    def _request(self, request: Request, timeouts: Timeouts, content: Any) -> tuple[Any, Any]:
        core = self._library.core
        origin, target = split_url(request.url)
        route = self._route(origin)
        headers = [(key.encode(), value.encode()) for key, value in complete_headers(request, route.authority)]
        url = core.URL(scheme=route.scheme, host=route.host, port=route.port, target=target)
        limits = {"timeout": phase_limits(timeouts)}
        return route.pool, core.Request(request.method, url, headers=headers, content=content, extensions=limits)


class PooledTransport(_Pooled):
    """Blocking calls through httpcore; safe across threads, and usable again in the child after a fork."""

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline.http.Transport.send`."""
        started = time.perf_counter()
        content = request.body
        if content is not None and not isinstance(content, bytes):
            content = check_body(content)
        elif content is not None and len(content) > PIECE:
            content = pieces(content)
        pool, prepared = self._request(request, timeouts, content)
        meanings = self._library.meanings
        status = None
        try:
            answer = pool.handle_request(prepared)
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
        return Response(status, headers, body.finish(), time.perf_counter() - started)

    def close(self) -> None:
        """Close every connection; a second call does nothing."""
        self._closed = True
        for pool in self._pools.values():
            pool.close()
        self._start_afresh()

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections alone: drop our copies of the sockets and start with none."""
        for pool in self._pools.values():
            for connection in pool.connections:
                connection.close()
        self._start_afresh()

    def _new_pool(self, kind: str, options: dict[str, Any]) -> Any:
        core = self._library.core
        return getattr(core, kind)(network_backend=bounded(core.SyncBackend()), **options)


class AsyncPooledTransport(_Pooled):
    """Async calls through httpcore, under asyncio and trio; a new event loop gets new connections."""

    _run: object = None

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline.http.Transport.send`."""
        started = time.perf_counter()
        run = current_run()
        if run is not self._run:
            self._start_afresh()
            self._run = run
        content: Any = request.body
        if content is not None and not isinstance(content, bytes):
            content = AsyncPieces(content)
        elif content is not None and len(content) > PIECE:
            content = AsyncPieces(pieces(content))
        pool, prepared = self._request(request, timeouts, content)
        meanings = self._library.meanings
        status = None
        try:
            answer = await pool.handle_async_request(prepared)
            status = answer.status
            try:
                headers = lower(answer.headers)
                body = Body(status, headers, max_body, sink)
                async for piece in answer.stream:
                    body.feed(piece)
            finally:
                await answer.aclose()
        except meanings.errors as error:
            raise meanings.failure(error, status) from error
        return Response(status, headers, body.finish(), time.perf_counter() - started)

    async def close(self) -> None:
        """Close every connection; a second call does nothing."""
        self._closed = True
        pools = self._pools
        self._start_afresh()
        if self._run is current_run():
            for pool in pools.values():
                await pool.aclose()

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections and event loop alone and start with no connection."""
        _inherited.append(self._pools)
        self._start_afresh()

    def _new_pool(self, kind: str, options: dict[str, Any]) -> Any:
        core = self._library.core
        backend = core.AnyIOBackend() if _get_running_loop() is not None else core.TrioBackend()
        return getattr(core, f"Async{kind}")(network_backend=bounded_async(backend), **options)


_inherited: list[object] = []
"""Async connections of the parent: closing them, even by forgetting them, would reach into its event loop."""


class AsyncPieces:
    """An iterable body as httpcore wants it under async."""

    def __init__(self, body: Any) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if hasattr(self._body, "__aiter__"):
            async for piece in self._body:
                yield piece
        else:
            for piece in self._body:
                yield piece


def current_run() -> object:
    """Return what stands for the running event loop, whichever library it belongs to."""
    loop = _get_running_loop()
    return loop if loop is not None else sys.modules["trio"].lowlevel.current_trio_token()


def lower(headers: Iterable[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
    """Return headers as text, names in lower case; bytes beyond ASCII are kept as Latin-1."""
    return tuple([(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers])
