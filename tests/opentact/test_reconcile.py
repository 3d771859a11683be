"""Settling a doubtful message: `trunkline.opentact._message_log`, against a log with other messages in it."""

from __future__ import annotations

from typing import Any

import pytest

from trunkline import Absent, DeliveryUnknown, Found, Opentact, Undecidable
from trunkline.opentact._message_log import _row
from trunkline_mock.server import Running
from trunkline_runtime.clock import Clock

SEND = {"from_": "+1 (201) 777-1234", "to": "+1 201 777 4321", "message": "Your table is ready"}


def doubt(client: Opentact, running: Running, kind: str = "drop-after", **changes: Any) -> DeliveryUnknown:
    """Send a message whose answer is lost."""
    with running.mock.fail("sendSms", kind=kind), pytest.raises(DeliveryUnknown) as caught:
        client.sms.send(**SEND | changes)
    return caught.value


def test_a_message_that_was_taken_is_found(running: Running, client: Opentact) -> None:
    """Sending again would deliver twice."""
    client.sms.send(**SEND | {"message": "Another text"})
    client.sms.send(**SEND | {"to": 12017775678})
    client.sms.send(**SEND | {"from_": 12017779999})
    found = doubt(client, running).reconcile()
    assert isinstance(found, Found)
    assert found.message.message == SEND["message"]
    assert found.message.from_ == "12017771234"


def test_a_message_that_was_not_taken_is_absent(running: Running) -> None:
    """It is safe to send it again."""
    with Opentact(token="t", base_url=running.url, clock=Clock(time=running.mock.clock.now)) as client:
        client.sms.send(**SEND | {"message": "Another text"})
        error = doubt(client, running, kind="drop")
        running.mock.advance(200)
        assert isinstance(error.reconcile(), Absent)


def test_two_of_a_kind_decide_nothing(running: Running, client: Opentact) -> None:
    """The log cannot tell which of two equal messages was this call's."""
    doubt(client, running)
    assert isinstance(doubt(client, running).reconcile(), Undecidable)


def test_a_message_of_a_campaign_is_found_under_the_number_that_its_pool_picked(
    running: Running, client: Opentact
) -> None:
    """The log shows a number where the caller gave a campaign."""
    found = doubt(client, running, from_="C0FFEE1").reconcile()
    assert isinstance(found, Found)
    assert found.message.type_ == "smsr"


@pytest.mark.parametrize("form", ["query", "bearer"])
def test_the_other_forms_are_looked_up_alike(running: Running, form: str) -> None:
    """Three ways to send, one log."""
    operation = {"query": "sendSmsByQuery", "bearer": "sendSmsByBearer"}[form]
    with Opentact(token="t", api_key="t", base_url=running.url) as client:
        with running.mock.fail(operation, kind="drop-after"), pytest.raises(DeliveryUnknown) as caught:
            client.sms.send(**SEND, form=form)
        assert isinstance(caught.value.reconcile(), Found)


def test_what_has_no_log_decides_nothing(running: Running, client: Opentact) -> None:
    """Only messages are in the log; the error says so."""
    with running.mock.fail("createMessagingProfile", kind="drop-after"), pytest.raises(DeliveryUnknown) as caught:
        client.messaging_profiles.create(name="Support")
    assert isinstance(caught.value.reconcile(), Undecidable)


@pytest.mark.parametrize(
    ("entry", "sender"),
    [
        ({"from": "12017779999"}, "12017779999"),
        ({"tn": {"tn": 12017771234}}, "12017771234"),
        ({"from": None, "tn": {"tn": 12017779999}}, "12017779999"),
        ({}, None),
    ],
)
def test_a_sender_is_read_as_the_log_shows_it(entry: dict[str, Any], sender: str | None) -> None:
    """Rows of 2021 have no `from`."""
    assert _row(None, entry).sender == sender
