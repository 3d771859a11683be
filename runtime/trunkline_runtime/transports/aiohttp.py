"""Async calls through aiohttp: a sixth of httpx's cost for one call, and far less for a hundred at once.

aiohttp by itself sends GET and PUT a second time when a kept connection turns out to be closed, follows redirects,
keeps cookies and undoes compression without a cap. Here it does none of that: what may be sent again is the engine's
decision.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from contextvars import ContextVar
from math import inf
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from trunkline_runtime.transports.async_pool_limits import AsyncPlaces
from trunkline_runtime.transports.asyncio_sockets import readable
from trunkline_runtime.transports.deadline import ANSWER_WITHIN
from trunkline_runtime.transports.exceptions import reason_of
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.http_request import (
    PIECE,
    complete_headers,
    names_of,
    parse_origin,
    pieces,
    split_url,
)
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.response_body import Body, Headers
from trunkline_runtime.transports.routes import lower
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Response, Sink, Timeouts, TransportFailure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_ORIGINS_KEPT = 64
_AUTOMATIC = ("user-agent", "accept", "content-type")


class _Trial:
    """One try: when it must end, and how far it came.

    Attributes:
        end: The moment (`time.monotonic`) when the whole try is over.
        begun: Whether a byte of the request may have left.
        reused: Whether the connection had carried a request before.
        spoiled: Whether the connection was found to be closed, or to hold bytes nobody asked for, before that.
        late: Whether the end came.
    """

    __slots__ = ("begun", "end", "late", "protocol", "reused", "spoiled", "used")

    def __init__(self, end: float | None, used: weakref.WeakSet[Any]) -> None:
        self.end = end
        self.used = used
        self.protocol: Any = None
        self.begun = self.reused = self.spoiled = self.late = False

    def may_write(self, connection: Any) -> bool:
        """Look before the first byte is written."""
        protocol = connection.protocol
        if self.end is not None and time.monotonic() >= self.end:
            self.late = True
            return False
        # Right after a handshake a server may have sent tickets, which are nobody's answer.
        fresh_tls = not self.reused and connection.transport.get_extra_info("sslcontext") is not None
        clean = not protocol.should_close and protocol.is_connected()
        self.begun = clean and (fresh_tls or not readable(connection.transport))
        self.spoiled = not self.begun
        return self.begun

    def give_up(self) -> None:
        """End the try: its connection is of no use any more."""
        self.late = True
        if self.begun and self.protocol is not None and self.protocol.transport is not None:
            self.protocol.transport.abort()


_TRIAL: ContextVar[_Trial] = ContextVar("_TRIAL")


class _NotNow(Exception):
    """Nothing was written."""


class _Careful(aiohttp.ClientRequest):
    """A request whose connection is looked at before each moment in which its first byte could be written."""

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        trial = _TRIAL.get()
        trial.protocol = conn.protocol
        trial.reused = conn.protocol in trial.used
        trial.used.add(conn.protocol)
        if not trial.may_write(conn):
            raise _NotNow
        return await super().send(conn)

    async def write_bytes(self, writer: Any, conn: Any, content_length: int | None = None) -> None:
        trial = _TRIAL.get()  # a turn of the event loop later, in a task of its own
        if not trial.may_write(conn):
            conn.protocol.set_exception(aiohttp.ServerDisconnectedError())
            conn.close()
            return
        await super().write_bytes(writer, conn, content_length)


class _Running:
    """What belongs to one event loop; the last call closes it when the client was closed before."""

    __slots__ = ("calls", "closing", "loop", "places", "session", "used")

    def __init__(
        self, loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession, places: AsyncPlaces | None
    ) -> None:
        self.loop = loop
        self.session = session
        self.places = places
        self.used: weakref.WeakSet[Any] = weakref.WeakSet()
        self.calls = 0
        self.closing = False


class AiohttpTransport:
    """Async calls through aiohttp under asyncio; each event loop has connections of its own.

    Args:
        settings: How to reach the vendor.
        brought: A session or connector of the user's. Its connector with TLS settings, resolver and limits is used, and
            a session's proxy and `trust_env`; cookies, headers, authentication, timeouts and tracing of a session are
            not. It is never closed here and works in its own event loop only.
    """

    name = "aiohttp"
    keeps_deadline = True

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
        self._last: _Running | None = None
        self._runs: list[_Running] = []
        self._routes: dict[str, tuple[str, URL | None]] = {}
        self._limits: tuple[Timeouts, aiohttp.ClientTimeout] | None = None
        self._unusable: str | None = None
        forget_after_fork(self)

    def __repr__(self) -> str:
        ours = f"{self._settings.limits.max_connections} connections"
        state = self._unusable or ("a connector of the user's" if self._connector else ours)
        return f"<{type(self).__name__} {self.name}, {state}>"

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.AsyncTransport.send`."""
        started = time.monotonic()
        end = None if timeouts.total is None else started + timeouts.total
        running = self._use(asyncio.get_running_loop())
        running.calls += 1
        response = None
        try:
            places = running.places
            if places is not None and not places.take_now():
                await places.take(timeouts.pool, end)
            try:
                response = await self._exchange(running, request, timeouts, max_body, sink, end)
            finally:
                if places is not None:
                    places.release(answered=response is not None)
        finally:
            running.calls -= 1
            if running.closing and not running.calls:
                await asyncio.shield(running.session.close())
        response.elapsed = time.monotonic() - started
        return response

    async def close(self) -> None:
        """Close every connection of ours, one in use when its call ends; a second call does nothing."""
        self._unusable = self._unusable or "the client is closed"
        runs, self._runs, self._last = self._runs, [], None
        for running in runs:
            running.closing = True
            if running.loop.is_closed():
                running.session.detach()
            elif not running.calls and running.loop is asyncio.get_running_loop():
                await running.session.close()

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections and event loop alone; what the user brought cannot be built again."""
        _inherited.extend(self._runs)
        self._runs, self._last = [], None
        if self._connector is not None:
            self._unusable = "the session given to this client was made before a fork; make a new one"

    async def _exchange(
        self,
        running: _Running,
        request: Request,
        timeouts: Timeouts,
        max_body: int,
        sink: Sink | None,
        end: float | None,
    ) -> Response:
        while True:
            trial = _Trial(end, running.used)
            watch = self._watch(running.loop, trial, timeouts, sink)
            try:
                answer = await self._ask(running.session, request, timeouts, trial)
                if not trial.spoiled:
                    return await _read(answer, max_body, sink, trial)
                answer.close()  # it was there before the request was: somebody else's
                failure = TransportFailure("connect", never_left=True, reason=_SPOILED)
            except TransportFailure as error:
                failure = error
            finally:
                if watch is not None:
                    watch.cancel()
            if not (trial.spoiled and trial.reused):
                raise failure

    def _watch(
        self, loop: asyncio.AbstractEventLoop, trial: _Trial, timeouts: Timeouts, sink: Sink | None
    ) -> asyncio.TimerHandle | None:
        """Have the try ended in time; one timer is cheaper than those of aiohttp's, and ends where it should."""
        if trial.end is not None:
            seconds = max(trial.end - time.monotonic(), 0.0)
        elif sink is None and timeouts.read is not None:
            seconds = ANSWER_WITHIN * timeouts.read + (timeouts.connect or 0.0) + (timeouts.write or 0.0)
        else:
            return None
        return loop.call_later(seconds, trial.give_up)

    async def _ask(
        self, session: aiohttp.ClientSession, request: Request, timeouts: Timeouts, trial: _Trial
    ) -> aiohttp.ClientResponse:
        """Send the request and return the answer once its headers have arrived."""
        origin, target = split_url(request.url)
        authority, proxy = self._routes.get(origin) or self._new_route(origin)
        options: dict[str, Any] = {
            "headers": complete_headers(request, authority),
            "allow_redirects": False,
            "proxy": proxy,
            "timeout": self._timeout(timeouts),
            "middlewares": _ONCE,
        }
        if self._connector is None:
            options["ssl"] = self._settings.context
        names = names_of(request.headers)
        if absent := [name for name in _AUTOMATIC if name not in names]:
            options["skip_auto_headers"] = absent
        token = _TRIAL.set(trial)
        try:
            return await _dispatch(session, request, URL(origin + target, encoded=True), timeouts, options)
        except TransportFailure as failure:
            raise _revised(failure, trial) from failure.__cause__
        except Exception as error:
            raise _revised(_failure(error), trial) from error
        finally:
            _TRIAL.reset(token)

    def _use(self, loop: asyncio.AbstractEventLoop) -> _Running:
        running = self._last
        if running is not None and running.loop is loop and self._unusable is None:
            return running
        if self._unusable is not None:
            raise TransportFailure.closed(self._unusable)
        for running in self._runs:
            if running.loop is loop:
                self._last = running
                return running
        return self._new_run(loop)

    def _new_run(self, loop: asyncio.AbstractEventLoop) -> _Running:
        for old in [run for run in self._runs if run.loop.is_closed()]:
            old.session.detach()
            self._runs.remove(old)
        connector, limits = self._connector, self._settings.limits
        if connector is None:
            connector = aiohttp.TCPConnector(limit=limits.max_connections, keepalive_timeout=limits.keepalive_expiry)
        elif getattr(connector, "_loop", loop) is not loop:
            raise TransportFailure.closed("the session given to this client belongs to another event loop")
        elif connector.closed:
            raise TransportFailure.closed("the session given to this client is closed")
        session = aiohttp.ClientSession(
            connector=connector,
            connector_owner=self._connector is None,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            max_line_size=PIECE,
            max_field_size=PIECE,
            request_class=_Careful,
        )
        running = _Running(loop, session, AsyncPlaces(connector.limit) if connector.limit else None)
        self._runs.append(running)
        self._last = running
        return running

    def _new_route(self, text: str) -> tuple[str, URL | None]:
        origin = parse_origin(text)
        proxy = self._settings.proxy_for(origin.scheme, origin.host, origin.port)
        if len(self._routes) >= _ORIGINS_KEPT:
            self._routes.clear()
        route = self._routes[text] = (origin.authority, None if proxy is None else URL(proxy))
        return route

    def _timeout(self, timeouts: Timeouts) -> aiohttp.ClientTimeout:
        if self._limits is not None and self._limits[0] is timeouts:
            return self._limits[1]
        total = timeouts.total
        connect, read = _shorter(timeouts.connect, total), _shorter(timeouts.read, total)
        # Each limit on reading is a timer for every piece of the answer: where the whole is as short, ours is enough.
        # aiohttp rounds long limits up to whole seconds unless it is told not to.
        made = aiohttp.ClientTimeout(
            total=None,
            connect=connect,
            sock_connect=connect,
            sock_read=None if read == total else read,
            ceil_threshold=inf,
        )
        self._limits = (timeouts, made)
        return made


