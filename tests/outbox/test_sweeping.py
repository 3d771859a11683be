"""What an engine forgot is found again."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from outbox import ways
from outbox.vendor import RunningVendor
from outbox.ways import fill
from trunkline import Opentact
from trunkline_outbox import Due, Outbox, State


def test_what_is_due_is_found_and_what_is_not_is_left(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """A sweep names campaigns with due messages; one that is sent, and one of next week, are not among them."""
    assert box.sweep() == []
    fill(box, client, 7)
    later = datetime.now(UTC) + timedelta(days=7)
    box.add("later", key="k", send=client.sms.send, to="12017770001", message="Hi", from_=ways.FROM, due=later)
    assert box.sweep() == [Due("spring", "opentact", 7, 0)]
    assert box.sweep(most=3) == [Due("spring", "opentact", 3, 0)]
    box.run(client, campaign="spring")
    assert box.sweep() == []


def test_living_workers_are_counted_and_dead_ones_give_back(
    box: Outbox, url: str, client: Opentact, vendor: RunningVendor
) -> None:
    """While a worker lives it is counted; when it is killed the sweep takes back what it held."""
    fill(box, client, 60)
    vendor.get("/latency/30")
    worker = ways.worker("threads", url, vendor.port, "spring", 5)
    while not vendor.get("/count"):
        time.sleep(0.05)
    (found,) = box.sweep()
    assert (found.workers, found.messages) == (1, 60 - 5)
    worker.kill()
    worker.wait()
    until = time.monotonic() + 30  # PostgreSQL hears of it when the socket's end has reached it
    while found.workers and time.monotonic() < until:
        (found,) = box.sweep()
    assert found.workers == 0
    status = box.status("spring")
    assert 0 < status.counts[State.DOUBTFUL] <= 5
    assert found.messages == 60 - status.counts[State.DOUBTFUL]
