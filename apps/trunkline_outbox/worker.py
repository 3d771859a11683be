"""One worker's share of a campaign: it decides what may leave, and waits for nothing but the ledger.

`turn` is the whole of it: what finished goes in, what may leave comes out, and between the two everything is on disk.
Whoever runs a worker, with threads or with tasks, calls `turn`, lets leave what it returns, and waits.
"""

from __future__ import annotations

import logging
import time
from collections import Counter, deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from trunkline_outbox.campaign import Campaign
from trunkline_outbox.ledger import Ledger, Step
from trunkline_outbox.limits import Limits
from trunkline_outbox.outcomes import Effect, Verdict
from trunkline_outbox.states import Claimed, Outcome, State
from trunkline_outbox.stores.store import Owner, Store, StoreError

logger = logging.getLogger("trunkline.outbox")

AHEAD = 3
"""Claimed messages are at most so many times the places: they are what a dead worker's successor must take over."""
RETRY = 0.5
RECOVER_EVERY = 15.0
UNREACHABLE = 20
"""Messages in a row that could not leave before a run gives up."""


@dataclass(slots=True)
class Leaving:
    """A message whose intent is on disk.

    Attributes:
        row: The message.
        elsewhere: Whether it goes to the other vendor.
    """

    row: Claimed
    elsewhere: bool = False


