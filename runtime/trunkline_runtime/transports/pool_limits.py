"""How many requests may be on their way at once: waiting in line, and for how long.

Who has a deadline waits until then. Who has none waits as long as those before it are getting answers, and gives up when
nobody has got one for as long as the limit on waiting says.
"""

from __future__ import annotations

import contextlib
import threading
import time
import weakref
from collections import deque
from math import inf
from typing import TYPE_CHECKING

from trunkline_runtime.transports.seam import TransportFailure

if TYPE_CHECKING:
    from _thread import LockType

_LOOK_AGAIN = 0.5


def no_place() -> TransportFailure:
    """Return the failure of a request that got no connection in time."""
    return TransportFailure("pool", never_left=True, timed_out=True)


class Progress:
    """When somebody last got an answer.

    Attributes:
        at: The moment, by the monotonic clock.
    """

    __slots__ = ("at",)

    def __init__(self) -> None:
        self.at = -inf

    def made(self) -> None:
        """Note that somebody has just got one."""
        self.at = time.monotonic()

    def left(self, began: float, patience: float | None, end: float | None) -> float:
        """Return the seconds that somebody who began to wait at `began` may go on waiting."""
        now = time.monotonic()
        if end is not None:
            return end - now
        return inf if patience is None else max(began, self.at) + patience - now


class Place:
    """The right to use one connection. One that is forgotten, because a signal came in between, is free again."""

    __slots__ = ("__weakref__",)


class Places:
    """For threads."""

    __slots__ = ("_count", "_held", "_lock", "_queue", "progress")

    def __init__(self, count: int) -> None:
        self._count = count
        self._held: set[weakref.ref[Place]] = set()
        self._lock = threading.Lock()
        self._queue: deque[LockType] = deque()
        self.progress = Progress()

    def take(self, patience: float | None, end: float | None = None) -> Place:
        """Take a place.

        Args:
            patience: Seconds to wait while nobody gets an answer.
            end: The moment (`time.monotonic`) until which to wait instead.

        Raises:
            TransportFailure: None became free in time.
        """
        place = None if self._queue else self._grab()
        return self._wait(patience, end) if place is None else place

    def release(self, place: Place, *, answered: bool) -> None:
        """Give a place back; `answered` says whether its request got an answer."""
        if answered:
            self.progress.made()
        with self._lock:
            self._held.discard(weakref.ref(place))
        self._wake()

    def _grab(self) -> Place | None:
        with self._lock:
            if len(self._held) >= self._count:
                return None
            place = Place()
            # `discard` and not a function of ours: it takes no lock, so it may be called at any moment.
            self._held.add(weakref.ref(place, self._held.discard))
            return place

    def _wait(self, patience: float | None, end: float | None) -> Place:
        began = time.monotonic()
        bell = threading.Lock()
        bell.acquire()
        try:
            while (left := self.progress.left(began, patience, end)) > 0:
                self._queue.append(bell)
                bell.acquire(timeout=min(left, _LOOK_AGAIN))  # a place that was forgotten rings no bell
                with contextlib.suppress(ValueError):
                    self._queue.remove(bell)
                place = self._grab()
                if place is not None:
                    return place
            raise no_place()
        except BaseException:
            with contextlib.suppress(ValueError):
                self._queue.remove(bell)
            self._wake()  # the bell may have been meant for us
            raise

    def _wake(self) -> None:
        if self._queue:
            with contextlib.suppress(IndexError, RuntimeError):
                self._queue.popleft().release()
