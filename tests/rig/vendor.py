"""One vendor in a process of its own: it listens on several ports, misbehaves as it is told, and counts what it did.

    python -m rig.vendor opentact folder-with-certificates

prints its ports as one line of JSON. What it counted is read from its `books` port; it ends with its standard input.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import ssl
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from rig import bodies
from rig.faults import FAULTS, REVOKED, Turn, code_of
from rig.proxy import FAILING, Works
from rig.wire import Line, number_in

SAME_MOMENT = 0.02


class Vendor:
    """What one vendor knows: who was served how often, and which token is good."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seen: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.proxy = Works()
        self.closings = self.proxy.closings  # when a line ended that its client may have been about to use
        self.halves: list[float] = []  # when a request ended of which a part had come
        self.raced: list[str] = []  # what was on its way already when something stray was said to its connection
        self.behind: dict[str, float] = {}  # when something stray was said to the connection on which it came next
        self.ends: list[tuple[float, float]] = []  # when a line was ended behind a stray, what came on it unread
        self._tokens = 0
        self._lock = threading.Lock()

    def serve(self, sock: socket.socket) -> None:
        """Answer one connection to its end."""
        line = Line(sock)
        try:
            while self._turn(line):
                pass
        finally:
            if line.half:
                self.halves.append(time.monotonic())
        line.close()
        if line.races:
            self.closings.append(time.monotonic())

    def _turn(self, line: Line) -> bool:
        head, body = line.request()
        if b" /rest/auth" in head.split(b"\r\n", 1)[0]:
            line.send(self._log_in())
            return True
        number = number_in(body) or number_in(head)
        if number is None:
            line.send(bodies.answer(b"{}", 404))
            return True
        return self._carry_out(line, head, number)

    def _carry_out(self, line: Line, head: bytes, number: str) -> bool:
        turn, code = Turn(line, self.name, number), code_of(number)
        with self._lock:
            if time.monotonic() - line.strayed < SAME_MOMENT:
                self.raced.append(number)
            behind = line.strayed > 0
            if behind:
                self.behind[number], line.strayed = line.strayed, float("-inf")
            self.seen[number] += 1
            first = self.seen[number] == 1
            if first and code == REVOKED:
                self._tokens += 1
            refused = self.name == "opentact" and f"jwt-{self._tokens}".encode() not in head
            mishap = FAULTS[code] if first and code != REVOKED else FAULTS[0]
            self.done[number] += mishap.done and not refused
        if refused:
            line.send(turn.no(401))
        began = time.monotonic()
        keep = refused or bool(mishap.act(turn))
        if (
            behind
        ):  # who took the stray for the answer may have asked on: this answer, or an end, meets the next question
            line.strayed = time.monotonic()
        if behind and not keep:
            self.ends.append((began, time.monotonic()))
            self.closings += self.ends[-1]
        elif mishap.races and not refused:
            line.races = True
            self.closings.append(time.monotonic())
        return keep

    def _log_in(self) -> bytes:
        with self._lock:
            token = f"jwt-{self._tokens}"
        return bodies.answer(json.dumps({"success": True, "payload": {"token": token}}).encode())

    def books(self, sock: socket.socket) -> None:
        """Tell what was counted."""
        with self._lock:
            names = ("seen", "done", "closings", "halves", "raced", "behind", "ends")
            told = {name: getattr(self, name) for name in names}
            sock.sendall(json.dumps(told).encode())
        sock.close()


def listen(serve: Callable[[socket.socket], None], context: ssl.SSLContext | None = None) -> int:
    """Serve a port of its own, each connection in a thread; return the port."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)

    def one(sock: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            if context is not None:
                sock.settimeout(10)
                sock = context.wrap_socket(sock, server_side=True)
            serve(sock)
        with contextlib.suppress(OSError):
            sock.close()

    def accept() -> None:
        while True:
            sock, _ = listener.accept()
            threading.Thread(target=one, args=(sock,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return int(listener.getsockname()[1])


def dead_port() -> tuple[int, list[socket.socket]]:
    """Return a port that never accepts: its queue is full, so the kernel drops who comes."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    fill = []
    for _ in range(4):
        sock = socket.socket()
        sock.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            sock.connect(listener.getsockname())
        fill.append(sock)
    return int(listener.getsockname()[1]), [listener, *fill]


def closed_port() -> tuple[int, socket.socket]:
    """Return a port where nobody listens: it stays taken, or another process, or the caller's own end, could have it."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    return int(taken.getsockname()[1]), taken


def slam(sock: socket.socket) -> None:
    """Close at once."""
    Line(sock).reset()


def greet(sock: socket.socket) -> None:
    """Speak first, as servers of other protocols do, and listen to nobody."""
    line = Line(sock)
    line.send(b"220 mail.example.org ESMTP\r\n")
    line.wait_until_gone(5.0)


def context_of(path: Path) -> ssl.SSLContext:
    """Return what a TLS server needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def main() -> None:
    """Listen, say where, and end with standard input."""
    vendor = Vendor(sys.argv[1])
    folder = Path(sys.argv[2])
    dead, kept = dead_port()
    closed, taken = closed_port()
    tls = listen(vendor.serve, context_of(folder / "server.pem"))
    ports = {
        "plain": listen(vendor.serve),
        "tls": tls,
        "stranger": listen(vendor.serve, context_of(folder / "stranger.pem")),
        "slam": listen(slam),
        "greet": listen(greet),
        "closed": closed,
        "dead": dead,
        "books": listen(vendor.books),
        "proxy-works": listen(vendor.proxy),
        **{f"proxy-{name}": listen(serve) for name, serve in FAILING.items()},
    }
    print(json.dumps(ports), flush=True)
    sys.stdin.read()
    del kept, taken
    os._exit(0)


if __name__ == "__main__":
    main()
