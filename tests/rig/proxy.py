"""Proxies on bare sockets: one that works, and some that do not."""

from __future__ import annotations

import contextlib
import select
import socket
import time
from collections.abc import Callable

from rig.wire import Line


def _target(head: bytes) -> tuple[str, int]:
    place = head.split(b" ", 2)[1].decode()
    host, _, port = place.removeprefix("http://").partition("/")[0].rpartition(":")
    return host, int(port)


def _ended(sock: socket.socket) -> bool:
    """Whether nothing but the end is left to be read; a peek alone would wait as long as the socket's time-out."""
    if not select.select([sock], [], [], 0)[0]:
        return False
    with contextlib.suppress(OSError):
        return not sock.recv(1, socket.MSG_PEEK)
    return True


class Works:
    """A proxy that does what is asked.

    Attributes:
        closings: When it ended a line that its client may have been about to use.
    """

    def __init__(self) -> None:
        self.closings: list[float] = []

    def __call__(self, sock: socket.socket) -> None:
        """Serve one connection."""
        line = Line(sock)
        head = line.head()
        with socket.create_connection(_target(head), timeout=10) as upstream:
            if head.startswith(b"CONNECT "):
                line.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
                head = b""
            upstream.sendall(head + line.buffer)
            with contextlib.suppress(OSError, ValueError):
                self._pump(line, upstream)

    def _pump(self, line: Line, upstream: socket.socket) -> None:
        answered = False
        while ready := select.select([line.sock, upstream], [], [], 30)[0]:
            if upstream not in ready:
                if not (data := line.sock.recv(65536)):
                    return
                upstream.sendall(data)
                answered = False
            elif data := upstream.recv(65536):
                if _ended(upstream):
                    line.together(data)  # apart, a client could ask between an answer and an end that came as one
                    return
                line.send(data)
                answered = True
            else:
                self._end(line, answered)
                return

    def _end(self, line: Line, answered: bool) -> None:
        began = time.monotonic()
        line.close()
        if answered:
            self.closings += [began, time.monotonic()]


def _says(answer: bytes) -> Callable[[socket.socket], None]:
    def serve(sock: socket.socket) -> None:
        line = Line(sock)
        line.head()
        line.send(answer)
        time.sleep(0.01)
        line.close()

    return serve


def stalls(sock: socket.socket) -> None:
    """Accept and say nothing."""
    Line(sock).wait_until_gone(6.0)


FAILING: dict[str, Callable[[socket.socket], None]] = {
    "502": _says(b"HTTP/1.1 502 Bad gateway\r\nContent-Length: 0\r\n\r\n"),
    "407": _says(b"HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"),
    "429": _says(b"HTTP/1.1 429 Slow down\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"),
    "cut": _says(b"HTTP/1.1 200 Connec"),
    "drop": _says(b""),
    "garbage": _says(b"\0\0\0\0"),
    "stalls": stalls,
}
