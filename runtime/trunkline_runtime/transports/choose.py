"""Which transport a client gets: the user's word, then what is installed and running."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from inspect import iscoroutinefunction, signature
from typing import TYPE_CHECKING, Any, cast

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.loops import asyncio_loop
from trunkline_runtime.transports.network import NetworkSettings

if TYPE_CHECKING:
    from trunkline_runtime.transports.seam import AsyncTransport, Request, Response, Sink, Timeouts, Transport


def default_transport(transport: object = None, settings: NetworkSettings | None = None) -> Transport:
    """Make the transport of a blocking client.

    Args:
        transport: `"httpx"` (as when left out), `"httpx2"` or `"curl"`; an `httpx.Client` or transport of httpx or httpx2,
            which is then used and never closed; or an object with the two methods of
            `trunkline_runtime.transports.seam.Transport`.
        settings: Proxy, trust, certificate and limits of a transport that is made here.

    Raises:
        InvalidArgument: `transport` names none or cannot make blocking calls, or settings were given beside an object that
            has its own, or a proxy cannot be used.
        ImportError: The library is not installed.
    """
    if transport is None or isinstance(transport, str):
        if transport not in (None, "httpx", "httpx2", "curl"):
            raise InvalidArgument("transport", 'must be "httpx", "httpx2" or "curl" for a blocking client')
        if transport == "curl":
            return _curl(settings)
        from trunkline_runtime.transports.httpcore import PooledTransport

        with _extra(transport):
            return PooledTransport(_checked(settings, transport or "httpx"), name=transport or "httpx")
    _refuse(settings)
    from trunkline_runtime.transports.user_client import BroughtTransport, origin_library

    if library := origin_library(transport, "Client", "BaseTransport"):
        return BroughtTransport(transport, library)
    if origin_library(transport, "AsyncClient", "AsyncBaseTransport") or not hasattr(transport, "send"):
        raise _wrong("a blocking client cannot use a transport", transport)
    if iscoroutinefunction(transport.send):
        raise _wrong("an async client's transport cannot serve a blocking client", transport)
    _check_methods(transport)
    return cast("Transport", transport)


def default_async_transport(transport: object = None, settings: NetworkSettings | None = None) -> AsyncTransport:
    """Make the transport of an async client.

    Args:
        transport: `"httpx"`, `"httpx2"` or `"aiohttp"`; left out, aiohttp when it is installed and the first call runs
            under asyncio, else httpx. Or an `httpx.AsyncClient` or async transport of httpx or httpx2, an
            `aiohttp.ClientSession` or connector, which is then used and never closed; or an object with the two methods
            of `trunkline_runtime.transports.seam.AsyncTransport`.
        settings: Proxy, trust, certificate and limits of a transport that is made here.

    Raises:
        InvalidArgument: `transport` names none or cannot make async calls, or settings were given beside an object that has
            its own, or a proxy cannot be used.
        ImportError: The library is not installed.
    """
    if transport is None:
        return AutomaticTransport(settings or NetworkSettings())
    if isinstance(transport, str):
        if transport not in ("httpx", "httpx2", "aiohttp"):
            raise InvalidArgument("transport", 'must be "httpx", "httpx2" or "aiohttp" for an async client')
        with _extra(transport):
            return _named(transport, _checked(settings, transport))
    _refuse(settings)
    from trunkline_runtime.transports.user_client import AsyncBroughtTransport, origin_library

    if library := origin_library(transport, "AsyncClient", "AsyncBaseTransport"):
        return AsyncBroughtTransport(transport, library)
    aiohttp = sys.modules.get("aiohttp")
    if aiohttp is not None and isinstance(transport, (aiohttp.ClientSession, aiohttp.BaseConnector)):
        from trunkline_runtime.transports.aiohttp import AiohttpTransport

        return AiohttpTransport(brought=transport)
    if origin_library(transport, "Client", "BaseTransport") or not hasattr(transport, "send"):
        raise _wrong("an async client cannot use a transport", transport)
    if not iscoroutinefunction(transport.send) and not iscoroutinefunction(getattr(transport, "close", None)):
        raise _wrong("a blocking client's transport cannot serve an async client", transport)
    _check_methods(transport)
    return cast("AsyncTransport", transport)


class AutomaticTransport:
    """Chooses when the first call shows which kind of event loop runs; `name` tells what it is, or would be."""

    def __init__(self, settings: NetworkSettings) -> None:
        self._settings = settings
        self._chosen: Any = None
        self._likely = "aiohttp" if find_spec("aiohttp") and not settings.needs_socks else "httpx"
        settings.check(self._likely)

    def __repr__(self) -> str:
        return repr(self._chosen) if self._chosen else f"<AutomaticTransport, {self.name} under asyncio>"

    @property
    def name(self) -> str:
        """The library that carries the calls."""
        if self._chosen is not None:
            return cast("str", self._chosen.name)
        return self._likely

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Choose, then send; see `trunkline_runtime.transports.seam.AsyncTransport.send`."""
        if self._chosen is None:
            self._chosen = _named(self.name if asyncio_loop() is not None else "httpx", self._settings)
            self.send = self._chosen.send  # type: ignore[method-assign] # spares later calls this detour
        return cast("Response", await self._chosen.send(request, timeouts, max_body, sink))

    async def close(self) -> None:
        """Close every connection; a second call does nothing."""
        if self._chosen is None:
            self._chosen = _named("httpx", self._settings)
        await self._chosen.close()


def _named(name: str, settings: NetworkSettings) -> AsyncTransport:
    if name == "aiohttp":
        from trunkline_runtime.transports.aiohttp import AiohttpTransport

        return AiohttpTransport(settings)
    from trunkline_runtime.transports.httpcore_async import AsyncPooledTransport

    return AsyncPooledTransport(settings, name=name)


def _curl(settings: NetworkSettings | None) -> Transport:
    with _extra("curl"):
        from trunkline_runtime.transports.curl import CurlTransport
    return CurlTransport(_checked(settings, "curl"))


@contextmanager
def _extra(name: str | None) -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise ImportError(f"{name} is not installed: pip install 'trunkline[{name}]'") from error


def _refuse(settings: NetworkSettings | None) -> None:
    if settings is not None:
        problem = "has its own proxy, verify, cert, limits and trust_env: these belong to the object given"
        raise InvalidArgument("transport", problem)


def _checked(settings: NetworkSettings | None, library: str) -> NetworkSettings:
    found = settings or NetworkSettings()
    found.check(library)
    return found


def _wrong(problem: str, transport: object) -> InvalidArgument:
    return InvalidArgument("transport", f"is of type {type(transport).__name__}: {problem} like that")


def _check_methods(transport: Any) -> None:
    """Refuse what only looks like a transport: other libraries' sessions have a method called `send`, too."""
    try:
        signature(transport.send).bind(None, None, None, None)
        signature(transport.close).bind()
    except (TypeError, ValueError, AttributeError):
        raise _wrong(
            "it needs send(request, timeouts, max_body, sink) and close(), and is no transport", transport
        ) from None
