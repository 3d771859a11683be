"""Another vendor, for what provably never left or was refused for a reason that is not the message's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from outbox.vendor import RunningVendor
from outbox.ways import fill
from trunkline import Opentact
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
