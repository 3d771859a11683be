"""A bare socket that stands for the whole internet: a proxy that answers CONNECT, speaks TLS as any host, and keeps what came.

Nothing of the product and no HTTP library is in it. Its answers are bytes that a direction puts in.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fuzz.certificates import authority

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
EMPTY = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


@dataclass
class Arrived:
    """One request as it came: where to, its head, its body."""

    host: str
    head: bytes = field(repr=False)
    body: bytes = field(repr=False)


class Wire:
    """The socket, in threads of its own.

    Attributes:
        url: As a proxy's address.
        arrived: What came since it was last emptied.
        answer: Makes the bytes of an answer; `None` closes the connection without a word.
    """

    def __init__(self, folder: Path) -> None:
        self.trusted, certified = authority(folder)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certified)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._open: set[socket.socket] = set()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.arrived: list[Arrived] = []
        self.answer: Callable[[Arrived], bytes | None] = lambda _: EMPTY
        threading.Thread(target=self._accept, daemon=True).start()

    def take(self) -> list[Arrived]:
        """What came since the last time."""
        taken, self.arrived = self.arrived, []
        return taken

    def close(self) -> None:
        """Stop listening and end what is open."""
        self._listener.close()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        sock.settimeout(30)
        self._open.add(sock)
        try:
            with contextlib.suppress(OSError, EOFError):
                line = _Line(sock)
                host = re.split(rb"[ :]", line.head())[1].decode("ascii")
                sock.sendall(b"HTTP/1.1 200 yes\r\n\r\n")
                with self._context.wrap_socket(sock, server_side=True) as secure:
                    self._open.add(secure)
                    self._talk(host, secure)
        finally:
            self._open.discard(sock)
            sock.close()

    def _talk(self, host: str, secure: ssl.SSLSocket) -> None:
        line = _Line(secure)
        while True:
            head = line.head()
            one = Arrived(host, head, line.body(head))
            self.arrived.append(one)
            answer = self.answer(one)
            if answer is None:
                return
            secure.sendall(answer)
            head, whole, _ = answer.lower().partition(b"\r\n\r\n")
            if not whole or b"\r\nconnection: close" in head:
                return


class _Line:
    """A server's end of a connection, by whole requests."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = b""

    def _fill(self) -> None:
        data = self._sock.recv(65536)
        if not data:
            raise EOFError
        self._buffer += data

    def _until(self, mark: bytes) -> bytes:
        while mark not in self._buffer:
            self._fill()
        found, _, self._buffer = self._buffer.partition(mark)
        return found

    def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._fill()
        found, self._buffer = self._buffer[:size], self._buffer[size:]
        return found

    def head(self) -> bytes:
        """The head of a request, its last line ending included."""
        return self._until(b"\r\n\r\n") + b"\r\n"

    def body(self, head: bytes) -> bytes:
        """The body that a head announces."""
        if _CHUNKED.search(head):
            return b"".join(self._chunks())
        length = _LENGTH.search(head)
        return self._exactly(int(length[1])) if length else b""

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self._until(b"\r\n").partition(b";")[0], 16):
            yield self._exactly(size)
            self._exactly(2)
        self._until(b"\r\n")
