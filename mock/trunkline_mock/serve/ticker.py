"""Real time driving the virtual clock: one timer for the next thing that is due, nothing else."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.simulator import Simulator


class Ticker:
    """Keeps a mock's clock in step with real time.

    Args:
        mock: Whose clock.
        speed: Virtual seconds in one real second; 0 leaves the clock alone.
    """

    def __init__(self, mock: Simulator, speed: float) -> None:
        self._mock = mock
        self._speed = speed
        self._last = time.monotonic()
        self._timer: asyncio.TimerHandle | None = None
        #: When the timer strikes, in the loop's time; uvloop's timers cannot all be asked.
        self._when = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Start to keep pace in the running loop."""
        self._loop = asyncio.get_running_loop()
        self._last = time.monotonic()
        self.arrange()

    def stop(self) -> None:
        """Stop keeping pace."""
        self._loop = None
        if self._timer is not None:
            self._timer.cancel()

    def keep_pace(self) -> None:
        """Do what has fallen due since the last time."""
        now = time.monotonic()
        passed, self._last = now - self._last, now
        if self._speed:
            with self._mock.lock:
                self._mock.clock.run_to(self._mock.clock.elapsed + passed * self._speed)

    def arrange(self) -> None:
        """See to it that a timer waits for the next thing that is due; one that comes too early does no harm."""
        if self._loop is None or not self._speed:
            return
        due = self._mock.clock.next_due
        if due is None:
            return
        # In real time: the clock may have been moved by hand since the timer was set.
        when = self._loop.time() + max(0.0, due - self._mock.clock.elapsed) / self._speed
        if self._timer is not None:
            if self._when <= when:
                return
            self._timer.cancel()
        self._when, self._timer = when, self._loop.call_at(when, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self.keep_pace()
        self.arrange()
