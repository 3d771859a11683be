"""A server's end of one connection: whole requests in, any bytes out."""

from __future__ import annotations

import contextlib
import re
import select
import socket
import struct
import time

_NUMBER = re.compile(rb"1201\d{7}")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class Gone(ConnectionError):
    """The client has closed the connection between two requests."""


class Line:
    """One accepted connection.

    Attributes:
        strayed: When something was said on it that nobody had asked for.
        half: Whether a part of a request has come, and not the rest.
        races: Whether it is ended when its client may be about to use it.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.buffer = b""
        self.strayed = float("-inf")
        self.half = False
        self.races = False
        sock.settimeout(30)
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _fill(self) -> None:
        data = self.sock.recv(65536)
        if not data:
            raise Gone
        self.buffer += data
        self.half = True

    def request(self) -> tuple[bytes, bytes]:
        """Read head and body of a request."""
        head = self.head()
        body = self.body(head)
        self.half = False
        return head, body

    def head(self) -> bytes:
        """Read the head of a request, its empty line included."""
        while b"\r\n\r\n" not in self.buffer:
            self._fill()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        return head + b"\r\n\r\n"

    def body(self, head: bytes) -> bytes:
        """Read the body that a head announces."""
        found = _LENGTH.search(head)
        size = int(found[1]) if found else 0
        while len(self.buffer) < size:
            self._fill()
        body, self.buffer = self.buffer[:size], self.buffer[size:]
        return body

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.sock.sendall(data)

    def drip(self, data: bytes, pause: float) -> None:
        """Send bytes one at a time."""
        for byte in data:
            self.send(bytes([byte]))
            time.sleep(pause)

    def together(self, data: bytes) -> None:
        """Send bytes and the end of the connection so that neither is seen without the other."""
        self._hold()
        self.send(data)
        self.close()

    def reset(self) -> None:
        """Close so that the client sees a reset and not an end."""
        with contextlib.suppress(OSError):
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def half_close(self, data: bytes) -> None:
        """Send bytes and end our half of the connection only, in one."""
        self._hold()
        self.send(data)
        self.sock.shutdown(socket.SHUT_WR)

    def _hold(self) -> None:
        with contextlib.suppress(OSError, AttributeError):
            self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)

    def close(self) -> None:
        """Close the connection."""
        with contextlib.suppress(OSError):
            self.sock.close()

    def wait_until_gone(self, seconds: float) -> None:
        """Wait until the client closes its end; what it sends meanwhile is thrown away."""
        end = time.monotonic() + seconds
        with contextlib.suppress(OSError, ValueError):
            while (left := end - time.monotonic()) > 0:
                if select.select([self.sock], [], [], left)[0] and not self.sock.recv(65536):
                    return


def number_in(request: bytes) -> str | None:
    """Return the telephone number that a request is about."""
    found = _NUMBER.search(request)
    return found[0].decode() if found else None
