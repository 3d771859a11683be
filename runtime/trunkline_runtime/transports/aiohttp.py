"""Async calls through aiohttp: a sixth of httpx's cost for one call, and far less for a hundred at once.

aiohttp by itself sends GET and PUT a second time when a kept connection turns out to be closed, follows redirects,
keeps cookies and undoes compression without a cap. Here it does none of that: what may be sent again is the engine's
decision.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import aiohttp
from yarl import URL

from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.http_request import PIECE, complete_headers, names_of, parse_origin, pieces, split_url
from trunkline_runtime.transports.httpcore import lower
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.pool_limits import AsyncPlaces
from trunkline_runtime.transports.response_body import Body, Headers
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts, TransportFailure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_IDLE = 0.5
_GRACE = 0.05
_ORIGINS_KEPT = 64
_AUTOMATIC = ("user-agent", "accept", "content-type")
_ONCE = ("POST", "PATCH")  # what aiohttp never sends again by itself


class _Running(NamedTuple):
    """What belongs to one event loop."""

    loop: asyncio.AbstractEventLoop
    session: aiohttp.ClientSession
    places: AsyncPlaces | None


class AiohttpTransport:
    """Async calls through aiohttp under asyncio; a new event loop gets new connections.

    Args:
        settings: How to reach the vendor.
        brought: A session or connector of the user's. Its connector with TLS settings, resolver and limits is used, and
            a session's proxy and `trust_env`; cookies, headers, authentication, timeouts and tracing of a session are
            not. It is never closed here and works in its own event loop only.
    """

    name = "aiohttp"

    def __init__(
        self,
        settings: NetworkSettings | None = None,
        *,
        brought: aiohttp.ClientSession | aiohttp.BaseConnector | None = None,
    ) -> None:
        session = brought if isinstance(brought, aiohttp.ClientSession) else None
        if session is not None and session.closed:
            raise ValueError("the session given as transport is closed")
        if settings is None:
            proxy = getattr(session, "_default_proxy", None)  # aiohttp has no public name for it
            trust_env = session is None or session.trust_env
            settings = NetworkSettings(proxy=None if proxy is None else str(proxy), trust_env=trust_env)
        if settings.proxy is not None and settings.proxy.startswith("socks"):
            raise ValueError("aiohttp cannot use a SOCKS proxy; choose transport='httpx'")
        self._settings = settings
        self._connector = brought.connector if isinstance(brought, aiohttp.ClientSession) else brought
        self._running: _Running | None = None
        self._routes: dict[str, tuple[str, URL | None]] = {}
        self._limits: tuple[Timeouts, aiohttp.ClientTimeout] | None = None
        self._last_use = 0.0
        self._unusable: str | None = None
        forget_after_fork(self)

    def __repr__(self) -> str:
        ours = f"{self._settings.limits.max_connections} connections"
        state = self._unusable or ("a connector of the user's" if self._connector else ours)
        return f"<{type(self).__name__} {self.name}, {state}>"

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.AsyncTransport.send`."""
        started = time.perf_counter()
        running = self._use(asyncio.get_running_loop())
        if started - self._last_use > _IDLE:
            # The loop may have been busy elsewhere: let it notice which idle connections the server has closed.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        if running.places is not None and not running.places.take_now():
            await running.places.take(_shorter(timeouts.pool, timeouts.total))
        try:
            answer = await self._ask(running.session, request, timeouts)
            headers, body = await _read(answer, max_body, sink)
        finally:
            if running.places is not None:
                running.places.release()
        self._last_use = now = time.perf_counter()
        return Response(answer.status, headers, body, now - started)

    async def close(self) -> None:
        """Close every connection of ours; a second call does nothing."""
        running, self._running = self._running, None
        self._unusable = "the client is closed"
        if running is not None and running.loop is asyncio.get_running_loop():
            await running.session.close()

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections and event loop alone; what the user brought cannot be built again."""
        if self._running is not None:
            _inherited.append(self._running)
            self._running = None
        if self._connector is not None:
            self._unusable = "the session given to this client was made before a fork; make a new one"

    async def _ask(
        self, session: aiohttp.ClientSession, request: Request, timeouts: Timeouts
    ) -> aiohttp.ClientResponse:
        """Send the request and return the answer once its headers have arrived."""
        origin, target = split_url(request.url)
        authority, proxy = self._routes.get(origin) or self._new_route(origin)
        url = URL(origin + target, encoded=True)
        headers = complete_headers(request, authority)
        options: dict[str, Any] = {
            "headers": headers,
            "allow_redirects": False,
            "proxy": proxy,
            "timeout": self._timeout(timeouts),
        }
        names = names_of(request.headers)
        if absent := [name for name in _AUTOMATIC if name not in names]:
            options["skip_auto_headers"] = absent
        if request.method not in _ONCE:
            options["middlewares"] = (_once,)
        body = request.body
        try:
            if body is None or (isinstance(body, bytes) and len(body) <= PIECE):
                return await session.request(request.method, url, data=body, **options)
            outgoing = _Outgoing(body, timeouts.write)
            # aiohttp frames what it streams itself and objects to being told so
            options["headers"] = [pair for pair in options["headers"] if pair[0].lower() != "transfer-encoding"]
            return await outgoing.send(session, request.method, url, options)
        except (aiohttp.ClientError, OSError) as error:
            raise _failure(error) from error

    def _use(self, loop: asyncio.AbstractEventLoop) -> _Running:
        running = self._running
        if running is not None and running.loop is loop:
            return running
        if self._unusable is not None:
            raise RuntimeError(self._unusable)
        if running is not None:
            running.session.detach()
        connector, limits = self._connector, self._settings.limits
        if connector is None:
            connector = aiohttp.TCPConnector(
                ssl=self._settings.context,
                limit=limits.max_connections,
                keepalive_timeout=limits.keepalive_expiry,
            )
        session = aiohttp.ClientSession(
            connector=connector,
            connector_owner=self._connector is None,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            max_line_size=PIECE,
            max_field_size=PIECE,
        )
        places = AsyncPlaces(connector.limit) if connector.limit else None
        self._running = running = _Running(loop, session, places)
        return running

    def _new_route(self, text: str) -> tuple[str, URL | None]:
        origin = parse_origin(text)
        proxy = self._settings.proxy_for(origin.scheme, origin.host)
        if len(self._routes) >= _ORIGINS_KEPT:
            self._routes.clear()
        route = self._routes[text] = (origin.authority, None if proxy is None else URL(proxy))
        return route

    def _timeout(self, timeouts: Timeouts) -> aiohttp.ClientTimeout:
        if self._limits is not None and self._limits[0] is timeouts:
            return self._limits[1]
        total = timeouts.total
        connect, read = _shorter(timeouts.connect, total), _shorter(timeouts.read, total)
        # The phases end first and say more, so the whole gets a little longer. Each limit on reading is a timer for
        # every piece of the answer: where the whole is as short, its one timer is enough.
        made = aiohttp.ClientTimeout(
            total=None if total is None else total + _GRACE,
            connect=connect,
            sock_connect=connect,
            sock_read=None if read == total else read,
        )
        self._limits = (timeouts, made)
        return made


class _Outgoing:
    """A body sent piece by piece, each within the limit on writing, which aiohttp itself does not have."""

    def __init__(self, body: Any, limit: float | None) -> None:
        self._body = pieces(body) if isinstance(body, bytes) else body
        self._limit = limit
        self._clock = asyncio.timeout(None)
        self._done = False

    async def send(
        self, session: aiohttp.ClientSession, method: str, url: URL, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        try:
            async with self._clock:
                return await session.request(method, url, data=self._pieces(), **options)
        except TransportFailure as failure:
            self._place(failure)
            raise
        except (aiohttp.ClientError, OSError) as error:
            found = _failure(error)
            self._place(found)
            raise found from error

    def _place(self, failure: TransportFailure) -> None:
        """Name the phase in which a failure really happened: not reading, while the body was on its way out."""
        if failure.phase == "read" and not self._done:
            failure.phase = "write"

    async def _pieces(self) -> AsyncIterator[bytes]:
        try:
            if hasattr(self._body, "__aiter__"):
                async for piece in self._body:
                    self._wind()
                    yield piece
            else:
                for piece in self._body:
                    self._wind()
                    yield piece
            self._done = True
        finally:
            if not self._clock.expired():
                self._clock.reschedule(None)

    def _wind(self) -> None:
        if self._limit is not None and not self._clock.expired():
            self._clock.reschedule(asyncio.get_running_loop().time() + self._limit)


_inherited: list[object] = []
"""Sessions of a parent process: closing them, even by forgetting them, would reach into its event loop."""


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Turn aiohttp's errors into ours, below the place where it would send the request again on its own."""
    try:
        return await send(request)
    except (aiohttp.ClientError, OSError) as error:
        raise _failure(error) from error


