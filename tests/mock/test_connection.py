"""HTTP connections: faults acted out on them, broken HTTP refused, slow and greedy clients cut."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest

from trunkline_mock import Mock
from trunkline_mock.serve import connection
from trunkline_mock.serve.service import MAX_BODY
from trunkline_mock.server import Running, serve

from .conftest import OPENTACT, TOKEN, send

if TYPE_CHECKING:
    from collections.abc import Iterator

SEND = json.dumps(OPENTACT).encode()


@contextmanager
def connected(url: str, wait: float = 5) -> Iterator[socket.socket]:
    """A bare connection to the server."""
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=wait) as client:
        yield client


def exchange(url: str, data: bytes, wait: float = 5) -> bytes:
    """Write bytes to the server and return everything that comes until it closes."""
    with connected(url, wait) as client:
        found = b""
        try:
            client.sendall(data)
            while piece := client.recv(65536):
                found += piece
        except (ConnectionError, TimeoutError):
            return found
        return found


def request(*headers: str, body: bytes = SEND, version: str = "1.1", target: str = "/opentact/rest/sms") -> bytes:
    """Write a send as bytes."""
    lines = [
        f"POST {target} HTTP/{version}",
        "Host: localhost",
        "X-Auth-Token: t",
        "Content-Type: application/json",
        *headers,
    ]
    if not any(header.startswith("Content-Length") for header in headers):
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


LAST = "Connection: close"

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
        _until_sent(mock)
    waiting.join(5)
    assert not waiting.is_alive()
    assert time.monotonic() - before < 5


def _until_sent(mock: Mock) -> None:
    end = time.monotonic() + 5
    while not mock.sent and time.monotonic() < end:
        time.sleep(0.01)


def _wait_for_ever(url: str) -> None:
    with pytest.raises(httpx.TransportError):
        httpx.post(f"{url}/opentact/rest/sms", json=OPENTACT, headers=TOKEN | {"X-Mock-Fault": "kind=hang"}, timeout=10)


def test_a_slow_answer_is_given_when_the_server_stops(mock: Mock) -> None:
    """Who waits for a late answer gets it, and the connection is closed."""
    with ExitStack() as stack:
        with serve(mock) as url:
            client = stack.enter_context(connected(url))
            client.sendall(request("X-Mock-Fault: kind=slow;delay=60"))
            _until_sent(mock)
        answer = client.recv(65536)
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b"connection: close" in answer


def test_requests_sent_at_once_are_answered_in_turn(running: Running) -> None:
    """Pipelined requests get their answers in order, a slow one holding up those behind it."""
    slow = request("X-Mock-Fault: kind=slow;delay=0.2")
    answer = exchange(running.url, slow + request() * 40 + request(LAST, target="/nowhere"))
    assert answer.count(b"HTTP/1.1 200 ") == 41
    assert answer.rindex(b"HTTP/1.1 404 ") > answer.rindex(b"HTTP/1.1 200 ")
    running.mock.assert_sent(times=41)


def test_a_client_that_does_not_read_is_not_answered_on(running: Running) -> None:
    """Who sends and never reads fills no memory: requests wait until answers are taken."""
    with connected(running.url) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.sendall(request("X-Mock-Fault: kind=oversize;size=8000000") * 50)
        time.sleep(0.3)
        assert len(running.mock.sent) < 50


def test_what_comes_behind_bad_http_is_not_read(running: Running) -> None:
    """A good request is answered, the bytes behind it are refused, and the connection is closed."""
    answer = exchange(running.url, request() + b"nonsense\r\n\r\n" + request())
    assert re.findall(rb"HTTP/1.1 (\d+) ", answer) == [b"200", b"400"]
    running.mock.assert_sent(times=1)


def test_a_client_may_ask_before_it_sends_the_body(running: Running) -> None:
    """`Expect: 100-continue` is answered at once; a body that would be too large is refused instead."""
    with connected(running.url) as client:
        client.sendall(request("Expect: 100-continue", f"Content-Length: {len(SEND)}", body=b""))
        assert client.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(SEND)
        assert client.recv(65536).startswith(b"HTTP/1.1 200 ")
        client.sendall(request("Expect: 100-continue", f"Content-Length: {MAX_BODY + 1}", body=b""))
        assert client.recv(65536).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize(
    ("headers", "kept"), [(("Connection: keep-alive",), b"connection: keep-alive"), ((), b"connection: close")]
)
def test_http_1_0_is_spoken(running: Running, headers: tuple[str, ...], kept: bytes) -> None:
    """An old client keeps its connection only when it asks to, and is told."""
    with connected(running.url) as client:
        client.sendall(request(*headers, version="1.0"))
        assert kept in client.recv(65536)


def test_another_protocol_is_not_taken_up(running: Running) -> None:
    """A wish for HTTP/2 in clear text, as Java utters it, is answered in HTTP/1.1, its body read wherever it arrives."""
    wish = request("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AA")
    assert exchange(running.url, wish * 600 + request(LAST)).count(b"HTTP/1.1 200 ") == 601
    with connected(running.url) as client:
        client.sendall(wish[: -len(SEND)])
        time.sleep(0.05)
        client.sendall(SEND)
        assert client.recv(65536).startswith(b"HTTP/1.1 200 ")
        client.sendall(wish[: -len(SEND)].replace(b"Host", b"Expect: 100-continue\r\nHost"))
        assert client.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"


def test_an_absolute_target_is_understood(running: Running) -> None:
    """What a proxy would be sent reaches the same operation."""
    whole = request(LAST, target="http://localhost/opentact/rest/sms?a=1")
    assert exchange(running.url, whole).startswith(b"HTTP/1.1 200 ")


BAD_HTTP = {
    "not HTTP": b"hello\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "bad header": b"GET / HTTP/1.1\r\nHost\x00: x\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
    "bad length": b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    "smuggling": b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "bad chunk": b"POST /opentact/rest/sms HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "raw bytes in the path": b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    "asterisk": b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    "elsewhere": b"GET http://evil.example/opentact HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    "no target": b"GET http:// HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "tunnel": b"CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "unknown method": b"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "long line": b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
}


@pytest.mark.parametrize("what", BAD_HTTP)
def test_bad_http_is_refused(running: Running, client: httpx.Client, what: str) -> None:
    """The connection is answered with an error and closed, nothing reaches state, and others are served."""
    answer = exchange(running.url, BAD_HTTP[what])
    assert not answer or answer.split(b" ", 2)[1] in (b"400", b"404", b"405")
    assert send(client).status_code == 200
    running.mock.assert_sent(times=1)


def test_headers_without_end_are_cut(running: Running, client: httpx.Client) -> None:
    """A client that only ever sends headers is disconnected."""
    endless = b"GET / HTTP/1.1\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"a" * 1000) for n in range(2000))
    assert exchange(running.url, endless) == b""
    assert send(client).status_code == 200


def test_a_slow_client_is_cut(monkeypatch: pytest.MonkeyPatch, mock: Mock) -> None:
    """A request that never ends, in its head or its body, does not hold a connection for ever, nor does trickling."""
    monkeypatch.setattr(connection, "PATIENCE", 0.2)
    head = b"POST /opentact/rest/sms HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
    with serve(mock) as url:
        for start in (b"", b"GE", head, head + b"\r\n{"):
            before = time.monotonic()
            assert exchange(url, start) == b""
            assert time.monotonic() - before < 2
        with connected(url) as client, pytest.raises(ConnectionError):
            _trickle(client, head * 10)
    mock.assert_nothing_sent()


def test_each_request_has_its_own_patience(monkeypatch: pytest.MonkeyPatch, mock: Mock) -> None:
    """A request that is begun behind a slow answer, and never ended, does not hold the connection."""
    monkeypatch.setattr(connection, "PATIENCE", 0.3)
    with serve(mock) as url, connected(url) as client:
        slow = request("X-Mock-Fault: kind=slow;delay=0.1")
        client.sendall(slow[:-5])
        time.sleep(0.05)
        client.sendall(slow[-5:] + b"GE")
        assert client.recv(65536).startswith(b"HTTP/1.1 200 ")
        assert _is_closed(client)


def _trickle(client: socket.socket, data: bytes) -> None:
    for byte in data:
        client.sendall(bytes([byte]))
        time.sleep(0.05)


def test_an_idle_connection_is_closed(monkeypatch: pytest.MonkeyPatch, mock: Mock) -> None:
    """A connection stays open between requests, for a while; each request begins the while anew."""
    monkeypatch.setattr(connection, "KEEP_ALIVE", 0.3)
    with serve(mock) as url, connected(url) as client:
        for _ in range(3):
            client.sendall(request())
            assert client.recv(65536).startswith(b"HTTP/1.1 200 ")
            time.sleep(0.2)
        assert _is_closed(client)


def _is_closed(client: socket.socket) -> bool:
    try:
        return not client.recv(65536)
    except ConnectionError:
        return True


def test_a_huge_body_is_refused_early(running: Running, client: httpx.Client) -> None:
    """100 MB are not kept: 413 in the envelope, also when the length is not announced, and nothing reaches state."""

    def endless() -> Iterator[bytes]:
        for _ in range(100):
            yield b"x" * 1024 * 1024

    answer = client.post("/opentact/rest/sms", content=endless())
    assert (answer.status_code, answer.json()["success"]) == (413, False)
    assert all(len(call.body) < MAX_BODY for call in running.mock.calls)
    running.mock.assert_nothing_sent()
    assert send(client).status_code == 200


def test_the_limit_of_a_body_can_be_set(monkeypatch: pytest.MonkeyPatch, mock: Mock) -> None:
    """Also a body that arrives whole is refused past it, and what was sent behind it is not read."""
    monkeypatch.setattr(connection, "LINGER", 0.1)
    with serve(mock, max_body=len(SEND)) as url:
        answer = exchange(url, request() + request(body=SEND + b" ") + request())
    assert re.findall(rb"HTTP/1.1 (\d+) ", answer) == [b"200", b"413"]
    mock.assert_sent(times=1)


def test_head_has_no_body(client: httpx.Client) -> None:
    """HEAD is answered with headers alone, so that the connection stays usable."""
    assert client.head("/_mock/").status_code == 200
    assert send(client).status_code == 200


def test_nothing_has_no_length(client: httpx.Client) -> None:
    """A 204 carries neither body nor length, and the connection stays usable."""
    version = client.get("/_mock/fragment").headers["x-mock-version"]
    answer = client.get("/_mock/fragment", params={"since": version})
    assert (answer.status_code, "content-length" in answer.headers) == (204, False)
    assert send(client).status_code == 200
