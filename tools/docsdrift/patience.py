"""A limit on the time of one answer as a whole: a server that sends a byte now and then never meets a read timeout."""

import socket
import threading
from contextlib import suppress
from typing import Any, Self


class Patience:
    """Ends the connection of one request when its time is over, wherever it stands.

    Args:
        seconds: how long all of it may take.
    """

    def __init__(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._stream: Any = None
        self._over = False

    def note(self, event: str, info: dict[str, Any]) -> None:
        """Take note of the connection; httpcore calls it with each of its steps."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._stream = info.get("return_value")
            if self._over:
                self._end()

    def _end(self) -> None:
        self._over = True
        found = self._stream.get_extra_info("socket") if self._stream is not None else None
        with suppress(OSError):
            if found is not None:
                found.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
