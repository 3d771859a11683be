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

from trunkline import Absent, CallOptions, Found, Receipt, SharedLog, Undecidable
from trunkline_outbox.campaign import Campaign
from trunkline_outbox.messages import Message, settle
from trunkline_outbox.sending import SENDERS, TEXTS, vendor_id
from trunkline_outbox.states import State
from trunkline_outbox.stops import digits, first_of
from trunkline_outbox.stores.store import Session

AMONG_TWINS = "found in the vendor's log, among twins"


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
    *, sole_sender: bool, shared: SharedLog,
) -> None:  # fmt: skip
    """Look one doubt up, and write down what the log proves; what is read of it is shared with the doubts that follow."""
    if why := _not_now(session, message):
        report.undecided[why] += 1
        return
    receipt = await receipt_for(send, message)
    known = _known(session, message)
    while True:
        verdict = client.reconcile(receipt, known_ids=known, sole_sender=sole_sender, shared=shared)
        verdict = await verdict if inspect.isawaitable(verdict) else verdict
        taken = [found for found in _ids(verdict) if found not in known and _is_taken(session, found)]
        if not taken:
            break
        known += taken  # of a message whose number was erased: the log shows it, the ledger knows its id alone
    if isinstance(verdict, Found):
        found = vendor_id(verdict.message)
        report.sent += settle(session, campaign, message, State.SENT, found, "found in the vendor's log")
    elif isinstance(verdict, Absent):
        state = State.PENDING if campaign.settings.resend_absent else State.REFUSED
        report.absent += settle(session, campaign, message, state, None, "absent from the vendor's log")
    elif sole_sender and (twin := _twin(session, message, verdict)) is not None:
        report.sent += settle(session, campaign, message, State.SENT, twin, AMONG_TWINS)
    else:
        report.undecided[verdict.why] += 1


def _not_now(session: Session, message: Message) -> str:
    """Return why a message cannot be looked up yet; empty when it can."""
    if not message.arguments:
        return "what it said was erased"
    alike = "SELECT 1 FROM outbox_message WHERE likeness = ? AND {} LIMIT 1"
    if session.query(alike.format("state = 2"), (message.likeness,)):
        return "an identical message is on its way"
    if session.query(alike.format("state = 3 AND vendor_id IS NULL"), (message.likeness,)):
        return "an identical message was sent, and its id is not known"
    return ""


def _known(session: Session, message: Message) -> list[str]:
    """Return the ids that other messages to the same number hold."""
    held = "SELECT vendor_id FROM outbox_message WHERE recipient = ? AND vendor_id IS NOT NULL"
    return [row[0] for row in session.query(held, (message.recipient,))]


def _ids(verdict: Found[Any] | Absent | Undecidable) -> list[str]:
    """Return the ids of the entries that a verdict shows."""
    entries = (verdict.message,) if isinstance(verdict, Found) else getattr(verdict, "near", ())
    return [found for entry in entries if (found := vendor_id(entry)) is not None]


def _is_taken(session: Session, found: str) -> bool:
    return bool(session.query("SELECT 1 FROM outbox_message WHERE vendor_id = ? LIMIT 1", (found,)))


def _twin(session: Session, message: Message, verdict: Undecidable) -> str | None:
    """Return an entry of the log for one of several identical doubts, when they explain all the entries.

    Each of the entries is one of the doubts, and which one makes no difference: so many of them were sent.
    """
    alike = "SELECT count(*) FROM outbox_message WHERE likeness = ? AND "
    doubts = session.query(alike + "state = 5", (message.likeness,))[0][0]
    settled = session.query(alike + "state = 3 AND reason = ?", (message.likeness, AMONG_TWINS))[0][0]
    ids = _ids(verdict)
    explained = doubts + settled > 1 and doubts >= len(verdict.near) == len(ids)
    same = all(_says_the_same(entry, message) for entry in verdict.near)
    return ids[0] if ids and explained and same and verdict.evidence.whole else None


def _says_the_same(entry: object, message: Message) -> bool:
    text = next((message.arguments[name] for name in TEXTS if name in message.arguments), None)
    sender = next((message.arguments[name] for name in SENDERS if name in message.arguments), "")
    shown = first_of(entry, *SENDERS, "source_number")
    return bool(text == first_of(entry, *TEXTS) and (shown is None or digits(shown) == digits(sender)))
