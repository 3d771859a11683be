"""The small parts the transports are made of, where no server is needed to see what they do."""

from __future__ import annotations

import asyncio
import functools
import ssl
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
import anyio
import httpx
import pytest

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports import aiohttp as aio
from trunkline_runtime.transports.async_pool_limits import AsyncPlaces
from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.fork import _in_child
from trunkline_runtime.transports.http_request import complete_headers, parse_origin, split_url
from trunkline_runtime.transports.network import Limits, NetworkSettings, proxy_origin
from trunkline_runtime.transports.response_body import Body
from trunkline_runtime.transports.seam import Request, Timeouts, TransportFailure


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/b?c=d", ("https://a.example", "/b?c=d")),
        ("https://a.example", ("https://a.example", "/")),
        ("https://a.example?x=/y", ("https://a.example", "/?x=/y")),
        ("http://[::1]:80/a#b", ("http://[::1]:80", "/a")),
    ],
)
def test_split_url(url, expected):
    """A URL is split without changing a character of its path and query."""
    assert split_url(url) == expected


@pytest.mark.parametrize("url", ["/relative", "a.example", "https://a.example/a b", "https://a.example/\u00e9"])
def test_split_url_refuses(url):
    """A URL that is relative or not encoded is refused."""
    with pytest.raises(ValueError, match=r"absolute|percent-encoded"):
        split_url(url)


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("https://a.example:443", "a.example"),
        ("https://a.example:8443", "a.example:8443"),
        ("http://[::1]:8080", "[::1]:8080"),
        ("http://b\u00fccher.example", "xn--bcher-kva.example"),
    ],
)
def test_parse_origin(text, authority):
    """The Host header names the port only where it is not the usual one, and hosts are ASCII."""
    assert parse_origin(text).authority == authority


@pytest.mark.parametrize("text", ["ftp://a.example", "https://", "https://user:pass@a.example"])
def test_parse_origin_refuses(text):
    """What is no http origin, or would lose a password, is refused without repeating it."""
    with pytest.raises(ValueError, match="without user or password") as caught:
        parse_origin(text)
    assert "pass@" not in str(caught.value)


def test_headers_that_are_given_stay():
    """A header HTTP needs is not added where the request brings it."""
    given = [("host", "other"), ("Accept-Encoding", "identity"), ("Content-Length", "2")]
    assert complete_headers(Request("POST", "", list(given), b"ab"), "a.example") == given


def test_very_many_header_names():
    """Remembering names of headers has a bound, and those beyond it work all the same."""
    for number in range(1100):
        pair = (f"X-Number-{number}", "1")
        assert complete_headers(Request("GET", "", [pair]), "a")[-1] == pair


def test_data_after_the_end_of_deflate_is_ignored():
    """What follows the end of a deflate stream is not a part of the body."""
    body = Body(200, (("content-encoding", "deflate"),), 1000, None)
    body.feed(zlib.compress(b"hello") + b"more")
    body.feed(b"and more")
    assert body.finish() == b"hello"


def test_compressed_body_in_single_bytes():
    """Compressed data may come in pieces that decode to nothing yet."""
    body = Body(200, (("content-encoding", "deflate"),), 1000, None)
    for byte in zlib.compress(b"hello"):
        body.feed(bytes([byte]))
    assert body.finish() == b"hello"


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://u:p@proxy.example", "http://proxy.example:80"),
        ("https://proxy.example", "https://proxy.example:443"),
        ("socks5://[::1]", "socks5://[::1]:1080"),
        ("http://proxy.example:3128/", "http://proxy.example:3128"),
    ],
)
def test_proxy_origin(url, origin):
    """A proxy's address is known without its password, port included."""
    assert proxy_origin(url) == origin


def test_authorities_of_the_environment(monkeypatch, tmp_path, certificates):
    """`SSL_CERT_FILE` and `SSL_CERT_DIR` name the authorities unless the environment is not trusted."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    ours = len(NetworkSettings(trust_env=False).context.get_ca_certs())
    assert len(NetworkSettings().context.get_ca_certs()) == ours
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    assert len(NetworkSettings().context.get_ca_certs()) == 1
    assert len(NetworkSettings(trust_env=False).context.get_ca_certs()) == ours
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert NetworkSettings().context.get_ca_certs() == []
    assert NetworkSettings().context.verify_mode is ssl.CERT_REQUIRED


def test_proxy_of_the_environment_without_a_scheme(monkeypatch):
    """A proxy written as `host:port`, as many do, is an http proxy; one for another scheme is not used."""
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    assert NetworkSettings().proxy_for("https", "a.example", 443) == "http://proxy.example:3128"
    assert NetworkSettings().proxy_for("http", "a.example", 80) is None


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("happening", [("given", "cancelled"), ("cancelled", "given")])
def test_places_are_given_in_order(happening, backend):
    """Who waits longest is next; who gives up at the very moment it gets a place passes it on."""

    async def run() -> list[str]:
        places = AsyncPlaces(1)
        got: list[str] = []

        async def wait(name: str, scope: anyio.CancelScope) -> None:
            with scope:
                await places.take(5)
                got.append(name)
                places.release(answered=True)

        await places.take(None)
        with pytest.raises(TransportFailure):
            await places.take(0.01)
        impatient = anyio.CancelScope()
        async with anyio.create_task_group() as group:
            for name, scope in (("first", impatient), ("second", anyio.CancelScope())):
                group.start_soon(wait, name, scope)
                await anyio.wait_all_tasks_blocked()
            for act in happening:
                (functools.partial(places.release, answered=True) if act == "given" else impatient.cancel)()
        await places.take(0)
        return got

    assert anyio.run(run, backend=backend)[-1] == "second"


def test_child_is_told():
    """In a child our own transports start afresh and the user's refuse to go on."""
    ours = default_transport()
    with httpx.Client() as client:
        theirs = default_transport(client)
        _in_child()
        with pytest.raises(TransportFailure, check=lambda failure: "fork" in str(failure.reason)):
            theirs.send(Request("GET", "http://127.0.0.1:1/", []), Timeouts(), 1)
    with pytest.raises(TransportFailure):
        ours.send(Request("GET", "http://127.0.0.1:1/", []), Timeouts(), 1)

    async def run() -> None:
        for name in ("httpx", "aiohttp"):
            transport = default_async_transport(name)
            for _ in range(2):
                with pytest.raises(TransportFailure):
                    await transport.send(Request("GET", "http://127.0.0.1:1/", []), Timeouts(), 1)
                _in_child()
            await transport.close()
        while aio._inherited:  # there is no parent here to close them
            await aio._inherited.pop().session.close()
        async with aiohttp.ClientSession() as session:
            transport = default_async_transport(session)
            _in_child()
            with pytest.raises(TransportFailure, check=lambda failure: "fork" in str(failure.reason)):
                await transport.send(Request("GET", "http://127.0.0.1:1/", []), Timeouts(), 1)

    asyncio.run(run())


