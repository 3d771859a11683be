"""Opening an event stream and signing in: `trunkline.opentact._event_session` and `_event_opening`."""

from __future__ import annotations

import logging
import socket
import threading
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from opentact.event_kit import (
    AUTH,
    REFUSED,
    SECRET,
    SMS,
    Answers,
    Script,
    break_off,
    hasty as hasty,
    leave,
    scripted as scripted,
    stay,
    take,
)

from trunkline import AsyncOpentact, AuthenticationFailed, MissingCredential, Opentact
from trunkline.opentact import _event_session as session_module
from trunkline.opentact._event_opening import websocket_url
from trunkline.opentact._event_stream import Gap
from trunkline.opentact.events import AuthEvent, SmsEvent, UnknownEvent
from trunkline_mock.server import Running
from trunkline_runtime.errors import CallError

from ..transports.conftest import Certificates

pytestmark = pytest.mark.anyio


def test_a_refused_token_that_was_given_ends_the_stream(scripted: Callable[..., Script]) -> None:
    """A token nobody can renew is tried once."""
    script = scripted(stay(REFUSED))
    with pytest.raises(AuthenticationFailed), Opentact(token="t", base_url=script.url).events() as stream:
        take(1, stream)
    assert len(script.greetings) == 1


def test_a_refused_token_is_renewed_once(scripted: Callable[..., Script]) -> None:
    """Whoever gave e-mail and password never sees a token expire."""
    script = scripted(stay(REFUSED), stay(AUTH))
    client = Opentact(email="a@example.com", password="p", base_url=script.url, transport=Answers())
    with client.events() as stream:
        assert isinstance(take(1, stream)[0], AuthEvent)
    assert [greeting["payload"] for greeting in script.greetings] == ["token-1", "token-2"]


def test_a_second_refusal_in_a_row_ends_the_stream(scripted: Callable[..., Script]) -> None:
    """A sign-in that never works is the caller's to know."""
    script = scripted(stay(REFUSED))
    client = Opentact(email="a@example.com", password="p", base_url=script.url, transport=Answers())
    with pytest.raises(AuthenticationFailed), client.events() as stream:
        take(1, stream)
    assert len(script.greetings) == 2


def test_a_close_before_the_answer_is_a_refusal(scripted: Callable[..., Script]) -> None:
    """A server may say no by hanging up."""
    script = scripted(leave(code=1008))
    with pytest.raises(AuthenticationFailed), Opentact(token="t", base_url=script.url).events() as stream:
        take(1, stream)


def test_a_server_that_goes_down_before_the_answer_refuses_nobody(scripted: Callable[..., Script]) -> None:
    """An outage ends no stream, however long it lasts."""
    script = scripted(leave(), leave(), leave(code=1001), break_off(), stay(AUTH))
    with Opentact(token="t", base_url=script.url).events() as stream:
        assert isinstance(take(1, stream)[0], AuthEvent)
    assert len(script.greetings) == 5