@dataclass(slots=True)
class Finished:
    """A message that came back.

    Attributes:
        leaving: What left.
        verdict: What it came to; `None` when nothing left, because the claims were no longer this worker's.
    """

    leaving: Leaving
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn decided.

    Attributes:
        leaving: Messages that may leave now.
        wait: Seconds after which the next turn is due, though nothing finishes before.
        over: Whether there is nothing more to do once what is on its way has come back.
    """

    leaving: list[Leaving]
    wait: float
    over: bool


@dataclass(slots=True)
class Tally:
    """What a run did so far.

    Attributes:
        counts: Outcomes that were written, by state.
        stopped: Why it ended before its time.
        capped: Whether the cap ended it.
        parts: Parts that were sent.
    """

    counts: Counter[State] = field(default_factory=Counter)
    stopped: str = ""
    capped: bool = False
    parts: int = 0


class Worker:
    """A worker.

    Args:
        store: Where the ledger is.
        campaign: What to send.
        places: How many messages may be on their way at once.
        limits: The rate limit.
        elsewhere: The other vendor's name, when there is one.
        most: How many messages to claim in all; `None` for no limit.
        patience: Seconds to go on trying when the ledger cannot be written.
        wait: Seconds to go on waiting for messages that are not due yet.
    """

    def __init__(
        self,
        store: Store,
        campaign: Campaign,
        places: int,
        limits: Limits,
        *,
        elsewhere: str | None = None,
        most: int | None = None,
        patience: float = 60.0,
        wait: float = 0.0,
    ) -> None:
        self.campaign = campaign
        self.tally = Tally()
        self._store, self._places, self._limits, self._elsewhere = store, places, limits, elsewhere
        self._left_to_claim = most
        self._patience, self._until = patience, time.monotonic() + wait
        self._session = store.connect()
        self._ledger = Ledger(store, self._session)
        try:
            self.owner: Owner = store.own(self._session)
        except BaseException:
            self._session.close()
            raise
        self._buffer: deque[Claimed] = deque()
        self._flying: dict[int, tuple[Leaving, int]] = {}
        self._unwritten: list[tuple[int, Outcome]] = []
        self._reroute: list[Claimed] = []
        self._unsent: list[tuple[int, int]] = []
        self._opted_out: list[str] = []
        self._failing_since: float | None = None
        self._recovered_at = float("-inf")
        self._drained = False
        self._unreachable = 0
        self._next_due: float | None = None

    def turn(self, finished: Sequence[Finished]) -> Turn:
        """Write down what finished, and return what may leave now.

        Raises:
            StoreError: The ledger could not be written for too long. Nothing more leaves; what is on its way and not
                written down will be found in doubt.
        """
        for one in finished:
            self._take_back(one)
        try:
            leaving = self._write()
        except StoreError as error:
            return self._failed(error)
        self._failing_since = None
        self._look_again()
        return Turn(leaving, self._wait(), self._is_over())

    @property
    def on_its_way(self) -> int:
        """How many messages have left and have not come back."""
        return len(self._flying)

    def stop(self, why: str) -> None:
        """Let nothing more leave."""
        self.tally.stopped = self.tally.stopped or why
        self._drained = True

    def close(self) -> None:
        """Free what was claimed and end this worker's sign of life."""
        with suppress(StoreError):
            self._ledger.give_back(self.owner)
            if self.campaign.settings.forget_texts:
                self._session.scrub()
        self.owner.close()
        self._session.close()

    def _take_back(self, one: Finished) -> None:
        row = one.leaving.row
        _, owner_id = self._flying.pop(row.id)
        if one.verdict is None:
            self._unsent.append((owner_id, row.id))
            return
        verdict = one.verdict
        if verdict.elsewhere and self._elsewhere and not one.leaving.elsewhere and owner_id == self.owner.id:
            self._reroute.append(row)
            return
        self._unwritten.append((owner_id, verdict.outcome))
        if verdict.opted_out and row.recipient:
            self._opted_out.append(row.recipient)
        self._note(verdict)

    def _note(self, verdict: Verdict) -> None:
        self._unreachable = self._unreachable + 1 if verdict.effect is Effect.UNREACHABLE else 0
        if verdict.effect is Effect.BARRED:
            self.stop(f"every message would be refused: {verdict.outcome.reason}")
        elif self._unreachable >= max(UNREACHABLE, self._places):
            self.stop(Effect.UNREACHABLE.value)

    def _write(self) -> list[Leaving]:
        if self._failing_since is not None or not self.owner.alive() or not self._session.usable():
            self._reconnect()
        self._recover()
        self._write_for_former_owners()
        step, rows = self._plan()
        if not step:
            return []
        outcomes = len(self._unwritten)
        asked = step.claim
        try:
            done = self._ledger.step(self.owner, self.campaign, step)
        except BaseException:
            self._unsent += [(self.owner.id, one.row.id) for one in rows]
            self._buffer.clear()
            raise
        for _, outcome in self._unwritten[:outcomes]:
            self._count(outcome)
        del self._unwritten[:outcomes]
        self._reroute.clear()
        self._opted_out.clear()
        self._claimed(done.claimed, asked, capped=done.capped)
        leaving = [one for one in rows if one.row.id in done.leaving]
        self._flying.update((one.row.id, (one, self.owner.id)) for one in leaving)
        return leaving

    def _plan(self) -> tuple[Step, list[Leaving]]:
        """Return the next transaction, and the messages that may leave after it."""
        now = time.time()
        step = Step([outcome for _, outcome in self._unwritten], opted_out=list(self._opted_out))
        rows = [Leaving(row, elsewhere=True) for row in self._reroute]
        step.rerouted = [(row.id, self._elsewhere or "") for row in self._reroute]
        free = self._places - len(self._flying) - len(rows)
        stopping = bool(self.tally.stopped)
        self._limits.wait = 0.0
        while free > 0 and self._buffer and not stopping:
            row = self._buffer[0]
            allowed = self._allowed(row, now)
            if allowed > now:
                step.postponed.append((self._buffer.popleft().id, allowed))
                continue
            if not self._limits.take(row):
                break
            rows.append(Leaving(self._buffer.popleft()))
            step.intents.append(row.id)
            free -= 1
        if not self._drained and len(self._buffer) <= self._places:
            room = AHEAD * self._places - len(self._buffer)
            step.claim = room if self._left_to_claim is None else min(room, self._left_to_claim)
        return step, rows

    def _allowed(self, row: Claimed, now: float) -> float:
        quiet = self.campaign.settings.quiet
        return now if quiet is None else quiet.next_allowed(row.recipient, row.zone, now)

    def _claimed(self, rows: list[Claimed], asked: int, *, capped: bool) -> None:
        self._buffer.extend(rows)
        if self._left_to_claim is not None:
            self._left_to_claim -= len(rows)
        self.tally.capped = self.tally.capped or capped
        if asked and (len(rows) < asked or self._left_to_claim == 0):
            self._next_due = self._ledger.next_due(self.campaign)
            self._drained = not self._may_wait() or capped or self._left_to_claim == 0

    def _look_again(self) -> None:
        """Whoever waits takes what became due again meanwhile: a message that never left, for example."""
        ended = self.tally.stopped or self.tally.capped or self._left_to_claim == 0
        if self._drained and not ended and time.monotonic() < self._until and self._is_over():
            self._next_due = self._ledger.next_due(self.campaign)
            self._drained = not self._may_wait()

    def _may_wait(self) -> bool:
        if self._next_due is None:
            return False
        return self._next_due - time.time() <= self._until - time.monotonic()

    def _count(self, outcome: Outcome) -> None:
        self.tally.counts[outcome.state] += 1

    def _write_for_former_owners(self) -> None:
        """Write what tries came to that left while this worker had another name: its connection was lost since."""
        for owner_id in {owner for owner, _ in self._unwritten if owner != self.owner.id}:
            mine = [outcome for owner, outcome in self._unwritten if owner == owner_id]
            with self._session.transaction():
                self._ledger.write_outcomes(owner_id, self.campaign, mine)
            for outcome in mine:
                self._count(outcome)
            self._unwritten = [pair for pair in self._unwritten if pair[0] != owner_id]
        for owner_id in {owner for owner, _ in self._unsent}:
            ids = [message for owner, message in self._unsent if owner == owner_id]
            with self._session.transaction():
                self._ledger.never_left(owner_id, self.campaign, ids)
            self._unsent = [pair for pair in self._unsent if pair[0] != owner_id]

    def _recover(self) -> None:
        if time.monotonic() - self._recovered_at < RECOVER_EVERY:
            return
        self._recovered_at = time.monotonic()
        freed, doubtful = self._ledger.recover()
        if freed or doubtful:
            logger.warning("a worker died: %d messages are free again, %d are in doubt", freed, doubtful)

    def _reconnect(self) -> None:
        """Open a new connection, and take a new name when the sign of life went with the old one."""
        session = self._store.connect()
        with suppress(StoreError):
            self._session.close()
        self._session, self._ledger = session, Ledger(self._store, session)
        self._buffer.clear()
        former = self.owner
        if former.alive():
            with session.transaction():
                self._ledger.drop_claims(former.id)
        else:
            former.close()
            self.owner = self._store.own(session)
            # What was to go elsewhere provably did not leave; its claim went with the former name.
            self._unsent += [(former.id, row.id) for row in self._reroute]
            self._reroute.clear()
        self._drained = bool(self.tally.stopped) or self._left_to_claim == 0

    def _failed(self, error: StoreError) -> Turn:
        now = time.monotonic()
        if self._failing_since is None:
            self._failing_since = now
            logger.warning("the ledger cannot be written, nothing leaves until it can: %s", error)
        if now - self._failing_since > self._patience and not self._flying:
            raise error
        return Turn([], RETRY, over=False)

    def _wait(self) -> float:
        if self._buffer and self._limits.wait:
            return min(self._limits.wait, RECOVER_EVERY)
        if self._buffer and len(self._flying) < self._places and not self.tally.stopped:
            return 0.0  # these were just claimed
        if self._next_due is not None and not self._drained and not self._buffer:
            return min(max(self._next_due - time.time(), 0.01), RECOVER_EVERY)
        return RECOVER_EVERY

    def _is_over(self) -> bool:
        idle = not self._flying and not self._unwritten and not self._reroute and not self._unsent
        return idle and self._drained and (not self._buffer or bool(self.tally.stopped))
