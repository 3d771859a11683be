"""What the tests of event streams share: websocket servers that play a script, and frames."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import pytest
from websockets.sync.server import ServerConnection, serve

from trunkline.opentact import _event_session as session_module
from trunkline_runtime.transports.seam import Request, Response

Until = Callable[[Callable[[], Any]], Any]
AUTH = json.dumps({"type": "auth", "message": "signed in", "payload": {"ip": "192.0.2.1"}})
REFUSED = json.dumps({"type": "auth", "message": "no", "success": False})
SMS = '{"type": "sms", "message": "m", "payload": {"uuid": "7b2f9c10-4d1e-4a6b-9c3d-000000000001", "state": "success"}}'
SECRET = "eyJzZWNyZXQ.c2VjcmV0.c2VjcmV0c2VjcmV0"


@dataclass
class Script:
    """A websocket server that plays one function a connection, the last one for all that follow."""

    parts: list[Callable[[ServerConnection], object]]
    url: str = ""
    greetings: list[Any] = field(default_factory=list)

    def play(self, connection: ServerConnection) -> None:
        """Note the sign-in and play the part of this connection."""
        number = len(self.greetings)
        self.greetings.append(json.loads(connection.recv(10)))
        self.parts[min(number, len(self.parts) - 1)](connection)


@pytest.fixture
def scripted() -> Iterator[Callable[..., Script]]:
    """Start websocket servers; beside each there is no HTTP, so calls go elsewhere."""
    servers = []

    def start(*parts: Callable[[ServerConnection], object], context: ssl.SSLContext | None = None) -> Script:
        script = Script(list(parts))
        server = serve(script.play, "127.0.0.1", 0, ssl=context)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        script.url = f"{'https' if context else 'http'}://127.0.0.1:{server.socket.getsockname()[1]}"
        return script

    yield start
    for server in servers:
        server.shutdown()


def stay(*frames: str | bytes) -> Callable[[ServerConnection], None]:
    """Send frames and keep the connection open."""

    def part(connection: ServerConnection) -> None:
        for frame in frames:
            connection.send(frame)
        for _ in connection:
            pass

    return part


def leave(*frames: str | bytes, code: int = 1012) -> Callable[[ServerConnection], None]:
    """Send frames and close."""

    def part(connection: ServerConnection) -> None:
        for frame in frames:
            connection.send(frame)
        connection.close(code)

    return part


def break_off(*frames: str | bytes) -> Callable[[ServerConnection], None]:
    """Send frames and cut the line without a word."""

    def part(connection: ServerConnection) -> None:
        for frame in frames:
            connection.send(frame)
        time.sleep(0.05)
        connection.socket.shutdown(2)

    return part


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long in a test."""
    monkeypatch.setattr(session_module.random, "uniform", lambda low, high: 0.01)


def take(count: int, events: Iterable[Any]) -> list[Any]:
    """Return the first events of a stream."""
    return list(islice(iter(events), count))


class Answers:
    """A transport that logs in and nothing else, with a new token each time."""

    def __init__(self) -> None:
        self.logins = 0

    def send(self, request: Request, *_: object) -> Response:
        """Answer with a token."""
        self.logins += 1
        body = f'{{"success": true, "payload": {{"token": "token-{self.logins}"}}}}'
        return Response(200, (("content-type", "application/json"),), body.encode(), 0.0)

    def close(self) -> None:
        """Close nothing."""
