"""One request through aiohttp: looked at before its first byte leaves, and sent once.

aiohttp writes the head of a request together with its body, a turn of the event loop after it was told to send; what is
noted here is when bytes are really given away.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from collections.abc import AsyncIterator, Coroutine
from contextvars import ContextVar
from typing import Any

import aiohttp
from yarl import URL

from trunkline_runtime.transports.asyncio_sockets import readable
from trunkline_runtime.transports.exceptions import reason_of
from trunkline_runtime.transports.http_request import PIECE, pieces
from trunkline_runtime.transports.seam import Request, Timeouts, TransportFailure


class Trial:
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
        self.begun = False
        if self.late or (self.end is not None and time.monotonic() >= self.end):
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


CURRENT: ContextVar[Trial] = ContextVar("CURRENT")


class _NotNow(Exception):
    """Nothing was written."""


class CarefulRequest(aiohttp.ClientRequest):
    """A request whose connection is looked at before each moment in which its first byte could be written."""

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        """Send, unless the connection is not clean or the time is up."""
        trial = CURRENT.get()
        trial.protocol = conn.protocol
        trial.reused = conn.protocol in trial.used
        trial.used.add(conn.protocol)
        if not trial.may_write(conn):
            raise _NotNow
        return await super().send(conn)

    def write_bytes(self, writer: Any, conn: Any, content_length: int | None = None) -> Coroutine[Any, Any, None]:
        """Return what writes head and body, a turn of the event loop later and in a task of its own."""
        trial = CURRENT.get()
        if getattr(writer, "output_size", 1) == 0:
            trial.begun = False  # the head waits for the body
        return self._look_and_write(trial, writer, conn, content_length)

    async def _look_and_write(self, trial: Trial, writer: Any, conn: Any, content_length: int | None) -> None:
        begun = trial.begun
        if not trial.may_write(conn):
            trial.begun = begun
            conn.protocol.set_exception(aiohttp.ServerDisconnectedError())
            conn.close()
            return
        await super().write_bytes(writer, conn, content_length)


async def dispatch(
    session: aiohttp.ClientSession, request: Request, url: URL, timeouts: Timeouts, options: dict[str, Any]
) -> aiohttp.ClientResponse:
    """Send a request and return the answer once its headers have arrived."""
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
            found = meaning_of(error)
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


SPOILED = "the server has closed the connection, or spoken before it was asked"


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Turn aiohttp's errors into ours, below the place where it would send the request again on its own."""
    try:
        return await send(request)
    except (aiohttp.ClientError, OSError) as error:
        raise meaning_of(error) from error


ONCE = (_once,)


def meaning_of(error: Exception) -> TransportFailure:
    """Say what an error of aiohttp's means before the headers have arrived."""
    timed_out = isinstance(error, TimeoutError)
    reason = reason_of(error)
    if isinstance(error, (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError)):
        return TransportFailure("connect", never_left=True, timed_out=timed_out, reason=reason)
    if isinstance(error, (aiohttp.ClientHttpProxyError, aiohttp.ServerFingerprintMismatch)):
        return TransportFailure("connect", never_left=True, reason=reason)
    return TransportFailure("read", never_left=False, timed_out=timed_out, reason=reason)


def revised(failure: TransportFailure, trial: Trial) -> TransportFailure:
    """Add to a failure what the try knows: whether a byte was written at all, and whether its time was up."""
    if trial.late:
        failure.timed_out = True
    if not trial.begun and not failure.never_left:
        failure.phase, failure.never_left = "connect", True
    if trial.spoiled:
        failure.reason = SPOILED
    return failure
