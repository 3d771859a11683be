"""The transport of async clients without aiohttp: httpcore under asyncio and trio."""

from __future__ import annotations

import contextlib
import time
import weakref
from typing import TYPE_CHECKING, Any

from trunkline_runtime.transports.async_pool_limits import AsyncPlaces
from trunkline_runtime.transports.deadline import Trial
from trunkline_runtime.transports.http_request import pieces
from trunkline_runtime.transports.loops import asyncio_loop, current_run
from trunkline_runtime.transports.response_body import Body
from trunkline_runtime.transports.routes import Pooled, Route, left_over, lower
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Response, Sink, Timeouts, TransportFailure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator


class _Running:
    """What belongs to one event loop."""

    __slots__ = ("places", "routes")

    def __init__(self, connections: int) -> None:
        self.places = AsyncPlaces(connections)
        self.routes: dict[str, Route] = {}


class AsyncPooledTransport(Pooled):
    """Async calls through httpcore, under asyncio and trio; each event loop has connections of its own."""

    keeps_deadline = True

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.Transport.send`."""
        started = time.perf_counter()
        trial = Trial(timeouts, sink)
        running = self._use(current_run())
        body = request.body
        content = AsyncPieces(pieces(body or b"") if body is None or isinstance(body, bytes) else body)
        route, head = self._way(request, trial, running.routes)
        prepared = self._prepared(route, head, content, trial)
        places = running.places
        await places.take(timeouts.pool, trial.end)
        response = None
        try:
            response = await self._exchange(route, prepared, trial, max_body, sink)
        finally:
            places.release(answered=response is not None)
        response.elapsed = time.perf_counter() - started
        return response

    def _use(self, run: object) -> _Running:
        running = self._runs.get(run)
        if running is None:
            running = self._runs[run] = _Running(self._settings.limits.max_connections)
        return running

    async def _exchange(self, route: Route, prepared: Any, trial: Trial, max_body: int, sink: Sink | None) -> Response:
        while True:
            connection, since = await self._connection(route)
            response = None
            try:
                response = await self._carry(connection, prepared, trial, max_body, sink)
            except TransportFailure:
                if since is None or not trial.spoiled:
                    raise
                route.was_closed(time.monotonic() - since)
                trial.again()  # not a byte was written: another connection may carry it
                continue
            finally:
                if response is None:
                    await close_quietly(connection)
            await self._put_back(route, connection, response)
            return response

    async def _carry(self, connection: Any, prepared: Any, trial: Trial, max_body: int, sink: Sink | None) -> Response:
        status = body = None
        try:
            answer = await connection.handle_async_request(prepared)
            status = answer.status
            headers = lower(answer.headers)
            body = Body(status, headers, max_body, sink)
            await read_pieces(answer, body.feed)
            await answer.aclose()
            return Response(status, headers, body.finish())
        except (TransportFailure, BodyTooLarge):
            raise
        except Exception as error:
            if body is not None and body.sink_failed:
                raise
            raise self._failure(error, status, trial) from error

    async def _connection(self, route: Route) -> tuple[Any, float | None]:
        oldest = time.monotonic() - self._settings.limits.keepalive_expiry
        while route.shelf:
            connection, since = route.shelf.pop()
            if since >= oldest:
                return connection, since
            await close_quietly(connection)
        import anyio.lowlevel

        await anyio.lowlevel.checkpoint()  # let other calls begin before the limit on connecting does, as in `aiohttp`
        return route.connect(self._settings.context), None

    async def _put_back(self, route: Route, connection: Any, response: Response) -> None:
        stray = left_over(connection)
        response.strays = bool(stray)
        if stray is not False or not connection.is_idle() or self._closed or not route.keeps:
            await close_quietly(connection)
            return
        route.shelf.append((connection, time.monotonic()))
        if len(route.shelf) > self._settings.limits.max_keepalive:
            await close_quietly(route.shelf.popleft()[0])

    async def close(self) -> None:
        """Close every connection, one in use when its call ends; a second call does nothing."""
        self._closed = True
        running = self._runs.get(current_run())
        for route in list(running.routes.values()) if running is not None else ():
            while route.shelf:
                await close_quietly(route.shelf.pop()[0])

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections and event loop alone and start with no connection."""
        _inherited.append(self._runs)
        self._start_afresh()

    def _start_afresh(self) -> None:
        self._runs: weakref.WeakKeyDictionary[Any, _Running] = weakref.WeakKeyDictionary()

    def _maker(self, kind: str, options: dict[str, Any]) -> Any:
        core = self._library.core
        if asyncio_loop() is not None:
            from trunkline_runtime.transports.asyncio_sockets import Backend

            return getattr(core, f"Async{kind}")(network_backend=Backend(core), **options)
        from trunkline_runtime.transports.trio_sockets import TrioBackend

        return getattr(core, f"Async{kind}")(network_backend=TrioBackend(core), **options)


_inherited: list[object] = []
"""Async connections of the parent: closing them, even by forgetting them, would reach into its event loop."""


async def close_quietly(connection: Any) -> None:
    """Close a connection also in a task that is being cancelled."""
    import anyio

    with anyio.CancelScope(shield=True), contextlib.suppress(Exception):
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
