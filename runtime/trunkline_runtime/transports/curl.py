"""Blocking calls through libcurl: near the least that a call can cost. Used when it is named, behind an extra.

Of libcurl's own ways none is used that would decide for the engine: no redirects, no cookies, no second sending, no
decoding; see `curl_handle`.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator

import pycurl  # type: ignore[import-untyped]  # it has no types

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.curl_answers import Head, failure_of, read_head, status_so_far, whole_head
from trunkline_runtime.transports.curl_handle import Handle, Try
from trunkline_runtime.transports.curl_options import Outgoing, reach_of
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.http_request import Heads, check_body, names_of, parse_origin, split_url
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.pool_limits import Places
from trunkline_runtime.transports.response_body import Body
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts, TransportFailure

_ORIGINS_KEPT = 64
_SILENCED = (
    ("accept", "Accept:"),
    ("user-agent", "User-Agent:"),
    ("content-type", "Content-Type:"),
    ("expect", "Expect:"),
)


class _Route:
    """One origin: heads of requests, the proxy on the way, and handles whose connection is idle."""

    __slots__ = ("heads", "proxy", "secure", "shelf")

    def __init__(self, authority: str, proxy: str | None, *, secure: bool) -> None:
        self.heads = Heads(authority, _lines)
        self.proxy = proxy
        self.secure = secure
        self.shelf: deque[Handle] = deque()


def _lines(method: str, target: str, headers: list[tuple[str, str]]) -> list[str]:
    """Return headers as libcurl takes them; those of its own that it is not given, it is told to leave out."""
    names = names_of(headers)
    lines = [f"{name}: {value}" if value else f"{name};" for name, value in headers]
    return lines + [silence for name, silence in _SILENCED if name not in names]


class CurlTransport:
    """Blocking calls through libcurl; safe across threads, and usable again in the child after a fork.

    Args:
        settings: How to reach the vendor; `verify` cannot be an `ssl.SSLContext` here.

    Raises:
        InvalidArgument: It is one.
    """

    name = "curl"
    keeps_deadline = True

    def __init__(self, settings: NetworkSettings | None = None) -> None:
        self._settings = settings or NetworkSettings()
        if not isinstance(self._settings.verify, bool | str):
            raise InvalidArgument("verify", "must be True, False or a path with transport='curl'")
        self._trust: object = None
        self._closed = False
        self._start_afresh()
        forget_after_fork(self)

    def __repr__(self) -> str:
        state = "closed" if self._closed else f"{self._settings.limits.max_connections} connections"
        return f"<{type(self).__name__} {self.name}, {state}>"

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; see `trunkline_runtime.transports.seam.Transport.send`."""
        started = time.monotonic()
        end = None if timeouts.total is None else started + timeouts.total
        if self._closed:
            raise TransportFailure.closed()
        body = request.body if request.body is None or isinstance(request.body, bytes) else check_body(request.body)
        origin, target = split_url(request.url)
        route = self._routes.get(origin) or self._new_route(origin)
        outgoing = Outgoing(request.method, origin + target, route.heads.of(request, target), body)
        place = self._places.take(timeouts.pool, end)
        response = None
        try:
            response = self._exchange(route, outgoing, Try(timeouts, sink, end), max_body, sink)
        finally:
            self._places.release(place, answered=response is not None)
        response.elapsed = time.monotonic() - started
        return response

    def close(self) -> None:
        """Close every connection, one in use when its call ends; a second call does nothing."""
        self._closed = True
        for handle in self._shelved():
            handle.close()

    def after_fork_in_child(self) -> None:
        """Leave the parent's connections alone, and start with none."""
        for handle in self._shelved():
            handle.leave_to_parent()
        self._start_afresh()

    def _start_afresh(self) -> None:
        self._routes: dict[str, _Route] = {}
        self._places = Places(self._settings.limits.max_connections)

    def _shelved(self) -> Iterator[Handle]:
        for route in list(self._routes.values()):
            while route.shelf:
                try:
                    yield route.shelf.pop()
                except IndexError:  # another thread was quicker
                    break

    def _new_route(self, text: str) -> _Route:
        origin = parse_origin(text)
        proxy = self._settings.proxy_for(origin.scheme, origin.host, origin.port)
        if len(self._routes) >= _ORIGINS_KEPT:
            for handle in self._shelved():
                handle.close()
            self._routes.clear()
        secure = origin.scheme == "https" or (proxy is not None and proxy.startswith("https"))
        return self._routes.setdefault(text, _Route(origin.authority, proxy, secure=secure))

    def _exchange(self, route: _Route, outgoing: Outgoing, trial: Try, max_body: int, sink: Sink | None) -> Response:
        while True:
            handle, kept = self._handle(route)
            response = None
            try:
                head, response = self._carry(handle, outgoing, trial, max_body, sink)
            except TransportFailure:
                if not (kept and trial.spoiled):
                    raise
                trial.spoiled = False  # not a byte was written: another connection may carry it
                continue
            finally:
                if response is None:
                    handle.close()
            self._put_back(route, handle, response, lasts=head.lasts(outgoing.method))
            return response

    def _carry(
        self, handle: Handle, outgoing: Outgoing, trial: Try, max_body: int, sink: Sink | None
    ) -> tuple[Head, Response]:
        outgoing.put_on(handle)
        head: Head | None = None
        body: Body | None = None
        try:
            for _ in handle.carry(trial, outgoing.size):
                if head is None or body is None:
                    head = read_head(handle.head) if handle.pieces else whole_head(handle.head)
                    body = Body(head.status, head.headers, max_body, sink)
                while handle.pieces:
                    body.feed(handle.pieces.pop(0))
            assert head is not None
            assert body is not None
            return head, Response(head.status, head.headers, body.finish())
        except TransportFailure as failure:
            if failure.timed_out and trial.begun and (status := status_so_far(handle.head)) is not None:
                failure.phase, failure.status = "body", status
            raise
        except pycurl.error as error:
            if outgoing.failure is not None:
                raise outgoing.failure from None
            known = head.status if head is not None else status_so_far(handle.head) if trial.begun else None
            number = int(handle.easy.getinfo(pycurl.OS_ERRNO))
            raise failure_of(error.args[0], trial, known, number) from error

    def _handle(self, route: _Route) -> tuple[Handle, bool]:
        """Return a handle, and whether it has a connection."""
        if route.secure and (trust := self._settings.context) is not self._trust:
            self._trust = trust  # files were renewed on the disk: connections made before do not count any more
            for handle in self._shelved():
                handle.close()
        oldest = time.monotonic() - self._settings.limits.keepalive_expiry
        while route.shelf:
            try:
                handle = route.shelf.pop()
            except IndexError:
                break
            if handle.idle_since >= oldest:  # whether it is clean is asked right before the first byte
                return handle, True
            handle.close()
        handle = Handle(secure=route.secure)
        reach_of(self._settings, route.proxy).put_on(handle.easy)
        return handle, False

    def _put_back(self, route: _Route, handle: Handle, response: Response, *, lasts: bool) -> None:
        clean = handle.wire.is_clean()
        response.strays = lasts and not clean and handle.wire.has_strays()
        if not clean or not lasts or self._closed:
            handle.close()
            return
        handle.idle_since = time.monotonic()
        route.shelf.append(handle)
        if len(route.shelf) > self._settings.limits.max_keepalive:
            try:
                route.shelf.popleft().close()
            except IndexError:
                return
