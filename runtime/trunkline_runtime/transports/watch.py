"""One timer for all tries of an event loop: nearly all of them end long before, and a timer of its own is a tenth of a call."""

from __future__ import annotations

import time
from math import inf
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import asyncio

_EARLY = 0.001
"""By how much an event loop that counts in milliseconds may ring too early."""


class Watched(Protocol):
    """Somebody who wants to be looked at.

    Attributes:
        due: When (`time.monotonic`); `inf` for never.
    """

    due: float

    def look(self, now: float) -> None:
        """Do what is due, and say when to be looked at next: later than `now`."""


class Watch:
    """Looks at each of the watched when it asked for it, with at most one timer of the event loop."""

    __slots__ = ("_at", "_loop", "_timer", "_watched")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._watched: set[Watched] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._at = inf

    def begin(self, one: Watched) -> None:
        """Watch somebody from now on."""
        self._watched.add(one)
        if self._timer is None:  # nobody was watched, or a signal struck while somebody was looked at
            self._ring_for_next()
        elif one.due < self._at:
            self._ring_at(one.due)

    def end(self, one: Watched) -> None:
        """Watch somebody no more; the timer stays, for whoever comes next."""
        self._watched.discard(one)

    def stop(self) -> None:
        """Ring no more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._at = None, inf

    def _ring_at(self, moment: float) -> None:
        self.stop()
        self._at = moment
        self._timer = self._loop.call_later(max(moment - time.monotonic(), 0.0), self._look)

    def _look(self) -> None:
        self._timer, self._at = None, inf
        now = time.monotonic() + _EARLY
        try:
            for one in [one for one in self._watched if one.due <= now]:
                one.look(now)
        finally:
            self._ring_for_next()

    def _ring_for_next(self) -> None:
        following = min((one.due for one in self._watched), default=inf)
        if following < inf:
            self._ring_at(following)
