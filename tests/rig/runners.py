"""Carrying a block out: with threads, with tasks, in the main thread under signals, across forks."""

from __future__ import annotations

import itertools
import json
import os
import random
import select
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import anyio

from rig.clients import SteppingClock, Told, answered, arguments, make_client, method, told_by
from rig.plan import Block, Sending

PATIENCE = 12.0
"""Seconds after which a send counts as hung: no limit of any block comes near."""


class Stopped(Exception):
    """What a signal's handler raises, as a worker's soft time limit does."""


class Round:
    """One block being carried out: the books of the callers.

    Attributes:
        told: What each caller was told, by number.
        running: When each send that is under way began.
    """

    def __init__(self, block: Block, ports: dict[str, int], folder: Any) -> None:
        self.block = block
        self.ports = ports
        self.clock = SteppingClock()
        self.client = make_client(block, ports, folder, self.clock)
        self.call = method(block, self.client)
        self.told: dict[str, Told] = {}
        self.running: dict[str, float] = {}
        self._count = itertools.count()

    def begins(self, sending: Sending) -> bool:
        """Note that a send begins; True when the client is to be closed now."""
        self.running[sending.number] = time.monotonic()
        number = next(self._count)
        if self.block.steps and number % 50 == 25:
            self.clock.offset = random.Random(f"{self.block.name}/{number}").choice((-3600.0, 0.0, 3600.0))
        return number == self.block.close_at

    def ends(self, sending: Sending, what: str, detail: str = "", *, marked: bool = False) -> None:
        """Note what a caller was told."""
        began = self.running.pop(sending.number, time.monotonic())
        self.told[sending.number] = Told(what, detail, began, time.monotonic() - began, marked)

    def fails(self, sending: Sending, error: BaseException, *, stopped: bool = False) -> None:
        """Note what an exception told a caller."""
        what, marked = told_by(error)
        stopped = stopped and what == "raw"
        cause = error.__cause__ or error.__context__
        detail = type(error).__name__ + (f" from {type(cause).__name__}" if cause else "") + f": {error}"[:160]
        self.ends(sending, "stopped" if stopped else what, detail, marked=marked)

    def send(self, sending: Sending) -> None:
        """Send one message, blocking."""
        if self.begins(sending):
            self.client.close()
        try:
            result = self.call(**arguments(self.block, self.ports, sending))
        except BaseException as error:
            self.fails(sending, error)
        else:
            self.ends(sending, answered(self.block, sending, result))


def run_threads(turn: Round) -> None:
    """Send from threads."""
    waiting = iter(turn.block.sends)
    lock = threading.Lock()

    def work() -> None:
        while True:
            with lock:
                sending = next(waiting, None)
            if sending is None:
                return
            turn.send(sending)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(turn.block.at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    turn.client.close()


def run_tasks(turn: Round) -> None:
    """Send from tasks of one event loop."""
    backend = "trio" if turn.block.client == "trio" else "asyncio"
    options = {"use_uvloop": True} if turn.block.client == "uvloop" else {}
    anyio.run(_tasks, turn, backend=backend, backend_options=options)


async def _tasks(turn: Round) -> None:
    waiting = iter(turn.block.sends)

    async def work() -> None:
        for sending in waiting:
            await _send(turn, sending)

    async with anyio.create_task_group() as group:
        for _ in range(turn.block.at_once):
            group.start_soon(work)
    await turn.client.aclose()


async def _send(turn: Round, sending: Sending) -> None:
    if turn.begins(sending):
        await turn.client.aclose()
    with anyio.CancelScope() as scope:
        if sending.stop is not None:
            scope.deadline = anyio.current_time() + sending.stop
        try:
            result = await turn.call(**arguments(turn.block, turn.ports, sending))
        except Exception as error:
            turn.fails(sending, error)
        except BaseException as error:
            turn.fails(sending, error, stopped=True)
            raise
        else:
            turn.ends(sending, answered(turn.block, sending, result))


class Alarm:
    """A signal whose handler raises, once each time it is set, and in code of the product only."""

    def __init__(self) -> None:
        self._armed = False
        self._kinds = itertools.cycle((Stopped, KeyboardInterrupt))

    def ring(self, number: int, frame: FrameType | None) -> None:
        """Raise, if somebody waits for it; in the lines of this rig it comes too early, or too late."""
        if not self._armed:
            return
        if _in_the_product(frame):
            self._armed = False
            raise next(self._kinds)
        signal.setitimer(signal.ITIMER_REAL, 0.0002)

    def set(self, seconds: float) -> None:
        """Ring after so many seconds."""
        self._armed = True
        signal.setitimer(signal.ITIMER_REAL, seconds)

    def off(self) -> None:
        """Do not ring any more."""
        self._armed = False


def _in_the_product(frame: FrameType | None) -> bool:
    while frame is not None:
        if str(frame.f_globals.get("__name__", "")).startswith("trunkline"):
            return True
        frame = frame.f_back
    return False


def run_signals(turn: Round) -> None:
    """Send from the main thread while signals whose handler raises come at any moment."""
    alarm = Alarm()
    before = signal.signal(signal.SIGALRM, alarm.ring)
    try:
        for sending in turn.block.sends:
            _send_under_signals(turn, sending, alarm)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    turn.client.close()


def _send_under_signals(turn: Round, sending: Sending, alarm: Alarm) -> None:
    if turn.begins(sending):
        turn.client.close()
    given = arguments(turn.block, turn.ports, sending)
    try:
        if sending.stop is not None:
            alarm.set(sending.stop)
        result = turn.call(**given)
        alarm.off()
    except BaseException as error:
        alarm.off()
        turn.fails(sending, error, stopped=isinstance(error, Stopped | KeyboardInterrupt))
    else:
        turn.ends(sending, answered(turn.block, sending, result))


def run_forks(turn: Round) -> None:
    """Send from threads and fork meanwhile; each child sends with the client that it inherited."""
    share = len(turn.block.sends) // 6
    for_children, rest = turn.block.sends[:share], turn.block.sends[share:]
    object.__setattr__(turn.block, "sends", rest[1:])
    turn.send(rest[0])  # what a first call imports is imported: a child inherits the locks of unfinished imports
    threads = threading.Thread(target=run_threads, args=(turn,), daemon=True)
    threads.start()
    for start in range(0, share, 2):
        time.sleep(0.002)
        _fork(turn, for_children[start : start + 2])
    threads.join()


def _fork(turn: Round, sends: list[Sending]) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with _no_way_back():
            turn.told = {}
            for sending in sends:
                turn.send(sending)
            os.write(writing, json.dumps({key: vars(told) for key, told in turn.told.items()}).encode())
    os.close(writing)
    ready = select.select([reading], [], [], PATIENCE)[0]
    told = json.loads(os.read(reading, 1 << 16) or b"{}") if ready else {}
    os.close(reading)
    if not ready:
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    for sending in sends:
        turn.told[sending.number] = Told(**told.get(sending.number, {"what": "hung", "detail": "in a child"}))


@contextmanager
def _no_way_back() -> Iterator[None]:
    try:
        yield
    finally:
        os._exit(0)


RUNNERS = {
    "blocking": run_threads,
    "blocking2": run_threads,
    "curl": run_threads,
    "signals": run_signals,
    "forks": run_forks,
}
