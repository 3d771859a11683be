"""A moment at which something is cut off, cheap to put off again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable


class Deadline:
    """Calls a function at a moment that may be moved; to move it back costs no timer.

    Args:
        loop: Whose time counts.
        late: What to call.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, late: Callable[[], object]) -> None:
        self._loop = loop
        self._late = late
        self._timer: asyncio.TimerHandle | None = None
        #: When it must be, and when the timer looks whether it was; uvloop's timers cannot all be asked.
        self._at = self._looks = 0.0

    def within(self, seconds: float) -> None:
        """Expect something within so many seconds."""
        self._at = self._loop.time() + seconds
        if self._timer is None or self._at < self._looks:
            self.off()
            self._look()

    def off(self) -> None:
        """Expect nothing."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _check(self) -> None:
        self._timer = None
        if self._at > self._loop.time():
            self._look()
        else:
            self._late()

    def _look(self) -> None:
        self._looks, self._timer = self._at, self._loop.call_at(self._at, self._check)
