"""The mock on a listening socket: its connections, the passing of time, webhooks that leave, start and stop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .connection import Connection
from .postman import Postman
from .service import MAX_BODY, Service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .mock import Mock

#: Seconds that clients have to take leave when the server stops.
GRACE = 1.0


class Server:
    """A mock behind sockets; arguments as `Service`."""

    def __init__(self, mock: Mock, *, speed: float = 1.0, max_body: int = MAX_BODY) -> None:
        self._service = Service(mock, speed=speed, max_body=max_body)
        self._postman = Postman(mock.events)

    async def run(self, listener: socket.socket, stop: asyncio.Event) -> None:
        """Serve what connects to a listening socket until told to stop."""
        loop = asyncio.get_running_loop()
        serving = await loop.create_server(lambda: Connection(self._service), sock=listener, backlog=1024)
        self._service.ticker.start()
        self._postman.start()
        try:
            await stop.wait()
        finally:
            serving.close()
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


def bind(host: str = "127.0.0.1", port: int = 0) -> socket.socket:
    """Return a listening socket; port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    listener.listen(1024)
    return listener


def origin(listener: socket.socket) -> str:
    """Return the URL at which a socket listens."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def urls(mock: Mock, base: str) -> dict[str, str]:
    """Return the base URL of each vendor behind a server."""
    return {name: base if len(mock.vendors) == 1 else f"{base}/{name}" for name in mock.vendors}


@dataclass(frozen=True, slots=True)
class Running:
    """A mock and where it is served.

    Attributes:
        mock: The mock.
        url: The server's URL; the base URL of the vendor where there is only one.
    """

    mock: Mock
    url: str

    def url_of(self, vendor: str) -> str:
        """Return the base URL of one vendor."""
        return urls(self.mock, self.url)[vendor]


@contextlib.contextmanager
def serve(
    mock: Mock, *, speed: float = 0.0, host: str = "127.0.0.1", port: int = 0, max_body: int = MAX_BODY
) -> Iterator[str]:
    """Serve a mock from a thread for as long as the block lasts.

    Args:
        mock: The mock; looking at it and steering it from the test's thread is fine.
        speed: Virtual seconds in one real second; by default the clock is moved by hand.
        host: Where to listen.
        port: The port; 0 takes a free one.
        max_body: Bytes of request body to accept; more is refused with 413.

    Yields:
        The server's URL.

    Raises:
        OSError: The port is taken.
    """
    listener = bind(host, port)
    loop = (loop_factory() or asyncio.new_event_loop)()
    stop = asyncio.Event()
    server = Server(mock, speed=speed, max_body=max_body)

    def run() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(server.run(listener, stop))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield origin(listener)
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
        listener.close()