async def _dispatch(
    session: aiohttp.ClientSession, request: Request, url: URL, timeouts: Timeouts, options: dict[str, Any]
) -> aiohttp.ClientResponse:
    body = request.body
    if body is None or (isinstance(body, bytes) and len(body) <= PIECE):
        return await session.request(request.method, url, data=body, **options)
    # aiohttp frames what it streams itself and objects to being told so
    options["headers"] = [pair for pair in options["headers"] if pair[0].lower() != "transfer-encoding"]
    return await _Outgoing(body, timeouts.write).send(session, request.method, url, options)


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


_inherited: list[_Running] = []
"""Sessions of a parent process: closing them, even by forgetting them, would reach into its event loop."""

_SPOILED = "the server has closed the connection, or spoken before it was asked"


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Turn aiohttp's errors into ours, below the place where it would send the request again on its own."""
    try:
        return await send(request)
    except (aiohttp.ClientError, OSError) as error:
        raise _failure(error) from error


_ONCE = (_once,)


def _failure(error: Exception) -> TransportFailure:
    """Say what an error of aiohttp's means before the headers have arrived."""
    timed_out = isinstance(error, TimeoutError)
    reason = reason_of(error)
    if isinstance(error, (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError)):
        return TransportFailure("connect", never_left=True, timed_out=timed_out, reason=reason)
    if isinstance(error, (aiohttp.ClientHttpProxyError, aiohttp.ServerFingerprintMismatch)):
        return TransportFailure("connect", never_left=True, reason=reason)
    return TransportFailure("read", never_left=False, timed_out=timed_out, reason=reason)


