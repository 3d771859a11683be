"""A rate limit over all workers, counted in messages or in parts, taken before the intent is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from trunkline.ratelimit import Departure
from trunkline_outbox.states import Claimed

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
    """

    def __init__(
        self, limiter: Limiter | None = None, unit: Unit = "messages", caller: Departure | None = None
    ) -> None:
        self._limiter = limiter
        self._unit = unit
        self._key = None if limiter is None or caller is None else limiter.key(caller)
        self._taken: dict[int, int] = {}
        self.wait = 0.0

    def take(self, row: Claimed) -> bool:
        """Take the places that a message needs; those that were taken are kept for it."""
        if self._limiter is None or self._key is None:
            return True
        needed = row.parts if self._unit == "parts" else 1
        taken = self._taken.pop(row.id, 0)
        while taken < needed:
            wait = self._limiter.reserve(self._key, 0.0)
            if wait > 0:
                self._taken[row.id] = taken
                self.wait = wait
                return False
            taken += 1
        return True
