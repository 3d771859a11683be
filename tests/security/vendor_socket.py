"""A vendor of a few lines on a bare socket: each test says how it behaves."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Answer = Callable[[bytes], bytes | None]
"""Given a request as it came, what to write; `None` for never answering, empty for hanging up."""


class VendorSocket:
    """Answers every request on loopback.

    Attributes:
        answer: What it says.
        heard: Whole requests.
        seen: Every byte that came, of whatever request.
    """

    def __init__(self) -> None:
        self.answer: Answer = lambda request: b""
        self.heard: list[bytes] = []
        self.seen = bytearray()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._peers: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            self._peers.append(peer)
            threading.Thread(target=self._talk, args=(peer,), daemon=True).start()

    def _talk(self, peer: socket.socket) -> None:
        with suppress(OSError), peer:
            while request := _read(peer, self.seen):
                self.heard.append(request)
                answer = self.answer(request)
                if answer is None:
                    peer.recv(65536)  # silent until the other side goes
                    return
                if not answer:
                    return
                peer.sendall(answer)
                if b"Connection: close" in answer or not answer.startswith(b"HTTP/"):
                    return

    def close(self) -> None:
        """Hang up everywhere."""
        self._socket.close()
        for peer in self._peers:
            with suppress(OSError):
                peer.shutdown(socket.SHUT_RDWR)


def _read(peer: socket.socket, seen: bytearray) -> bytes:
    """Read a head and the body that it announces; `seen` takes every piece."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = peer.recv(65536)
        if not piece:
            return b""
        seen += piece
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    while len(body) < int(lengths[0] if lengths else 0):
        piece = peer.recv(65536)
        if not piece:
            return b""
        seen += piece
        body += piece
    return head + b"\r\n\r\n" + body


def answer(status: int, body: bytes, kind: str = "application/json", *headers: str) -> bytes:
    """Write an HTTP answer."""
    lines = [f"HTTP/1.1 {status} Said", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


@contextmanager
def vendor_socket() -> Iterator[VendorSocket]:
    """Run one on a free port."""
    vendor = VendorSocket()
    try:
        yield vendor
    finally:
        vendor.close()
