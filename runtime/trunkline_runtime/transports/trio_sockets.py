"""`sockets` for trio: httpcore's own do the work, with one end for everything and a look before anything is written."""

from __future__ import annotations

import ssl
from typing import Any

from trunkline_runtime.transports.deadline import Limit, seconds_left, seconds_to_read
from trunkline_runtime.transports.sockets import holds_data


class TrioBackend:
    """httpcore's network backend for trio, with `Stream` around each connection."""

    __slots__ = ("_core", "_inner")

    def __init__(self, core: Any) -> None:
        self._core = core
        self._inner = core.TrioBackend()

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Stream:
        """Connect within the limit."""
        seconds = seconds_left(timeout)
        if seconds is not None and seconds <= 0:
            raise self._core.ConnectTimeout("the time is up")
        return Stream(await self._inner.connect_tcp(host, port, seconds, **options), self._core)

    async def sleep(self, seconds: float) -> None:
        """Wait, which httpcore asks for between tries of its own; there are none."""
        await self._inner.sleep(seconds)


class Stream:
    """A connection: `layers` counts the TLS around it."""

    __slots__ = ("_core", "_inner", "_used", "layers")

    def __init__(self, inner: Any, core: Any, layers: int = 0) -> None:
        self._core = core
        self._inner = inner
        self._used = False
        self.layers = layers

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, or wait for it. An alert of TLS passes httpcore by as an `OSError`; it is named here."""
        seconds = seconds_to_read(timeout)
        if seconds is not None and seconds <= 0:
            raise self._core.ReadTimeout("the time is up")
        try:
            data: bytes = await self._inner.read(max_bytes, seconds)
        except OSError as error:
            raise self._core.ReadError(str(error)) from error
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write everything; what begins a request is written only to a connection on which nothing waits to be read."""
        seconds = seconds_left(timeout)
        if seconds is not None and seconds <= 0:
            raise self._core.WriteTimeout("the time is up")
        if type(timeout) is Limit and not timeout.trial.begun and self.layers >= timeout.trial.layers:
            if self._unread():
                timeout.trial.spoiled = True
                raise self._core.ConnectError("the server has closed the connection, or spoken before it was asked")
            self._used = timeout.trial.begun = True
        try:
            await self._inner.write(buffer, seconds)
        except OSError as error:
            raise self._core.WriteError(str(error)) from error

    def _unread(self) -> bool:
        # Right after a handshake a server may have sent tickets, which are nobody's answer.
        if (self._used or self.layers == 0) and self._inner.get_extra_info("is_readable"):
            return True
        tls = self._inner.get_extra_info("ssl_object")
        return isinstance(tls, ssl.SSLObject) and holds_data(tls)

    async def aclose(self) -> None:
        """Close the socket."""
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Return the connection with one more layer of TLS around it."""
        seconds = seconds_left(timeout)
        if seconds is not None and seconds <= 0:
            await self.aclose()
            raise self._core.ConnectTimeout("the time is up")
        try:
            inner = await self._inner.start_tls(ssl_context, server_hostname, seconds)
        except ValueError as error:  # a host that no certificate can name
            raise self._core.ConnectError(str(error)) from error
        return Stream(inner, self._core, self.layers + 1)

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks."""
        return self._inner.get_extra_info(info)
