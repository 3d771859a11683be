"""Replies that are still being written are read piece by piece, from Avaamo's hosts alone and without credentials."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from trunkline import AsyncAvaamo, Avaamo, InvalidArgument, NotFound

from .conftest import TOKENS
from .script import Script

URL = "https://c6.avaamo.com/streams/s-1?part=2"
PIECES = (b"data: Our ", b"opening hours", b" are 9 to 5\n\n")


class Server(BaseHTTPRequestHandler):
    """Sends one reply in three pieces."""

    protocol_version = "HTTP/1.1"
    asked: list[tuple[str, dict[str, str]]]

    def do_GET(self) -> None:
        """Send the pieces, or an error in JSON."""
        self.asked.append((self.path, dict(self.headers)))
        if "gone" in self.path:
            body = b'{"error": "gone"}'
            self.send_response(404)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return
        self.send_response(200)
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for piece in (*PIECES, b""):
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.flush()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def asked() -> list[tuple[str, dict[str, str]]]:
    """Paths and headers that the server saw."""
    return []


@pytest.fixture
def base(asked: list[tuple[str, dict[str, str]]]) -> Iterator[str]:
    """A server that streams."""
    with HTTPServer(("127.0.0.1", 0), type("Handler", (Server,), {"asked": asked})) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_stream_is_read_in_pieces(base: str, asked: list[tuple[str, dict[str, str]]]) -> None:
    """A sink gets each piece as it comes; without one the whole comes back; no token is sent."""
    got: list[bytes] = []
    with Avaamo(base_url=base, **TOKENS) as client:
        assert client.read_stream(URL, sink=got.append) == b""
        assert client.read_stream(URL) == b"".join(PIECES)
    assert b"".join(got) == b"".join(PIECES)
    assert [path for path, _ in asked] == ["/streams/s-1?part=2"] * 2
    assert not any("t0ken" in value for _, headers in asked for value in headers.values())


def test_a_stream_below_the_client_s_own_address_is_read(base: str, asked: list[tuple[str, dict[str, str]]]) -> None:
    """A reseller's host, given as `base_url`, is trusted as the client trusts it; a look-alike of it is not."""
    with Avaamo(base_url=f"{base}/avaamo") as client:
        assert client.read_stream(f"{base}/avaamo/streams/s-1") == b"".join(PIECES)
        for url in (f"{base}/avaamo-evil/s", f"{base}0/avaamo/s", f"{base}/s"):
            with pytest.raises(InvalidArgument):
                client.read_stream(url)
    assert [path for path, _ in asked] == ["/avaamo/streams/s-1"]


def test_a_stream_is_awaited_the_same(base: str) -> None:
    """The async client reads the same bytes."""
    got: list[bytes] = []

    async def read() -> None:
        async with AsyncAvaamo(base_url=base) as client:
            await client.read_stream(URL, sink=got.append)

    asyncio.run(read())
    assert b"".join(got) == b"".join(PIECES)


def test_an_error_is_not_taken_for_text(base: str) -> None:
    """A refusal raises, reaches no sink, and shows nothing of the address."""
    got: list[bytes] = []
    with Avaamo(base_url=base) as client, pytest.raises(NotFound) as caught:
        client.read_stream("https://c6.avaamo.com/streams/gone-s3cret", sink=got.append)
    assert got == []
    assert "s3cret" not in "\n".join([str(caught.value), repr(caught.value), *caught.value.__notes__])


@pytest.mark.parametrize(
    "url",
    [
        "http://c6.avaamo.com/s",
        "https://evil.example/s",
        "https://evil.example/.avaamo.com",
        "https://avaamo.com.evil.example/s",
        "https://evilavaamo.com/s",
        "https://user@c6.avaamo.com/s",
        "https://c6.avaamo.com:8443/s",
        "https://c6.avaamo.com:x/s",
        "https://[::1]/s",
        "https://{instance}.avaamo.com/s",
        "file:///etc/passwd",
        "https://c6.avaamo.com/a b",
        "https://c6.avaamo.com/a/../b",
        "https://c6.avaamo.com/%2e%2e/b",
        "https://c6.avaamo.com/a#b",
        "https://c6.avaamo.com",
        "None/s",
        "",
    ],
)
def test_an_address_elsewhere_is_refused(url: str) -> None:
    """A webhook is not signed: an address in it leads to Avaamo or nowhere."""
    script = Script(lambda request: {})
    with Avaamo(instance="c6", transport=script) as client, pytest.raises(InvalidArgument):
        client.read_stream(url)
    assert not script.seen
