"""What else comes behind an answer, in plain and under TLS: none of it is the next call's answer."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
import time
from typing import Any

import pytest

from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.seam import TransportFailure

STRAYS = {
    "an empty line": b"\r\n",
    "100 Continue": b"HTTP/1.1 100 Continue\r\n\r\n",
    "103 Early Hints": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
    "half a status line": b"HTTP/1.",
    "a status line without an end": b"HTTP/1.1 201 Created",
    "settings of HTTP/2": b"\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x64",
    "the preface of HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "408": b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    "one byte": b"\0",
}
OWN = ("httpx", "httpx2", "curl", "httpx/asyncio", "httpx/trio", "httpx2/asyncio", "aiohttp", "ClientSession")


class Exchange:
    """Two calls to a server that does something after its first answer.

    Attributes:
        read: The targets of the requests that the server read.
        struck: Set when it has done it.
    """

    def __init__(
        self, caller: Any, serve: Any, post: Any, answer: Any, strike: Any, authority: Any = None, version: Any = None
    ) -> None:
        self.read: list[str] = []
        self.struck = threading.Event()

        def script(peer: Any) -> None:
            while received := peer.request():
                self.read.append(received.target)
                mine = answer(received.target.encode())
                if received.target == "/one":
                    strike(peer, mine, self.struck)
                else:
                    peer.send(mine)

        context = authority.server_context() if authority else None
        if version is not None:
            context.maximum_version = version
        self.server = serve(script, context)
        self._caller, self._post = caller, post
        settings = NetworkSettings(verify=str(authority.authority)) if authority else NetworkSettings()
        self._transport = caller.make(settings)

    def call(self, path: str) -> Any:
        """Make a call."""
        return self._caller.send(self._transport, self._post(self.server.url(path)))

    def first(self) -> bytes:
        """Make the first call, and wait until the server has done what it does."""
        try:
            body = self.call("/one").body
        except TransportFailure as failure:
            assert not failure.never_left
            body = b""  # aiohttp reads answer and stray at once, and takes both for damaged
        self.struck.wait(5)
        time.sleep(0.06)
        return bytes(body)


def stray(data: bytes) -> Any:
    """Have the server send more than its answer."""

    def strike(peer: Any, mine: bytes, struck: threading.Event) -> None:
        peer.send(mine + data)
        struck.set()

    return strike


@pytest.mark.parametrize("name", STRAYS)
def test_strays_of_every_kind(caller, serve, post, answer, name):
    """Whatever it is, the next call gets its own answer, and each is read once."""
    exchange = Exchange(caller, serve, post, answer, stray(STRAYS[name]))
    assert exchange.first() == b"/one" or "aiohttp" in repr(exchange._transport)
    assert exchange.call("/two").body == b"/two"
    assert exchange.read == ["/one", "/two"]


def in_one_segment(peer: Any, mine: bytes, more: bytes) -> None:
    """Send two records that arrive at once, as on a busy machine; Linux can say so."""
    cork = getattr(socket, "TCP_CORK", socket.TCP_NODELAY)
    peer.sock.setsockopt(socket.IPPROTO_TCP, cork, 1)
    peer.send(mine)
    peer.send(more)
    peer.sock.setsockopt(socket.IPPROTO_TCP, cork, 0)


APART = {
    "in one record": lambda peer, mine, more: peer.send(mine + more),
    "in a record of its own": lambda peer, mine, more: (peer.send(mine), peer.send(more)),
    "in records of one segment": in_one_segment,
    "behind a body": lambda peer, mine, more: (peer.send(mine[:-4]), peer.send(mine[-4:] + more)),
}


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
@pytest.mark.parametrize("way", APART)
def test_strays_under_tls(caller, serve, post, answer, certificates, way, version):
    """The same where TLS holds them, between the wire and whoever reads the answer."""

    def strike(peer: Any, mine: bytes, struck: threading.Event) -> None:
        APART[way](peer, mine, answer(b"no", 429))
        struck.set()

    exchange = Exchange(caller, serve, post, answer, strike, certificates, version)
    exchange.first()
    assert exchange.call("/two").body == b"/two"
    assert exchange.read == ["/one", "/two"]
    assert exchange.server.connections == 2


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
def test_a_clean_connection_is_kept_under_tls(caller, serve, post, answer, certificates, version):
    """With nothing behind its answers a connection carries the next call, and no answer is marked."""
    exchange = Exchange(
        caller, serve, post, answer, lambda peer, mine, struck: (peer.send(mine), struck.set()), certificates, version
    )
    assert exchange.first() == b"/one"
    assert not exchange.call("/two").strays
    assert exchange.server.connections == 1


def test_a_goodbye_of_tls_behind_an_answer(caller, serve, post, answer, certificates):
    """A connection whose TLS has ended carries nothing, though it is still there below."""
    if caller.kind not in OWN:
        pytest.skip("the user's own client does not look")

    def strike(peer: Any, mine: bytes, struck: threading.Event) -> None:
        peer.send(mine)
        peer.sock.settimeout(0.05)
        with contextlib.suppress(OSError):
            peer.sock.unwrap()
        struck.set()
        time.sleep(0.3)

    exchange = Exchange(caller, serve, post, answer, strike, certificates)
    assert exchange.first() == b"/one"
    assert exchange.call("/two").body == b"/two"
    assert exchange.read == ["/one", "/two"]


@pytest.mark.parametrize("size", [65_536, 131_072])
def test_strays_behind_a_full_read(caller, serve, post, size):
    """An answer that fills what is read at once leaves what follows with the event loop, or the system."""

    def strike(peer: Any, mine: bytes, struck: threading.Event) -> None:
        peer.send(fill(mine, size) + mine)
        struck.set()

    exchange = Exchange(caller, serve, post, lambda body: WITH_LENGTH % (len(body), body), strike)
    exchange.first()
    assert exchange.call("/two").body == b"/two"
    assert exchange.read == ["/one", "/two"]
    assert exchange.server.connections == 2


WITH_LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b"


def fill(mine: bytes, size: int) -> bytes:
    """Return an answer of so many bytes."""
    head = WITH_LENGTH % (size, b"")
    return WITH_LENGTH % (size - len(head), b"/" * (size - len(head)))


WHOLE = {
    "204 with a body": b"HTTP/1.1 204 No Content\r\n\r\n{}",
    "304 with a body": b"HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}",
    "a length too small": b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n/one and more",
    "behind the last chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n/one\r\n0\r\n\r\n0\r\n\r\n",
    "two ends of chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n4\r\n/two\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("name", WHOLE)
def test_answers_longer_than_they_say(caller, serve, post, answer, name):
    """What an answer has beyond its own end is nobody's."""

    def strike(peer: Any, mine: bytes, struck: threading.Event) -> None:
        peer.send(WHOLE[name])
        struck.set()

    exchange = Exchange(caller, serve, post, answer, strike)
    exchange.first()
    assert exchange.call("/two").body == b"/two"
    assert exchange.read == ["/one", "/two"]


@pytest.mark.parametrize("reset", [False, True], ids=["408", "reset"])
def test_an_idle_connection_that_ends(caller, serve, post, answer, reset):
    """A proxy tires of an idle connection, with a 408 or a reset: neither is the next call's, and that call is made."""
    if caller.kind not in OWN:
        pytest.skip("the user's own client does not look")

    def strike(peer: Any, mine: bytes, struck: threading.Event) -> None:
        peer.send(mine)
        time.sleep(0.06)
        if reset:
            peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            peer.send(STRAYS["408"])
        peer.sock.close()
        struck.set()

    exchange = Exchange(caller, serve, post, answer, strike)
    assert exchange.first() == b"/one"
    assert exchange.call("/two").body == b"/two"
    assert exchange.read == ["/one", "/two"]
