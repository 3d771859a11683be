"""What both transports over httpcore share: the library, and what is prepared once for each origin.

httpcore, the layer under httpx, speaks HTTP and to proxies. httpx2 brings httpcore2, which has the same interface, so one
class serves both. Which connection is used next is decided by us, and only one that is proven clean is used again:
httpcore's own pool hands a connection on without looking at what the parser still holds, and the bytes left over behind
one answer are then read as the next one (`tests/transports/test_left_over.py` shows it).
"""

from __future__ import annotations

import importlib
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncIterable, Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, ClassVar

from trunkline_runtime.transports.exceptions import Meanings
from trunkline_runtime.transports.fork import forget_after_fork
from trunkline_runtime.transports.http11 import Line, head_of
from trunkline_runtime.transports.http_request import Heads, Origin, parse_origin, split_url
from trunkline_runtime.transports.network import NetworkSettings, proxy_credentials, proxy_origin
from trunkline_runtime.transports.seam import Request, TransportFailure

if TYPE_CHECKING:
    import ssl

    import h11

    from trunkline_runtime.transports.deadline import Trial

_ORIGINS_KEPT = 64
_IN_A_HURRY = 1.0
_DISTRUST = 60.0


class Route:
    """One origin.

    Attributes:
        heads: Of requests.
        layers: How many layers of TLS there are around a request.
        speaks: Whether it is the server that is spoken to, through a tunnel or without one; else a proxy is told more.
        shelf: Idle connections with the moment they became idle, the last used at the end.
    """

    __slots__ = (
        "_connect",
        "_context",
        "_distrusted",
        "_make",
        "heads",
        "host",
        "layers",
        "port",
        "scheme",
        "shelf",
        "speaks",
    )

    def __init__(
        self, origin: Origin, layers: int, make: Callable[[ssl.SSLContext], Callable[[], Any]], *, speaks: bool
    ) -> None:
        self.scheme = origin.scheme.encode()
        self.host = origin.host.encode()
        self.port = None if origin.authority.endswith((origin.host, "]")) else origin.port
        self.heads = Heads(origin.authority, head_of)
        self.layers = layers
        self.speaks = speaks
        self.shelf: deque[tuple[Any, float]] = deque()
        self._make = make
        self._connect: Callable[[], Any] | None = None
        self._context: ssl.SSLContext | None = None
        self._distrusted = 0.0

    def connect(self, context: ssl.SSLContext) -> Any:
        """Return a new connection, which connects when it is used; certificates may have been renewed since the last."""
        if self._connect is None or context is not self._context:
            self._connect, self._context = self._make(context), context
        return self._connect()

    def was_closed(self, idle: float) -> None:
        """Note that the server closed a connection, and after how many idle seconds.

        One that hangs up at once without saying so will do it again, and the next time we may be too late to see it.
        """
        if idle < _IN_A_HURRY:
            self._distrusted = time.monotonic() + _DISTRUST

    @property
    def keeps(self) -> bool:
        """Whether connections to this origin are worth keeping."""
        return self._distrusted == 0.0 or time.monotonic() > self._distrusted


class Library:
    """One of the two libraries, imported when the first transport is made."""

    _loaded: ClassVar[dict[str, Library]] = {}

    def __init__(self, name: str) -> None:
        self.name = name
        self.core: Any = importlib.import_module("httpcore2" if name == "httpx2" else "httpcore")
        self.meanings = Meanings(self.core)

    @classmethod
    def load(cls, name: str) -> Library:
        """Import the library, once.

        Raises:
            ImportError: It is not installed.
        """
        if name not in cls._loaded:
            cls._loaded[name] = cls(name)
        return cls._loaded[name]


@dataclass(slots=True)
class _Prepared:
    """What httpcore's connections ask of a request; its own class checks again, at a tenth of a call, what was checked here.

    httpcore writes its `repr` to debug logs, and whatever shows a frame of httpcore does.
    """

    method: bytes
    url: Any = field(repr=False)
    headers: list[tuple[bytes, bytes]] = field(repr=False)
    stream: Iterable[bytes] | AsyncIterable[bytes] = field(repr=False)
    extensions: dict[str, Any] = field(repr=False)


