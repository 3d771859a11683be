"""One run of one worker: made, let go, closed, told of."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from trunkline_outbox.attempt import Attempts
from trunkline_outbox.privacy import sealed
from trunkline_outbox.running import run_with_tasks, run_with_threads
from trunkline_outbox.states import State
from trunkline_outbox.status import Status
from trunkline_outbox.worker import Tally, Worker

Maker = Callable[[], tuple[Worker, Attempts]]


@dataclass(frozen=True, slots=True)
class RunReport:
    """What one run did.

    Attributes:
        sent: Messages that the vendor took.
        refused: Messages that were not sent and will not be.
        doubtful: Messages that may have been sent.
        waiting: Tries that provably did not leave; the messages are tried again later.
        seconds: How long it ran.
        stopped: Why it ended before its time; empty when it did not.
        capped: Whether the cap ended it.
        status: How far the campaign is.
    """

    sent: int
    refused: int
    doubtful: int
    waiting: int
    seconds: float
    stopped: str
    capped: bool
    status: Status

    @property
    def rate(self) -> float:
        """Messages a second."""
        return (self.sent + self.refused + self.doubtful) / self.seconds if self.seconds else 0.0

    def __str__(self) -> str:
        line = f"{self.sent} sent, {self.refused} refused, {self.doubtful} in doubt, {self.rate:.0f}/s"
        ends = [f"stopped: {self.stopped}"] if self.stopped else []
        ends += ["the cap is reached"] if self.capped else []
        return "\n".join([line, *ends, str(self.status)])


class Run:
    """One run, in either colour."""

    def __init__(
        self, make: Maker, places: int, status: Callable[[], Status], on_progress: Callable[[Tally], object] | None
    ) -> None:
        self._make, self._places, self._status, self._on_progress = make, places, status, on_progress
        self._began = time.monotonic()

    def blocking(self) -> RunReport:
        """Run with threads."""
        worker, attempts = self._make()
        try:
            run_with_threads(worker, attempts, self._places, self._watch)
        finally:
            worker.close()
        return self._report(worker)

    async def awaited(self) -> RunReport:
        """Run with tasks."""
        import anyio
        from anyio import to_thread

        with sealed():
            worker, attempts = await to_thread.run_sync(self._make)
            try:
                await run_with_tasks(worker, attempts, self._places, self._watch)
            finally:
                with anyio.CancelScope(shield=True):
                    await to_thread.run_sync(worker.close)
            return await to_thread.run_sync(self._report, worker)

    def _watch(self, worker: Worker) -> None:
        if self._on_progress is not None:
            self._on_progress(worker.tally)

    def _report(self, worker: Worker) -> RunReport:
        tally = worker.tally
        return RunReport(
            sent=tally.counts[State.SENT],
            refused=tally.counts[State.REFUSED],
            doubtful=tally.counts[State.DOUBTFUL],
            waiting=tally.counts[State.PENDING],
            seconds=time.monotonic() - self._began,
            stopped=tally.stopped,
            capped=tally.capped,
            status=self._status(),
        )
