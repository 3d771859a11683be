"""The default transport of blocking clients: httpcore without what `httpx.Client` adds to every call.

Cookies, redirects, authentication and event hooks of a client cost half its time and are the engine's business here. A
connection is either on the shelf or in one caller's hands, and it goes back only whole: a signal may end a caller between
any two steps, so whatever was interrupted is thrown away.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from trunkline_runtime.transports.deadline import Trial
from trunkline_runtime.transports.http11 import Exchange, Line
from trunkline_runtime.transports.http_request import PIECE, check_body, pieces
from trunkline_runtime.transports.pool_limits import Places
from trunkline_runtime.transports.response_body import Body
from trunkline_runtime.transports.routes import Pooled, Route, lower
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Response, Sink, Timeouts, TransportFailure
from trunkline_runtime.transports.signals import raised_by_signal
from trunkline_runtime.transports.sockets import Backend


class PooledTransport(Pooled):
    """Blocking calls through httpcore; safe across threads, and usable again in the child after a fork."""

    keeps_deadline = True

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.Transport.send`."""
        started = time.perf_counter()
        trial = Trial(timeouts, sink)
        route, head = self._way(request, trial, self._routes)
        body = request.body
        content = check_body(body) if body is not None and not isinstance(body, bytes) else body or b""
        places = self._places
        place = places.take(timeouts.pool, trial.end)
        response = None
        try:
            response = self._exchange(route, head, content, trial, max_body, sink)
        finally:
            places.release(place, answered=response is not None)
        response.elapsed = time.perf_counter() - started
        return response

    def _exchange(
        self, route: Route, head: Any, content: bytes | Iterable[bytes], trial: Trial, max_body: int, sink: Sink | None
    ) -> Response:
        while True:
            line, since = self._line(route)
            response = None
            try:
                response = self._carry(partial(self._ask, route, line, head, content, trial), trial, max_body, sink)
            except TransportFailure:
                if since is None or not trial.spoiled:
                    raise
                route.was_closed(time.monotonic() - since)
                trial.again()  # not a byte was written: another connection may carry it
                continue
            finally:
                if response is None:
                    _drop(line)
            self._put_back(route, line, response)
            return response

    def _ask(self, route: Route, line: Line, head: Any, content: bytes | Iterable[bytes], trial: Trial) -> Any:
        """Send a request and return its answer once the head of that is there."""
        if isinstance(content, bytes):
            if line.parser is not None and route.speaks and len(content) <= PIECE:
                return Exchange(self._library.core, line, trial).ask(head, content)
            content = pieces(content)
        return line.connection.handle_request(self._prepared(route, head, content, trial))

    def _carry(self, ask: Callable[[], Any], trial: Trial, max_body: int, sink: Sink | None) -> Response:
        status = body = None
        try:
            answer = ask()
            status = answer.status
            headers = lower(answer.headers)
            body = Body(status, headers, max_body, sink)
            for piece in answer.stream:
                body.feed(piece)
            answer.close()
            return Response(status, headers, body.finish())
        except (TransportFailure, BodyTooLarge):
            raise
        except Exception as error:
            if (body is not None and body.sink_failed) or raised_by_signal(error):
                raise
            raise self._failure(error, status, trial) from error

    def _line(self, route: Route) -> tuple[Line, float | None]:
        """Return a connection and since when it has been idle; `None` when it is new."""
        oldest = time.monotonic() - self._settings.limits.keepalive_expiry
        while True:
            try:
                line, since = route.shelf.pop()
            except IndexError:
                return Line(route.connect(self._settings.context)), None
            if since >= oldest:
                return line, since
            _drop(line)

    def _put_back(self, route: Route, line: Line, response: Response) -> None:
        stray = line.left_over()
        response.strays = bool(stray)
        if stray is not False or not line.is_idle() or self._closed or not route.keeps:
            _drop(line)
            return
        route.shelf.append((line, time.monotonic()))
        if len(route.shelf) > self._settings.limits.max_keepalive:
            with contextlib.suppress(IndexError):  # another thread may have taken it
                _drop(route.shelf.popleft()[0])
        if self._closed:
            self._drop_shelves()

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
            with contextlib.suppress(IndexError):
                while True:
                    _drop(route.shelf.pop()[0])

    def _start_afresh(self) -> None:
        self._routes: dict[str, Route] = {}
        self._places = Places(self._settings.limits.max_connections)

    def _maker(self, kind: str, options: dict[str, Any]) -> Any:
        core = self._library.core
        return getattr(core, kind)(network_backend=Backend(core), **options)


def _drop(line: Line) -> None:
    try:
        line.connection.close()
    except Exception as error:
        if raised_by_signal(error):
            raise
