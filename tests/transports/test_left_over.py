"""A connection is used again only when it is proven clean, on every transport; httpcore's own pool does not ask."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import httpcore
import httpcore2
import pytest

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.choose import default_transport
from trunkline_runtime.transports.network import Limits, NetworkSettings
from trunkline_runtime.transports.seam import Timeouts, TransportFailure


def stray_server(serve: Any, answer: Any, stray: bytes, *, later: bool = False) -> tuple[Any, list[str]]:
    """Serve answers that name their request, with a stray behind the first; return what was read, too."""
    read: list[str] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            read.append(received.target)
            mine = answer(received.target.encode())
            first = received.target == "/one"
            peer.send(mine + stray if first and not later else mine)
            if first and later:
                time.sleep(0.05)
                peer.send(stray)

    return serve(script), read


@pytest.mark.parametrize("later", [False, True])
def test_left_over_bytes_answer_nobody(caller, transport, serve, post, answer, later):
    """Whatever comes behind an answer, at once or while the connection is idle, is not the answer of the next call."""
    server, read = stray_server(serve, answer, answer(b"no", 429), later=later)
    assert caller.send(transport, post(server.url("/one"))).body == b"/one"
    time.sleep(0.15 if later else 0)
    assert caller.send(transport, post(server.url("/two"))).body == b"/two"
    assert read == ["/one", "/two"]
    assert server.connections == 2


def test_half_an_answer_left_over(caller, transport, serve, post, answer):
    """The same for the beginning of an answer."""
    server, read = stray_server(serve, answer, b"HTTP/1.1 200 O")
    assert caller.send(transport, post(server.url("/one"))).body == b"/one"
    assert caller.send(transport, post(server.url("/two"))).body == b"/two"
    assert read == ["/one", "/two"]


def test_a_no_with_more_behind_it_is_marked(caller, transport, serve, post, answer):
    """An answer with bytes behind it says so: a no in it may be somebody else's."""
    server, _ = stray_server(serve, answer, answer(b"no", 429))
    assert caller.send(transport, post(server.url("/one"))).strays
    assert not caller.send(transport, post(server.url("/two"))).strays


@pytest.mark.parametrize("core", [httpcore, httpcore2])
def test_why_the_pool_is_ours(core, serve, answer):
    """Httpcore's own pool reads the stray as the next answer. When this fails, its pool may be used instead of ours."""
    server, read = stray_server(serve, answer, answer(b"stray", 429))
    with core.ConnectionPool() as pool:
        assert pool.request("POST", server.url("/one")).content == b"/one"
        assert pool.request("POST", server.url("/two")).status == 429
    assert "/two" not in read or read == ["/one", "/two"]


def test_who_speaks_first_is_sent_nothing(caller, transport, serve, post):
    """A server that closes or talks before it is asked has seen nothing of the request."""
    heard: list[bytes] = []

    def script(peer: Any) -> None:
        peer.send(b"220 mail.example.org ESMTP\r\n")
        time.sleep(0.3)
        heard.append(peer.sock.recv(100))

    server = serve(script)
    if caller.kind in ("httpx.Client", "httpx.AsyncClient/asyncio"):
        pytest.skip("the user's own client does not look")
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(server.url()))
    assert caught.value.never_left or heard != [b""]


def test_lost_places_come_back():
    """A place that nobody remembers, because a signal ended its caller, is free again."""
    from trunkline_runtime.transports.pool_limits import Places

    places = Places(1)
    place = places.take(0.1)
    with pytest.raises(TransportFailure):
        places.take(0.05)
    del place
    assert places.take(0.1) is not None


def test_the_queue_moves_as_long_as_answers_come(serve, post, answer):
    """Without a deadline calls wait as long as others get answers, however short the limit on waiting is."""

    def script(peer: Any) -> None:
        while peer.request():
            time.sleep(0.05)
            peer.send(answer(b"ok"))

    server = serve(script)
    transport = default_transport(None, NetworkSettings(limits=Limits(max_connections=1)))
    bodies: list[bytes] = []

    def send() -> None:
        bodies.append(transport.send(post(server.url()), Timeouts(pool=0.5), 100).body)

    threads = [threading.Thread(target=send) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    transport.close()
    assert bodies == [b"ok"] * 20


def test_several_event_loops_at_once(serve, post, answer):
    """One async client serves the event loops of several threads."""
    from trunkline_runtime.transports.choose import default_async_transport

    server = serve(lambda peer: peer.answer_all(answer(b"ok")))
    for kind in ("aiohttp", "httpx"):
        transport = default_async_transport(kind)
        bodies: list[bytes] = []

        async def several(transport: Any = transport, bodies: list[bytes] = bodies) -> None:
            for _ in range(10):
                bodies.append((await transport.send(post(server.url()), Timeouts(), 100)).body)
            await transport.close()

        def run(several: Any = several) -> None:
            with asyncio.Runner() as runner:
                try:
                    runner.run(several())
                except TransportFailure as failure:  # another loop has closed it by then
                    assert failure.phase == "closed"

        threads = [threading.Thread(target=run) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert set(bodies) == {b"ok"}


@pytest.mark.parametrize(
    ("name", "value", "url", "expected"),
    [
        ("NO_PROXY", "10.0.0.0/8", ("10.1.2.3", 443), None),
        ("NO_PROXY", "vendor.example:8443", ("vendor.example", 8443), None),
        ("NO_PROXY", "vendor.example:8443", ("vendor.example", 443), "http://proxy.example:1"),
    ],
)
def test_no_proxy(monkeypatch, name, value, url, expected):
    """`NO_PROXY` may name networks, and hosts with a port."""
    for variable in ("no_proxy", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:1")
    monkeypatch.setenv(name, value)
    assert NetworkSettings().proxy_for("https", *url) == expected


@pytest.mark.parametrize("limits", [3, Limits])
def test_limits_are_limits(limits):
    """What is no set of limits is refused by name."""
    with pytest.raises(InvalidArgument, match="limits"):
        NetworkSettings(limits=limits)
