"""A clock that tests move by hand and the server lets run."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import formatdate
from functools import lru_cache
from itertools import count
from typing import ParamSpec, TypeAlias, TypeVar

#: Work that waits: when it falls due in virtual seconds, a number that keeps the order of equals, what to call, with
#: what. The arguments are keys, never live objects, so that a snapshot can hold them.
Entry: TypeAlias = tuple[float, int, Callable[..., object], tuple[object, ...]]
#: A clock's state: virtual time, how far it was moved by hand, the waiting work by its delay.
Saved: TypeAlias = tuple[float, float, dict[float, list[Entry]]]

#: More waiting work than this and the earliest is done ahead of its time, so that memory stays bounded.
MAX_WAITING = 10_000

P = ParamSpec("P")
T = TypeVar("T")


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
        #: Seconds by which whoever acts just now is wrong about the time.
        self.skew = 0.0
        #: One queue for each delay: what is asked for later falls due later, so nothing is ever sorted.
        self._queues: dict[float, deque[Entry]] = {}
        self._order = count()
        #: Pieces of work that wait, and that were done so far.
        self.waiting = self.done = 0

    def now(self) -> float:
        """Return what the clock shows, as an epoch; the same throughout one call or one piece of work."""
        return (self._read() if self._instant is None else self._instant) + self.skew

    def _read(self) -> float:
        return self._start + self.elapsed if self._start is not None else self._real() + self._moved

    def still(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function, with everything it does happening at one moment, and return its result."""
        before, self._instant = self._instant, self._read()
        try:
            return function(*args, **kwargs)
        finally:
            self._instant = before

    def after(self, seconds: float, function: Callable[P, object], *args: P.args, **_: P.kwargs) -> None:
        """Call a function when `seconds` of virtual time have passed; arguments by position alone."""
        queue = self._queues.get(seconds)
        if queue is None:
            queue = self._queues[seconds] = deque()
        queue.append((self.elapsed + seconds, next(self._order), function, args))
        self.waiting += 1
        if self.waiting > MAX_WAITING:
            self._do_first()

    def advance(self, seconds: float) -> None:
        """Move the clock and do what falls due, in order; work may cause more work."""
        self._moved += seconds
        self.run_to(self.elapsed + seconds)

    def run_to(self, elapsed: float) -> None:
        """Let virtual time reach `elapsed` without moving what the clock shows; how the server keeps pace."""
        while self.waiting and (due := self._first()[0][0]) <= elapsed:
            self.elapsed = max(self.elapsed, due)
            self._do_first()
        self.elapsed = max(self.elapsed, elapsed)

    def _do_first(self) -> None:
        queue = self._first()
        _, _, function, args = queue.popleft()
        self.waiting -= 1
        self.done += 1
        self.still(function, *args)

    def _first(self) -> deque[Entry]:
        """Return the queue whose head falls due first; something must be waiting."""
        first = None
        for queue in self._queues.values():
            # No two entries have the same number, so that what is called is never compared.
            if queue and (first is None or queue[0] < first[0]):
                first = queue
        assert first is not None
        return first

    def settle(self, limit: float = 86_400.0) -> None:
        """Move the clock until nothing is waiting, at most `limit` seconds ahead."""
        end = self.elapsed + limit
        while (due := self.next_due) is not None and due <= end:
            self.advance(due - self.elapsed)

    @property
    def next_due(self) -> float | None:
        """When the next work is due, in virtual seconds, or `None`."""
        return self._first()[0][0] if self.waiting else None

    def clear(self) -> None:
        """Forget all waiting work."""
        self._queues.clear()
        self.waiting = 0

    def save(self) -> Saved:
        """Return the clock's state."""
        return self.elapsed, self._moved, {delay: list(queue) for delay, queue in self._queues.items()}

    def load(self, saved: Saved) -> None:
        """Return to a saved state."""
        self.elapsed, self._moved, queues = saved
        self._queues = {delay: deque(entries) for delay, entries in queues.items()}
        self.waiting = sum(map(len, self._queues.values()))


def iso(epoch: float) -> str:
    """Write a moment as `2026-01-04T07:52:58.127Z`."""
    second, micros = divmod(round(epoch * 1_000_000), 1_000_000)
    return f"{_second(second)}.{micros // 1000:03}Z"


@lru_cache(maxsize=8)
def _second(epoch: int) -> str:
    return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%S")


@lru_cache(maxsize=8)
def http(epoch: int) -> str:
    """Write a moment as HTTP does: `Sun, 04 Jan 2026 07:52:58 GMT`; the same in every locale."""
    return formatdate(epoch, usegmt=True)


def sql(epoch: float) -> str:
    """Write a moment as `2026-01-04 07:52:58`, UTC."""
    return datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d %H:%M:%S")
