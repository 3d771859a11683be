"""A vendor on a bare socket: reads each request to its end, and hangs up or is silent, without an answer."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType


class Lost:
    """Takes requests and loses every answer.

    Args:
        silent: Keep connections open after a request instead of hanging up, until the client leaves.

    Attributes:
        requests: The heads of the requests that came whole, body included.
    """

    def __init__(self, *, silent: bool = False) -> None:
        self._silent = silent
        self.requests: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Lost:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.close()

    @property
    def acted(self) -> int:
        """How often a vendor would have acted: requests with one idempotency key are one."""
        keys = [_header(head, "idempotency-key") for head in self.requests]
        return len({key for key in keys if key}) + sum(1 for key in keys if not key)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # the listener was closed
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._take, args=[connection], daemon=True).start()

    def _take(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            data = b""
            while b"\r\n\r\n" not in data:
                data += _more(connection)
            head, _, body = data.partition(b"\r\n\r\n")
            length = int(_header(head.decode("latin-1"), "content-length") or 0)
            while len(body) < length:
                body += _more(connection)
            self.requests.append(head.decode("latin-1"))
            while self._silent:
                _more(connection)


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("the client hung up")
    return data


def _header(head: str, name: str) -> str:
    lines = (line.partition(":") for line in head.split("\r\n")[1:])
    return next((value.strip() for key, _, value in lines if key.strip().lower() == name), "")
