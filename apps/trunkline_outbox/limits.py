"""A rate limit over all workers, counted in messages or in parts, taken before the intent is written."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from trunkline.ratelimit import Departure
from trunkline_outbox.states import Leaving

if TYPE_CHECKING:
    from trunkline.ratelimit import Limiter

Unit = Literal["messages", "parts"]


class Limits:
    """What one worker asks of a limiter; without one everything may leave.

    Args:
        limiter: A `RateLimit`, or a `RedisRateLimit` that all workers share.
        unit: What counts: a message, or each of its parts.
        caller: Who sends.

    Attributes:
        wait: Seconds until the next place comes, after `take` said no.
        likely: How many messages it will let through at once, as far as the last time tells: what is read beyond is
            read in vain.
    """

    def __init__(
        self, limiter: Limiter | None = None, unit: Unit = "messages", caller: Departure | None = None
    ) -> None:
        self._limiter = limiter
        self._unit = unit
        self._key = None if limiter is None or caller is None else limiter.key(caller)
        self._taken = self._passed = 0
        self.wait = 0.0
        self.likely = sys.maxsize if self._key is None else 1

    def begin(self, *, idle: bool) -> None:
        """Messages are going to be asked for, unless there are none: a place that was taken in vain is not kept then."""
        self.wait, self._passed = 0.0, 0
        if idle:
            self._taken = 0

    def take(self, one: Leaving) -> bool:
        """Take the places that a message needs; those that were taken in vain are kept for the next."""
        if self._limiter is None or self._key is None:
            return True
        needed = one.parts if self._unit == "parts" else 1
        while self._taken < needed:
            wait = self._limiter.reserve(self._key, 0.0)
            if wait > 0:
                self.wait, self.likely = wait, max(1, self._passed)
                return False
            self._taken += 1
        self._taken -= needed
        self._passed += 1
        self.likely = max(self.likely, 2 * self._passed)
        return True
