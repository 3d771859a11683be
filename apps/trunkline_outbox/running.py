"""Letting a worker's messages leave: with threads for a blocking client, with tasks for one that is awaited.

Finished messages are gathered for a moment, so that one transaction writes many: their places are free until then.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from trunkline_outbox.states import Leaving
from trunkline_outbox.stores.store import StoreError
from trunkline_outbox.worker import Turn, Worker

if TYPE_CHECKING:
    import anyio

    from trunkline_outbox.attempt import Attempts

GATHER = 0.01
"""Seconds to gather finished messages, at most."""
LARGEST = 100
NOTICE = 1.0
"""Seconds until a run that waits looks whether it was stopped."""
GRACE = 30.0
"""Seconds that an interrupted run waits for the messages that are on their way."""

Watch = Callable[[Worker], None]


def group_of(worker: Worker, places: int) -> int:
    """Return how many finished messages are worth a transaction."""
    return max(1, min(LARGEST, places // 2, worker.on_its_way))


def run_with_threads(worker: Worker, attempts: Attempts, places: int, watch: Watch) -> None:
    """Run a worker until it is over; an interruption lets what is on its way come back first.

    Raises:
        StoreError: The ledger could not be written for too long.
    """
    failure: list[BaseException] = []
    over = threading.Event()  # Thread.join, when a signal interrupts it, takes a running thread for one that has ended

    def run() -> None:
        try:
            _pump(worker, attempts, places, watch)
        except BaseException as error:
            failure.append(error)
        finally:
            over.set()

    # A signal's exception hits the main thread only: it must not find a transaction half done.
    threading.Thread(target=run, name="trunkline-outbox", daemon=True).start()
    try:
        while not over.wait(0.5):
            pass
    except BaseException:
        worker.stop("interrupted")
        over.wait(GRACE)
        raise
    if failure:
        raise failure[0]


def _pump(worker: Worker, attempts: Attempts, places: int, watch: Watch) -> None:
    todo: SimpleQueue[Leaving | None] = SimpleQueue()
    back: SimpleQueue[Leaving] = SimpleQueue()

    def send() -> None:
        while (one := todo.get()) is not None:
            back.put(attempts.make(one))

    threads = 0
    finished: list[Leaving] = []
    try:
        while not (turn := worker.turn(finished)).over:
            while threads < min(places, worker.on_its_way):
                threading.Thread(target=send, name=f"trunkline-outbox-{threads}", daemon=True).start()
                threads += 1
            for one in turn.leaving:
                todo.put(one)
            watch(worker)
            finished = _gather(back, turn, group_of(worker, places))
    finally:
        for _ in range(threads):
            todo.put(None)


def _gather(back: SimpleQueue[Leaving], turn: Turn, group: int) -> list[Leaving]:
    finished: list[Leaving] = []
    until = time.monotonic() + min(turn.wait, NOTICE)
    with contextlib.suppress(Empty):
        while len(finished) < group:
            finished.append(back.get(timeout=max(until - time.monotonic(), 0.0)))
            if len(finished) == 1:
                until = time.monotonic() + GATHER
    return finished


async def run_with_tasks(worker: Worker, attempts: Attempts, places: int, watch: Watch) -> None:
    """Run a worker until it is over, under asyncio or trio; a cancellation lets what is on its way come back first.

    Raises:
        StoreError: The ledger could not be written for too long.
    """
    import anyio

    tasks, done = _Tasks(worker, attempts, places), anyio.Event()
    working = anyio.CancelScope(shield=True)

    async def work() -> None:
        with working:
            try:
                await tasks.run(watch)
            finally:
                done.set()

    # The work is a task of its own: a cancellation of this one, by anyio's means or by asyncio's, does not reach it.
    async with anyio.create_task_group() as group:
        group.start_soon(work)
        try:
            await done.wait()
        except BaseException:
            worker.stop("interrupted")
            with anyio.move_on_after(GRACE, shield=True):
                await done.wait()
            working.cancel()
            raise
    if tasks.failure is not None:
        raise tasks.failure


class _Tasks:
    """The tasks of one run: each sends one message after the other, and sleeps while there is none."""

    def __init__(self, worker: Worker, attempts: Attempts, places: int) -> None:
        import anyio

        self._worker, self._attempts, self._places = worker, attempts, places
        self._todo: deque[Leaving] = deque()
        self._finished: list[Leaving] = []
        self._asleep = 0
        self._work, self._enough = anyio.Event(), anyio.Event()
        self._group = 1
        self._gathering: anyio.CancelScope | None = None
        self.failure: StoreError | None = None

    async def run(self, watch: Watch) -> None:
        import anyio

        async with anyio.create_task_group() as group:
            while (turn := await self._turn()) is not None:
                self._todo.extend(turn.leaving)
                for _ in range(len(self._todo) - self._asleep):
                    group.start_soon(self._send)
                if self._todo:
                    self._wake()
                watch(self._worker)
                await self._gather(turn)
            group.cancel_scope.cancel()

    async def _turn(self) -> Turn | None:
        from anyio import to_thread

        finished, self._finished = self._finished, []
        try:
            turn = await to_thread.run_sync(self._worker.turn, finished)
        except StoreError as error:
            self.failure = error  # raised outside of the task groups, which would wrap it
            return None
        return None if turn.over else turn

    async def _send(self) -> None:
        while True:
            while self._todo:
                one = await self._attempts.amake(self._todo.popleft())
                self._finished.append(one)  # the list is another one than before the wait
                if self._gathering is not None:
                    self._gathered(self._gathering)
            self._asleep += 1
            await self._work.wait()

    def _wake(self) -> None:
        import anyio

        work, self._work, self._asleep = self._work, anyio.Event(), 0
        work.set()

    async def _gather(self, turn: Turn) -> None:
        """Wait until enough messages have finished, or some and a moment has passed, or the next turn is due."""
        import anyio

        self._enough, self._group = anyio.Event(), group_of(self._worker, self._places)
        if len(self._finished) >= self._group:
            return
        patience = min(turn.wait, GATHER if self._finished else NOTICE)
        with anyio.move_on_after(patience) as self._gathering:
            await self._enough.wait()
        self._gathering = None

    def _gathered(self, gathering: anyio.CancelScope) -> None:
        import anyio

        if len(self._finished) == self._group:
            self._enough.set()
        elif len(self._finished) == 1:
            gathering.deadline = min(gathering.deadline, anyio.current_time() + GATHER)
