"""Messages as a user sees them: listed, resolved by hand, erased, forgotten."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any

from trunkline_outbox.campaign import Campaign, OutboxError
from trunkline_outbox.ledger import reserve
from trunkline_outbox.states import ANY_TIME, ERASED, State
from trunkline_outbox.stops import checked
from trunkline_outbox.stores.store import Session

_LIST = (
    "SELECT m.id, m.key, m.state, m.recipient, m.parts, m.tries, m.vendor, m.vendor_id, m.reason, m.departed_at, "
    "m.settled_at, m.delivery, m.delivered_at, m.likeness, c.arguments, c.receipt FROM outbox_message m "
    "LEFT JOIN outbox_content c ON c.message_id = m.id WHERE m.campaign_id = ?"
)


@dataclass(frozen=True, slots=True)
class Message:
    """A message in the ledger.

    Attributes:
        id: The ledger's number of it.
        key: The user's key.
        state: How far it is.
        recipient: The receiver's digits; empty when erased.
        parts: Into how many parts its text is cut.
        tries: How often it was tried.
        vendor: Whom it went to last.
        vendor_id: That vendor's id of it.
        reason: Why it was refused or is doubtful.
        departed_at: When the intent to send was written, in seconds since 1970.
        settled_at: When its outcome was written.
        delivery: What the vendor reported of it last.
        delivered_at: When that was.
        likeness: The same for messages that a log cannot tell apart.
        arguments: The call's arguments.
        receipt: The doubtful call's receipt, as JSON.
    """

    id: int
    key: str
    state: State
    recipient: str = field(repr=False)
    parts: int
    tries: int
    vendor: str | None
    vendor_id: str | None = field(repr=False)
    reason: str | None
    departed_at: float | None
    settled_at: float | None
    delivery: str | None = field(repr=False)
    delivered_at: float | None
    likeness: str = field(repr=False)
    arguments: dict[str, Any] = field(repr=False)
    receipt: str | None = field(repr=False)


def stream(session: Session, campaign: Campaign, state: State | None = None) -> Iterator[Message]:
    """Return a campaign's messages one by one, in the order in which they came."""
    where, values = ("", (campaign.id,)) if state is None else (" AND m.state = ?", (campaign.id, int(state)))
    for row in session.stream(f"{_LIST}{where} ORDER BY m.id", values):
        yield _message(row)


def find(session: Session, campaign: Campaign, key: str) -> Message:
    """Return one message.

    Raises:
        OutboxError: There is none with this key.
    """
    found = session.query(f"{_LIST} AND m.key = ?", (campaign.id, key))
    if not found:
        raise OutboxError(f"the campaign {campaign.name!r} has no such key")
    return _message(found[0])


def resolve(session: Session, campaign: Campaign, key: str, state: State, vendor_id: str | None = None) -> None:
    """Settle a doubt by hand.

    Raises:
        OutboxError: The message is not in doubt, the state is not one that settles, or the id is another message's.
    """
    if state not in (State.SENT, State.REFUSED, State.PENDING):
        raise OutboxError("a doubt is resolved as sent, refused or pending")
    message = find(session, campaign, key)
    held = "SELECT 1 FROM outbox_message WHERE vendor_id = ? AND id <> ? LIMIT 1"
    if vendor_id is not None and session.query(held, (vendor_id, message.id)):
        raise OutboxError("another message has this id of the vendor's: one id is one message")
    if not settle(session, campaign, message, state, vendor_id, "resolved by hand"):
        raise OutboxError("the message is not in doubt")


def settle(
    session: Session, campaign: Campaign, message: Message, state: State, vendor_id: str | None, reason: str | None
) -> bool:
    """Settle a doubt; False when it is none any more."""
    with session.transaction():
        changed = session.execute(
            "UPDATE outbox_message SET state = ?, vendor_id = coalesce(?, vendor_id), reason = ?, settled_at = ?, "
            "owner_id = NULL, due_at = CASE WHEN ? = 0 THEN ? ELSE due_at END WHERE id = ? AND state = 5",
            (int(state), vendor_id, reason, time.time(), int(state), ANY_TIME, message.id),
        )
        if not changed:
            return False
        if state is not State.SENT:
            reserve(session, campaign.id, -message.parts)
        forgotten = campaign.settings.forget_texts and state is not State.PENDING
        if forgotten:
            _forget(session, "id = ?", (message.id,))
    if forgotten:
        session.scrub()
    return True


def erase_key(session: Session, campaign: Campaign, key: str) -> int:
    """Erase what is known of one message; see `Outbox.erase`."""
    return _erase(session, "campaign_id = ? AND key = ?", (campaign.id, key))


def erase_number(session: Session, number: object) -> int:
    """Erase what is known of a receiver; see `Outbox.erase`."""
    return _erase(session, "recipient = ?", (checked(number),))


def forget_old(session: Session, campaign: Campaign, now: float) -> int:
    """Erase numbers and texts of messages that were settled before the campaign's `keep_days`."""
    if campaign.settings.keep_days is None:
        return 0
    before = now - campaign.settings.keep_days * 86_400
    with session.transaction():
        where = "campaign_id = ? AND state IN (3, 4) AND settled_at < ? AND likeness <> ''"
        erased = _forget(session, where, (campaign.id, before), everything=True)
    session.scrub()
    return erased


def _erase(session: Session, where: str, values: tuple[object, ...]) -> int:
    with session.transaction():
        refuse = "UPDATE outbox_message SET state = 4, reason = 'erased', settled_at = ? WHERE"
        session.execute(f"{refuse} {where} AND state = 0", (time.time(), *values))
        erased = _forget(session, where, values, everything=True)
    session.scrub()
    return erased


def _forget(session: Session, where: str, values: tuple[object, ...], *, everything: bool = False) -> int:
    session.execute(
        "UPDATE outbox_content SET arguments = ?, receipt = NULL "
        f"WHERE message_id IN (SELECT id FROM outbox_message WHERE {where})",
        (ERASED, *values),
    )
    if not everything:
        return 0
    erased = f"UPDATE outbox_message SET recipient = '', likeness = '' WHERE {where}"
    return session.execute(erased, values)


def _message(row: tuple[Any, ...]) -> Message:
    names = [spec.name for spec in fields(Message)]
    values = dict(zip(names, row, strict=True))
    return Message(**values | {"state": State(values["state"]), "arguments": json.loads(values["arguments"] or "{}")})
