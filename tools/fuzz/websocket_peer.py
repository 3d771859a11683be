"""A websocket server of bare sockets, by RFC 6455 and the standard library alone: it plays what was drawn, right or wrong."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import re
import socket
import struct
import threading
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


@dataclass
class Part:
    """What one connection is like.

    Attributes:
        status: The answer to the handshake; 101 makes a websocket.
        accepts: Whether the handshake is confirmed with the right key.
        writes: The bytes of each write after the client has signed in: frames, or what is none.
        stays: Whether the connection then stays open until the client says something; else it ends.
    """

    status: int = 101
    accepts: bool = True
    writes: list[bytes] = field(default_factory=list)
    stays: bool = False


def frame(opcode: int, payload: bytes, final: bool = True) -> bytes:
    """One frame as a server writes it."""
    size = len(payload)
    length = (
        bytes([size])
        if size < 126
        else struct.pack("!BH", 126, size)
        if size < 65536
        else struct.pack("!BQ", 127, size)
    )
    return bytes([opcode | (0x80 if final else 0)]) + length + payload


def message(opcode: int, payload: bytes, cuts: list[int], between: bytes = b"") -> bytes:
    """A message in as many frames as there are cuts and one, with something between them."""
    places = [0, *sorted(min(cut, len(payload)) for cut in cuts), len(payload)]
    pieces = [payload[begin:end] for begin, end in pairwise(places)]
    frames = [frame(0 if at else opcode, piece, at == len(pieces) - 1) for at, piece in enumerate(pieces)]
    return between.join(frames)


class Peer:
    """The server, in threads of its own.

    Attributes:
        url: Its address.
        parts: What each connection is like, the last one for all that follow.
        greetings: What each client said first, in order.
        wrong: What a client did against the standard.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.parts: list[Part] = []
        self.greetings: list[Any] = []
        self.wrong: list[str] = []
        self._number = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def play(self, parts: list[Part]) -> None:
        """Begin anew with other parts."""
        self.parts, self.greetings, self.wrong, self._number = parts, [], [], 0

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                part = self.parts[min(self._number, len(self.parts) - 1)]
                self._number += 1
                threading.Thread(target=self._serve, args=(sock, part), daemon=True).start()

    def _serve(self, sock: socket.socket, part: Part) -> None:
        sock.settimeout(20)
        with contextlib.suppress(OSError, EOFError), sock.makefile("rb") as stream:
            self._talk(sock, stream, part)
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_WR)  # what was written arrives; a reset could overtake it
            while sock.recv(4096):
                pass
        sock.close()

    def _talk(self, sock: socket.socket, stream: Any, part: Part) -> None:
        key = self._handshake(stream)
        if part.status != 101:
            sock.sendall(
                b"HTTP/1.1 %d x\r\nlocation: /x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n" % part.status
            )
            return
        accept = base64.b64encode(hashlib.sha1(key + GUID, usedforsecurity=False).digest())
        head = b"HTTP/1.1 101 x\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: %s\r\n\r\n"
        sock.sendall(head % (accept if part.accepts else accept[::-1]))
        if not part.accepts:
            return
        self.greetings.append(json.loads(self._client_frame(stream)))
        for data in part.writes:
            sock.sendall(data)
        if part.stays:
            stream.read(1)  # the client says good-bye

    def _handshake(self, stream: Any) -> bytes:
        """Read the request and return its key; what the standard wants in it is there."""
        head = b"".join(iter(stream.readline, b"\r\n"))
        lines = dict(re.findall(rb"(?m)^([\w-]+): *([^\r]*)\r$", head.lower()))
        wanted = {b"upgrade": b"websocket", b"connection": b"upgrade", b"sec-websocket-version": b"13"}
        self.wrong += [f"{name!r} is {lines.get(name)!r}" for name, value in wanted.items() if lines.get(name) != value]
        found = re.search(rb"(?i)\r\nsec-websocket-key: *([^\r]+)", head)
        return found[1] if found else b""

    def _client_frame(self, stream: Any) -> bytes:
        """Read one whole text frame of a client."""
        first, second = self._exactly(stream, 2)
        if (first, second & 0x80) != (0x81, 0x80):
            self.wrong.append(f"a frame that begins {first:x} {second:x}")
        size = second & 0x7F
        if size > 125:
            size = int.from_bytes(self._exactly(stream, 2 if size == 126 else 8), "big")
        mask = self._exactly(stream, 4)
        return bytes(byte ^ mask[at % 4] for at, byte in enumerate(self._exactly(stream, size)))

    @staticmethod
    def _exactly(stream: Any, size: int) -> bytes:
        data: bytes = stream.read(size)
        if len(data) < size:
            raise EOFError
        return data