def test_silence_after_the_sign_in_is_taken_for_a_yes(
    scripted: Callable[..., Script], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only one page shows an answer; a service without one must not keep its events to itself."""
    monkeypatch.setattr(session_module, "PATIENCE", 0.05)
    script = scripted(break_off(AUTH), lambda connection: (threading.Event().wait(0.2), connection.send(SMS)))
    with Opentact(token="t", base_url=script.url).events() as stream:
        assert [type(event) for event in take(3, stream)] == [AuthEvent, Gap, SmsEvent]


async def test_silence_is_a_yes_for_the_async_stream_too(
    scripted: Callable[..., Script], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both forms wait for an answer only so long."""
    monkeypatch.setattr(session_module, "PATIENCE", 0.05)
    script = scripted(lambda connection: (threading.Event().wait(0.2), connection.send(SMS)))
    async with AsyncOpentact(token="t", base_url=script.url).events() as stream:
        assert isinstance(await anext(aiter(stream)), SmsEvent)


def test_what_is_no_event_is_no_answer_to_the_sign_in(scripted: Callable[..., Script]) -> None:
    """Noise before the answer shows nothing about the token: the refusal that follows is still one."""
    script = scripted(stay("not JSON", "[1]", '{"payload": 7}', REFUSED))
    seen: list[Any] = []
    with pytest.raises(AuthenticationFailed), Opentact(token="t", base_url=script.url).events() as stream:
        seen.extend(stream)
    assert [type(event) for event in seen] == [UnknownEvent] * 3


def test_an_api_key_alone_opens_no_websocket() -> None:
    """The websocket takes a JWT only, and the error names what would bring one."""
    with pytest.raises(MissingCredential, match="email and password"):
        Opentact(api_key="k").events()


@pytest.mark.parametrize(
    ("base", "url"),
    [
        ("https://api.opentact.org", "wss://api.opentact.org"),
        ("HTTPS://api.opentact.org", "wss://api.opentact.org"),
        ("http://127.0.0.1:8080/opentact", "ws://127.0.0.1:8080/opentact"),
    ],
)
def test_the_websocket_is_where_the_api_is(base: str, url: str) -> None:
    """A client that talks to the mock listens to the mock."""
    assert websocket_url(base) == url


def test_the_token_is_in_no_log_or_error(running: Running, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever logs everything still writes no credential down."""
    caplog.set_level(logging.DEBUG)
    for name in ("websockets", "websockets.client", "trunkline", "trunkline.websocket"):
        logging.getLogger(name).propagate = True
    with Opentact(token=SECRET, base_url=running.url) as client, client.events(["sms"]) as stream:
        events = iter(stream)
        next(events)
        running.mock.opentact.cut_websockets()
        next(events)
    assert "not connected" in caplog.text
    assert SECRET[:12] not in caplog.text
    assert SECRET not in repr(stream)


def test_no_traceback_shows_the_token(scripted: Callable[..., Script], certificates: Certificates) -> None:
    """Tools that record the variables of every frame find no credential there."""
    stream = Opentact(token=SECRET, base_url=scripted(stay(), context=certificates.server_context()).url).events()
    with pytest.raises(CallError) as caught:
        take(1, stream)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "_connected" not in "".join(shown.format())
    assert SECRET not in "".join(shown.format())


def test_without_the_extra_the_error_says_what_to_install(uninstalled: Callable[..., None]) -> None:
    """`pip install trunkline` alone has no events."""
    uninstalled("websockets", "trunkline.opentact._event_opening", "trunkline.opentact._event_stream")
    with pytest.raises(ImportError, match=r"trunkline\[events\]"):
        Opentact(token="t").events()


def test_a_stream_trusts_whom_its_client_trusts(scripted: Callable[..., Script], certificates: Certificates) -> None:
    """An authority of one's own holds for events too."""
    script = scripted(stay(AUTH), context=certificates.server_context())
    with Opentact(token="t", base_url=script.url, verify=str(certificates.authority)).events() as stream:
        assert isinstance(take(1, stream)[0], AuthEvent)


@pytest.mark.anyio
async def test_a_stranger_is_never_told_the_token(scripted: Callable[..., Script], certificates: Certificates) -> None:
    """A certificate that cannot be verified ends the stream: another try would bring the same."""
    script = scripted(stay(AUTH), context=certificates.server_context())
    with pytest.raises(CallError, match="certificate"):
        take(1, Opentact(token="t", base_url=script.url).events())
    with pytest.raises(CallError, match="certificate"):
        await anext(aiter(AsyncOpentact(token="t", base_url=script.url).events()))
    assert not script.greetings


def test_a_stream_goes_through_the_clients_proxy(running: Running) -> None:
    """What the client was told about the network holds for its events too."""
    asked = []
    with socket.create_server(("127.0.0.1", 0)) as proxy:

        def refuse() -> None:
            connection, _ = proxy.accept()
            with connection:
                asked.append(connection.recv(1000))
                connection.sendall(b"HTTP/1.1 407 No\r\n\r\n")

        threading.Thread(target=refuse, daemon=True).start()
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        with Opentact(token="t", base_url=running.url, proxy=address) as client, pytest.raises(CallError) as caught:
            take(1, client.with_options(retries=0).events())
    assert caught.value.http_status == 407
    assert asked[0].startswith(b"CONNECT 127.0.0.1:")
