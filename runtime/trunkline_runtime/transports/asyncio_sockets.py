"""`sockets` for asyncio: a protocol of our own, because a stream of anyio's keeps what has arrived to itself.

Whatever the event loop has read for an idle connection is seen here, so a connection is known to be clean or it is not
used.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from trunkline_runtime.transports.deadline import Limit, seconds_left, seconds_to_read

_HIGH = 256 * 1024
_STAGGER = 0.25


class _Line(asyncio.Protocol):
    """What has arrived on one connection, and whoever waits for more or for room to write."""

    def __init__(self) -> None:
        self.transport: Any = None
        self.arrived = bytearray()
        self.ended = False
        self.error: Exception | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._full = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.arrived += data
        if len(self.arrived) > _HIGH:
            self.transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self.ended = True
        _wake(self._reader)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.ended = True
        self.error = exc
        self._full = False
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        _wake(self._writer)

    async def take(self, most: int, seconds: float | None) -> bytes:
        """Return what has arrived, or wait for it; nothing at the end.

        Raises:
            TimeoutError: Nothing came in time.
        """
        if not self.arrived and not self.ended:
            self._reader = asyncio.get_running_loop().create_future()
            await _within(self._reader, seconds)
        if not self.arrived and self.error is not None:
            raise self.error
        data = bytes(self.arrived[:most])
        del self.arrived[:most]
        if len(self.arrived) <= _HIGH and not self.ended:
            self.transport.resume_reading()
        return data

    async def give(self, data: bytes, seconds: float | None) -> None:
        """Write, and wait while there is too much on its way.

        Raises:
            OSError: The connection is lost.
            TimeoutError: There was no room in time.
        """
        if self.ended and self.transport.is_closing():
            raise self.error or ConnectionResetError("the connection is closed")
        self.transport.write(data)
        if self._full:
            self._writer = asyncio.get_running_loop().create_future()
            await _within(self._writer, seconds)
            if self.error is not None:
                raise self.error

    def unread(self) -> bool:
        """Whether there is anything that nobody has asked for: bytes, or the end of the connection."""
        return bool(self.arrived) or self.ended or self.transport.is_closing()


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


async def _within(future: asyncio.Future[None], seconds: float | None) -> None:
    if seconds is None:
        await future
        return
    handle = asyncio.get_running_loop().call_later(seconds, _late, future)
    try:
        await future
    finally:
        handle.cancel()


def _late(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(TimeoutError("the time is up"))


class Backend:
    """httpcore's network backend for asyncio.

    Args:
        core: httpcore or httpcore2.
    """

    __slots__ = ("_core",)

    def __init__(self, core: Any) -> None:
        self._core = core

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Stream:
        """Connect to the first address that answers, within the limit for all of them."""
        core, loop, seconds = self._core, asyncio.get_running_loop(), seconds_left(timeout)
        # uvloop tries one address after the other only.
        several: dict[str, Any] = (
            {} if type(loop).__module__.startswith("uvloop") else {"happy_eyeballs_delay": _STAGGER}
        )
        try:
            async with asyncio.timeout(seconds):
                _, line = await loop.create_connection(_Line, host, port, **several)
        except TimeoutError as error:
            raise core.ConnectTimeout("no address answered in time") from error
        except (OSError, UnicodeError) as error:
            raise core.ConnectError(str(error)) from error
        return Stream(line, core)

    async def sleep(self, seconds: float) -> None:
        """Wait, which httpcore asks for between tries of its own; there are none."""
        await asyncio.sleep(seconds)


class Stream:
    """A connection: `layers` counts the TLS around it."""

    __slots__ = ("_core", "_line", "_used", "layers")

    def __init__(self, line: _Line, core: Any, layers: int = 0) -> None:
        self._line = line
        self._core = core
        self._used = False
        self.layers = layers

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, or wait for it."""
        seconds = seconds_to_read(timeout)
        if seconds is not None and seconds <= 0:
            raise self._core.ReadTimeout("the time is up")
        try:
            return await self._line.take(max_bytes, seconds)
        except TimeoutError as error:
            raise self._core.ReadTimeout(str(error)) from error
        except OSError as error:
            raise self._core.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write everything; what begins a request is written only to a connection on which nothing waits to be read."""
        seconds = seconds_left(timeout)
        if seconds is not None and seconds <= 0:
            raise self._core.WriteTimeout("the time is up")
        if type(timeout) is Limit and not timeout.trial.begun and self.layers >= timeout.trial.layers:
            if self._line.unread() or ((self._used or self.layers == 0) and readable(self._line.transport)):
                timeout.trial.spoiled = True
                raise self._core.ConnectError("the server has closed the connection, or spoken before it was asked")
            self._used = timeout.trial.begun = True
        try:
            await self._line.give(buffer, seconds)
        except TimeoutError as error:
            raise self._core.WriteTimeout(str(error)) from error
        except OSError as error:
            raise self._core.WriteError(str(error)) from error

    async def aclose(self) -> None:
        """Close the socket; what is still on its way out is let go."""
        self._line.transport.abort()

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Return the connection with one more layer of TLS around it."""
        core, line, seconds = self._core, self._line, seconds_left(timeout)
        try:
            if line.arrived:
                raise ConnectionError("bytes came before the handshake")
            if seconds is not None and seconds <= 0:
                raise TimeoutError("the time is up")
            async with asyncio.timeout(seconds):
                line.transport = await asyncio.get_running_loop().start_tls(
                    line.transport, line, ssl_context, server_hostname=server_hostname, ssl_shutdown_timeout=1.0
                )
        except TimeoutError as error:
            line.transport.abort()
            raise core.ConnectTimeout("the handshake was not over in time") from error
        except (OSError, ValueError) as error:  # SSLError is an OSError; a host that no certificate can name
            line.transport.abort()
            raise core.ConnectError(str(error)) from error
        except BaseException:
            line.transport.abort()
            raise
        if line.transport is None or line.ended:
            raise core.ConnectError("the connection ended in the handshake")
        return Stream(line, core, self.layers + 1)

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks."""
        if info == "is_readable":
            return self._line.unread()
        return self._line.transport.get_extra_info({"ssl_object": "ssl_object", "socket": "socket"}.get(info, info))


def readable(transport: Any) -> bool:
    """Whether the system holds something for a connection that the event loop has not yet read."""
    import select

    sock = transport.get_extra_info("socket")
    descriptor = -1 if sock is None else sock.fileno()
    if descriptor < 0:
        return sock is not None
    with contextlib.suppress(OSError, ValueError):
        if not hasattr(select, "poll"):  # pragma: no cover - Windows
            return bool(select.select([descriptor], [], [], 0)[0])
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
    return True
