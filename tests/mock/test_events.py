"""Things the vendors tell without being asked."""

from __future__ import annotations

from hashlib import md5
from typing import TYPE_CHECKING

import msgspec
import pytest

from trunkline_mock import Mock

from .conftest import Caller

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = "http://127.0.0.1:9/hook"
Post = tuple[str, dict[str, object]]


@pytest.fixture
def posted() -> list[Post]:
    """What was posted, as URL and body."""
    return []


@pytest.fixture
def post(posted: list[Post]) -> Callable[[str, bytes], int]:
    """Takes every webhook."""

    def take(url: str, body: bytes) -> int:
        posted.append((url, msgspec.json.decode(body)))
        return 200

    return take


def test_opentact_tells_a_message_twice(mock: Mock, call: Caller, posted: list[Post], post: Callable[..., int]) -> None:
    """First that it left, then that it arrived; the callback carries the message itself, `to` as text."""
    call.opentact(custom_callback_url=HERE)
    mock.settle()
    mock.deliver(post)
    states = [(body["state"], body["delivered"], body["to"]) for _, body in posted]
    assert states == [("success", False, "12017774321"), ("success", True, "12017774321")]


def test_opentact_prefers_the_message_s_own_url(
    mock: Mock, call: Caller, posted: list[Post], post: Callable[..., int]
) -> None:
    """`custom_callback_url` wins over the account's."""
    mock.opentact.defaults["callback_url"] = "http://localhost:9/account"
    call.opentact()
    call.opentact(custom_callback_url=HERE)
    mock.settle()
    mock.deliver(post)
    assert [url for url, _ in posted].count(HERE) == 2
    assert len(posted) == 4


def test_opentact_websocket_gets_only_what_it_is_subscribed_to(mock: Mock, call: Caller) -> None:
    """No subscription, no event; no connection, no queue."""
    call.opentact("early")
    mock.settle()
    subscription = {"channel": "wss", "type": "sms", "is_active": True, "expired_on": "2030-01-01T00:00:00Z"}
    assert call("POST", "/opentact/rest/event/subscription", subscription, x_auth_token="t")[0] in (200, 201)
    call.opentact()
    mock.settle()
    assert [event.state for event in mock.log.events] == ["lost", "lost"]
    socket, stranger = mock.opentact.websocket("t"), mock.opentact.websocket("other")
    call.opentact()
    mock.settle()
    assert [(event["type"], event["payload"]["delivered"]) for event in socket.events] == [
        ("sms", False),
        ("sms", True),
    ]
    assert stranger.events == []
    socket.close()
    call.opentact()
    mock.settle()
    assert len(socket.events) == 2


def test_opentact_subscriptions_can_end(mock: Mock, call: Caller) -> None:
    """A deleted subscription stops the events; deleting it again finds nothing."""
    mock.opentact.subscribe("sms", token="t")
    _, listed = call("GET", "/opentact/rest/event/subscription", x_auth_token="t")
    path = f"/opentact/rest/event/subscription/{listed['payload'][0]['uuid']}"
    assert call("DELETE", path, x_auth_token="t")[0] == 200
    assert call("DELETE", path, x_auth_token="t")[0] == 404


@pytest.mark.parametrize(
    "frame", ["", "{", "[]", '{"type":"auth"}', '{"type":"auth","payload":1}', '{"type":"auth","payload":""}']
)
def test_a_bad_frame_is_answered(mock: Mock, frame: str) -> None:
    """A websocket frame that is no sign-in is answered as a failure and signs nobody in."""
    answers: list[str] = []
    session = mock.opentact.listeners.connect(answers.append)
    session.receive(frame)
    assert msgspec.json.decode(answers[0])["success"] is False
    assert session.account is None


def test_voximplant_hashes_its_callbacks(mock: Mock, posted: list[Post], post: Callable[..., int]) -> None:
    """The hash is the MD5 of salt, account id, API key and callback id."""
    call = Caller(mock)
    form = "callback_url=http%3A%2F%2F127.0.0.1%3A9%2Fhook&callback_salt=pepper"
    call("POST", "/voximplant/platform_api/SetAccountInfo", query="account_id=7&api_key=k", form=form)
    mock.inbound_sms("voximplant", to="447443332211", from_="447443332212", text="Hi", account="7")
    mock.deliver(post)
    (callback,) = posted[0][1]["callbacks"]  # type: ignore[misc, has-type]
    proof = md5(f"pepper7k{callback['callback_id']}".encode()).hexdigest()
    assert callback["hash"] == proof
    assert callback["sms_inbound"]["sms_inbound"]["sms_body"] == "Hi"


