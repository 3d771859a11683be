"""A clock that tests move by hand and the server lets run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

#: A piece of work that is due later. Its arguments are keys, never live objects, so that a snapshot can hold it.
Work: TypeAlias = Callable[[], object]

#: A clock's state: virtual time, how far it was moved by hand, the waiting work.
Saved: TypeAlias = tuple[float, float, list[tuple[float, int, Work]]]

#: More waiting work than this and the earliest is done ahead of its time, so that memory stays bounded.
MAX_WAITING = 50_000


class Clock:
    """Virtual time, in seconds since the mock was made.

    Args:
        start: What the clock shows at first, as an epoch; without it the clock shows the real time plus whatever it
            has been moved. Work falls due by virtual time alone.
    """

    def __init__(self, start: float | None = None) -> None:
        self.elapsed = 0.0
        self._start = start
        self._real = time.time
        self._moved = 0.0
        self._instant: float | None = None
        self._waiting: list[tuple[float, int, Work]] = []
        self._order = count()
        #: Pieces of work done so far, for the page.
        self.done = 0

    def now(self) -> float:
        """Return what the clock shows, as an epoch; the same throughout one call or one piece of work."""
        return self._read() if self._instant is None else self._instant

    def _read(self) -> float:
        return self._start + self.elapsed if self._start is not None else self._real() + self._moved

    @contextmanager
    def instant(self) -> Iterator[None]:
        """Let everything in the block happen at one moment."""
        before, self._instant = self._instant, self._read()
        try:
            yield
        finally:
            self._instant = before

    def after(self, seconds: float, work: Work) -> None:
        """Do a piece of work when `seconds` of virtual time have passed."""
        heappush(self._waiting, (self.elapsed + seconds, next(self._order), work))
        if len(self._waiting) > MAX_WAITING:
            self._do(heappop(self._waiting)[2])

    def advance(self, seconds: float) -> None:
        """Move the clock and do what falls due, in order; work may cause more work."""
        self._moved += seconds
        self.run_to(self.elapsed + seconds)

    def run_to(self, elapsed: float) -> None:
        """Let virtual time reach `elapsed` without moving what the clock shows; how the server keeps pace."""
        while self._waiting and self._waiting[0][0] <= elapsed:
            due, _, work = heappop(self._waiting)
            self.elapsed = max(self.elapsed, due)
            self._do(work)
        self.elapsed = max(self.elapsed, elapsed)

    def _do(self, work: Work) -> None:
        self.done += 1
        with self.instant():
            work()

    def settle(self, limit: float = 86_400.0) -> None:
        """Move the clock until nothing is waiting, at most `limit` seconds ahead."""
        end = self.elapsed + limit
        while self._waiting and self._waiting[0][0] <= end:
            self.advance(self._waiting[0][0] - self.elapsed)

    @property
    def next_due(self) -> float | None:
        """When the next work is due, in virtual seconds, or `None`."""
        return self._waiting[0][0] if self._waiting else None

    @property
    def waiting(self) -> int:
        """How many pieces of work are waiting."""
        return len(self._waiting)

    def clear(self) -> None:
        """Forget all waiting work."""
        self._waiting.clear()

    def save(self) -> Saved:
        """Return the clock's state."""
        return self.elapsed, self._moved, list(self._waiting)

    def load(self, saved: Saved) -> None:
        """Return to a saved state."""
        self.elapsed, self._moved, waiting = saved
        self._waiting = list(waiting)


def iso(epoch: float) -> str:
    """Write a moment as `2026-01-04T07:52:58.127Z`."""
    return datetime.fromtimestamp(epoch, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def sql(epoch: float) -> str:
    """Write a moment as `2026-01-04 07:52:58`, UTC."""
    return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d %H:%M:%S")