class Pooled(ABC):
    """Routes, and starting afresh when the old connections cannot be used."""

    def __init__(self, settings: NetworkSettings | None = None, *, name: str = "httpx") -> None:
        self.name = name
        self._settings = settings if settings is not None else NetworkSettings()
        self._library = Library.load(name)
        self._closed = False
        self._start_afresh()
        forget_after_fork(self)

    def __repr__(self) -> str:
        state = "closed" if self._closed else f"{self._settings.limits.max_connections} connections"
        return f"<{type(self).__name__} {self.name}, {state}>"

    @abstractmethod
    def _start_afresh(self) -> None:
        """Forget every connection."""

    @abstractmethod
    def _maker(self, kind: str, options: dict[str, Any]) -> Any:
        """Return the pool of httpcore's that makes connections for us."""

    @abstractmethod
    def after_fork_in_child(self) -> None:
        """Start afresh without touching what belongs to the parent."""

    def _route(self, routes: dict[str, Route], text: str) -> Route:
        if self._closed:
            raise TransportFailure.closed()
        return routes.get(text) or self._new_route(routes, text)

    def _new_route(self, routes: dict[str, Route], text: str) -> Route:
        origin = parse_origin(text)
        proxy = self._settings.proxy_for(origin.scheme, origin.host, origin.port)
        tunnelled = proxy is None or proxy.startswith("socks5") or origin.scheme == "https"
        layers = (proxy is not None and proxy.startswith("https")) + (tunnelled and origin.scheme == "https")
        if len(routes) >= _ORIGINS_KEPT:
            routes.clear()
        return routes.setdefault(text, Route(origin, layers, partial(self._make, origin, proxy), speaks=tunnelled))

    def _make(self, origin: Origin, proxy: str | None, context: ssl.SSLContext) -> Callable[[], Any]:
        kind, options = _pool_of(proxy, context)
        core = self._library.core
        maker = self._maker(kind, options)
        return partial(maker.create_connection, core.Origin(origin.scheme.encode(), origin.host.encode(), origin.port))

    def _way(self, request: Request, trial: Trial, routes: dict[str, Route]) -> tuple[Route, h11.Request]:
        """Return where a request goes, and its head."""
        origin, target = split_url(request.url)
        route = self._route(routes, origin)
        trial.layers = route.layers
        return route, route.heads.of(request, target)

    def _prepared(self, route: Route, head: h11.Request, content: Any, trial: Trial) -> _Prepared:
        """Return a request as httpcore's connections take it."""
        url = self._library.core.URL(scheme=route.scheme, host=route.host, port=route.port, target=head.target)
        return _Prepared(head.method, url, head.headers.raw_items(), content, {"timeout": trial.limits})

    def _failure(self, error: Exception, status: int | None, trial: Trial) -> TransportFailure:
        return self._library.meanings.failure(error, status, begun=trial.begun)


def _pool_of(proxy: str | None, context: ssl.SSLContext) -> tuple[str, dict[str, Any]]:
    """Return which of httpcore's pools makes the connections, and what it is built from."""
    options: dict[str, Any] = {"ssl_context": context}
    if proxy is None:
        return "ConnectionPool", options
    options |= {"proxy_url": proxy_origin(proxy), "proxy_auth": proxy_credentials(proxy)}
    if proxy.startswith("socks5"):
        return "SOCKSProxy", options
    if proxy.startswith("https"):
        options["proxy_ssl_context"] = context
    return "HTTPProxy", options


def left_over(connection: Any) -> bool | None:
    """Whether the parser of a connection holds bytes behind the answer; see `Line.left_over`."""
    return Line(connection).left_over()


def lower(headers: Iterable[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
    """Return headers as text, names in lower case; bytes beyond ASCII are kept as Latin-1."""
    return tuple([(lower_name(name), value.decode("latin-1")) for name, value in headers])


@lru_cache(1000)
def lower_name(name: bytes) -> str:
    """Return a header's name as text in lower case; servers use few of them."""
    return name.decode("latin-1").lower()