def _revised(failure: TransportFailure, trial: _Trial) -> TransportFailure:
    """Add to a failure what the try knows: whether a byte was written at all, and whether its time was up."""
    if trial.late:
        failure.timed_out = True
    if not trial.begun and not failure.never_left:
        failure.phase, failure.never_left = "connect", True
    if trial.spoiled:
        failure.reason = _SPOILED
    return failure


async def _read(answer: aiohttp.ClientResponse, max_body: int, sink: Sink | None, trial: _Trial) -> Response:
    """Read the answer to its end; a connection whose answer was not read to the end is closed."""
    status = answer.status
    body = None
    try:
        if status < 100:  # not HTTP; the other libraries refuse it themselves
            raise TransportFailure("read", never_left=False)
        headers: Headers = lower(answer.raw_headers)
        body = Body(status, headers, max_body, sink)
        content = answer.content
        while not content.at_eof():
            body.feed(await content.readany())
        whole = body.finish()
        strays = _strays(trial.protocol)
    except (TransportFailure, BodyTooLarge):
        answer.close()
        raise
    except Exception as error:
        answer.close()
        if body is not None and body.sink_failed:
            raise
        timed_out = trial.late or isinstance(error, TimeoutError)
        raise TransportFailure("body", never_left=False, timed_out=timed_out, status=status) from error
    except BaseException:
        answer.close()
        raise
    answer.release()
    return Response(status, headers, whole, 0.0, strays)


def _strays(protocol: Any) -> bool:
    """Whether anything came behind the answer; aiohttp closes such a connection, and has no public name for the rest."""
    return bool(getattr(protocol, "_buffer", None) or getattr(protocol, "_tail", None))


def _shorter(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