def test_very_many_origins(caller, transport):
    """What is remembered of origins has a bound."""
    for number in range(2, 70):
        with pytest.raises(TransportFailure):
            caller.send(transport, Request("GET", f"http://127.0.0.{number}:1/", []))


def test_socks_needs_its_package(caller):
    """A SOCKS proxy is refused when the transport is made, if the package that speaks to it is missing."""
    if caller.kind not in ("httpx", "httpx2", "httpx/asyncio", "httpx/trio"):
        pytest.skip("not ours, or not for aiohttp")
    with pytest.raises(InvalidArgument, match="^proxy names a SOCKS proxy.*socksio"):
        caller.make(NetworkSettings(proxy="socks5://127.0.0.1:1"))


def test_large_body_to_nobody(caller, transport):
    """Where nobody listens a large body never left either."""
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, Request("POST", "http://127.0.0.1:1/", [], bytes(1_000_000)))
    assert (caught.value.phase, caught.value.never_left) == ("connect", True)


@pytest.mark.parametrize("kind", ["httpx", "httpx2"])
def test_surplus_connections_are_closed(kind, serve, answer):
    """No more idle connections are kept than the settings say, for threads and for tasks."""
    server = serve(lambda peer: peer.answer_all(answer()))
    limits = NetworkSettings(limits=Limits(max_keepalive=1))
    barrier = threading.Barrier(3)

    def slow(piece: bytes) -> None:
        barrier.wait(10)

    request = Request("GET", server.url(), [])
    body = serve(lambda peer: peer.answer_all(answer(b"x")))
    transport = default_transport(kind, limits)
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda _: transport.send(Request("GET", body.url(), []), Timeouts(), 1, slow), range(3)))
    assert transport.send(Request("GET", body.url(), []), Timeouts(), 1).body == b"x"
    assert body.connections == 3
    transport.close()

    async def run() -> None:
        shared = default_async_transport(kind, limits)
        for _ in range(2):
            async with anyio.create_task_group() as group:
                for _ in range(3):
                    group.start_soon(shared.send, request, Timeouts(), 1)
        await shared.close()

    asyncio.run(run())
    assert server.connections == 3 + 2


@pytest.mark.parametrize("kind", ["httpx", "httpx2"])
def test_task_in_the_middle_of_a_call_while_closing(kind, serve, answer):
    """A task's connection that is in use when the client is closed ends with its call."""
    release = threading.Event()
    ended: list[object] = []

    def script(peer: Any) -> None:
        peer.request()
        release.wait(10)
        peer.send(answer(b"last"))
        ended.append(peer.request())

    server = serve(script)

    async def run() -> bytes:
        transport = default_async_transport(kind)
        call = asyncio.create_task(transport.send(Request("GET", server.url(), []), Timeouts(), 100))
        while not server.peers:
            await asyncio.sleep(0.01)
        await transport.close()
        release.set()
        return (await call).body

    assert asyncio.run(run()) == b"last"
    server.threads[-1].join(5)
    assert ended == [None]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_loop_that_was_busy_is_no_reason_to_give_up(backend):
    """While an event loop prepares thousands of calls it reads no answer; nobody in line gives up for that."""

    async def run() -> int:
        places = AsyncPlaces(1)
        got: list[int] = []

        async def wait(number: int) -> None:
            await places.take(2.0)
            got.append(number)
            places.release(answered=True)

        await places.take(None)
        async with anyio.create_task_group() as group:
            for number in range(20):
                group.start_soon(wait, number)
            await anyio.wait_all_tasks_blocked()
            time.sleep(2.5)  # the loop is busy
            await anyio.sleep(0)
            places.release(answered=True)
        return len(got)

    assert anyio.run(run, backend=backend) == 20
