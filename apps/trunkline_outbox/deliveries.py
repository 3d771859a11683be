"""Delivery reports: matched to messages by the vendor's id, however late, often or out of order they come."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

from trunkline_outbox.sending import storable
from trunkline_outbox.stops import first_of, objects_of
from trunkline_outbox.stores.store import Session

RANKS = {
    "delivered": 3, "failed": 3, "undelivered": 3, "rejected": 3, "expired": 3, "read": 4,
    "success": 2, "sent": 2, "processed": 2, "created": 1, "queued": 1, "sending": 1,
}  # fmt: skip
"""How far a status is: a report changes nothing that is further. An unknown status counts as the first of these."""
OTHER = "another status"
"""What lists and pages say for a word that is none of these: whoever posts a report may write anything."""


def shown(status: str) -> str:
    """Return a status as others may see it."""
    return status if status.casefold() in RANKS else OTHER


def note(session: Session, vendor_id: str, status: str, at: float | None = None) -> bool:
    """Take a report in.

    Args:
        session: The connection.
        vendor_id: The vendor's id of the message.
        status: The vendor's word.
        at: When, in seconds since 1970; now unless given.

    Returns:
        Whether the message is known yet. A report that is faster than the answer to its send is kept and matched later.
    """
    if not (storable(vendor_id) and storable(status)):
        return False  # whoever posts a report may write anything, but no message has such an id
    rank = RANKS.get(status.casefold(), 1)
    when = time.time() if at is None else at
    with session.transaction():
        if _noted(session, vendor_id, status, rank, when):
            return True
        session.execute(
            "INSERT INTO outbox_stray_report (vendor_id, status, status_rank, reported_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (vendor_id) DO UPDATE SET status = excluded.status, status_rank = excluded.status_rank, "
            "reported_at = excluded.reported_at WHERE outbox_stray_report.status_rank < excluded.status_rank "
            "OR (outbox_stray_report.status_rank = excluded.status_rank "
            "AND outbox_stray_report.reported_at < excluded.reported_at)",
            (vendor_id, status, rank, when),
        )
    with session.transaction():  # the id may have been written meanwhile by one who did not see this report
        return adopt(session, vendor_id)


def adopt(session: Session, vendor_id: str) -> bool:
    """Give an early report to its message, inside a transaction; False when there is no such report, or no message yet."""
    known = "EXISTS (SELECT 1 FROM outbox_message WHERE outbox_message.vendor_id = outbox_stray_report.vendor_id)"
    take = f"DELETE FROM outbox_stray_report WHERE vendor_id = ? AND {known} RETURNING status, status_rank, reported_at"
    return any(_noted(session, vendor_id, *row) for row in session.query(take, (vendor_id,)))


def _noted(session: Session, vendor_id: str, status: str, rank: int, when: float) -> bool:
    """Note a report on the message that has the id; False when none has it."""
    if not session.query("SELECT 1 FROM outbox_message WHERE vendor_id = ? LIMIT 1", (vendor_id,)):
        return False
    session.execute(
        "UPDATE outbox_message SET delivery = ?, delivery_rank = ?, delivered_at = ? WHERE vendor_id = ? "
        "AND (delivery_rank < ? OR (delivery_rank = ? AND coalesce(delivered_at, 0) < ?))",
        (status, rank, when, vendor_id, rank, rank, when),
    )
    return True


def reports(event: object) -> Iterator[tuple[str, str, float | None]]:
    """Find the delivery reports inside a webhook's payload or an event: id, status and time of each."""
    for item in objects_of(event):
        vendor_id = first_of(item, "uuid", "message_id", "id")
        status = first_of(item, "state", "status", "delivery_status")
        if vendor_id is None or not isinstance(status, str) or first_of(item, "type", "type_") == "smsi":
            continue
        if first_of(item, "delivered") is True:
            status = "delivered"
        yield str(vendor_id), str(status), _seconds(first_of(item, "modified_on", "timestamp"))


def _seconds(value: object) -> float | None:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    return value.timestamp() if isinstance(value, datetime) and value.tzinfo else None
