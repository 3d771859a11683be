"""How much time the machine kept from a process: a loaded one must not be taken for a product that is late."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from pathlib import Path

TICK = 0.01
_WAITS = Path("/proc/self/schedstat")


class Lags:
    """What a sleeper saw: how late it was woken each time, and how long the main thread had to wait for a processor."""

    def __init__(self) -> None:
        self._moments: list[float] = []
        self._late: list[float] = []
        self._waited = waited()

    def add(self, moment: float, late: float) -> None:
        """Note that the sleeper was woken at a moment, so many seconds late."""
        before, self._waited = self._waited, waited()
        self._moments.append(moment)
        self._late.append(max(late, 0.0) + self._waited - before)

    def between(self, began: float, ended: float) -> float:
        """Return the seconds that were kept from whoever ran between two moments of the monotonic clock."""
        first = bisect_left(self._moments, began)
        last = bisect_right(self._moments, ended) + 1  # who was just late is seen at the next waking
        return sum(self._late[first:last])

    @property
    def whole(self) -> float:
        """All of it, in seconds."""
        return sum(self._late)


def waited() -> float:
    """Return the seconds that the main thread waited for a processor, where the system counts them."""
    try:
        return int(_WAITS.read_text().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0
