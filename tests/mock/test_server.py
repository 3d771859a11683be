"""The mock behind real sockets."""

from __future__ import annotations

import asyncio
import http.server
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import httpx
import pytest
import websockets

import trunkline_mock.connection
from trunkline_mock import Mock
from trunkline_mock.server import MAX_BODY
from trunkline_mock.server import Running, serve

from .conftest import OPENTACT

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = {"X-Auth-Token": "t"}


@pytest.fixture
def client(running: Running) -> Iterator[httpx.Client]:
    """A client of the server."""
    with httpx.Client(base_url=running.url, headers=TOKEN, timeout=2) as client:
        yield client


def send(client: httpx.Client, **headers: str) -> httpx.Response:
    """Send an Opentact message."""
    return client.post(
        "/opentact/rest/sms", json=OPENTACT, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )


def raw(running: Running, data: bytes, wait: float = 5) -> bytes:
    """Write bytes to the server and return everything that comes until it closes or falls silent."""
    host, port = running.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=wait) as connection:
        found = b""
        try:
            connection.sendall(data)
            while piece := connection.recv(65536):
                found += piece
                if b"\r\n\r\n" in found:
                    return found
        except (ConnectionError, TimeoutError):
            return found
        return found


FAULTS = {
    "drop": httpx.RemoteProtocolError,
    "drop-after": httpx.RemoteProtocolError,
    "reset": httpx.TransportError,
    "hang": httpx.ReadTimeout,
}


@pytest.mark.parametrize("kind", FAULTS)
def test_connections_are_cut(client: httpx.Client, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """Each fault is what the client's library calls it, the next call works, and the server complains of nothing."""
    with pytest.raises(FAULTS[kind]):
        client.post("/opentact/rest/sms", json=OPENTACT, headers={"X-Mock-Fault": f"kind={kind}"}, timeout=0.2)
    assert send(client).status_code == 200
    assert not caplog.records


def test_spoiled_answers_arrive(client: httpx.Client) -> None:
    """Truncated JSON is a whole HTTP answer; an oversized one arrives to its end; a slow one late."""
    with pytest.raises(json.JSONDecodeError):
        send(client, x_mock_fault="kind=truncate").json()
    assert len(send(client, x_mock_fault="kind=oversize;size=3000000").content) == 3_000_000
    before = time.monotonic()
    assert send(client, x_mock_fault="kind=slow;delay=0.3").status_code == 200
    assert time.monotonic() - before >= 0.3


def test_a_hanging_answer_does_not_keep_the_server(mock: Mock) -> None:
    """The server stops although a client still waits."""
    before = time.monotonic()
    with serve(mock) as url:
        waiting = threading.Thread(target=_wait_for_ever, args=(url,))
        waiting.start()
        while not mock.sent:
            time.sleep(0.01)
    waiting.join(5)
    assert not waiting.is_alive()
    assert time.monotonic() - before < 5


def _wait_for_ever(url: str) -> None:
    with pytest.raises(httpx.TransportError):
        httpx.post(f"{url}/opentact/rest/sms", json=OPENTACT, headers=TOKEN | {"X-Mock-Fault": "kind=hang"}, timeout=10)


BAD_HTTP = {
    "not HTTP": b"hello\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "bad header": b"GET / HTTP/1.1\r\nHost\x00: x\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
    "bad length": b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    "smuggling": b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "bad chunk": b"POST /opentact/rest/sms HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "raw bytes in the path": b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
    "asterisk": b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    "absolute": b"GET http://evil.example/opentact HTTP/1.1\r\nHost: x\r\n\r\n",
    "unknown method": b"BREW / HTTP/1.1\r\nHost: x\r\n\r\n",
    "long line": b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
}


@pytest.mark.parametrize("what", BAD_HTTP)
def test_bad_http_is_refused(running: Running, client: httpx.Client, what: str) -> None:
    """The connection is answered with an error or closed, nothing reaches state, and others are served."""
    answer = raw(running, BAD_HTTP[what], wait=2)
    assert not answer or answer.split(b" ", 2)[1] in (b"400", b"404", b"405")
    assert send(client).status_code == 200
    running.mock.assert_sent(times=1)


def test_headers_without_end_are_cut(running: Running, client: httpx.Client) -> None:
    """A client that only ever sends headers is disconnected."""
    endless = b"GET / HTTP/1.1\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"a" * 1000) for n in range(2000))
    assert raw(running, endless) == b""
    assert send(client).status_code == 200


def test_a_slow_client_is_cut(monkeypatch: pytest.MonkeyPatch, mock: Mock) -> None:
    """A request that never ends, in its head or its body, does not hold a connection for ever."""
    monkeypatch.setattr(trunkline_mock.connection, "PATIENCE", 0.2)
    head = b"POST /opentact/rest/sms HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
    with serve(mock) as url:
        for start in (b"", b"GE", head, head + b"\r\n{"):
            before = time.monotonic()
            assert raw(Running(mock, url), start) == b""
            assert time.monotonic() - before < 2
    mock.assert_nothing_sent()


def test_a_huge_body_is_refused_early(running: Running, client: httpx.Client) -> None:
    """100 MB are not read: 413 in the envelope, or a closed connection, and nothing is kept."""

    def endless() -> Iterator[bytes]:
        for _ in range(100):
            yield b"x" * 1024 * 1024

    try:
        status = client.post("/opentact/rest/sms", content=endless()).status_code
    except httpx.TransportError:
        status = 413
    assert status == 413
    assert all(len(call.body) < MAX_BODY for call in running.mock.calls)
    running.mock.assert_nothing_sent()
    assert send(client).status_code == 200


def test_head_has_no_body(client: httpx.Client) -> None:
    """HEAD is answered with headers alone, so that the connection stays usable."""
    assert client.head("/_mock/").status_code == 200
    assert send(client).status_code == 200


def test_the_websocket_tells(running: Running) -> None:
    """Sign in with the first frame, then events come as they happen."""
    running.mock.opentact.subscribe("sms", token="t")
    answers = asyncio.run(_listen(running))
    assert [(frame["type"], frame.get("payload", {}).get("delivered")) for frame in answers[1:]] == [
        ("sms", False),
        ("sms", True),
    ]


async def _listen(running: Running) -> list[dict[str, dict[str, object]]]:
    async with websockets.connect(f"{running.url.replace('http', 'ws')}/opentact") as socket:
        await socket.send(json.dumps({"type": "auth", "payload": "t"}))
        frames = [json.loads(await socket.recv())]
        async with httpx.AsyncClient() as client:
            await client.post(f"{running.url}/opentact/rest/sms", json=OPENTACT, headers=TOKEN)
        running.mock.advance(5)
        return frames + [json.loads(await asyncio.wait_for(socket.recv(), 5)) for _ in range(2)]


def test_only_opentact_has_a_websocket(running: Running) -> None:
    """Elsewhere the handshake is refused."""

    async def attempt() -> None:
        async with websockets.connect(f"{running.url.replace('http', 'ws')}/avaamo"):
            pass

    with pytest.raises(websockets.InvalidStatus):
        asyncio.run(attempt())


class Hook(http.server.BaseHTTPRequestHandler):
    """Takes webhooks; refuses the first."""

    bodies: list[bytes]

    def do_POST(self) -> None:
        """Take one."""
        self.bodies.append(self.rfile.read(int(self.headers["content-length"])))
        self.send_response(500 if len(self.bodies) == 1 else 204)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Be quiet."""


@pytest.fixture
def hook() -> Iterator[tuple[str, list[bytes]]]:
    """A receiver of webhooks: its URL and what it got."""
    bodies: list[bytes] = []
    server = http.server.HTTPServer(("127.0.0.1", 0), type("Handler", (Hook,), {"bodies": bodies}))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/hook?a=1", bodies
    server.shutdown()
    server.server_close()
    thread.join()


def until(done: object, seconds: float = 5) -> None:
    """Wait for a list to be filled."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:  # type: ignore[operator]
        time.sleep(0.005)


def test_webhooks_leave_by_themselves(running: Running, client: httpx.Client, hook: tuple[str, list[bytes]]) -> None:
    """The server posts, and posts again after a failure."""
    url, bodies = hook
    assert client.post("/_mock/webhooks", json={"vendor": "opentact", "url": url}).status_code == 200
    inbound = {"vendor": "opentact", "to": "12017771234", "from": "12017774321", "text": "Hi"}
    assert client.post("/_mock/inbound", json=inbound).status_code == 200
    until(lambda: len(bodies) == 1 and running.mock.clock.waiting)
    running.mock.advance(1)
    until(lambda: running.mock.log.events[0].state == "delivered")
    assert running.mock.log.events[0].attempts == ["500", "204"]
    assert json.loads(bodies[1])["message"] == "Hi"


def test_the_blocking_postman_posts_too(mock: Mock, hook: tuple[str, list[bytes]]) -> None:
    """`mock.deliver()` needs no server."""
    url, bodies = hook
    mock.opentact.defaults["callback_url"] = url
    for text in ("one", "two"):
        mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text=text)
    assert mock.deliver() == 2
    assert [event.state for event in mock.log.events] == ["waiting", "delivered"]
    assert len(bodies) == 2


