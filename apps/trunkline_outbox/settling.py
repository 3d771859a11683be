"""Settling doubts from the vendor's own log: only what it proves changes anything.

A vendor's id belongs to one message: what other messages to the same number hold is left out. Of identical doubts the
one is as good as the other, so that as many of them were sent as the log has rows that nobody holds.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from trunkline import Absent, CallOptions, Found, Receipt, Undecidable
from trunkline_outbox.campaign import Campaign
from trunkline_outbox.messages import Message, settle
from trunkline_outbox.sending import vendor_id
from trunkline_outbox.states import State
from trunkline_outbox.stores.store import Session


@dataclass(slots=True)
class SettlingReport:
    """What became of the doubts of a campaign.

    Attributes:
        sent: The log has them.
        absent: The log proves that they never arrived; sent again only where the campaign says so.
        undecided: Reasons why nothing is proven, each with its number of messages.
    """

    sent: int = 0
    absent: int = 0
    undecided: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        lines = [f"{self.sent} were sent, {self.absent} never arrived, {self.undecided.total()} are undecided"]
        return "\n".join(lines + [f"{count}: {why}" for why, count in self.undecided.most_common()])


class _NothingLeavesError(Exception):
    """Ends a call before its first byte: the receipt is all that was wanted."""


async def receipt_for(send: Callable[..., Any], message: Message) -> Receipt:
    """Return the receipt of a doubtful message: the stored one, or that of its worker's last call.

    A worker that was killed left none. The same call makes the same one, and is ended before anything leaves; it began
    with the intent, and ended before its worker was found dead.
    """
    if message.receipt is not None:
        return Receipt.from_json(message.receipt)
    caught: list[Receipt] = []

    def end(receipt: Receipt) -> None:
        caught.append(receipt)
        raise _NothingLeavesError

    try:
        result = send(**message.arguments, options=CallOptions(on_departure=end, retries=0))
        if inspect.isawaitable(result):
            await result
    except _NothingLeavesError:
        pass
    return replace(caught[0], began=message.departed_at or 0.0, ended=message.settled_at, clock_difference=None)


async def settle_one(
    session: Session, campaign: Campaign, client: Any, send: Callable[..., Any], message: Message, report: SettlingReport,
    *, sole_sender: bool,
) -> None:  # fmt: skip
    """Look one doubt up, and write down what the log proves."""
    if not message.arguments:
        report.undecided["what it said was erased"] += 1
        return
    if session.query("SELECT 1 FROM outbox_message WHERE likeness = ? AND state = 2 LIMIT 1", (message.likeness,)):
        report.undecided["an identical message is on its way"] += 1
        return
    known = [
        row[0]
        for row in session.query(
            "SELECT vendor_id FROM outbox_message WHERE recipient = ? AND vendor_id IS NOT NULL", (message.recipient,)
        )
    ]
    verdict = client.reconcile(await receipt_for(send, message), known_ids=known, sole_sender=sole_sender)
    verdict = await verdict if inspect.isawaitable(verdict) else verdict
    if isinstance(verdict, Found):
        found = vendor_id(verdict.message)
        report.sent += settle(session, campaign, message, State.SENT, found, "found in the vendor's log")
    elif isinstance(verdict, Absent):
        state = State.PENDING if campaign.settings.resend_absent else State.REFUSED
        report.absent += settle(session, campaign, message, state, None, "absent from the vendor's log")
    elif (twin := _twin(session, campaign, message, verdict, known)) is not None:
        report.sent += settle(session, campaign, message, State.SENT, twin, "found in the vendor's log, among twins")
    else:
        report.undecided[verdict.why] += 1


def _twin(session: Session, campaign: Campaign, message: Message, verdict: Undecidable, known: list[str]) -> str | None:
    """Return a row of the log for one of several identical doubts, when there are as many rows as doubts."""
    twins = session.query("SELECT count(*) FROM outbox_message WHERE likeness = ? AND state = 5", (message.likeness,))
    free = [found for entry in verdict.near if (found := vendor_id(entry)) is not None and found not in known]
    text = next(
        (message.arguments[name] for name in ("message", "sms_body", "text") if name in message.arguments), None
    )
    same = all(getattr(entry, "message", getattr(entry, "text", None)) == text for entry in verdict.near)
    if twins[0][0] > 1 and len(free) == twins[0][0] == len(verdict.near) and same and verdict.evidence.whole:
        return free[0]
    return None