def test_voximplant_tells_a_number_s_own_url(
    mock: Mock, call: Caller, posted: list[Post], post: Callable[..., int]
) -> None:
    """`incoming_sms_callback_url` of a number wins over the account's."""
    form = "phone_number=447443332211&incoming_sms_callback_url=http%3A%2F%2Flocalhost%3A9%2Fnumber"
    call("POST", "/voximplant/platform_api/SetPhoneNumberInfo", query="account_id=7&api_key=k", form=form)
    mock.inbound_sms("voximplant", to="447443332211", from_="447443332212", text="Hi", account="7")
    mock.deliver(post)
    assert [url for url, _ in posted] == ["http://localhost:9/number"]


def test_avaamo_posts_the_agent_s_answer_to_the_channel(
    mock: Mock, call: Caller, posted: list[Post], post: Callable[..., int]
) -> None:
    """A user's message is answered, a second later, by a MESSAGE event."""
    mock.avaamo.defaults["callback_url"] = HERE
    body = {
        "channel_uuid": "c-1",
        "user": {"uuid": "1c2d3e4f-5a6b-4c7d-8e9f-0123456789ab"},
        "message": {"text": "pizza"},
    }
    assert call("POST", "/avaamo/bot_connector_webhooks/b-1/message.json", body)[0] == 200
    mock.advance(0.5)
    assert mock.deliver(post) == 0
    mock.advance(1)
    mock.deliver(post)
    assert posted[0][1]["event_type"] == "MESSAGE"
    assert posted[0][1]["channel_uuid"] == "c-1"


@pytest.mark.parametrize("vendor", ["opentact", "voximplant", "avaamo"])
def test_an_inbound_message_reaches_the_customer(
    mock: Mock, posted: list[Post], post: Callable[..., int], vendor: str
) -> None:
    """`inbound_sms` works the same at every vendor."""
    mock.vendors[vendor].defaults["callback_url"] = HERE
    mock.inbound_sms(vendor, to="12017771234", from_="12017774321", text="STOP")
    mock.settle()
    mock.deliver(post)
    assert "STOP" in str(posted[0][1])


def test_a_webhook_is_tried_again(mock: Mock, call: Caller) -> None:
    """After 1, 5 and 30 seconds; then it has failed."""
    mock.opentact.defaults["callback_url"] = HERE
    mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text="Hi")
    answers = iter([500, OSError("refused"), 302, 503])

    def refuse(url: str, body: bytes) -> int:
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    for wait in (0.0, 1.0, 5.0, 30.0):
        mock.advance(wait)
        assert mock.deliver(refuse) == 1
    (event,) = mock.log.events
    assert (event.state, event.attempts) == ("failed", ["500", "OSError", "302", "503"])


URLS = [
    "http://example.com/",
    "ftp://127.0.0.1/",
    "http://127.0.0.1.example.com/",
    "http://[::1",
    "file:///etc/passwd",
    "http://169.254.169.254/",
]


@pytest.mark.parametrize("url", URLS)
def test_webhooks_stay_on_loopback(mock: Mock, url: str) -> None:
    """Anything else is recorded as blocked and never leaves."""
    mock.opentact.defaults["callback_url"] = url
    mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text="Hi")
    assert not mock.events.outbox
    assert mock.log.events[0].state == "blocked"


def test_a_host_can_be_allowed() -> None:
    """`webhooks_to` names hosts beyond loopback."""
    mock = Mock(webhooks_to=["hooks.test"])
    assert mock.events.allows("https://hooks.test/a")
    assert not mock.events.allows("https://other.test/a")


def test_a_webhook_can_come_twice(mock: Mock, posted: list[Post], post: Callable[..., int]) -> None:
    """The fault `duplicate-webhook` posts the same body again."""
    mock.opentact.defaults["callback_url"] = HERE
    mock.fail(kind="duplicate-webhook", times=1)
    for text in ("one", "two"):
        mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text=text)
    mock.deliver(post)
    assert [body["message"] for _, body in posted] == ["one", "one", "two"]


def test_webhooks_can_overtake(mock: Mock, posted: list[Post], post: Callable[..., int]) -> None:
    """The fault `reorder-webhook` holds one back until the next has left, or for a second."""
    mock.opentact.defaults["callback_url"] = HERE
    mock.fail(kind="reorder-webhook", times=1)
    for text in ("one", "two"):
        mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text=text)
    mock.deliver(post)
    assert [body["message"] for _, body in posted] == ["two", "one"]
    mock.fail(kind="reorder-webhook", times=1)
    mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text="three")
    assert mock.deliver(post) == 0
    mock.advance(1)
    assert mock.deliver(post) == 1
