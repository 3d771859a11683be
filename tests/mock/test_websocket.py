"""Opentact's websocket over a real connection."""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosedError, InvalidStatus
from websockets.sync.client import connect

from trunkline_mock import Mock
from trunkline_mock.server import Running, serve

from .conftest import OPENTACT, TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from websockets.sync.client import ClientConnection

SIGN_IN = json.dumps({"type": "auth", "payload": "t"})


@pytest.fixture
def listener(running: Running) -> Iterator[ClientConnection]:
    """A client that has signed in."""
    running.mock.opentact.subscribe("sms", token="t")
    with listening(running.url) as client:
        client.send(SIGN_IN)
        assert heard(client)["type"] == "auth"
        yield client


def listening(url: str, vendor: str = "opentact") -> ClientConnection:
    """Connect to a vendor's websocket."""
    return connect(f"{url.replace('http', 'ws')}/{vendor}", close_timeout=2)


def heard(client: ClientConnection) -> Any:
    """Return the next frame."""
    return json.loads(client.recv(timeout=5))


def test_the_websocket_tells(running: Running, listener: ClientConnection) -> None:
    """Events come as they happen."""
    httpx.post(f"{running.url}/opentact/rest/sms", json=OPENTACT, headers=TOKEN)
    running.mock.advance(5)
    told = [heard(listener) for _ in range(2)]
    assert [(frame["type"], frame["payload"]["delivered"]) for frame in told] == [("sms", False), ("sms", True)]


@pytest.mark.parametrize("vendor", ["avaamo", "voximplant", "nobody"])
def test_only_opentact_has_a_websocket(running: Running, vendor: str) -> None:
    """Elsewhere the handshake is refused."""
    with pytest.raises(InvalidStatus, match="404"), listening(running.url, vendor):
        pass


def test_a_handshake_that_is_none_is_refused(running: Running) -> None:
    """A wish for a websocket without the key that belongs to it is a bad request."""
    headers = {"Connection": "Upgrade", "Upgrade": "websocket"}
    assert httpx.get(f"{running.url}/opentact", headers=headers).status_code in (400, 404)


def test_messages_may_come_in_pieces(running: Running) -> None:
    """A sign-in in fragments, as text or as bytes, is one sign-in; a ping is answered."""
    with listening(running.url) as client:
        client.send(iter([SIGN_IN[:9], SIGN_IN[9:]]))
        assert heard(client)["type"] == "auth"
        client.send(SIGN_IN.encode())
        assert heard(client)["type"] == "auth"
        assert client.ping().wait(5)


@pytest.mark.parametrize(("frame", "code"), [(b"\xff", 1007), (b"x" * 2_000_000, 1009)])
def test_what_cannot_be_read_ends_the_connection(running: Running, frame: bytes, code: int) -> None:
    """Text that is not UTF-8 and a message without measure are refused with the protocol's own codes."""
    with listening(running.url) as client:
        client.send(frame, text=True)
        with pytest.raises(ConnectionClosedError) as caught:
            heard(client)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == code


def test_a_cut_says_that_the_service_restarts(running: Running, listener: ClientConnection) -> None:
    """`cut_websockets` closes with the code of a restart, and the client may come back."""
    assert running.mock.opentact.cut_websockets() == 1
    with pytest.raises(ConnectionClosedError, match="1012"):
        heard(listener)
    with listening(running.url) as again:
        again.send(SIGN_IN)
        assert heard(again)["type"] == "auth"


def test_the_server_says_good_bye(mock: Mock) -> None:
    """A server that stops closes its websockets as a restart would."""
    with ExitStack() as stack:
        with serve(mock) as url:
            client = stack.enter_context(listening(url))
            client.send(SIGN_IN)
            heard(client)
        with pytest.raises(ConnectionClosedError, match="1012"):
            heard(client)


def test_a_client_that_leaves_is_forgotten(running: Running, listener: ClientConnection) -> None:
    """Events after a farewell are lost, as at the vendor."""
    listener.close()
    running.mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text="Hi")
    assert [event.state for event in running.mock.log.events] == ["lost"]
