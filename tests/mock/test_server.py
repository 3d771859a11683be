"""The mock behind real sockets."""

from __future__ import annotations

import http.server
import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from trunkline_mock import Mock, Reply, Request
from trunkline_mock.server import Running, serve

from .conftest import OPENTACT, TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator


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


class Broken(Mock):
    """A mock with a fault of its own."""

    def handle(self, request: Request) -> Reply:
        """Fail."""
        raise KeyError(request.body.decode())


def test_a_fault_of_the_mock_is_told_and_survived(caplog: pytest.LogCaptureFixture) -> None:
    """The caller gets a 500 on a connection that stays; the log says where it was, and nothing of what was sent."""
    with serve(Broken()) as url, httpx.Client(base_url=url) as client:
        answers = [client.post("/opentact/rest/sms", json=OPENTACT, headers=TOKEN) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [500, 500]
    assert "KeyError" in caplog.text
    assert "test_server.py" in caplog.text
    assert "12017774321" not in caplog.text


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
