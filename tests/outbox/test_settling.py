"""Settling doubts from the vendor's log."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from outbox.servers import Postgresql
from outbox.vendor import RunningVendor
from trunkline import Opentact
from trunkline_outbox import Outbox, State, campaigns
from trunkline_outbox.gate import Gate
from trunkline_outbox.ledger import Ledger, Step
from trunkline_outbox.limits import Limits
from trunkline_outbox.states import SENT

FROM = "12017771234"


def test_a_doubt_is_settled_by_the_log(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """What the vendor carried out is found there, with its id, and looking sends nothing."""
    more = {"send": client.sms.send, "from_": FROM, "message": "Hello"}
    box.add("spring", key="a", to="12017770001", **more)
    vendor.fault("cut")
    box.run(client, campaign="spring")
    report = box.reconcile(client, campaign="spring")
    assert (report.sent, report.absent, report.undecided.total()) == (1, 0, 0)
    (row,) = json.loads(json.dumps(vendor.get("/seen")))
    assert box.message("spring", "a").vendor_id == row["uuid"]
    assert box.message("spring", "a").state is State.SENT


def test_a_killed_workers_doubt_is_settled_too(tmp_path: Path, vendor: RunningVendor, client: Opentact) -> None:
    """A worker that was killed left no receipt; the look-up makes one, and sends nothing."""
    url = f"sqlite:///{tmp_path}/o.db"
    box = Outbox(url)
    box.add("spring", key="a", send=client.sms.send, from_=FROM, to="12017770001", message="Hello")
    vendor.get("/latency/30")
    worker = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("workers.py"), "threads", url, str(vendor.port), "spring", "1"]
    )
    while not vendor.get("/count"):
        pass
    worker.kill()
    worker.wait()
    vendor.get("/latency/0")
    report = box.reconcile(client, campaign="spring")
    assert report.sent == 1, report
    assert vendor.counts() == {"Hello": 1}
    box.close()


@pytest.mark.parametrize(("carried_out", "settled"), [(3, 3), (2, 2), (1, 1), (0, 0)])
def test_twins_are_settled_by_count(
    box: Outbox, client: Opentact, vendor: RunningVendor, carried_out: int, settled: int
) -> None:
    """Of three identical doubts as many were sent as the log has rows, and no row stands for two of them."""
    for key in "abc":
        box.add("spring", key=key, send=client.sms.send, from_=FROM, to="12017770001", message="Hello")
    vendor.fault("cut", carried_out)
    vendor.fault("drop", 3 - carried_out)
    box.run(client, campaign="spring", concurrency=1)
    assert box.status("spring").counts == {State.DOUBTFUL: 3}
    for _ in range(2):
        box.reconcile(client, campaign="spring")
    ids = [message.vendor_id for message in box.messages("spring", State.SENT)]
    assert len(ids) == settled
    assert set(ids) == {row["uuid"] for row in vendor.get("/seen")}  # type: ignore[attr-defined]
    assert box.status("spring").counts[State.DOUBTFUL] == 3 - settled


def test_a_sent_twins_row_is_not_taken_for_a_doubt(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """The log's only row belongs to the message that was answered, also when its number was erased since."""
    for key in "ab":
        box.add("spring", key=key, send=client.sms.send, from_=FROM, to="12017770001", message="Hello")
    box.run(client, campaign="spring", most=1)
    vendor.fault("drop")
    box.run(client, campaign="spring", most=1)
    box.erase(campaign="spring", key="a")
    report = box.reconcile(client, campaign="spring")
    assert (report.sent, report.absent) == (0, 0)
    assert box.message("spring", "b").state is State.DOUBTFUL


def test_a_twin_without_an_id_keeps_a_doubt_open(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Resolved by hand without the vendor's id: the log's row may be that message's."""
    for key in "ab":
        box.add("spring", key=key, send=client.sms.send, from_=FROM, to="12017770001", message="Hello")
    vendor.fault("cut")
    vendor.fault("drop")
    box.run(client, campaign="spring", concurrency=1)
    box.resolve("spring", "a", State.SENT)
    report = box.reconcile(client, campaign="spring")
    assert (report.sent, report.absent) == (0, 0)


def test_another_senders_twin_is_nobodys(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """The same text to the same number from another of one's numbers is another message."""
    for key in "ab":
        box.add("spring", key=key, send=client.sms.send, from_=FROM, to="12017770001", message="Hello")
    vendor.fault("drop", 2)
    box.run(client, campaign="spring", concurrency=1)
    for _ in range(2):
        client.sms.send(from_="12017779999", to="12017770001", message="Hello")
    report = box.reconcile(client, campaign="spring")
    assert (report.sent, report.absent) == (0, 0)


@pytest.mark.real
def test_a_report_that_comes_while_its_answer_is_written_is_not_lost(postgresql: Postgresql) -> None:
    """Neither sees the other: the report is kept, and the worker looks for it again at its next step, or at its end."""
    box = Outbox(postgresql.create("reports"))
    box.add("c", key="k", send="sms.send", vendor="opentact", to="12017770001", message="Hi", from_=FROM)
    session = box.store.connect()
    owner, ledger = box.store.own(session, 1), Ledger(box.store, session)
    with box.connected() as other:
        campaign = campaigns.find(other, "c")
    step = Step(room=1, look=1)
    ledger.step(owner, campaign, step, Gate(None, Limits()))
    (one,) = step.leaving
    one.outcome, one.vendor_id = SENT, "id-1"
    with session.transaction():
        ledger.write_outcomes(owner.id, campaign, [one])
        assert box.report("id-1", "delivered") is False
    ledger.give_back(owner)
    assert box.message("c", "k").delivery == "delivered"
    owner.close()
    session.close()
    box.close()
