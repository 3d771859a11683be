"""A mock on a socket for as long as a test needs it."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .serve.server import Server, bind, loop_factory, origin, urls
from .serve.service import MAX_BODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .mock import Mock


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
    listeners = bind(host, port)
    loop = (loop_factory() or asyncio.new_event_loop)()
    stop = asyncio.Event()
    server = Server(mock, speed=speed, max_body=max_body)

    def run() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(server.run(listeners, stop))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield origin(listeners)
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
        for listener in listeners:
            listener.close()
