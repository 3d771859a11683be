"""The mock on uvicorn: sockets, connections that can be cut, start and stop."""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn

from .asgi import App

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator

    from .mock import Mock


def _protocol() -> type[asyncio.Protocol] | str:
    """Return a protocol that lets the application cut its connection; plain h11 where httptools is missing."""
    try:
        from .protocol import CuttableProtocol
    except ImportError:
        return "h11"
    return CuttableProtocol


class Server(uvicorn.Server):
    """A uvicorn server that lets go of hanging answers when it stops."""

    def __init__(self, app: App) -> None:
        config: dict[str, Any] = {
            "http": _protocol(),
            "ws": "websockets-sansio",
            "lifespan": "on",
            "log_level": "warning",
            "access_log": False,
            "timeout_graceful_shutdown": 1,
            "timeout_keep_alive": 75,
            "server_header": False,
        }
        super().__init__(uvicorn.Config(app, **config))
        self._app = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Release hanging answers, then shut down."""
        self._app.release()
        await super().shutdown(sockets)


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
def serve(mock: Mock, *, speed: float = 0.0, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """Serve a mock from a thread for as long as the block lasts.

    Args:
        mock: The mock; looking at it and steering it from the test's thread is fine.
        speed: Virtual seconds in one real second; by default the clock is moved by hand.
        host: Where to listen.
        port: The port; 0 takes a free one.

    Yields:
        The server's URL.
    """
    listener = bind(host, port)
    server = Server(App(mock, speed=speed))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield origin(listener)
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()