def _failure(error: Exception) -> TransportFailure:
    """Say what an error of aiohttp's means before the headers have arrived."""
    timed_out = isinstance(error, TimeoutError)
    if isinstance(error, (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError)):
        return TransportFailure("connect", never_left=True, timed_out=timed_out)
    if isinstance(error, (aiohttp.ClientHttpProxyError, aiohttp.ServerFingerprintMismatch)):
        return TransportFailure("connect", never_left=True)
    return TransportFailure("read", never_left=False, timed_out=timed_out)


async def _read(answer: aiohttp.ClientResponse, max_body: int, sink: Sink | None) -> tuple[Headers, bytes]:
    """Read the answer to its end; a connection whose answer was not read to the end is closed."""
    try:
        if answer.status < 100:  # not HTTP; the other libraries refuse it themselves
            raise TransportFailure("read", never_left=False)
        headers = lower(answer.raw_headers)
        body = Body(answer.status, headers, max_body, sink)
        content = answer.content
        while not content.at_eof():
            try:
                piece = await content.readany()
            except (aiohttp.ClientError, OSError) as error:
                timed_out = isinstance(error, TimeoutError)
                raise TransportFailure("body", never_left=False, timed_out=timed_out, status=answer.status) from error
            body.feed(piece)
        whole = body.finish()
    except BaseException:
        answer.close()
        raise
    answer.release()
    return headers, whole


def _shorter(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
