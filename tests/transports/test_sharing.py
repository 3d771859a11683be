"""Two clients on one transport: closing one leaves the other alone."""

from __future__ import annotations

import asyncio

import httpx
import pytest

import trunkline
from trunkline_runtime.transports.choose import default_async_transport, default_transport

YES = b'{"result": 1, "message_id": 5, "fragments_count": 1}'
TEXT = {"source": "2017771234", "destination": "12011234567", "sms_body": "Hello"}


def client(server, transport, kind=trunkline.Voximplant):
    """A client of a server on loopback through a transport that somebody else may use, too."""
    return kind(account_id="7", api_key="k", base_url=server.url("").rstrip("/"), transport=transport, retries=0)


@pytest.mark.parametrize("name", ["httpx", "httpx2", "curl"])
def test_closing_one_client_leaves_the_other(serve, answer, name):
    """The last client closes the transport, and a client that is closed twice counts once."""
    server = serve(lambda peer: peer.answer_all(answer(YES)))
    shared = default_transport(name)
    one, other = client(server, shared), client(server, shared)
    one.close()
    one.close()
    assert other.sms.send_sms_message(**TEXT).message_id == 5
    with pytest.raises(trunkline.ClientClosed):
        one.sms.send_sms_message(**TEXT)
    other.close()
    assert "closed" in repr(shared)


@pytest.mark.parametrize("name", ["httpx", "httpx2", "aiohttp"])
def test_closing_one_async_client_leaves_the_other(serve, answer, name):
    """The same for tasks."""
    server = serve(lambda peer: peer.answer_all(answer(YES)))

    async def run() -> None:
        shared = default_async_transport(name)
        one, other = (client(server, shared, trunkline.AsyncVoximplant) for _ in range(2))
        await one.aclose()
        await one.aclose()
        assert (await other.sms.send_sms_message(**TEXT)).message_id == 5
        await other.aclose()
        assert "closed" in repr(shared)

    asyncio.run(run())


def test_a_client_of_httpx_is_never_closed(serve, answer):
    """What httpx made belongs to whoever made it."""
    server = serve(lambda peer: peer.answer_all(answer(YES)))
    with httpx.Client() as shared:
        for _ in range(2):
            with client(server, shared) as mine:
                assert mine.sms.send_sms_message(**TEXT).message_id == 5
        assert not shared.is_closed
