"""One HTTP/1.1 connection: answers written one after the other, held back, or cut as a fault asks."""

from __future__ import annotations

import asyncio
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

from ..messages import Reply
from .deadline import Deadline
from .reader import Incoming, Reader

if TYPE_CHECKING:
    from ..messages import Request
    from .service import Service

#: Seconds a client may take for one whole request.
PATIENCE = 30.0
#: Seconds a connection may be idle between two requests.
KEEP_ALIVE = 75.0
#: Seconds in which a client that was refused in the middle of its body may finish and read why.
LINGER = 5.0
#: Seconds between the two halves of an answer that is cut: the first must have left.
HALF = 0.01
#: Requests that wait behind a slow answer before reading stops.
MAX_QUEUED = 16
#: Statuses that have no body, and no length of one.
BODILESS = frozenset({*range(100, 200), 204, 304})
BAD_REQUEST = Reply(400, b"bad request\n", "text/plain; charset=utf-8")


class Connection(asyncio.Protocol):
    """A client and its requests.

    Args:
        service: Who answers.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._loop = asyncio.get_running_loop()
        self._reader = Reader(service.max_body, self._proceed)
        #: The answer that is being held back, and the timer that will let it go.
        self._held: tuple[Incoming, Reply] | None = None
        self._late: asyncio.TimerHandle | None = None
        #: True while the client does not read what was written.
        self._blocked = False
        #: True while nothing is read from the client.
        self._full = False
        #: True while the deadline is that of a request that has begun.
        self._hurried = False
        self._leaving = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first request."""
        self._transport = cast("asyncio.Transport", transport)
        self._service.connections.add(self)
        self._deadline = Deadline(self._loop, self._transport.abort)
        self._deadline.within(PATIENCE)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the client."""
        self._deadline.off()
        self._let_go()
        self._service.connections.discard(self)

    def pause_writing(self) -> None:
        """Answer nothing more until the client reads."""
        self._blocked = True

    def resume_writing(self) -> None:
        """Go on."""
        self._blocked = False
        self._work()

    def data_received(self, data: bytes) -> None:
        """Take what the client sends, unless its headers have no end."""
        self._reader.feed(data)
        if self._reader.endless:
            self._transport.abort()
            return
        self._work()

    def release(self) -> None:
        """The server stops: give the answer that was to come late, and cut the one that was never to come whole."""
        self._leaving = True
        if self._held is None:
            self._transport.close()
        elif self._held[1].ending != "complete":
            self._transport.abort()
        else:
            self._deliver()

    def abort(self) -> None:
        """Cut the connection."""
        self._transport.abort()

    def _work(self) -> None:
        """Answer what waits, as far as nothing is in the way; then wait for the client, but not for ever."""
        waiting = self._reader.found
        while waiting and self._held is None and not self._blocked and not self._transport.is_closing():
            self._answer(waiting.popleft())
        self._read(len(waiting) <= MAX_QUEUED)
        if waiting or self._held is not None:
            return
        if self._reader.upgrade is not None:
            self._switch(*self._reader.upgrade)
        elif not self._reader.done:
            self._wait()

    def _wait(self) -> None:
        """Wait for the client: a while for the next request, or for the rest of one, counted from its first bytes."""
        begun = self._reader.begun
        if not begun:
            self._deadline.within(KEEP_ALIVE)
        elif not self._hurried:
            self._deadline.within(PATIENCE)
        self._hurried = begun

    def _read(self, wanted: bool) -> None:
        """Read from the client, or stop reading."""
        if wanted is not self._full or self._transport.is_closing():
            return
        self._full = not wanted
        if wanted:
            self._transport.resume_reading()
        else:
            self._transport.pause_reading()

    def _answer(self, incoming: Incoming) -> None:
        self._hurried = False
        reply = self._reply(incoming)
        if not reply.delay and reply.ending == "complete":
            self._write(incoming, reply)
            return
        self._deadline.off()
        self._held = incoming, reply
        if reply.delay:
            self._late = self._loop.call_later(reply.delay, self._deliver)
        else:
            self._deliver()

    def _reply(self, incoming: Incoming) -> Reply:
        if incoming.request is None:
            return BAD_REQUEST
        return (self._service.refuse_size if incoming.too_large else self._service.answer)(incoming.request)

    def _deliver(self) -> None:
        """End an answer that was held back, as its fault asks."""
        assert self._held is not None
        incoming, reply = self._held
        if reply.ending == "drop":
            self._transport.abort()
        elif reply.ending == "reset":
            self._transport.write(
                _head(reply, incoming, self._service.date(reply.skew)) + reply.body[: len(reply.body) // 2]
            )
            self._loop.call_later(HALF, self._transport.abort)
        elif reply.ending == "complete":
            self._let_go()
            self._write(incoming, reply)
            self._work()

    def _let_go(self) -> None:
        self._held = None
        if self._late is not None:
            self._late.cancel()

    def _write(self, incoming: Incoming, reply: Reply) -> None:
        incoming.keep_alive = incoming.keep_alive and not self._leaving
        head = _head(reply, incoming, self._service.date(reply.skew))
        asked = incoming.request
        silent = reply.status in BODILESS or (asked is not None and asked.method == "HEAD")
        self._transport.write(head if silent else head + reply.body)
        if incoming.too_large:
            # To close while the client still writes would reset the connection, and the answer would be lost.
            self._deadline.within(LINGER)
        elif not incoming.keep_alive:
            self._transport.close()

    def _proceed(self) -> None:
        self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _switch(self, request: Request, rest: bytes) -> None:
        """Hand the connection over to frames."""
        from .websocket import WebSocket

        self._deadline.off()
        self._service.connections.discard(self)
        socket = WebSocket(self._service, request)
        self._transport.set_protocol(socket)
        socket.connection_made(self._transport)
        socket.data_received(rest)


def _head(reply: Reply, incoming: Incoming, date: str) -> bytes:
    lines = [_status_line(reply.status), f"date: {date}"]
    if reply.status not in BODILESS:
        lines.append(f"content-length: {len(reply.body)}")
    if reply.content_type:
        lines.append(f"content-type: {reply.content_type}")
    lines += [f"{name}: {value}" for name, value in reply.headers]
    if not incoming.keep_alive:
        lines.append("connection: close")
    elif incoming.old:
        lines.append("connection: keep-alive")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


@cache
def _status_line(status: int) -> str:
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    return f"HTTP/1.1 {status} {phrase}"
