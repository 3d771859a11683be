"""`pool_limits` for the tasks of one event loop, under asyncio and trio; ten thousand may wait at little cost."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from math import inf
from typing import TYPE_CHECKING, Protocol

from trunkline_runtime.transports.loops import asyncio_loop
from trunkline_runtime.transports.pool_limits import Progress, no_place

if TYPE_CHECKING:
    import asyncio


class _Waiter(Protocol):
    """Somebody in line; the one method gives it a place and says whether it still wanted it."""

    def give(self) -> bool: ...


_TICKS = 8
"""Patience is counted in so many turns of a clock that stands still while the event loop does: an answer may be there."""


class AsyncPlaces:
    """How many requests of one event loop may be on their way; costs nothing while places are free."""

    __slots__ = ("_free", "_waiting", "progress")

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: deque[_Waiter] = deque()
        self.progress = Progress()

    def take_now(self) -> bool:
        """Take a place when one is free; False when there is none."""
        if self._free > 0:
            self._free -= 1
            return True
        return False

    async def take(self, patience: float | None, end: float | None = None) -> None:
        """Take a place, first come, first served; arguments and errors as `Places.take`."""
        if self.take_now():
            return
        loop = asyncio_loop()
        waiter: _AsyncioWaiter | _AnyWaiter
        if loop is not None:
            waiter = _AsyncioWaiter(loop, self.progress, patience, end)
        else:
            waiter = _AnyWaiter(self.progress, patience, end)
        self._waiting.append(waiter)
        try:
            await waiter.wait()
        except BaseException:
            if waiter.given:
                self._pass_on()
            else:
                with contextlib.suppress(ValueError):  # passed over, because it had given up already
                    self._waiting.remove(waiter)
            raise

    def release(self, *, answered: bool) -> None:
        """Give a place back, or on to the next in line; `answered` says whether its request got an answer."""
        if answered:
            self.progress.made()
        self._pass_on()

    def _pass_on(self) -> None:
        while self._waiting:
            if self._waiting.popleft().give():
                return
        self._free += 1


class _Patience:
    """How long somebody in line goes on waiting: until the end, or for so many turns in which nobody got an answer.

    A turn is only counted when it was waited for. An event loop that prepares ten thousand calls reads no answer meanwhile;
    by the time on the wall everybody's patience would be over before the first could be read.
    """

    __slots__ = ("_end", "_progress", "_quiet", "_seen", "_turn")

    def __init__(self, progress: Progress, patience: float | None, end: float | None) -> None:
        self._progress = progress
        self._end = end
        self._turn = inf if patience is None else patience / _TICKS
        self._quiet = -1
        self._seen = progress.at

    def next_turn(self) -> float:
        """Count a turn; return the seconds until the next, 0 or less when patience is over."""
        if self._end is not None:
            return self._end - time.monotonic()
        self._quiet = self._quiet + 1 if self._progress.at == self._seen else 0
        self._seen = self._progress.at
        return self._turn if self._quiet < _TICKS else 0.0


class _AsyncioWaiter:
    """A future and a timer are all that a task in line costs."""

    __slots__ = ("_future", "_loop", "_patience", "_timer", "given")

    def __init__(
        self, loop: asyncio.AbstractEventLoop, progress: Progress, patience: float | None, end: float | None
    ) -> None:
        self._loop = loop
        self._patience = _Patience(progress, patience, end)
        self._future: asyncio.Future[None] = loop.create_future()
        self._timer: asyncio.TimerHandle | None = None
        self.given = False

    async def wait(self) -> None:
        self._look()
        try:
            await self._future
        finally:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def give(self) -> bool:
        if self._future.done():
            return False
        self.given = True
        self._future.set_result(None)
        return True

    def _look(self) -> None:
        if self._future.done():
            return
        left = self._patience.next_turn()
        if left <= 0:
            self._future.set_exception(no_place())
        elif left != inf:
            self._timer = self._loop.call_later(left, self._look)


class _AnyWaiter:
    """The same for trio."""

    __slots__ = ("_event", "_patience", "given")

    def __init__(self, progress: Progress, patience: float | None, end: float | None) -> None:
        import anyio

        self._patience = _Patience(progress, patience, end)
        self._event = anyio.Event()
        self.given = False

    async def wait(self) -> None:
        import anyio

        while (left := self._patience.next_turn()) > 0:
            with anyio.move_on_after(None if left == inf else left):
                await self._event.wait()
            if self.given:
                return
        raise no_place()

    def give(self) -> bool:
        self.given = True
        self._event.set()
        return True
