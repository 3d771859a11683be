"""What is written down about messages, in SQL that both databases understand.

Every change of state names the state that it expects and, while a worker holds the message, the worker: whoever lost a
message changes nothing.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from trunkline_outbox.campaign import Campaign
from trunkline_outbox.deliveries import adopt
from trunkline_outbox.gate import Gate
from trunkline_outbox.states import ERASED, SENT, SETTLED, Leaving, Outcome, State
from trunkline_outbox.stores.store import Owner, Row, Session, Store

_SENDING = "campaign_id IN (SELECT id FROM outbox_campaign) AND owner_id = ? AND state = 2"
"""What a worker is sending, as the index of it finds it."""
_OPT_OUT = "INSERT INTO outbox_stop (number, source, stopped_at) VALUES (?, 'vendor', ?) ON CONFLICT DO NOTHING"


@dataclass(slots=True)
class Step:
    """What one transaction of a worker is to do, and what came of it.

    Attributes:
        back: Messages of this worker that came back, each with its outcome.
        leaving: Messages that are about to leave to another vendor; then, once the step is done, all that may leave.
            When it failed their intents may be on disk all the same.
        elsewhere: That vendor's name.
        opted_out: Numbers of which the vendor says that they want no messages.
        room: How many more messages may leave.
        look: At how many messages that are due to look for them.
        seen: How many there were.
        claimed: How many of them the gate let through.
        capped: Whether the cap held some back.
        next_due: When the next message is due, in seconds since 1970, if fewer were seen than looked for.
    """

    back: list[Leaving] = field(default_factory=list)
    leaving: list[Leaving] = field(default_factory=list)
    elsewhere: str = ""
    opted_out: list[str] = field(default_factory=list)
    room: int = 0
    look: int = 0
    seen: int = 0
    claimed: int = 0
    capped: bool = False
    next_due: float | None = None

    def __bool__(self) -> bool:
        return bool(self.back or self.leaving or self.opted_out or self.room)


class Ledger:
    """The ledger, as one worker or one caller sees it through a connection.

    Args:
        store: Where it is.
        session: The connection.
    """

    def __init__(self, store: Store, session: Session) -> None:
        self.store = store
        self.session = session
        self._answered: list[str] = []

    def step(self, owner: Owner, campaign: Campaign, step: Step, gate: Gate) -> None:
        """Write outcomes, and the intents of what may leave next, in one transaction.

        Raises:
            StoreError: Nothing of it was written, or it is not known whether it was: then nothing may leave, and the
                same outcomes may be written again.
        """
        now = time.time()
        with self.session.transaction():
            self.write_outcomes(owner.id, campaign, step.back)
            if step.opted_out:
                self.session.execute_many(_OPT_OUT, [(number, now) for number in step.opted_out])
            self._reroute(owner.id, step, now)
            if step.room > 0:
                self._claim(owner.id, campaign, step, gate, now)

    def write_outcomes(self, owner_id: int, campaign: Campaign, back: Sequence[Leaving]) -> None:
        """Write what tries of this worker came to, inside a transaction.

        A doubt that somebody else declared about a try of this worker gives way to what the worker knows.
        """
        if not back:
            return
        now = time.time()
        self._write_sent(owner_id, {one.id: one.vendor_id for one in back if one.outcome is SENT}, now)
        others = [(one.id, one.outcome) for one in back if one.outcome is not None and one.outcome is not SENT]
        self._release(campaign, sum(self._write_other(owner_id, *other, now) for other in others))
        if campaign.settings.forget_texts:
            settled = [one.id for one in back if one.outcome is not None and one.outcome.state in SETTLED]
            self.session.execute(
                f"UPDATE outbox_content SET arguments = ?, receipt = NULL WHERE message_id {self.session.among}",
                (ERASED, self.session.pack(settled)),
            )
        self._adopt_reports(back)

    def _write_sent(self, owner_id: int, sent: Mapping[int, str | None], now: float) -> None:
        """Write in one statement what nearly all messages come to: a row at a time costs a change of threads each."""
        if not sent:
            return
        self.session.execute(
            "UPDATE outbox_message SET state = 3, settled_at = ?, vendor_id = new.value, reason = NULL "
            f"FROM {self.session.pairs} AS new WHERE outbox_message.id = CAST(new.key AS bigint) "
            "AND outbox_message.state IN (2, 5) AND outbox_message.owner_id = ?",
            (now, json.dumps(sent), owner_id),
        )

    def _write_other(self, owner_id: int, message_id: int, came: Outcome, now: float) -> int:
        """Write any other outcome, and return the parts that it gives back to the cap."""
        rows = self.session.query(
            "UPDATE outbox_message SET state = ?, settled_at = ?, vendor_id = NULL, reason = ?, "
            "due_at = coalesce(?, due_at) WHERE id = ? AND state IN (2, 5) AND owner_id = ? RETURNING parts",
            (int(came.state), now, came.reason, came.due_at, message_id, owner_id),
        )
        if came.receipt is not None:
            keep = "UPDATE outbox_content SET receipt = ? WHERE message_id = ? AND arguments <> ?"
            self.session.execute(keep, (came.receipt, message_id, ERASED))
        return 0 if came.state is State.DOUBTFUL else sum(row[0] for row in rows)

    def give_back(self, owner: Owner) -> None:
        """Take a worker that ends off the list, unless what it sent last could not be written down."""
        with self.session.transaction():
            self._adopt_reports([])
            if not self.session.query(f"SELECT 1 FROM outbox_message WHERE {_SENDING}", (owner.id,)):
                self.session.execute("DELETE FROM outbox_owner WHERE id = ?", (owner.id,))

    def recover(self) -> int:
        """Take from dead workers what they were sending, and return how many messages are in doubt now."""
        listed = [row[0] for row in self.session.query("SELECT id FROM outbox_owner ORDER BY id")]
        if not listed:
            return 0
        doubtful = 0
        with self.session.transaction():
            for owner_id in self.store.dead(self.session, listed):
                doubtful += self.session.execute(
                    f"UPDATE outbox_message SET state = 5, settled_at = ?, reason = ? WHERE {_SENDING}",
                    (time.time(), "its worker died while sending", owner_id),
                )
                self.session.execute("DELETE FROM outbox_owner WHERE id = ?", (owner_id,))
        return doubtful

    def never_left(self, owner_id: int, campaign: Campaign, ids: Iterable[int]) -> None:
        """Free messages whose intent may be on disk, but which this worker knows that it did not send."""
        rows = self.session.query(
            "UPDATE outbox_message SET state = 0, owner_id = NULL, tries = tries - 1 "
            f"WHERE id {self.session.among} AND owner_id = ? AND state IN (2, 5) RETURNING parts",
            (self.session.pack(ids), owner_id),
        )
        self._release(campaign, sum(row[0] for row in rows))

    def next_due(self, campaign: Campaign) -> float | None:
        """Return when the next message that waits is due, in seconds since 1970."""
        found = self.session.query(
            "SELECT due_at FROM outbox_message WHERE campaign_id = ? AND state = 0 ORDER BY due_at, id LIMIT 1",
            (campaign.id,),
        )
        return found[0][0] if found else None

    def _claim(self, owner_id: int, campaign: Campaign, step: Step, gate: Gate, now: float) -> None:
        """Claim what is due and may leave; a claim is the intent to send."""
        left = self._left(campaign)
        rows = self.session.query_whole(
            ("id", "parts", "tries", "recipient", "arguments", "zone"),
            "SELECT m.id, m.parts, m.tries, m.recipient, c.arguments, m.zone FROM outbox_message m "
            "JOIN outbox_content c ON c.message_id = m.id WHERE m.campaign_id = ? AND m.state = 0 AND m.due_at <= ? "
            f"ORDER BY m.due_at, m.id LIMIT ? {self.session.skip_locked}",
            (campaign.id, now, step.look),
        )
        step.seen = len(rows)
        rows = self._without_erased(rows, now)
        admitted = gate.admit([Leaving(owner_id, *row) for row in rows], step.room, left, now)
        step.capped, step.claimed = admitted.capped, len(admitted.leaving)
        if admitted.postponed:
            postpone = "UPDATE outbox_message SET due_at = ? WHERE id = ? AND state = 0"
            self.session.execute_many(postpone, [(due_at, message) for message, due_at in admitted.postponed])
        step.leaving += admitted.leaving
        stopped = self._intend(owner_id, campaign, admitted.leaving, now)
        step.leaving = [one for one in step.leaving if one.id not in stopped]
        if left is not None:
            reserve(self.session, campaign.id, sum(one.parts for one in admitted.leaving if one.id not in stopped))
        if step.seen < step.look:
            step.next_due = self.next_due(campaign)

    def _intend(self, owner_id: int, campaign: Campaign, leaving: Sequence[Leaving], now: float) -> frozenset[int]:
        """Write intents, and return which messages must not leave: their receivers are on the stop list."""
        if not leaving:
            return frozenset()
        ids = self.session.pack(one.id for one in leaving)
        written = self.session.execute(
            "UPDATE outbox_message SET state = 2, owner_id = ?, departed_at = ?, settled_at = NULL, reason = NULL, "
            f"vendor = ?, tries = tries + 1 WHERE id {self.session.among} AND state = 0 "
            "AND NOT EXISTS (SELECT 1 FROM outbox_stop WHERE number = recipient)",
            (owner_id, now, campaign.vendor, ids),
        )
        if written == len(leaving):
            return frozenset()
        self.session.execute(
            "UPDATE outbox_message SET state = 4, settled_at = ?, reason = 'on the stop list' "
            f"WHERE id {self.session.among} AND state = 0 AND recipient IN (SELECT number FROM outbox_stop)",
            (now, ids),
        )
        not_sending = f"SELECT id FROM outbox_message WHERE id {self.session.among} AND state <> 2"
        return frozenset(row[0] for row in self.session.query(not_sending, (ids,)))

    def _reroute(self, owner_id: int, step: Step, now: float) -> None:
        """Write the intent to send elsewhere what provably was not sent."""
        reroute = "UPDATE outbox_message SET vendor = ?, departed_at = ? WHERE id = ? AND owner_id = ? AND state = 2"
        for one in list(step.leaving):
            if not self.session.execute(reroute, (step.elsewhere, now, one.id, owner_id)):
                step.leaving.remove(one)

    def _without_erased(self, rows: Sequence[Row], now: float) -> Sequence[Row]:
        """Refuse what was erased while it was on its way, did not leave and came back."""
        erased = [row[0] for row in rows if row[4] == ERASED]
        if not erased:
            return rows
        refuse = f"UPDATE outbox_message SET state = 4, settled_at = ?, reason = ? WHERE id {self.session.among}"
        self.session.execute(refuse, (now, "erased", self.session.pack(erased)))
        return [row for row in rows if row[4] != ERASED]

    def _left(self, campaign: Campaign) -> int | None:
        """Return how many parts the cap still allows, and let no other worker ask until this transaction ends."""
        read = f"SELECT settings FROM outbox_campaign WHERE id = ? {self.session.held}"
        if json.loads(self.session.query(read, (campaign.id,))[0][0]).get("cap_parts") is None:
            return None
        settings, reserved = self.session.query(
            "UPDATE outbox_campaign SET reserved_parts = reserved_parts WHERE id = ? RETURNING settings, reserved_parts",
            (campaign.id,),
        )[0]
        cap = json.loads(settings).get("cap_parts")
        return None if cap is None else int(cap) - int(reserved)

    def _release(self, campaign: Campaign, parts: int) -> None:
        """Give parts back to the cap; there may be one by now that this worker's campaign knows nothing of."""
        if parts:
            reserve(self.session, campaign.id, -parts)

    def _adopt_reports(self, back: Sequence[Leaving]) -> None:
        """Take over delivery reports that were faster than the answer to the send.

        One that came while the last answers were written saw neither them nor was seen: those are looked for again.
        """
        former, self._answered = self._answered, [one.vendor_id for one in back if one.vendor_id is not None]
        asked = former + self._answered
        if asked and self.session.query("SELECT 1 FROM outbox_stray_report LIMIT 1"):
            for vendor_id in asked:
                adopt(self.session, vendor_id)


def reserve(session: Session, campaign_id: int, parts: int) -> None:
    """Take parts of a campaign's cap, or give them back."""
    session.execute("UPDATE outbox_campaign SET reserved_parts = reserved_parts + ? WHERE id = ?", (parts, campaign_id))
