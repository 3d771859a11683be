"""Several look-ups share what they read of a log, as far as it proves something for each of them."""

from __future__ import annotations

import random
from typing import Any

import pytest
from engine.doubts import CONFIG
from engine.log_simulator import START, Vices, World

import trunkline
from trunkline import Absent, DeliveryUnknown, Found, SharedLog, Undecidable
from trunkline_runtime.clock import Clock
from trunkline_runtime.engine.reconcile import LAG

FROM = "12015550100"
VENDORS = ("opentact", "voximplant", "avaamo")


class Account:
    """An account with a past, at a vendor whose log is looked into."""

    def __init__(self, vendor: str, vices: Vices | None = None) -> None:
        self.world = World(vendor, vices or Vices(), random.Random(15))
        self.world.add(FROM, "12015550999", "An old message", START - 7 * 86400)
        clock = Clock(time=self.world.client_time, monotonic=self.world.monotonic)
        given: dict[str, Any] = {**CONFIG[vendor], "clock": clock, "transport": self.world, "retries": 0}
        self.client = getattr(trunkline, vendor.capitalize())(**given)

    def doubt(self, fate: str, number: int) -> DeliveryUnknown:
        """Send a message of its own to a number of its own, whose answer does not come."""
        self.world.fate, to, text = fate, f"1201777{number:04}", f"Hello {number}"
        with pytest.raises(DeliveryUnknown) as caught:  # noqa: PT012  # one of three
            match self.world.vendor:
                case "opentact":
                    self.client.sms.send(from_=FROM, to=to, message=text)
                case "voximplant":
                    self.client.sms.send_sms_message(source=FROM, destination=to, sms_body=text)
                case _:
                    self.client.sms.send(channel_uuid="c1", to_phone=f"+{to}")
        return caught.value

    def settle(self, error: DeliveryUnknown, shared: SharedLog | None) -> object:
        """Look one up."""
        assert error.receipt is not None
        return self.client.reconcile(error.receipt, shared=shared)


@pytest.mark.parametrize("vendor", VENDORS)
def test_many_doubts_do_not_read_a_log_many_times(vendor: str) -> None:
    """All receivers' rows are read once for all of them; each verdict is the one that a look-up alone comes to."""
    account = Account(vendor)
    for number in range(900):
        account.world.add(FROM, f"1202888{number:04}", "Filler", account.world.now + number / 30)
    fates = ["lost", "arrived", "lost"] * 8
    doubts = [account.doubt(fate, number) for number, fate in enumerate(fates)]
    account.world.now += LAG + 300
    reads, verdicts = [], []
    for shared in (None, SharedLog()):
        before = account.world.reads
        verdicts.append([type(account.settle(doubt, shared)) for doubt in doubts])
        reads.append(account.world.reads - before)
    assert verdicts[0] == verdicts[1]
    assert verdicts[1][0] is Absent
    assert vendor == "avaamo" or verdicts[1][1] is Found
    assert reads[1] < reads[0] / (2 if vendor == "opentact" else 1), reads  # whose pages are the shortest


def test_what_was_read_too_early_proves_nothing() -> None:
    """A reading from before the log had to have a call is not taken for it: the message came in afterwards."""
    account, shared = Account("opentact"), SharedLog()
    first = account.doubt("lost", 1)
    account.world.now += LAG - 10
    late = account.doubt("lost", 2)
    account.world.now += 15
    assert isinstance(account.settle(first, shared), Absent)
    began = late.receipt.began if late.receipt is not None else 0.0
    account.world.add(FROM, "7770002", "Hello 2", began + 1.0)  # written otherwise, so that no filter finds it
    account.world.now += LAG
    assert isinstance(account.settle(late, shared), Undecidable)


def test_a_stretch_that_is_too_long_is_halved() -> None:
    """A campaign makes more entries than are read at once; the halves are read, and kept."""
    account, shared = Account("opentact", Vices(cap=5)), SharedLog()
    for number in range(1200):
        account.world.add(FROM, f"1202888{number:04}", "Filler", account.world.now - 100 + number / 4)
    doubts = [account.doubt("lost", number) for number in range(3)]
    account.world.now += LAG + 300
    assert isinstance(account.settle(doubts[0], None), Undecidable)
    assert [type(account.settle(doubt, shared)) for doubt in doubts] == [Absent] * 3


def test_a_log_that_forgets_meanwhile_proves_nothing() -> None:
    """That the log went back far enough was seen before the call's own time was read: it is asked again."""
    account, shared = Account("opentact", Vices(keeps=1000)), SharedLog()
    account.world.add(FROM, "12015550998", "Old", account.world.now - 50)
    first = account.doubt("lost", 1)
    account.world.now += 300
    second = account.doubt("arrived", 2)
    account.world.now += 640
    assert isinstance(account.settle(first, shared), Absent)
    account.world.now += 1000
    assert not isinstance(account.settle(second, shared), Absent)
