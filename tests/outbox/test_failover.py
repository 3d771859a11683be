"""Another vendor, for what provably never left or was refused for a reason that is not the message's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from outbox.vendor import RunningVendor
from outbox.ways import fill
from trunkline import Opentact, Voximplant
from trunkline_mock import Mock
from trunkline_mock.server import serve
from trunkline_outbox import Failover, Outbox, State


@pytest.fixture
def other() -> Iterator[RunningVendor]:
    vendor = RunningVendor()
    yield vendor
    vendor.close()


@pytest.fixture
def elsewhere(other: RunningVendor) -> Iterator[Failover]:
    with Opentact(token="t", base_url=other.base_url, retries=0, trust_env=False) as client:
        yield Failover(client.sms.send, {"from_": "12017779999"})


@pytest.mark.parametrize(
    ("fault", "state", "goes"),
    [
        ("broke", State.SENT, 1),  # the account's reason: another may accept it
        ("refuse", State.REFUSED, 0),  # the message's own reason
        ("cut", State.DOUBTFUL, 0),  # it may have arrived
        ("drop", State.DOUBTFUL, 0),  # it did not, but nobody knows
    ],
)
def test_only_what_cannot_have_arrived_goes_elsewhere(
    box: Outbox, client: Opentact, vendor: RunningVendor, other: RunningVendor, elsewhere: Failover,
    fault: str, state: State, goes: int,
) -> None:  # fmt: skip
    """A doubt never goes to a second vendor, and neither does what is wrong with the message itself."""
    fill(box, client, 1)
    vendor.fault(fault)
    box.run(client, campaign="spring", failover=elsewhere)
    assert box.message("spring", "k0").state is state
    assert other.counts().total() == goes


@pytest.mark.parametrize("code", [127, 340, 354])  # no money, too many requests, a number that is not the account's
def test_who_wants_no_messages_gets_none_from_another_vendor(
    box: Outbox, other: RunningVendor, elsewhere: Failover, code: int
) -> None:
    """A code that was named as an opt-out counts before all that it means else: it goes nowhere, stops nothing, and holds."""
    mock = Mock("voximplant")
    with serve(mock) as url, Voximplant(account_id="1", api_key="k", base_url=url, retries=0) as client:
        for campaign in ("spring", "summer"):
            box.configure(campaign, stop_codes=(str(code),))
            box.add(campaign, key="k", send=client.sms.send_sms_message, source="447443332211", destination="12017770001",
                    sms_body="Hi")  # fmt: skip
        mock.fail(op="sendSmsMessage", code=code)
        assert box.run(client, campaign="spring", failover=elsewhere).stopped == ""
        box.run(client, campaign="summer", failover=elsewhere)
    assert (box.message("spring", "k").state, box.message("summer", "k").reason) == (State.REFUSED, "on the stop list")
    assert other.counts() == {}


def test_it_is_off_unless_given(box: Outbox, client: Opentact, vendor: RunningVendor, other: RunningVendor) -> None:
    """Without the argument nothing goes elsewhere; what never left waits."""
    fill(box, client, 1)
    vendor.fault("broke")
    report = box.run(client, campaign="spring")
    assert "InsufficientFunds" in report.stopped
    assert box.message("spring", "k0").state is State.PENDING
    assert other.counts() == {}


def test_a_doubt_at_the_second_vendor_stays_a_doubt(
    box: Outbox, client: Opentact, vendor: RunningVendor, other: RunningVendor, elsewhere: Failover
) -> None:
    """It is not sent a third time, and the first vendor's log is not asked for it."""
    fill(box, client, 1)
    vendor.fault("broke")
    other.fault("cut")
    box.run(client, campaign="spring", failover=elsewhere)
    assert box.message("spring", "k0").state is State.DOUBTFUL
    box.run(client, campaign="spring", failover=elsewhere)
    assert "another vendor" in str(box.reconcile(client, campaign="spring"))
    assert (vendor.counts().total(), other.counts().total()) == (0, 1)
