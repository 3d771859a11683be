"""A server of a few lines on a bare socket: it says what a test gives it and keeps what it was told."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Listener:
    """Answers every connection with the same bytes once a request's head has come, then reads on until the end."""

    def __init__(self, answer: bytes = b"") -> None:
        self.answer = answer
        self.heard: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(peer,), daemon=True).start()

    def _talk(self, peer: socket.socket) -> None:
        place = len(self.heard)
        self.heard.append(b"")
        peer.settimeout(2.0)
        with peer:
            try:
                while piece := peer.recv(65536):
                    self.heard[place] += piece
                    if self.answer and b"\r\n\r\n" in self.heard[place]:
                        peer.sendall(self.answer)
                        peer.shutdown(socket.SHUT_WR)
                        return
            except OSError:
                return

    def close(self) -> None:
        self._socket.close()


@contextmanager
def listening(answer: bytes = b"") -> Iterator[Listener]:
    """Listen on a free port of this machine."""
    listener = Listener(answer)
    try:
        yield listener
    finally:
        listener.close()


def http(status: str, *headers: str, body: bytes = b"") -> bytes:
    """Write an answer."""
    head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers))
    return head.encode() + b"\r\n" + body
