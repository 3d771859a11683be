"""The table's cells for event streams: whatever ends a stream, nothing that a frame held shows in any channel."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import given
from websockets.datastructures import Headers
from websockets.http11 import Response
from websockets.sync.server import ServerConnection, serve

import trunkline
from trunkline.opentact import _event_session as session_module
from trunkline.opentact.events import parse_event

from .alarm import interrupted
from .channels import Witness, watching
from .test_table import FEW, leaks
from .values import Secrets, make, secrets

Part = Callable[[ServerConnection, Secrets], object]


def event(secret: Secrets) -> str:
    """Return a message as the vendor tells of it, with a secret in each member that a page shows, and in one that none does."""
    sms = {"uuid": secret.name, "state": "success", "from": secret.number, "to": secret.number, "tn": secret.pin}
    sms |= {"message": secret.text, "thread": 5, "delivered": secret.name, secret.name: secret.token}
    return json.dumps({"type": "sms", "message": secret.text, "payload": sms, "seen": secret.key})


def welcome(connection: ServerConnection, secret: Secrets) -> None:
    """Take the sign-in."""
    connection.send(json.dumps({"type": "auth", "message": secret.text, "payload": {"ip": secret.number}}))


def sent(*frames: Callable[[Secrets], str | bytes]) -> Part:
    """Welcome, send frames and say no more."""

    def part(connection: ServerConnection, secret: Secrets) -> None:
        welcome(connection, secret)
        for frame in frames:
            connection.send(frame(secret))
        for _ in connection:
            pass

    return part


def refuse(connection: ServerConnection, secret: Secrets) -> None:
    """Refuse the token, and repeat it."""
    connection.send(
        json.dumps({"type": "auth", "success": False, "message": secret.as_text(), "payload": secret.token})
    )
    for _ in connection:
        pass


def hang_up(connection: ServerConnection, secret: Secrets) -> None:
    """Close before an answer, with a reason that tells."""
    connection.close(4001, f"{secret.token} {secret.number}"[:110])


def cut(connection: ServerConnection, secret: Secrets) -> None:
    """Write a message, then the beginning of a frame, and go."""
    welcome(connection, secret)
    connection.send(event(secret))
    connection.socket.sendall(b"\x81\x7e\x7f\xff" + event(secret).encode())
    connection.socket.shutdown(2)


def told(secret: Secrets) -> str:
    """Return a frame that is no JSON."""
    return " | ".join(secret.by_kind().values())


ENDS: dict[str, Part] = {
    "refused": refuse,
    "closed with a reason": hang_up,
    "messages": sent(event, event),
    "frames that are no event": sent(told, event, lambda secret: told(secret).encode() + b"\xff"),
    "an event of another kind": sent(lambda secret: json.dumps({"type": secret.name, "payload": secret.as_text()})),
    "lists for members": sent(
        lambda secret: json.dumps({"type": "sms", "payload": [secret.text], "message": [secret.key]})
    ),
    "cut": cut,
}
HANDSHAKES = [
    HTTPStatus.FOUND,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.BAD_GATEWAY,
]


class Streaming:
    """A websocket server that plays a part with the secrets of the example."""

    def __init__(self) -> None:
        self.part: Part = refuse
        self.secret: Secrets | None = None
        self.status: HTTPStatus | None = None
        silent = logging.Logger("vendor", logging.CRITICAL + 1)  # what the vendor logs is not ours
        self._server = serve(self._play, "127.0.0.1", 0, process_request=self._greet, logger=silent)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.socket.getsockname()[1]}"

    def _greet(self, connection: ServerConnection, request: object) -> Response | None:
        if self.status is None or self.secret is None:
            return None
        said = told(self.secret).encode("ascii", "ignore")
        headers = Headers(
            {"x-said": said.decode().replace("\n", " "), "location": f"ws://127.0.0.1:9/{self.secret.token}"}
        )
        headers |= {"content-length": str(len(said))}
        return Response(self.status, "Said", headers, said)

    def _play(self, connection: ServerConnection) -> None:
        connection.recv(10)
        assert self.secret is not None
        self.part(connection, self.secret)

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()


@pytest.fixture(scope="module")
def streaming() -> Iterator[Streaming]:
    """One server for all examples."""
    server = Streaming()
    for frame in (event(make(1)), '{"type": "auth", "payload": {"ip": 5}}'):
        repr(parse_event(frame))  # what reads events is made at the first one, and takes its time
    yield server
    server.close()


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long before the next connection."""
    monkeypatch.setattr(session_module.random, "uniform", lambda low, high: 0.01)


def fail(drift: object) -> None:
    """Fail as a function of the user's may."""
    raise LookupError("on_drift")


def listen(kind: str, secret: Secrets, url: str, witness: Witness, patience: float, **more: Any) -> None:
    """Read a stream until it ends or is interrupted."""
    more = {"token": secret.token, "base_url": url, "retries": 0, **more}
    try:
        if kind == "blocking":
            with trunkline.Opentact(**more) as client, interrupted(patience), client.events() as stream:
                witness.add("client", repr(stream), repr(client))
                for one in stream:
                    witness.add("result", repr(one))
        else:
            asyncio.run(asyncio.wait_for(_alisten(more, witness), patience))
    except BaseException as error:
        witness.add_error(error)


async def _alisten(more: dict[str, Any], witness: Witness) -> None:
    async with trunkline.AsyncOpentact(**more) as client:
        stream = client.events()
        witness.add("client", repr(stream), repr(client))
        async for one in stream:
            witness.add("result", repr(one))


@pytest.mark.real
@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize("end", ENDS)
@FEW
@given(secret=secrets())
def test_no_cell_of_a_stream_shows_a_secret(end: str, kind: str, streaming: Streaming, secret: Secrets) -> None:
    """Refusals, closes, strange frames, cut lines, Ctrl-C and `wait_for`: neither error, frame, log nor event tells."""
    streaming.part, streaming.secret, streaming.status = ENDS[end], secret, None
    with watching() as witness:
        listen(kind, secret, streaming.url, witness, 0.2, on_drift=fail)
    assert "message" in witness.shown
    assert leaks(witness, secret) == set()


@pytest.mark.real
@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize("status", HANDSHAKES)
@FEW
@given(secret=secrets())
def test_no_answer_to_a_handshake_shows(status: HTTPStatus, kind: str, streaming: Streaming, secret: Secrets) -> None:
    """What the server says instead of opening a stream, in headers and body, is nowhere."""
    streaming.secret, streaming.status = secret, status
    with watching() as witness:
        listen(kind, secret, streaming.url, witness, 0.3)
    assert "message" in witness.shown
    assert leaks(witness, secret) == set()
