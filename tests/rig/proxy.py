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


def _pump(one: socket.socket, other: socket.socket) -> None:
    with contextlib.suppress(OSError, ValueError):
        while True:
            for sock in select.select([one, other], [], [], 30)[0] or [None]:
                data = sock.recv(65536) if sock is not None else b""
                if not data:
                    return
                (other if sock is one else one).sendall(data)


def _tunnel(line: Line, head: bytes, answer: bytes) -> None:
    with socket.create_connection(_target(head), timeout=10) as upstream:
        line.send(answer)
        upstream.sendall(line.buffer)
        _pump(line.sock, upstream)


def works(sock: socket.socket) -> None:
    """Do what is asked."""
    line = Line(sock)
    head = line.head()
    if head.startswith(b"CONNECT "):
        _tunnel(line, head, b"HTTP/1.1 200 Connection established\r\n\r\n")
        return
    with socket.create_connection(_target(head), timeout=10) as upstream:
        upstream.sendall(head + line.buffer)
        _pump(line.sock, upstream)


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


PROXIES: dict[str, Callable[[socket.socket], None]] = {
    "works": works,
    "502": _says(b"HTTP/1.1 502 Bad gateway\r\nContent-Length: 0\r\n\r\n"),
    "407": _says(b"HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"),
    "429": _says(b"HTTP/1.1 429 Slow down\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"),
    "cut": _says(b"HTTP/1.1 200 Connec"),
    "drop": _says(b""),
    "garbage": _says(b"\0\0\0\0"),
    "stalls": stalls,
}
FAILING = tuple(name for name in PROXIES if name != "works")
