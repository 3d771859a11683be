"""Async calls through aiohttp: a tenth of httpx's cost for one call, and far less for a hundred at once.

A session of aiohttp's sends GET and PUT a second time when a kept connection turns out to be closed, follows redirects,
keeps cookies and undoes compression without a cap. Here it does none of that: what may be sent again is the engine's
decision. Most requests do without the session.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from collections.abc import Coroutine
from math import inf
from typing import Any
from weakref import finalize

import aiohttp
from yarl import URL

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.aiohttp_direct import Answer, Way, ask
from trunkline_runtime.transports.aiohttp_streamed import CarefulRequest, send_streamed
from trunkline_runtime.transports.aiohttp_trial import SPOILED, Trial, meaning_of, revised
from trunkline_runtime.transports.async_pool_limits import AsyncPlaces
from trunkline_runtime.transports.closed_loop import forget, forget_ended
from trunkline_runtime.transports.deadline import ANSWER_WITHIN
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.http_request import PIECE, complete_headers, is_small, parse_origin, split_url
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.response_body import Body, Headers
from trunkline_runtime.transports.routes import lower
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Response, Sink, Timeouts, TransportFailure
from trunkline_runtime.transports.watch import Watch

_ORIGINS_KEPT = 64


class _Running:
    """What belongs to one event loop; the last call closes it when the client was closed before."""

    __slots__ = ("calls", "closing", "connector", "loop", "places", "session", "used", "watch", "ways")

    def __init__(
        self, loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession, connector: aiohttp.BaseConnector
    ) -> None:
        self.loop = loop
        self.session = session
        self.connector = connector
        self.places = AsyncPlaces(connector.limit) if connector.limit else None
        self.ways: dict[str, Way] = {}
        self.watch = Watch(loop)
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
            raise InvalidArgument("transport", "is a session that is closed")
        if settings is None:
            proxy = getattr(session, "_default_proxy", None)  # aiohttp has no public name for it
            trust_env = session is None or session.trust_env
            settings = NetworkSettings(proxy=None if proxy is None else str(proxy), trust_env=trust_env)
        settings.check(self.name)
        self._settings = settings
        self._connector = brought.connector if isinstance(brought, aiohttp.ClientSession) else brought
        self._last: _Running | None = None
        self._runs: list[_Running] = []
        self._limits: dict[tuple[float | None, float | None], aiohttp.ClientTimeout] = {}
        self._unusable: str | None = None
        finalize(self, forget_ended, self._runs, ours=self._connector is None)
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
                if running.calls > len(running.used):
                    # A connection will be made. Let the event loop first begin the other calls of a large `gather`: it
                    # sees nobody's connection meanwhile, and the limit on connecting would be over when it does.
                    await asyncio.sleep(0)
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
                forget(running.session, running.session.connector if self._connector is None else None)
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
            trial = _trial(running, request, timeouts, sink, end)
            running.watch.begin(trial)
            try:
                answer = await self._ask(running, request, timeouts, trial)
                if not trial.spoiled:
                    return await _read(answer, max_body, sink, trial)
                answer.close()  # it was there before the request was: somebody else's
                failure = TransportFailure("connect", never_left=True, reason=SPOILED)
            except TransportFailure as error:
                failure = error
            finally:
                running.watch.end(trial)
            if not (trial.spoiled and trial.reused):
                raise failure

    async def _ask(
        self, running: _Running, request: Request, timeouts: Timeouts, trial: Trial
    ) -> aiohttp.ClientResponse | Answer:
        """Send the request and return the answer once its headers have arrived."""
        origin, target = split_url(request.url)
        way = running.ways.get(origin) or self._new_way(running, origin)
        trust: Any = self._settings.context if self._connector is None else True
        limits = self._timeout(timeouts)
        sending: Coroutine[Any, Any, aiohttp.ClientResponse | Answer]
        if is_small(request.body):
            head, asks = way.head(request, target), way.asks(trust)
            sending = ask(
                running.connector, asks, limits, head + (request.body or b""), trial, request.method == "HEAD"
            )
        else:
            options = {"headers": complete_headers(request, way.authority), "proxy": way.proxy, "timeout": limits}
            url = URL(origin + target, encoded=True)
            sending = send_streamed(running.session, request, url, timeouts.write, trial, options | {"ssl": trust})
        try:
            return await sending
        except TransportFailure as failure:
            raise revised(failure, trial) from failure.__cause__
        except Exception as error:
            raise revised(meaning_of(error), trial) from error

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
            forget(old.session, old.session.connector if self._connector is None else None)
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
            request_class=CarefulRequest,
        )
        running = _Running(loop, session, connector)
        self._runs.append(running)
        self._last = running
        return running

    def _new_way(self, running: _Running, text: str) -> Way:
        origin = parse_origin(text)
        proxy = self._settings.proxy_for(origin.scheme, origin.host, origin.port)
        if len(running.ways) >= _ORIGINS_KEPT:
            running.ways.clear()
        way = running.ways[text] = Way(text, origin, proxy, running.loop)
        return way

    def _timeout(self, timeouts: Timeouts) -> aiohttp.ClientTimeout:
        """Return aiohttp's limits; those of the direct way are on connecting only, see `Trial` for the others."""
        key = (_shorter(timeouts.connect, timeouts.total), _silence(timeouts))
        made = self._limits.get(key)
        if made is None:
            if len(self._limits) >= _ORIGINS_KEPT:
                self._limits.clear()
            connect, read = key
            # aiohttp rounds long limits up to whole seconds unless it is told not to.
            made = self._limits[key] = aiohttp.ClientTimeout(
                total=None, connect=connect, sock_connect=connect, sock_read=read, ceil_threshold=inf
            )
        return made


_inherited: list[_Running] = []
"""Sessions of a parent process: closing them, even by forgetting them, would reach into its event loop."""


def _trial(running: _Running, request: Request, timeouts: Timeouts, sink: Sink | None, end: float | None) -> Trial:
    read = timeouts.read
    whole = None
    if end is None and sink is None and read is not None:
        whole = ANSWER_WITHIN * read + (timeouts.connect or 0.0) + (timeouts.write or 0.0)
    silence = _silence(timeouts) if is_small(request.body) else None
    return Trial(running.used, end, silence=silence, whole=whole)


def _silence(timeouts: Timeouts) -> float | None:
    """Return the limit on silence, where it is shorter than that on everything."""
    read, total = timeouts.read, timeouts.total
    return None if read is None or (total is not None and total <= read) else read


async def _read(answer: aiohttp.ClientResponse | Answer, max_body: int, sink: Sink | None, trial: Trial) -> Response:
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
        trial.stop_listening()
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
