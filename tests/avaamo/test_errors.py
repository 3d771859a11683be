"""What Avaamo's refusals become: no page documents an envelope, so every shape seen anywhere must be read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import trunkline
from trunkline import ApiError, Avaamo, DeliveryUnknown, InvalidInput, ServerFailed
from trunkline_runtime.transports.seam import Response

from .conftest import AGENT, CHANNEL, PHONE, TOKENS
from .script import Script, reply

if TYPE_CHECKING:
    from trunkline import AsyncAvaamo
    from trunkline_mock import Mock

CONVERSATION = "0f6e1a2b3c4d5e6f708192a3b4c5d6e7"
SENDS: dict[str, Callable[[Any], Any]] = {
    "sendSms": lambda client: client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE),
    "sendTeams": lambda client: client.teams.send(channel_uuid=CHANNEL, email="ada@example.com"),
    "sendMessage": lambda client: client.messages.send(
        message="hello", conversation={"uuid": CONVERSATION}, bot_id=AGENT
    ),
    "createCall": lambda client: client.calls.create(
        channel_uuid=CHANNEL, to_phone="sip:+12017774321@203.0.113.7:5060"
    ),
    "sendLiveAgentMessage": lambda client: client.live_agent.send(
        message={"conversation": {"uuid": CONVERSATION}, "content": "hello", "content_type": "text"}
    ),
    "sendChannelMessage": lambda client: client.channel.send(
        bot_uuid="b-1",
        channel_uuid=CHANNEL,
        user={"uuid": "1c2d3e4f-5a6b-4c7d-8e9f-0123456789ab"},
        message={"text": "hello"},
    ),
}


@pytest.mark.parametrize("operation", SENDS)
@pytest.mark.parametrize(
    "fault", [{"kind": "html", "status": 504}, {"status": 504}, {"kind": "html"}, {"kind": "drop"}]
)
def test_a_send_that_times_out_at_the_vendor_is_of_unknown_fate(
    operation: str, fault: dict[str, Any], mock: Mock, make: Callable[..., Avaamo]
) -> None:
    """A 504, its HTML page, a sign-in page or a lost answer: the message may be out, and it is never sent again."""
    mock.fail(op=operation, **fault)
    with make(retries=3) as client, pytest.raises(DeliveryUnknown) as caught:
        SENDS[operation](client)
    assert caught.value.possibly_delivered
    assert len(mock.calls) == 1


def test_the_async_client_decides_the_same(mock: Mock, make_async: Callable[..., AsyncAvaamo]) -> None:
    """A 504 of a send is unknown there too."""
    mock.fail(op="sendSms", kind="html", status=504)

    async def send() -> None:
        async with make_async(retries=3) as client:
            await client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE)

    with pytest.raises(DeliveryUnknown):
        asyncio.run(send())
    assert len(mock.calls) == 1


def test_a_read_that_times_out_at_the_vendor_is_asked_again(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """Reading has no effect, so a 504 is repeated, and only the last one is an error."""
    no_wait = trunkline.Backoff(tries=3, jitter=lambda: 0.0)
    mock.fail(op="getAgent", kind="html", status=504, times=2)
    with make(retries=no_wait) as client:
        assert client.agents.get(agent_id=AGENT).display_name == "Pizza desk"
        mock.fail(op="getAgent", kind="html", status=504)
        with pytest.raises(ServerFailed) as caught:
            client.agents.get(agent_id=AGENT)
    assert caught.value.http_status == 504
    assert len(caught.value.attempts) == 3


def test_a_date_range_that_ends_before_it_begins_is_told_in_the_vendor_s_words(
    mock: Mock, make: Callable[..., Avaamo]
) -> None:
    """Analytics answer 422 with one `error` text, which the exception carries."""
    mock.fail(op="getUsage", status=422, message="to_date must be after from_date")
    with make() as client, pytest.raises(InvalidInput) as caught:
        client.analytics.usage(agent_id=AGENT, from_date=date(2026, 11, 20), to_date=date(2026, 11, 14))
    assert caught.value.message == "to_date must be after from_date"
    assert caught.value.http_status == 422
    assert not caught.value.possibly_delivered


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, "InvalidInput"),
        (401, "AuthenticationFailed"),
        (403, "PermissionDenied"),
        (404, "NotFound"),
        (409, "Conflict"),
        (422, "InvalidInput"),
        (429, "RateLimited"),
        (418, "ApiError"),
    ],
)
def test_every_class_of_status_has_its_error(status: int, error: str, mock: Mock, make: Callable[..., Avaamo]) -> None:
    """Without an envelope the status alone tells what happened; a refused send was surely not delivered."""
    mock.fail(op="sendSms", status=status)
    with make() as client, pytest.raises(ApiError) as caught:
        SENDS["sendSms"](client)
    assert type(caught.value).__name__ == error
    assert caught.value.http_status == status
    assert not caught.value.possibly_delivered


@pytest.mark.parametrize("body", [{"success": False}, {"success": False, "error": "channel is off"}])
def test_a_200_that_says_no_leaves_a_send_in_doubt(body: dict[str, Any]) -> None:
    """No page says what `success: false` proves: a send may have happened, a read is an error; its words are kept."""
    with Avaamo(instance="c6", transport=Script(lambda request: body), **TOKENS) as client:
        with pytest.raises(DeliveryUnknown) as caught:
            SENDS["sendSms"](client)
        with pytest.raises(ApiError) as refused:
            client.agents.get(agent_id=AGENT)
    assert refused.value.message == body.get("error")
    assert caught.value.possibly_delivered
    assert not refused.value.possibly_delivered


@pytest.mark.parametrize(
    "answer", [{}, {"success": None}, {"success": "true"}, [], "ok", reply({}, 204), Response(200, (), b"")]
)
def test_a_200_that_does_not_say_yes_is_no_delivery(answer: Any) -> None:
    """Only `success: true` says that a message was taken; anything else leaves its fate unknown."""
    with Avaamo(instance="c6", transport=Script(lambda request: answer)) as client, pytest.raises(DeliveryUnknown):
        SENDS["sendSms"](client)


@pytest.mark.parametrize(
    "body", [{"error": "no"}, {"message": "no"}, {"errors": "no"}, {"error": {"a": 1}}, ["no"], None, "no"]
)
def test_whatever_an_error_looks_like_it_is_one(body: Any) -> None:
    """Any body under a 400 is an error; text in one of the known members is its message."""
    script = Script(lambda request: reply(body, 400))
    with Avaamo(instance="c6", transport=script) as client, pytest.raises(InvalidInput) as caught:
        SENDS["sendSms"](client)
    known = isinstance(body, dict) and "no" in body.values()
    assert caught.value.message == ("no" if known else None)


def test_no_number_or_parameter_appears_in_an_error(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """What a caller sends stays out of the exception, also when the vendor repeats it."""
    mock.fail(op="sendSms", status=400, message=f"{PHONE} of Grace Hopper is not mobile; channel {CHANNEL}")
    with make() as client, pytest.raises(InvalidInput) as caught:
        client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE, full_name="Grace Hopper")
    shown = "\n".join([str(caught.value), repr(caught.value), str(caught.value.message), *caught.value.__notes__])
    for secret in (PHONE, PHONE[1:], "Grace Hopper", CHANNEL):
        assert secret not in shown