def test_time_passes_on_the_server(mock: Mock) -> None:
    """With a speed, what is due happens by itself."""
    with serve(mock, speed=1000) as url:
        httpx.post(f"{url}/opentact/rest/sms", json=OPENTACT, headers=TOKEN)
        until(lambda: not mock.clock.waiting)
    (row,) = mock.opentact.account("t").table("sms")
    assert row["delivered"] is True


def test_the_command_says_where_it_listens() -> None:
    """One JSON line, then it serves until it is told to stop."""
    command = [
        sys.executable,
        "-m",
        "trunkline_mock",
        "--port",
        "0",
        "--vendor",
        "opentact",
        "--fault",
        "status=429;times=1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        base = ready["vendors"]["opentact"]
        statuses = [httpx.post(f"{base}/rest/sms", json=OPENTACT, headers=TOKEN).status_code for _ in range(2)]
        os.kill(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=10)
    assert statuses == [429, 200]
    assert (process.returncode, errors) == (0, "")


def test_the_command_warns_when_it_is_not_on_loopback() -> None:
    """Listening elsewhere is told on standard error."""
    command = [sys.executable, "-m", "trunkline_mock", "--host", "0.0.0.0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.terminate()
        _, errors = process.communicate(timeout=10)
    assert "anyone who can reach it can use it" in errors


@pytest.mark.parametrize("wrong", [["--fault", "status=1"], ["--vendor", "x"], ["--port", "x"]])
def test_the_command_refuses_nonsense(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong option is told in one line, with status 2."""
    from trunkline_mock.__main__ import main

    with pytest.raises(SystemExit, match="2"):
        main(wrong)
    assert "error:" in capsys.readouterr().err


def test_a_taken_port_is_told(running: Running, capsys: pytest.CaptureFixture[str]) -> None:
    """No traceback for the usual mistake."""
    from trunkline_mock.__main__ import main

    assert main(["--port", running.url.rpartition(":")[2]]) == 1
    assert "cannot listen" in capsys.readouterr().err
