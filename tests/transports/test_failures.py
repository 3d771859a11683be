"""What each way to fail is called, when it is certain that nothing left, and that the next call works."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from typing import Any

import aiohttp
import anyio
import pytest

from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.network import Limits, NetworkSettings
from trunkline_runtime.transports.seam import Timeouts, TransportFailure

QUICK = Timeouts(connect=5, read=5, write=5, pool=5)


def fail(caller: Any, transport: Any, request: Any, timeouts: Timeouts = QUICK) -> tuple[Any, ...]:
    """Send what must fail and return phase, never_left, timed_out and status."""
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, request, timeouts)
    failure = caught.value
    return failure.phase, failure.never_left, failure.timed_out, failure.status


def test_refused_connection_never_left(caller, transport, post):
    """Where nobody listens nothing was sent."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert fail(caller, transport, post(f"http://127.0.0.1:{port}/")) == ("connect", True, False, None)


def test_unknown_name_never_left(caller, transport, post):
    """A name that does not resolve was sent nothing."""
    assert fail(caller, transport, post("http://nobody.invalid/"))[:2] == ("connect", True)


def test_connect_timeout_never_left(caller, transport, post):
    """A server that does not take the connection was sent nothing, and the wait ends."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, contextlib.ExitStack() as held:
        for _ in range(4):  # fills the backlog, so that further connections wait for ever
            sock = held.enter_context(socket.socket())
            sock.setblocking(False)
            sock.connect_ex(listener.getsockname())
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        started = time.monotonic()
        assert fail(caller, transport, post(url), Timeouts(connect=0.3)) == ("connect", True, True, None)
        assert time.monotonic() - started < 3


def test_pool_timeout_never_left(caller, one_connection, serve, post, answer):
    """A call that gets no connection in time was not sent; the one that holds it goes on."""
    release = threading.Event()

    def script(peer: Any) -> None:
        while peer.request():
            release.wait(10)
            peer.send(answer(b"late"))

    server = serve(script)
    first: list[Any] = []
    thread = threading.Thread(target=lambda: first.append(caller.send(one_connection, post(server.url()))))
    thread.start()
    while not server.peers:
        time.sleep(0.01)
    assert fail(caller, one_connection, post(server.url()), Timeouts(pool=0.2)) == ("pool", True, True, None)
    release.set()
    thread.join(10)
    assert first[0].body == b"late"
    assert caller.send(one_connection, post(server.url())).body == b"late"


def test_read_timeout_may_have_arrived(caller, one_connection, serve, post, answer):
    """Silence after the request is a timeout of unknown outcome; the next call uses a fresh connection."""
    quiet = threading.Event()

    def script(peer: Any) -> None:
        while peer.request():
            if server.connections == 1:
                quiet.wait(10)
                return
            peer.send(answer())

    server = serve(script)
    assert fail(caller, one_connection, post(server.url()), Timeouts(read=0.2)) == ("read", False, True, None)
    assert caller.send(one_connection, post(server.url())).status == 200
    quiet.set()


def test_read_timeout_within_the_body(caller, one_connection, serve, post, answer):
    """Silence after the headers is a timeout that knows the status."""
    quiet = threading.Event()

    def script(peer: Any) -> None:
        while peer.request():
            peer.send(answer(b"part", 202, length=50))
            quiet.wait(10)
            return

    server = serve(script)
    assert fail(caller, one_connection, post(server.url()), Timeouts(read=0.2)) == ("body", False, True, 202)
    quiet.set()


def test_write_timeout(caller, one_connection, serve, post):
    """A server that does not take the request in is not waited for for ever, and may have got enough."""
    quiet = threading.Event()

    def script(peer: Any) -> None:
        peer.head()
        quiet.wait(20)

    server = serve(script)
    timeouts = Timeouts(write=0.3, read=0.3)
    started = time.monotonic()
    failed = fail(caller, one_connection, post(server.url(), bytes(30_000_000)), timeouts)
    assert failed == ("write", False, True, None)
    assert time.monotonic() - started < 5
    quiet.set()


@pytest.mark.parametrize("where", ["headers", "body"])
def test_dripping_answer_ends_with_the_try(caller, one_connection, serve, post, where):
    """Bytes that keep coming, each in time, do not make the try longer than `total`."""
    if caller.kind in ("httpx.Client", "httpx.AsyncClient/asyncio") and where == "headers":
        pytest.skip("a client the user brought bounds its own reading of headers")

    def script(peer: Any) -> None:
        peer.request()
        start = b"HTTP/1.1 200 OK\r\n" + (b"Content-Length: 1000\r\n\r\n" if where == "body" else b"X-Long: ")
        peer.send(start)
        for _ in range(200):
            peer.send(b"x")
            time.sleep(0.05)

    started = time.monotonic()
    phase, never_left, timed_out, _ = fail(
        caller, one_connection, post(serve(script).url()), Timeouts(read=5, total=0.5)
    )
    assert (phase, never_left, timed_out) == ("body" if where == "body" else "read", False, True)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("total", [0.2, 30])
def test_total_does_not_disturb_a_call_in_time(caller, transport, serve, post, answer, total):
    """A call that is quick enough is not touched by the limit on the whole."""
    server = serve(lambda peer: peer.answer_all(answer(b"ok")))
    assert caller.send(transport, post(server.url()), Timeouts(total=total)).body == b"ok"


@pytest.mark.parametrize("end", ["close", "reset"])
@pytest.mark.parametrize("method", ["POST", "GET", "PUT"])
def test_lost_before_the_answer(caller, one_connection, serve, post, answer, method, end):
    """A connection lost after the request is of unknown outcome, and no library sends it again on its own."""
    seen: list[str] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            seen.append(received.method)
            if len(seen) == 2:
                if end == "reset":
                    peer.reset()
                return
            peer.send(answer())

    server = serve(script)
    assert caller.send(one_connection, post(server.url())).status == 200  # the connection is a kept one
    assert fail(caller, one_connection, post(server.url(), method=method)) == ("read", False, False, None)
    assert seen == ["POST", method]
    assert caller.send(one_connection, post(server.url())).status == 200


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Le", ("read", False, False, None)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", ("body", False, False, 200)),
        (b"HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", ("body", False, False, 500)),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", ("body", False, False, 200)),
    ],
)
@pytest.mark.parametrize("end", ["close", "reset"])
def test_cut_answer(caller, one_connection, serve, post, answer, part, expected, end):
    """An answer that stops half way is never taken for a whole one."""

    def script(peer: Any) -> None:
        while peer.request():
            if server.connections > 1:
                peer.send(answer())
                continue
            peer.send(part)
            time.sleep(0.05)  # a reset may overtake what was sent before it
            if end == "reset":
                peer.reset()
            return

    server = serve(script)
    assert fail(caller, one_connection, post(server.url())) == expected
    assert caller.send(one_connection, post(server.url())).status == 200


def test_no_http_at_all(caller, one_connection, serve, post, answer):
    """Bytes that are not HTTP are a failure to read."""

    def script(peer: Any) -> None:
        while peer.request():
            if server.connections == 1:
                peer.send(b"SSH-2.0-OpenSSH_9.6\r\n")
                return
            peer.send(answer())

    server = serve(script)
    assert fail(caller, one_connection, post(server.url())) == ("read", False, False, None)
    assert caller.send(one_connection, post(server.url())).status == 200


def test_connection_is_kept(caller, transport, serve, post, answer):
    """Calls one after the other share a connection, also after an answer that is an error."""
    server = serve(lambda peer: peer.answer_all(answer(b"no", 500)))
    for _ in range(5):
        assert caller.send(transport, post(server.url())).status == 500
    assert server.connections == 1


def test_connection_closed_while_idle_is_not_used(caller, transport, serve, post, answer):
    """A connection the server closed between two calls is replaced without the second call noticing."""
    closed = threading.Event()

    def script(peer: Any) -> None:
        peer.request()
        peer.send(answer())
        if server.connections == 1:
            peer.sock.shutdown(socket.SHUT_RDWR)
            closed.set()
            return
        peer.answer_all(answer())

    server = serve(script)

    async def twice() -> None:
        await transport.send(post(server.url()), QUICK, 100)
        closed.wait(5)
        time.sleep(0.6)
        await transport.send(post(server.url()), QUICK, 100)

    if caller.is_async:
        caller.call(twice)
    else:
        caller.send(transport, post(server.url()))
        closed.wait(5)
        caller.send(transport, post(server.url()))
    assert server.connections == 2


def test_idle_connection_expires(caller, serve, post, answer):
    """An idle connection is not kept longer than the settings say."""
    if caller.kind in ("httpx.Client", "httpx.AsyncClient/asyncio", "ClientSession"):
        pytest.skip("the user's own client decides how long")
    transport = caller.make(NetworkSettings(limits=Limits(keepalive_expiry=0.1)))
    server = serve(lambda peer: peer.answer_all(answer()))
    caller.send(transport, post(server.url()))
    time.sleep(0.2)
    caller.send(transport, post(server.url()))
    assert server.connections == 2


def test_cancelled_call_leaves_the_pool_clean(async_caller, serve, post, answer):
    """Cancelling a call, waiting or half read, gives its place back and does not leave a stale answer behind."""
    transport = async_caller.make(NetworkSettings(limits=Limits(max_connections=1)))
    quiet = threading.Event()

    def script(peer: Any) -> None:
        while received := peer.request():
            if received.target == "/half":
                peer.send(answer(b"half", length=9))
            if received.target != "/":
                quiet.wait(10)
                return
            peer.send(answer(b"mine"))

    server = serve(script)

    async def run() -> bytes:
        for target in ("/silent", "/half", "/half"):
            with anyio.move_on_after(0.2) as scope:
                await transport.send(post(server.url(target)), QUICK, 100)
            assert scope.cancelled_caught
        async with anyio.create_task_group() as group:  # one that waits for the pool is cancelled too
            group.start_soon(transport.send, post(server.url("/silent")), Timeouts(read=0.5), 100)
            group.start_soon(transport.send, post(server.url("/silent")), QUICK, 100)
            await anyio.sleep(0.1)
            group.cancel_scope.cancel()
        return (await transport.send(post(server.url()), QUICK, 100)).body

    assert async_caller.call(run) == b"mine"
    quiet.set()


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_lost_while_the_body_is_on_its_way(caller, one_connection, serve, post, answer, method):
    """A connection lost in the middle of a large body is of unknown outcome; the next call works."""

    def script(peer: Any) -> None:
        if server.connections == 1:
            peer.head()
            peer.reset()
            return
        peer.answer_all(answer())

    server = serve(script)
    phase, never_left, timed_out, _ = fail(
        caller, one_connection, post(server.url(), bytes(20_000_000), method=method), Timeouts(write=None)
    )
    assert phase in ("write", "read")
    assert (never_left, timed_out) == (False, False)
    assert caller.send(one_connection, post(server.url())).status == 200


def test_connector_without_a_limit(serve, post, answer):
    """A connector of the user's that sets no limit is not given one."""
    server = serve(lambda peer: peer.answer_all(answer()))
    headers = (("User-Agent", "us"), ("Accept", "*/*"), ("Content-Type", "text/plain"))

    async def run() -> int:
        async with aiohttp.TCPConnector(limit=0) as connector:
            transport = default_async_transport(connector)
            status = (await transport.send(post(server.url(), b"", *headers), QUICK, 100)).status
            await transport.close()
            return status

    assert asyncio.run(run()) == 200


def test_connection_in_use_while_closing(serve, post, answer):
    """A connection in use when its client is closed ends with its call and is not kept."""
    release, ended = threading.Event(), threading.Event()

    def script(peer: Any) -> None:
        peer.request()
        release.wait(10)
        peer.send(answer(b"last"))
        if peer.request() is None:
            ended.set()

    server = serve(script)
    transport = default_transport()
    got: list[Any] = []
    thread = threading.Thread(target=lambda: got.append(transport.send(post(server.url()), QUICK, 100)))
    thread.start()
    while not server.peers:
        time.sleep(0.01)
    transport.close()
    release.set()
    thread.join(10)
    assert got[0].body == b"last"
    assert ended.wait(5)
