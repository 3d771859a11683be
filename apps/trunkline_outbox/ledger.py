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
from trunkline_outbox.states import ERASED, Claimed, Outcome, State
from trunkline_outbox.stores.store import Owner, Row, Session, Store

AT_ONCE = 5000
"""Rows in memory at once."""


@dataclass(slots=True)
class Step:
    """What one transaction of a worker is to do.

    Attributes:
        outcomes: What tries came to.
        intents: Claimed messages that are about to leave.
        rerouted: Messages that are about to leave to another vendor, each with that vendor's name.
        postponed: Claimed messages that must wait, each with its new time in seconds since 1970.
        opted_out: Numbers of which the vendor says that they want no messages.
        claim: How many more messages to claim.
    """

    outcomes: list[Outcome] = field(default_factory=list)
    intents: list[int] = field(default_factory=list)
    rerouted: list[tuple[int, str]] = field(default_factory=list)
    postponed: list[tuple[int, float]] = field(default_factory=list)
    opted_out: list[str] = field(default_factory=list)
    claim: int = 0

    def __bool__(self) -> bool:
        return bool(self.outcomes or self.intents or self.rerouted or self.postponed or self.opted_out or self.claim)


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a step.

    Attributes:
        leaving: The intents that are on disk: these messages may leave.
        claimed: Messages that are now this worker's.
        capped: Whether the cap let fewer be claimed.
    """

    leaving: frozenset[int]
    claimed: list[Claimed]
    capped: bool = False


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

    def step(self, owner: Owner, campaign: Campaign, step: Step) -> Done:
        """Write outcomes and intents, and claim more, in one transaction.

        Raises:
            StoreError: Nothing of it was written, or it is not known whether it was: then no intent may leave, and the
                same outcomes may be written again.
        """
        now = time.time()
        with self.session.transaction():
            self.write_outcomes(owner.id, campaign, step.outcomes)
            self.session.execute_many(
                "INSERT INTO outbox_stop (number, source, stopped_at) VALUES (?, 'vendor', ?) ON CONFLICT DO NOTHING",
                [(number, now) for number in step.opted_out],
            )
            self._postpone(owner.id, campaign, step.postponed)
            leaving = self._intend(owner.id, campaign, step.intents, now) | self._reroute(owner.id, step.rerouted, now)
            claimed, capped = self._claim(owner.id, campaign, step.claim, now)
        return Done(leaving, claimed, capped)

    def write_outcomes(self, owner_id: int, campaign: Campaign, outcomes: Sequence[Outcome]) -> None:
        """Write what tries of this worker came to, inside a transaction.

        A doubt that somebody else declared about a try of this worker gives way to what the worker knows.
        """
        if not outcomes:
            return
        now = time.time()
        self._write_sent(owner_id, {one.id: one.vendor_id for one in outcomes if one.state is State.SENT}, now)
        others = [one for one in outcomes if one.state is not State.SENT]
        self._release(campaign, sum(self._write_other(owner_id, one, now) for one in others))
        if campaign.settings.forget_texts:
            settled = [one.id for one in outcomes if one.state in (State.SENT, State.REFUSED)]
            self.session.execute(
                f"UPDATE outbox_content SET arguments = ?, receipt = NULL WHERE message_id {self.session.among}",
                (ERASED, self.session.pack(settled)),
            )
        self._adopt_reports(outcomes)

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

    def _write_other(self, owner_id: int, one: Outcome, now: float) -> int:
        """Write any other outcome, and return the parts that it gives back to the cap."""
        rows = self.session.query(
            "UPDATE outbox_message SET state = ?, settled_at = ?, vendor_id = NULL, reason = ?, "
            "due_at = coalesce(?, due_at) WHERE id = ? AND state IN (2, 5) AND owner_id = ? RETURNING parts",
            (int(one.state), now, one.reason, one.due_at, one.id, owner_id),
        )
        if one.receipt is not None:
            keep = "UPDATE outbox_content SET receipt = ? WHERE message_id = ? AND arguments <> ?"
            self.session.execute(keep, (one.receipt, one.id, ERASED))
        return 0 if one.state is State.DOUBTFUL else sum(row[0] for row in rows)

    def give_back(self, owner: Owner) -> None:
        """Make what this worker has claimed and not sent free for others, and take its name off the list."""
        with self.session.transaction():
            self._adopt_reports([])
            self.drop_claims(owner.id)
            if not self.session.query("SELECT 1 FROM outbox_message WHERE owner_id = ? AND state = 2", (owner.id,)):
                self.session.execute("DELETE FROM outbox_owner WHERE id = ?", (owner.id,))

    def recover(self) -> tuple[int, int]:
        """Take from dead workers what they held.

        Returns:
            How many messages are free again, and how many are in doubt, because their worker died while sending.
        """
        listed = [row[0] for row in self.session.query("SELECT id FROM outbox_owner ORDER BY id")]
        if not listed:
            return 0, 0
        freed = doubtful = 0
        with self.session.transaction():
            for owner_id in self.store.dead(self.session, listed):
                freed += self._free(owner_id)
                doubtful += self.session.execute(
                    "UPDATE outbox_message SET state = 5, settled_at = ?, reason = ? WHERE owner_id = ? AND state = 2",
                    (time.time(), "its worker died while sending", owner_id),
                )
                self.session.execute("DELETE FROM outbox_owner WHERE id = ?", (owner_id,))
        return freed, doubtful

    def drop_claims(self, owner_id: int) -> None:
        """Free everything that this worker has claimed, whether or not it heard of it."""
        self._free(owner_id)

    def _free(self, owner_id: int) -> int:
        """Free what a worker has claimed, some at a time, and give its parts back to the cap; how many there were."""
        free = (
            "UPDATE outbox_message SET state = 0, owner_id = NULL WHERE id IN "
            "(SELECT id FROM outbox_message WHERE owner_id = ? AND state = 1 LIMIT ?) RETURNING campaign_id, parts"
        )
        freed = 0
        while rows := self.session.query(free, (owner_id, AT_ONCE)):
            freed += len(rows)
            for campaign_id in {row[0] for row in rows}:
                reserve(self.session, campaign_id, -sum(row[1] for row in rows if row[0] == campaign_id))
        return freed

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

    def _intend(self, owner_id: int, campaign: Campaign, ids: list[int], now: float) -> frozenset[int]:
        if not ids:
            return frozenset()
        mine = (self.session.pack(ids), owner_id)
        written = self.session.execute(
            "UPDATE outbox_message SET state = 2, departed_at = ?, settled_at = NULL, reason = NULL, vendor = ?, "
            f"tries = tries + 1 WHERE id {self.session.among} AND owner_id = ? AND state = 1 "
            "AND NOT EXISTS (SELECT 1 FROM outbox_stop WHERE number = recipient)",
            (now, campaign.vendor, *mine),
        )
        if written == len(ids):
            return frozenset(ids)
        stopped = self.session.query(
            "UPDATE outbox_message SET state = 4, settled_at = ?, reason = 'on the stop list' "
            f"WHERE id {self.session.among} AND owner_id = ? AND state = 1 "
            "AND recipient IN (SELECT number FROM outbox_stop) RETURNING parts",
            (now, *mine),
        )
        self._release(campaign, sum(row[0] for row in stopped))
        sending = f"SELECT id FROM outbox_message WHERE id {self.session.among} AND owner_id = ? AND state = 2"
        return frozenset(row[0] for row in self.session.query(sending, mine))

    def _reroute(self, owner_id: int, rerouted: Sequence[tuple[int, str]], now: float) -> frozenset[int]:
        """Write the intent to send elsewhere what provably was not sent."""
        leaving = set()
        for message_id, vendor in rerouted:
            if self.session.execute(
                "UPDATE outbox_message SET vendor = ?, departed_at = ? WHERE id = ? AND owner_id = ? AND state = 2",
                (vendor, now, message_id, owner_id),
            ):
                leaving.add(message_id)
        return frozenset(leaving)

    def _postpone(self, owner_id: int, campaign: Campaign, postponed: Sequence[tuple[int, float]]) -> None:
        postpone = (
            "UPDATE outbox_message SET state = 0, owner_id = NULL, due_at = ? "
            "WHERE id = ? AND owner_id = ? AND state = 1 RETURNING parts"
        )
        changed = [self.session.query(postpone, (due_at, message, owner_id)) for message, due_at in postponed]
        self._release(campaign, sum(row[0] for rows in changed for row in rows))

    def _claim(self, owner_id: int, campaign: Campaign, limit: int, now: float) -> tuple[list[Claimed], bool]:
        if limit <= 0:
            return [], False
        left = self._left(campaign)
        rows = self.session.query_whole(
            ("id", "key", "parts", "tries", "recipient", "arguments", "zone"),
            "SELECT m.id, m.key, m.parts, m.tries, m.recipient, c.arguments, m.zone FROM outbox_message m "
            "JOIN outbox_content c ON c.message_id = m.id WHERE m.campaign_id = ? AND m.state = 0 AND m.due_at <= ? "
            f"ORDER BY m.due_at, m.id LIMIT ? {self.session.skip_locked}",
            (campaign.id, now, limit),
        )
        rows = self._without_erased(rows, now)
        chosen, spent = [], 0
        for row in rows:
            if left is not None and spent + row[2] > left:
                break
            spent += row[2]
            chosen.append(Claimed(*row))
        if chosen:
            self.session.execute(
                f"UPDATE outbox_message SET state = 1, owner_id = ? WHERE id {self.session.among}",
                (owner_id, self.session.pack(one.id for one in chosen)),
            )
        if left is not None:
            reserve(self.session, campaign.id, spent)
        return chosen, len(chosen) < len(rows)

    def _without_erased(self, rows: Sequence[Row], now: float) -> Sequence[Row]:
        """Refuse what was erased while it was on its way, did not leave and came back."""
        erased = [row[0] for row in rows if row[5] == ERASED]
        if not erased:
            return rows
        refuse = f"UPDATE outbox_message SET state = 4, settled_at = ?, reason = ? WHERE id {self.session.among}"
        self.session.execute(refuse, (now, "erased", self.session.pack(erased)))
        return [row for row in rows if row[5] != ERASED]

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

    def _adopt_reports(self, outcomes: Sequence[Outcome]) -> None:
        """Take over delivery reports that were faster than the answer to the send.

        One that came while the last answers were written saw neither them nor was seen: those are looked for again.
        """
        former, self._answered = self._answered, [one.vendor_id for one in outcomes if one.vendor_id is not None]
        asked = former + self._answered
        if asked and self.session.query("SELECT 1 FROM outbox_stray_report LIMIT 1"):
            for vendor_id in asked:
                adopt(self.session, vendor_id)


def reserve(session: Session, campaign_id: int, parts: int) -> None:
    """Take parts of a campaign's cap, or give them back."""
    session.execute("UPDATE outbox_campaign SET reserved_parts = reserved_parts + ? WHERE id = ?", (parts, campaign_id))
