"""Settling doubts from the vendor's log."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from outbox.vendor import RunningVendor
from trunkline import Opentact
from trunkline_outbox import Outbox, State

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
