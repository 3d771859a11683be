"""A time limit that also knows when the whole try must end.

httpcore starts the limit of a phase anew with every piece of data, so an answer that drips in would never time out. It
hands the limit it was given, untouched, to the network backend; a limit that carries the end of the try lets the
backend shorten each single wait. The backends here do that and leave the network to httpcore's own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_runtime.transports.seam import Timeouts


class Until(float):
    """Seconds for one wait, and the moment (`time.monotonic`) when the whole try is over."""

    __slots__ = ("end",)
    end: float

    def left(self) -> float:
        """Return the seconds this wait may take now; a tiny one when the time is up, because 0 would not block."""
        return max(min(self, self.end - time.monotonic()), 1e-6)


def phase_limits(timeouts: Timeouts) -> dict[str, float | None]:
    """Return the limits of one try in the form httpcore takes them."""
    limits = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write, "pool": timeouts.pool}
    if timeouts.total is None:
        return limits
    end = time.monotonic() + timeouts.total
    for phase, seconds in limits.items():
        limit = Until(timeouts.total if seconds is None else min(seconds, timeouts.total))
        limit.end = end
        limits[phase] = limit
    return limits


def clamp(timeout: float | None) -> float | None:
    """Shorten a wait to what is left of the try."""
    return timeout.left() if type(timeout) is Until else timeout


def bounded(backend: Any) -> Any:
    """Return a network backend of httpcore's that lets no wait outlast the try."""
    return _Backend(backend)


def bounded_async(backend: Any, core: Any) -> Any:
    """Return an async network backend of `core`, httpcore or httpcore2, that lets no wait outlast the try."""
    return _AsyncBackend(backend, core)


class _Stream:
    """A connection of httpcore's whose waits end when the try ends."""

    __slots__ = ("_inner",)

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._inner.read(max_bytes, clamp(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, clamp(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, clamp(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend:
    """httpcore's network backend for threads, with `_Stream` around each connection."""

    __slots__ = ("_inner",)

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(host, port, clamp(timeout), **options))


class _AsyncStream:
    """As `_Stream`, for async callers. An alert of TLS passes anyio and httpcore by as an `OSError`; it is named here."""

    __slots__ = ("_core", "_inner")

    def __init__(self, inner: Any, core: Any) -> None:
        self._inner = inner
        self._core = core

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            data: bytes = await self._inner.read(max_bytes, clamp(timeout))
        except OSError as error:
            raise self._core.ReadError(str(error)) from error
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            await self._inner.write(buffer, clamp(timeout))
        except OSError as error:
            raise self._core.WriteError(str(error)) from error

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _AsyncStream:
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, clamp(timeout)), self._core)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _AsyncBackend:
    """As `_Backend`, for async callers."""

    __slots__ = ("_core", "_inner")

    def __init__(self, inner: Any, core: Any) -> None:
        self._inner = inner
        self._core = core

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.connect_tcp(host, port, clamp(timeout), **options), self._core)
