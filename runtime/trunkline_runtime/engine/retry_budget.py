"""A limit on extra tries, so that a vendor's outage is not made worse by everybody's retries."""

from __future__ import annotations

import threading


class RetryBudget:
    """Lets extra tries be at most a share of the calls, after a small reserve.

    Each call puts `share` of a token in, each extra try takes one out: however long an outage lasts, the extra tries
    are at most `reserve + share * calls`.

    Args:
        share: Extra tries for each call, on the average.
        reserve: Extra tries that may be made at once.
    """

    def __init__(self, share: float = 0.2, reserve: float = 20.0) -> None:
        self.share = share
        self.reserve = reserve
        self._tokens = reserve
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"RetryBudget(share={self.share}, reserve={self.reserve})"

    def begin(self) -> None:
        """Count one call."""
        if self._tokens >= self.reserve:  # as nearly always; the lock is for the rest
            return
        with self._lock:
            self._tokens = min(self.reserve, self._tokens + self.share)

    def take(self) -> bool:
        """Take the token for one extra try; False when there is none."""
        with self._lock:
            if self._tokens < 1.0:
                return False
            self._tokens -= 1.0
            return True

    def after_fork(self) -> None:
        """Take a new lock: a thread of the parent process may have held the old one."""
        self._lock = threading.Lock()
