"""What a send costs the mock, beside a server on httptools that reads a request and answers with what it holds ready."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from speed.blocks import Costs
from speed.loopback import REPLIES

SEND = json.dumps({"from": "12017771234", "to": 12017774321, "message": "Your table is ready"}).encode()
HEAD = (
    "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth-Token: t\r\nContent-Type: application/json\r\n"
    "Content-Length: {size}\r\n\r\n"
)


class Echo(asyncio.Protocol):
    """Reads a request whole, and gives the answer that is ready."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        import httptools

        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        self.parser = httptools.HttpRequestParser(self)

    def data_received(self, data: bytes) -> None:
        """Read on."""
        self.parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        """Begin a request."""
        self.headers: list[tuple[bytes, bytes]] = []
        self.body = b""

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header."""
        self.headers.append((name, value))

    def on_body(self, body: bytes) -> None:
        """Keep a piece of the body."""
        self.body += body

    def on_message_complete(self) -> None:
        """Answer."""
        json.loads(self.body)
        self.transport.write(REPLIES[b""])


def mocked(rounds: int, each: int) -> Costs:
    """Return the CPU microseconds of the server for a send, the mock and the echo in turns."""
    costs: Costs = {"mock": [], "echo": []}
    with _running("mock", "/rest/sms") as mock, _running("echo", "/rest/sms") as echo:
        servers = {"mock": mock, "echo": echo}
        for server in servers.values():
            server.cost(50)
        for _ in range(rounds):
            for name, server in servers.items():
                costs[name].append(server.cost(each))
    return costs


class _Server:
    def __init__(self, process: subprocess.Popen[str], path: str) -> None:
        assert process.stdout is not None
        assert process.stdin is not None
        self._ask, self._answers = process.stdin, process.stdout
        self._sock = socket.create_connection(("127.0.0.1", int(self._answers.readline())))
        self._request = HEAD.format(path=path, size=len(SEND)).encode() + SEND

    def cost(self, sends: int) -> float:
        """Return the CPU microseconds of the server for one of so many sends."""
        before = self._used()
        for _ in range(sends):
            self._sock.sendall(self._request)
            _read(self._sock)
        return (self._used() - before) / sends * 1e6

    def _used(self) -> float:
        self._ask.write("\n")
        self._ask.flush()
        return float(self._answers.readline())


def _read(sock: socket.socket) -> None:
    data = b""
    while b"\r\n\r\n" not in data:
        data += sock.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    assert head.split()[1] in (b"200", b"201"), head
    size = int(head.lower().partition(b"content-length: ")[2].split()[0])
    while len(body) < size:
        body += sock.recv(65536)


@contextlib.contextmanager
def _running(kind: str, path: str) -> Iterator[_Server]:
    command = [sys.executable, "-m", "speed.mocked", kind]
    folder = Path(__file__).parents[1]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        yield _Server(process, path)


def _serve_mock() -> None:
    from trunkline_mock import Mock
    from trunkline_mock.server import serve

    with serve(Mock("opentact")) as url:
        print(url.rpartition(":")[2], flush=True)
        _tell()


async def _serve_echo() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, _tell)


def _tell() -> None:
    for _ in sys.stdin:
        print(time.process_time(), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "mock":
        _serve_mock()
    else:
        from trunkline_mock.serve.server import loop_factory

        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            runner.run(_serve_echo())
