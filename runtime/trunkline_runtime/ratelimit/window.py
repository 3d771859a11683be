"""Client-side rate limits: never more than so many requests in any window of so many seconds.

The window is counted exactly (the starts of the last `limit` requests are kept), because a vendor that says "50 a
minute" does not say where its minute begins; a token bucket of 50 refilled at 50 a minute would let 100 through in one.
To space requests out evenly, ask for the same rate in smaller pieces: `RateLimit(1, per=1.2)` rather than
`RateLimit(50, per=60)`.

A limiter hands out places and never sleeps: `reserve` answers how long to wait, whoever called does the waiting. Places
are given in the order of asking. `trunkline_runtime.ratelimit.redis` keeps the same promise over many processes.
"""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, TypeAlias

from trunkline_runtime.transports.fork import forget_after_fork

_KEYS_KEPT = 10_000
SLOWEST = 16.0


class Departure(NamedTuple):
    """Who is about to send: what a key function may look at."""

    vendor: str
    operation: str
    sender: str | None = None


KeyFunction: TypeAlias = Callable[[Departure], str | None]
"""Names the window a request counts against; `None` means that the request is not limited."""


def by_vendor(departure: Departure) -> str | None:
    """Count every request to a vendor together."""
    return departure.vendor


def by_sender(departure: Departure) -> str | None:
    """Count requests by the number they send from; requests without one are not limited."""
    return None if departure.sender is None else f"{departure.vendor}:{departure.sender}"


class Limiter(Protocol):
    """What the engine asks of a rate limiter; both colours, because a shared limiter must do I/O."""

    def key(self, departure: Departure) -> str | None:
        """Name the window this request counts against, or `None` when it is not limited."""

    def reserve(self, key: str, max_wait: float = math.inf) -> float:
        """Take the next place and return the seconds until it comes; 0.0 means now.

        Args:
            key: The window to count against.
            max_wait: Seconds the caller can wait. When the place comes later than that, none is taken, and the
                seconds it would have needed are returned: an answer above `max_wait` is a refusal.
        """

    async def areserve(self, key: str, max_wait: float = math.inf) -> float:
        """Take a place as `reserve` does, without blocking the event loop."""

    def penalise(self, key: str, retry_after: float | None = None) -> None:
        """Slow down, because the vendor answered 429.

        Args:
            key: The window the refused request counted against.
            retry_after: Seconds in which the vendor wants no request at all, when it said so.
        """

    async def apenalise(self, key: str, retry_after: float | None = None) -> None:
        """Slow down as `penalise` does, without blocking the event loop."""


@dataclass(slots=True)
class Window:
    """The state of one key, without clock or lock: every method is told the time.

    Attributes:
        starts: When the last requests start; at most as many as the limit.
        not_before: The vendor wants nothing earlier.
        slowed: By how much the window was stretched at the last penalty; 1.0 is not at all.
        slowed_at: When that was.
    """

    starts: deque[float]
    not_before: float = -math.inf
    slowed: float = 1.0
    slowed_at: float = -math.inf

    def stretch(self, now: float, recovery: float) -> float:
        """Return the factor by which the window is longer now; what a penalty adds halves every `recovery` seconds."""
        if self.slowed == 1.0:
            return 1.0
        return 1.0 + (self.slowed - 1.0) * math.exp2((self.slowed_at - now) / recovery)

    def reserve(self, now: float, per: float, max_wait: float, recovery: float) -> float:
        """Take the next place, unless it comes later than `max_wait`; return the seconds until it comes."""
        start = max(now, self.not_before)
        if len(self.starts) == self.starts.maxlen:
            start = max(start, self.starts[0] + per * self.stretch(now, recovery))
        if self.starts:
            start = max(start, self.starts[-1])
        wait = start - now
        if wait <= max_wait:
            self.starts.append(start)
        return wait

    def penalise(self, now: float, retry_after: float, recovery: float) -> None:
        """Hold everything back for `retry_after` seconds and stretch the window to twice its length.

        Many requests in flight are refused together: only the first 429 of such a group stretches the window.
        """
        if now >= self.slowed_at + 1.0 and now >= self.not_before:
            self.slowed = min(SLOWEST, 2.0 * self.stretch(now, recovery))
            self.slowed_at = now
        self.not_before = max(self.not_before, now + retry_after)


@dataclass(slots=True, eq=False, weakref_slot=True)
class RateLimit:
    """A rate limit for one process, safe across threads and tasks.

    Attributes:
        limit: Requests allowed in any window.
        per: The length of the window in seconds.
        by: Names the window a request counts against; by vendor unless told otherwise.
        recovery: Seconds in which half of a slow-down wears off.
        clock: Tells the time in seconds; never jumps back.

    Raises:
        ValueError: `limit` is below 1, or `per` or `recovery` is not a positive number.
    """

    limit: int
    per: float = 60.0
    by: KeyFunction = field(default=by_vendor, repr=False)
    recovery: float = 30.0
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)
    _windows: OrderedDict[str, Window] = field(default_factory=OrderedDict, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def __post_init__(self) -> None:
        check(self.limit, self.per, self.recovery)
        forget_after_fork(self)

    def after_fork_in_child(self) -> None:
        """Take a new lock: a thread of the parent process may have held the old one."""
        self._lock = threading.Lock()

    def key(self, departure: Departure) -> str | None:
        """Name the window this request counts against, or `None` when it is not limited."""
        return self.by(departure)

    def reserve(self, key: str, max_wait: float = math.inf) -> float:
        """Take the next place and return the seconds until it comes; above `max_wait` means that none was taken."""
        with self._lock:
            return self._window(key).reserve(self.clock(), self.per, max_wait, self.recovery)

    async def areserve(self, key: str, max_wait: float = math.inf) -> float:
        """Take a place as `reserve` does; the lock is held too briefly to matter to an event loop."""
        return self.reserve(key, max_wait)

    def penalise(self, key: str, retry_after: float | None = None) -> None:
        """Hold `key` back for `retry_after` seconds and let it recover from half its rate."""
        with self._lock:
            self._window(key).penalise(self.clock(), usable_delay(retry_after), self.recovery)

    async def apenalise(self, key: str, retry_after: float | None = None) -> None:
        """Slow down as `penalise` does."""
        self.penalise(key, retry_after)

    def _window(self, key: str) -> Window:
        window = self._windows.get(key)
        if window is None:
            window = self._windows[key] = Window(deque(maxlen=self.limit))
            if len(self._windows) > _KEYS_KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(key)
        return window


def check(limit: int, per: float, recovery: float) -> None:
    """Refuse numbers no limiter can keep.

    Raises:
        ValueError: One of them is out of range; the message names it.
    """
    if limit < 1:
        raise ValueError(f"limit must be at least 1, got {limit}")
    for name, value in (("per", per), ("recovery", recovery)):
        if not (0 < value < math.inf):
            raise ValueError(f"{name} must be a positive number of seconds, got {value}")


def usable_delay(seconds: float | None) -> float:
    """Return a delay a program can live with: never negative, not a number, or longer than an hour."""
    if seconds is None or math.isnan(seconds):
        return 0.0
    return min(max(seconds, 0.0), 3600.0)
