"""The mock on a listening socket: its connections, the passing of time, webhooks that leave, start and stop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from typing import TYPE_CHECKING

from .connection import Connection
from .postman import Postman
from .service import MAX_BODY, Service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..core.simulator import Simulator

#: Seconds that clients have to take leave when the server stops.
GRACE = 1.0
LOOPBACK = "127.0.0.1"


class Server:
    """A mock behind sockets; arguments as `Service`."""

    def __init__(self, mock: Simulator, *, speed: float = 1.0, max_body: int = MAX_BODY) -> None:
        self._service = Service(mock, speed=speed, max_body=max_body)
        self._postman = Postman(mock.events)

    async def run(self, listeners: Iterable[socket.socket], stop: asyncio.Event) -> None:
        """Serve what connects to listening sockets until told to stop."""
        loop = asyncio.get_running_loop()
        serving = [
            await loop.create_server(lambda: Connection(self._service), sock=listener, backlog=1024)
            for listener in listeners
        ]
        self._service.ticker.start()
        self._postman.start()
        try:
            await stop.wait()
        finally:
            for server in serving:
                server.close()
            await self._part()
            self._service.ticker.stop()
            await self._postman.stop()

    async def _part(self) -> None:
        """Let every connection end well, then cut those that have not."""
        for connection in list(self._service.connections):
            connection.release()
        end = time.monotonic() + GRACE
        while self._service.connections and time.monotonic() < end:
            await asyncio.sleep(0.01)
        for connection in list(self._service.connections):
            connection.abort()


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return the faster loop where it is installed."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def bind(host: str = "127.0.0.1", port: int = 0) -> list[socket.socket]:
    """Return listening sockets; port 0 takes a free one.

    `localhost` means `::1` to some programs: on loopback the mock listens there too, where the port can be had.
    """
    first = _listen(LOOPBACK if host == "localhost" else host, port)
    if host not in ("localhost", LOOPBACK):
        return [first]
    with contextlib.suppress(OSError):
        return [first, _listen("::1", first.getsockname()[1])]
    return [first]


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    listener.listen(1024)
    return listener


def origin(listeners: Sequence[socket.socket]) -> str:
    """Return the URL at which sockets listen: the first one's."""
    host, port = listeners[0].getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def urls(mock: Simulator, base: str) -> dict[str, str]:
    """Return the base URL of each vendor behind a server."""
    return {name: base if len(mock.vendors) == 1 else f"{base}/{name}" for name in mock.vendors}
