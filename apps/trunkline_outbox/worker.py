"""One worker's share of a campaign: it decides what may leave, and waits for nothing but the ledger.

`turn` is the whole of it: what finished goes in, what may leave comes out, and between the two everything is on disk.
Whoever runs a worker, with threads or with tasks, calls `turn`, lets leave what it returns, and waits.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from trunkline_outbox.campaign import Campaign
from trunkline_outbox.gate import Gate
from trunkline_outbox.ledger import Ledger, Step
from trunkline_outbox.limits import Limits
from trunkline_outbox.states import NEVER_LEFT, SENT, Effect, Leaving, Outcome, State
from trunkline_outbox.stores.store import Owner, Store, StoreError

logger = logging.getLogger("trunkline.outbox")

RETRY = 0.5
RECOVER_EVERY = 15.0
UNREACHABLE = 20
"""Messages in a row that could not leave before a run gives up."""


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
            self.owner: Owner = store.own(self._session, campaign.id)
        except BaseException:
            self._session.close()
            raise
        self._gate = Gate(campaign.settings.quiet, limits)
        self._flying = 0
        self._back: list[Leaving] = []
        self._reroute: list[Leaving] = []
        self._unsent: list[Leaving] = []
        self._opted_out: list[str] = []
        self._failing_since: float | None = None
        self._recovered_at = float("-inf")
        self._drained = False
        self._unreachable = 0
        self._next_due: float | None = None

    def turn(self, finished: Sequence[Leaving]) -> Turn:
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
        return self._flying

    def stop(self, why: str) -> None:
        """Let nothing more leave."""
        self.tally.stopped = self.tally.stopped or why

    def close(self) -> None:
        """End this worker's sign of life."""
        with suppress(StoreError):
            self._ledger.give_back(self.owner)
            if self.campaign.settings.forget_texts:
                self._session.scrub()
        self.owner.close()
        self._session.close()

    def _take_back(self, one: Leaving) -> None:
        self._flying -= 1
        outcome = one.outcome
        if outcome is None:
            raise AssertionError("a message came back without an outcome")
        if outcome is NEVER_LEFT:
            self._unsent.append(one)
            return
        mine = one.owner_id == self.owner.id
        if outcome.elsewhere and self._elsewhere and not one.elsewhere and mine:
            self._reroute.append(one)
            return
        self._back.append(one)
        self._note(one, outcome)

    def _note(self, one: Leaving, outcome: Outcome) -> None:
        self._unreachable = self._unreachable + 1 if outcome.effect is Effect.UNREACHABLE else 0
        if outcome.opted_out and one.recipient:
            self._opted_out.append(one.recipient)
        if outcome.effect is Effect.BARRED:
            self.stop(f"every message would be refused: {outcome.reason}")
        elif self._unreachable >= max(UNREACHABLE, self._places):
            self.stop(Effect.UNREACHABLE.value)

    def _write(self) -> list[Leaving]:
        if self._failing_since is not None or not self.owner.alive() or not self._session.usable():
            self._reconnect()
        self._recover()
        self._write_for_former_owners()
        step = self._plan()
        if not step:
            return []
        try:
            self._ledger.step(self.owner, self.campaign, step, self._gate)
        except BaseException:
            self._unsent += step.leaving
            self._reroute = []
            raise
        self._count(step.back)
        self._back, self._reroute, self._opted_out = [], [], []
        self._flying += len(step.leaving)
        if step.room:
            self._looked(step)
        return step.leaving

    def _plan(self) -> Step:
        """Return the next transaction."""
        for one in self._reroute:
            one.elsewhere, one.outcome = True, None
        step = Step(self._back, list(self._reroute), self._elsewhere or "", self._opted_out)
        if not self._claims_no_more():
            free = self._places - self._flying - len(self._reroute)
            step.room = free if self._left_to_claim is None else min(free, self._left_to_claim)
            step.look = self._gate.look(step.room)
        return step

    def _looked(self, step: Step) -> None:
        """Conclude from what a look for messages that are due found whether there are more."""
        self.tally.capped = self.tally.capped or step.capped
        if self._left_to_claim is not None:
            self._left_to_claim -= step.claimed
        self._next_due = step.next_due
        if step.seen < step.look or step.capped or self._left_to_claim == 0:
            self._drained = not self._may_wait() or step.capped or self._left_to_claim == 0

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

    def _count(self, written: Sequence[Leaving]) -> None:
        sent = [one.parts for one in written if one.outcome is SENT]
        self.tally.counts[State.SENT] += len(sent)
        self.tally.parts += sum(sent)
        others = (one.outcome for one in written if one.outcome is not SENT)
        self.tally.counts.update(outcome.state for outcome in others if outcome is not None)

    def _write_for_former_owners(self) -> None:
        """Write what tries came to that left while this worker had another name: its connection was lost since."""
        former = [one for one in self._back if one.owner_id != self.owner.id]
        for owner_id in {one.owner_id for one in former}:
            theirs = [one for one in former if one.owner_id == owner_id]
            with self._session.transaction():
                self._ledger.write_outcomes(owner_id, self.campaign, theirs)
            self._count(theirs)
            self._back = [one for one in self._back if one.owner_id != owner_id]
        for owner_id in {one.owner_id for one in self._unsent}:
            ids = [one.id for one in self._unsent if one.owner_id == owner_id]
            with self._session.transaction():
                self._ledger.never_left(owner_id, self.campaign, ids)
            self._unsent = [one for one in self._unsent if one.owner_id != owner_id]

    def _recover(self) -> None:
        if time.monotonic() - self._recovered_at < RECOVER_EVERY:
            return
        self._recovered_at = time.monotonic()
        if doubtful := self._ledger.recover():
            logger.warning("a worker died: %d messages are in doubt", doubtful)

    def _reconnect(self) -> None:
        """Open a new connection, and take a new name when the sign of life went with the old one."""
        session = self._store.connect()
        with suppress(StoreError):
            self._session.close()
        self._session, self._ledger = session, Ledger(self._store, session)
        if not self.owner.alive():
            self.owner.close()
            self.owner = self._store.own(session, self.campaign.id)
            # What was to go elsewhere provably did not leave; its claim went with the former name.
            self._unsent += self._reroute
            self._reroute = []
        self._drained = self._left_to_claim == 0

    def _failed(self, error: StoreError) -> Turn:
        now = time.monotonic()
        if self._failing_since is None:
            self._failing_since = now
            logger.warning("the ledger cannot be written, nothing leaves until it can: %s", error)
        if now - self._failing_since > self._patience and not self._flying:
            raise error
        return Turn([], RETRY, over=False)

    def _claims_no_more(self) -> bool:
        return self._drained or bool(self.tally.stopped)

    def _wait(self) -> float:
        if self._claims_no_more() or self._flying >= self._places:
            return RECOVER_EVERY
        if self._limits.wait:
            return min(self._limits.wait, RECOVER_EVERY)
        if self._next_due is not None:
            return min(max(self._next_due - time.time(), 0.01), RECOVER_EVERY)
        return 0.0  # the last look saw only some of what is due

    def _is_over(self) -> bool:
        return self._claims_no_more() and not (self._flying or self._back or self._reroute or self._unsent)
