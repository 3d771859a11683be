"""Which transport a client gets."""

from __future__ import annotations

import asyncio
import ssl
import sys

import aiohttp
import httpx
import httpx2
import pytest
import trio

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.seam import Timeouts, TransportFailure


@pytest.mark.parametrize(("name", "expected"), [(None, "httpx"), ("httpx", "httpx"), ("httpx2", "httpx2")])
def test_blocking_by_name(name, expected):
    """A blocking client uses httpx unless httpx2 is asked for, and shows which."""
    transport = default_transport(name)
    assert transport.name == expected
    assert expected in repr(transport)
    transport.close()


@pytest.mark.parametrize(
    ("run", "expected"), [(lambda main: asyncio.run(main()), "aiohttp"), (lambda main: trio.run(main), "httpx")]
)
def test_automatic_choice(run, expected, serve, post, answer):
    """An async client uses aiohttp under asyncio and httpx under trio, and shows which."""
    server = serve(lambda peer: peer.answer_all(answer()))
    transport = default_async_transport()
    assert transport.name == "aiohttp"
    assert "aiohttp under asyncio" in repr(transport)

    async def main() -> None:
        for _ in range(2):
            assert (await transport.send(post(server.url()), Timeouts(), 100)).status == 200
        assert transport.name == expected
        assert expected in repr(transport)
        await transport.close()

    run(main)


def test_automatic_choice_closed_before_use(post):
    """Closing an async client that was never used leaves it closed."""
    transport = default_async_transport()
    asyncio.run(transport.close())
    with pytest.raises(TransportFailure) as caught:
        asyncio.run(transport.send(post("http://vendor.invalid/"), Timeouts(), 100))
    assert (caught.value.phase, caught.value.never_left) == ("closed", True)


def test_socks_is_not_for_aiohttp(tmp_path, monkeypatch):
    """With a SOCKS proxy the choice falls on httpx; asking for aiohttp is refused."""
    (tmp_path / "socksio.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    settings = NetworkSettings(proxy="socks5://127.0.0.1:1")
    assert default_async_transport(None, settings).name == "httpx"
    with pytest.raises(ValueError, match="SOCKS"):
        default_async_transport("aiohttp", settings)


@pytest.mark.parametrize("kind", [httpx.Client, httpx2.Client, httpx.HTTPTransport, httpx.MockTransport])
def test_blocking_brings(kind):
    """Clients and transports of httpx and httpx2 are recognised."""
    brought = kind(print) if kind is httpx.MockTransport else kind()
    assert kind.__name__ in repr(default_transport(brought))
    brought.close()


def test_wrong_colour_is_refused():
    """An object for the other colour, or no transport at all, is refused by name when the client is made."""
    for wrong in (httpx.AsyncClient(), httpx.AsyncHTTPTransport(), object()):
        with pytest.raises(InvalidArgument, match=f"^transport is of type {type(wrong).__name__}: .* cannot use"):
            default_transport(wrong)
    for wrong in (httpx.Client(), httpx.HTTPTransport(), object()):
        with pytest.raises(InvalidArgument, match=f"^transport is of type {type(wrong).__name__}: .* cannot use"):
            default_async_transport(wrong)


def test_our_own_transports_have_a_colour():
    """A transport whose methods are coroutines is refused by a blocking client, and the other way round."""
    with pytest.raises(InvalidArgument, match="an async client's transport"):
        default_transport(default_async_transport("httpx"))
    with pytest.raises(InvalidArgument, match="a blocking client's transport"):
        default_async_transport(default_transport())


def test_a_missing_library_says_how_to_get_it(monkeypatch):
    """Asking for a library that is not installed names the extra that brings it."""
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "trunkline_runtime.transports.aiohttp", raising=False)
    with pytest.raises(ImportError, match=r"pip install 'trunkline\[aiohttp\]'"):
        default_async_transport("aiohttp")


@pytest.mark.parametrize(("make", "name"), [(default_transport, "aiohttp"), (default_async_transport, "requests")])
def test_unknown_name_is_refused(make, name):
    """A name that is no transport of this colour is refused, telling which are."""
    with pytest.raises(ValueError, match='"httpx2"'):
        make(name)


def test_own_transport_is_taken_as_it_is():
    """An object with the two methods is used directly."""

    class Own:
        def send(self, request, timeouts, max_body, sink=None): ...

        def close(self): ...

    class AsyncOwn:
        async def send(self, request, timeouts, max_body, sink=None): ...

        async def close(self): ...

    own, async_own = Own(), AsyncOwn()
    assert default_transport(own) is own
    assert default_async_transport(async_own) is async_own


def test_settings_beside_an_object_are_refused():
    """NetworkSettings that would be ignored are refused."""
    with httpx.Client() as client, pytest.raises(ValueError, match="belong to the object"):
        default_transport(client, NetworkSettings())


def test_certificate_beside_a_context_is_refused():
    """A client certificate is not loaded into a context others may use."""
    with pytest.raises(ValueError, match="cert must be loaded"):
        NetworkSettings(verify=ssl.create_default_context(), cert="client.pem")


def test_closed_session_is_refused():
    """A session that is closed already has no connector to use."""

    async def run() -> None:
        session = aiohttp.ClientSession()
        await session.close()
        with pytest.raises(ValueError, match="closed"):
            default_async_transport(session)

    asyncio.run(run())
