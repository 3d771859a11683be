"""The default transport of blocking clients: httpcore without what `httpx.Client` adds to every call.

Cookies, redirects, authentication and event hooks of a client cost half its time and are the engine's business here. A
connection is either on the shelf or in one caller's hands, and it goes back only whole: a signal may end a caller between
any two steps, so whatever was interrupted is thrown away.
"""

from __future__ import annotations

import contextlib
import time
from typing import Any

from trunkline_runtime.transports.deadline import Trial
from trunkline_runtime.transports.http_request import check_body, pieces
from trunkline_runtime.transports.pool_limits import Places
from trunkline_runtime.transports.response_body import Body
from trunkline_runtime.transports.routes import Pooled, Route, left_over, lower
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
        body = request.body
        content = pieces(body or b"") if body is None or isinstance(body, bytes) else check_body(body)
        route, prepared = self._request(request, trial, content, self._routes)
        places = self._places
        place = places.take(timeouts.pool, trial.end)
        response = None
        try:
            response = self._exchange(route, prepared, trial, max_body, sink)
        finally:
            places.release(place, answered=response is not None)
        response.elapsed = time.perf_counter() - started
        return response

    def _exchange(self, route: Route, prepared: Any, trial: Trial, max_body: int, sink: Sink | None) -> Response:
        while True:
            connection, since = self._connection(route)
            response = None
            try:
                response = self._carry(connection, prepared, trial, max_body, sink)
            except TransportFailure:
                if since is None or not trial.spoiled:
                    raise
                route.was_closed(time.monotonic() - since)
                trial.again()  # not a byte was written: another connection may carry it
                continue
            finally:
                if response is None:
                    _drop(connection)
            self._put_back(route, connection, response)
            return response

    def _carry(self, connection: Any, prepared: Any, trial: Trial, max_body: int, sink: Sink | None) -> Response:
        status = body = None
        try:
            answer = connection.handle_request(prepared)
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

    def _connection(self, route: Route) -> tuple[Any, float | None]:
        """Return a connection and since when it has been idle; `None` when it is new."""
        oldest = time.monotonic() - self._settings.limits.keepalive_expiry
        while True:
            try:
                connection, since = route.shelf.pop()
            except IndexError:
                return route.connect(self._settings.context), None
            if since >= oldest:
                return connection, since
            _drop(connection)

    def _put_back(self, route: Route, connection: Any, response: Response) -> None:
        stray = left_over(connection)
        response.strays = bool(stray)
        if stray is not False or not connection.is_idle() or self._closed or not route.keeps:
            _drop(connection)
            return
        route.shelf.append((connection, time.monotonic()))
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


def _drop(connection: Any) -> None:
    try:
        connection.close()
    except Exception as error:
        if raised_by_signal(error):
            raise
