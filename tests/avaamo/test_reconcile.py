"""A send of unknown fate is settled by Avaamo's own reports: found, absent, or honestly undecidable."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from trunkline import Absent, Avaamo, DeliveryUnknown, Found, Undecidable
from trunkline_runtime.clock import Clock

from .conftest import AGENT, CHANNEL, PHONE

if TYPE_CHECKING:
    from trunkline import AsyncAvaamo
    from trunkline_mock import Mock
    from trunkline_mock.core.state import Account

SIP = "sip:+12017774321@203.0.113.7:5060"


def doubt(act: Callable[[], object]) -> DeliveryUnknown:
    """Return the error of a call whose answer never came."""
    with pytest.raises(DeliveryUnknown) as caught:
        act()
    return caught.value


def test_a_message_that_went_out_is_shown_but_not_claimed(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """The report's text is the agent's own: a row to the number may be another message, so a person decides."""
    mock.fail(op="sendSms", kind="drop-after")
    with make(agent_id=AGENT) as client:
        error = doubt(lambda: client.sms.send(channel_uuid=CHANNEL, to_phone="+1 (201) 777-4321", first_name="Ada"))
        found = error.reconcile()
    assert isinstance(found, Undecidable)
    (near,) = found.near
    assert getattr(near, "to_phone", None) == PHONE
    assert getattr(near, "uuid", None) == mock.sent[0].id


def test_a_message_that_never_left_is_absent(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """A report that covers the time and has no such message says so; others' messages do not confuse it."""
    with make(agent_id=AGENT, clock=Clock(time=mock.clock.now)) as client:
        client.sms.send(channel_uuid=CHANNEL, to_phone="+12017774399")
        mock.fail(op="sendSms", kind="drop")
        error = doubt(lambda: client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE))
        mock.advance(200)
        assert isinstance(error.reconcile(), Absent)


def test_two_messages_that_fit_cannot_be_told_apart(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """The text is the agent's own, so a second message to the same number at the same time leaves the doubt."""
    with make(agent_id=AGENT) as client:
        client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE)
        mock.fail(op="sendSms", kind="drop-after")
        error = doubt(lambda: client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE))
        assert isinstance(error.reconcile(), Undecidable)


def fill(account: Account, mock: Mock, count: int) -> None:
    """Put other people's messages into the report."""
    for number in range(count):
        row = {"uuid": account.uuid(), "from_phone": "+12015550100", "to_phone": "+12017770000", "message": "x"}
        account.table("sms").put(f"other-{number}", {**row, "created_at": mock.clock.now(), "sms_status": "sent"})


@pytest.mark.parametrize(("others", "outcome"), [(250, Absent), (2600, Undecidable)])
def test_a_busy_agent_s_report_is_read_page_by_page_up_to_a_point(
    others: int, outcome: type, mock: Mock, account: Account, make: Callable[..., Avaamo]
) -> None:
    """Many pages are read; a report that is longer than that proves nothing."""
    mock.fail(op="sendSms", kind="drop")
    mock.fail(kind="log-cap", size=25)
    with make(agent_id=AGENT, clock=Clock(time=mock.clock.now)) as client:
        error = doubt(lambda: client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE))
        fill(account, mock, others)
        mock.advance(200)
        assert isinstance(error.reconcile(), outcome)


@pytest.mark.parametrize(
    ("settings", "missing"), [({}, "agent_id"), ({"agent_id": AGENT, "user_token": None}, "user_token")]
)
def test_what_the_report_needs_is_named(
    settings: dict[str, Any], missing: str, mock: Mock, make: Callable[..., Avaamo]
) -> None:
    """Without an agent's number, or a user's token, there is no report to read, and the answer says what to give."""
    mock.fail(op="sendSms", kind="drop-after")
    with make(**settings) as client:
        outcome = doubt(lambda: client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE)).reconcile()
    assert isinstance(outcome, Undecidable)
    assert missing in outcome.why


def test_a_call_is_looked_up_in_its_channel(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """A telephone call has a list of its own, which needs no agent."""
    with make(clock=Clock(time=mock.clock.now)) as client:
        mock.fail(op="createCall", kind="drop-after", times=1)
        found = doubt(lambda: client.calls.create(channel_uuid=CHANNEL, to_phone=SIP)).reconcile()
        assert isinstance(found, Found)
        assert found.message.to_phone == SIP
        mock.fail(op="createCall", kind="drop")
        other = SIP.replace("4321", "4322")
        error = doubt(lambda: client.calls.create(channel_uuid=CHANNEL, to_phone=other))
        mock.advance(200)
        assert isinstance(error.reconcile(), Absent)


def test_what_has_no_log_is_undecidable(mock: Mock, make: Callable[..., Avaamo]) -> None:
    """A message in Teams is in no report."""
    mock.fail(op="sendTeams", kind="drop-after")
    with make(agent_id=AGENT) as client:
        outcome = doubt(lambda: client.teams.send(channel_uuid=CHANNEL, email="ada@example.com")).reconcile()
    assert isinstance(outcome, Undecidable)
    assert "sendTeams" in outcome.why


def test_the_async_client_settles_the_same(mock: Mock, make_async: Callable[..., AsyncAvaamo]) -> None:
    """`areconcile` reads the same report."""
    mock.fail(op="sendSms", kind="drop-after")

    async def settle() -> Any:
        async with make_async(agent_id=AGENT) as client:
            try:
                await client.sms.send(channel_uuid=CHANNEL, to_phone=PHONE)
            except DeliveryUnknown as error:
                return await error.areconcile()

    settled = asyncio.run(settle())
    assert isinstance(settled, Undecidable)
    assert len(settled.near) == 1
