"""Delivery reports."""

from __future__ import annotations

from outbox.vendor import RunningVendor
from outbox.ways import fill
from trunkline import Opentact
from trunkline_outbox import Outbox


def test_reports_come_late_twice_and_out_of_order(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """The furthest report counts, whenever it comes: even before the answer to its send is written down."""
    fill(box, client, 2)
    assert box.report("early", "delivered") is False
    box.run(client, campaign="spring")
    number = box.message("spring", "k0").vendor_id
    assert number is not None
    assert box.report(number, "delivered") is True
    box.report(number, "success")
    box.receive({"uuid": number, "type": "smso", "state": "created", "delivered": False})
    assert box.message("spring", "k0").delivery == "delivered"
    assert box.status("spring").deliveries == {"delivered": 1}


def test_what_a_stranger_posts_as_a_report_is_no_harm(box: Outbox) -> None:
    """Whoever finds the webhook may write anything: what no database holds is not taken in, and breaks nothing."""
    for vendor_id, status in (("a\0b", "delivered"), ("u" * 5000, "delivered"), ("u", "\ud800"), ("u", "s" * 5000)):
        assert box.report(vendor_id, status) is False
    box.receive({"uuid": "u" * 5000, "state": "delivered"})
