"""Closing, forking, one event loop after another, and what is imported when."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from typing import Any

import aiohttp
import httpx
import httpx2
import pytest

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.seam import Timeouts, TransportFailure


def test_close_twice(caller, transport, serve, post, answer):
    """Closing again does nothing, and closing before the first call is fine too."""
    caller.send(transport, post(serve(lambda peer: peer.answer_all(answer())).url()))
    for one in (transport, caller.make()):
        caller.close(one)
        caller.close(one)


def test_close_ends_the_connections(caller, serve, post, answer):
    """After closing, connections of ours are gone and a further call says why it cannot be made."""
    if caller.kind in ("httpx.Client", "httpx.AsyncClient/asyncio", "ClientSession"):
        pytest.skip("the user closes what the user brought")
    ended = []
    server = serve(lambda peer: (peer.answer_all(answer()), ended.append(True)))
    transport = caller.make()
    caller.send(transport, post(server.url()))
    caller.close(transport)
    server.threads[-1].join(5)
    assert ended == [True]
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(server.url()))
    assert (caught.value.phase, caught.value.never_left) == ("closed", True)
    assert "closed" in repr(transport)


@pytest.mark.parametrize("brought", [httpx.Client, httpx2.Client, httpx.HTTPTransport])
def test_brought_client_stays_open(brought, serve, post, answer):
    """What the user brought is not closed by closing the client around it."""
    server = serve(lambda peer: peer.answer_all(answer()))
    with brought() as client:
        for _ in range(2):
            transport = default_transport(client)
            assert transport.send(post(server.url()), Timeouts(), 100).status == 200
            transport.close()
    assert server.connections == 1


@pytest.mark.parametrize("kind", ["httpx", "httpx2", "aiohttp"])
def test_one_event_loop_after_another(kind, serve, post, answer):
    """A client used in a second `asyncio.run` opens connections of its own instead of failing."""
    server = serve(lambda peer: (peer.request(), peer.send(answer(b"ok", 200, b"Connection: close"))))
    transport = default_async_transport(kind)

    async def once(*, last: bool) -> bytes:
        body = (await transport.send(post(server.url()), Timeouts(), 100)).body
        if last:
            await transport.close()
        return body

    assert [asyncio.run(once(last=last)) for last in (False, True)] == [b"ok", b"ok"]


def in_child(check: Any) -> bool:
    """Fork, run the check in the child, and tell whether it held."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = 0 if check() else 1
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("kind", ["httpx", "httpx2", "curl"])
def test_fork(kind, serve, post, answer):
    """A child opens connections of its own, and the parent's goes on working."""
    server = serve(lambda peer: peer.answer_all(answer(b"ok")))
    transport = default_transport(kind)
    send = lambda: transport.send(post(server.url()), Timeouts(), 100).body == b"ok"  # noqa: E731
    assert send()
    assert in_child(send)
    assert server.connections == 2
    assert send()
    assert server.connections == 2
    transport.close()


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
def test_fork_async(kind, serve, post, answer):
    """An async client can be used in a child's own event loop; the parent's connection goes on working."""
    server = serve(lambda peer: peer.answer_all(answer(b"ok")))
    transport = default_async_transport(kind)

    async def send() -> bool:
        return (await transport.send(post(server.url()), Timeouts(), 100)).body == b"ok"

    def fresh() -> bool:
        return asyncio.new_event_loop().run_until_complete(send())

    async def parent() -> None:
        assert await send()
        assert in_child(fresh)
        assert await send()
        assert server.connections == 2
        await transport.close()

    asyncio.run(parent())


def test_brought_client_says_that_it_does_not_fork(serve, post, answer):
    """What the user brought cannot be built again in a child, and says so instead of mixing up answers."""
    server = serve(lambda peer: peer.answer_all(answer()))

    def refused(transport: Any) -> bool:
        try:
            transport.send(post(server.url()), Timeouts(), 100)
        except TransportFailure as error:
            return "fork" in str(error.reason)
        return False

    with httpx.Client() as client:
        transport = default_transport(client)
        transport.send(post(server.url()), Timeouts(), 100)
        assert in_child(lambda: refused(transport))
        assert transport.send(post(server.url()), Timeouts(), 100).status == 200


def test_aiohttp_session_says_that_it_does_not_fork(post):
    """The same for an aiohttp session."""

    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            transport = default_async_transport(session)

            def refused() -> bool:
                call = transport.send(post("http://127.0.0.1:1/"), Timeouts(), 100)
                try:
                    asyncio.new_event_loop().run_until_complete(call)
                except TransportFailure as error:
                    return "fork" in str(error.reason)
                return False

            assert in_child(refused)
            await transport.close()

    asyncio.run(run())


def test_nothing_is_imported_early():
    """Importing trunkline loads no HTTP library; making a client loads the one it needs."""
    code = """
import sys
import trunkline, trunkline_runtime.transports.choose
loaded = lambda: [name for name in ("httpx", "httpcore", "httpx2", "aiohttp") if name in sys.modules]
assert loaded() == [], loaded()
trunkline_runtime.transports.choose.default_transport()
assert loaded() == ["httpcore"], loaded()
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_unreadable_certificates(tmp_path):
    """A certificate file that does not exist is reported when the settings are made, not at the first call."""
    with pytest.raises(InvalidArgument, match="verify names a file"):
        NetworkSettings(verify=str(tmp_path / "missing.pem"))
    with pytest.raises(InvalidArgument, match="cert names a file"):
        NetworkSettings(cert=str(tmp_path / "missing.pem"))
