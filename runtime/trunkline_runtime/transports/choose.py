"""Which transport a client gets: the user's word, then what is installed and running."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, cast

from trunkline_runtime.transports.loops import asyncio_loop
from trunkline_runtime.transports.network import NetworkSettings

if TYPE_CHECKING:
    from trunkline_runtime.transports.seam import AsyncTransport, Request, Response, Sink, Timeouts, Transport


def default_transport(transport: object = None, settings: NetworkSettings | None = None) -> Transport:
    """Make the transport of a blocking client.

    Args:
        transport: `"httpx"` (as when left out) or `"httpx2"`; an `httpx.Client` or transport of httpx or httpx2, which
            is then used and never closed; or an object with the two methods of `trunkline_runtime.transports.seam.Transport`.
        settings: Proxy, trust, certificate and limits of a transport that is made here.

    Raises:
        TypeError: `transport` is an object that cannot make blocking calls.
        ValueError: `transport` names none, or settings were given beside an object that has its own.
        ImportError: The library is not installed.
    """
    if transport is None or isinstance(transport, str):
        if transport not in (None, "httpx", "httpx2"):
            raise ValueError(f'transport must be "httpx" or "httpx2" for a blocking client, got {transport!r}')
        from trunkline_runtime.transports.httpcore import PooledTransport

        with _extra(transport):
            return PooledTransport(settings or NetworkSettings(), name=transport or "httpx")
    _refuse(settings)
    from trunkline_runtime.transports.user_client import BroughtTransport, origin_library

    if library := origin_library(transport, "Client", "BaseTransport"):
        return BroughtTransport(transport, library)
    if origin_library(transport, "AsyncClient", "AsyncBaseTransport") or not hasattr(transport, "send"):
        raise TypeError(f"a blocking client cannot use a transport of type {type(transport).__name__}")
    if iscoroutinefunction(transport.send):
        raise TypeError(f"{type(transport).__name__} is a transport for async clients, but the client is blocking")
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
        TypeError: `transport` is an object that cannot make async calls.
        ValueError: `transport` names none, or settings were given beside an object that has its own.
        ImportError: The library is not installed.
    """
    if transport is None:
        return AutomaticTransport(settings or NetworkSettings())
    if isinstance(transport, str):
        if transport not in ("httpx", "httpx2", "aiohttp"):
            raise ValueError(f'transport must be "httpx", "httpx2" or "aiohttp", got {transport!r}')
        with _extra(transport):
            return _named(transport, settings or NetworkSettings())
    _refuse(settings)
    from trunkline_runtime.transports.user_client import AsyncBroughtTransport, origin_library

    if library := origin_library(transport, "AsyncClient", "AsyncBaseTransport"):
        return AsyncBroughtTransport(transport, library)
    aiohttp = sys.modules.get("aiohttp")
    if aiohttp is not None and isinstance(transport, (aiohttp.ClientSession, aiohttp.BaseConnector)):
        from trunkline_runtime.transports.aiohttp import AiohttpTransport

        return AiohttpTransport(brought=transport)
    if origin_library(transport, "Client", "BaseTransport") or not hasattr(transport, "send"):
        raise TypeError(f"an async client cannot use a transport of type {type(transport).__name__}")
    if not iscoroutinefunction(transport.send) and not iscoroutinefunction(getattr(transport, "close", None)):
        raise TypeError(f"{type(transport).__name__} is a transport for blocking clients, but the client is async")
    return cast("AsyncTransport", transport)


class AutomaticTransport:
    """Chooses when the first call shows which kind of event loop runs; `name` tells what it is, or would be."""

    def __init__(self, settings: NetworkSettings) -> None:
        self._settings = settings
        self._chosen: Any = None

    def __repr__(self) -> str:
        return repr(self._chosen) if self._chosen else f"<AutomaticTransport, {self.name} under asyncio>"

    @property
    def name(self) -> str:
        """The library that carries the calls."""
        if self._chosen is not None:
            return cast("str", self._chosen.name)
        proxy = self._settings.proxy
        return "aiohttp" if find_spec("aiohttp") and not (proxy and proxy.startswith("socks")) else "httpx"

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


@contextmanager
def _extra(name: str | None) -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise ImportError(f"{name} is not installed: pip install 'trunkline[{name}]'") from error


def _refuse(settings: NetworkSettings | None) -> None:
    if settings is not None:
        raise ValueError("proxy, verify, cert, limits and trust_env belong to the object given as transport")
