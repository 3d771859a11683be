"""When a call may be made again, and when: the decision table, back-off and `Retry-After`."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.http_date import parse_http_date
from trunkline_runtime.outcome import Attempt, Delivery, Outcome

MAY_REPEAT: dict[Outcome, frozenset[Delivery]] = {
    Outcome.NEVER_LEFT: frozenset({"read", "idempotent", "once"}),
    Outcome.REFUSED: frozenset({"read", "idempotent", "once"}),
    Outcome.UNKNOWN: frozenset({"read", "idempotent"}),
    Outcome.ANSWERED: frozenset(),
    Outcome.SUCCEEDED: frozenset(),
}
"""The decision table. A policy can only be stricter: no setting makes an unknown `once` call go out again."""


class RetryPolicy(Protocol):
    """Says how long to wait before the next try. It is asked only about tries that may safely be repeated."""

    def wait(self, attempt: Attempt, delivery: Delivery) -> float | None:
        """Return the seconds to wait before the next try, or `None` to give up."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """The default policy: exponential with full jitter, and the vendor's `Retry-After` when it is longer.

    Attributes:
        tries: How many tries there are in all.
        base: The first wait is at most this, in seconds; each further one at most double.
        cap: No wait of our own choosing is longer, in seconds.
        patience: A `Retry-After` beyond this, in seconds, ends the call: coming back early would only be refused again.
        jitter: Gives a number between 0 and 1; tests set it.
    """

    tries: int = 3
    base: float = 0.5
    cap: float = 8.0
    patience: float = 60.0
    jitter: Callable[[], float] = field(default=random.random, repr=False)

    def wait(self, attempt: Attempt, delivery: Delivery) -> float | None:
        """Return the seconds to wait before the next try, or `None` to give up."""
        if attempt.number >= self.tries:
            return None
        asked = attempt.retry_after or 0.0
        if asked > self.patience:
            return None
        # A large exponent overflows a float long before anyone waits that often.
        ceiling = min(self.cap, self.base * 2.0 ** min(attempt.number - 1, 64))
        # Jitter comes on top of what the vendor asked, or all its clients would return in the same moment.
        return asked + self.jitter() * ceiling


def policy_of(retries: int | RetryPolicy) -> RetryPolicy:
    """Read the `retries` argument: a number of *extra* tries, or a policy.

    Raises:
        InvalidArgument: It is neither.
    """
    if not isinstance(retries, int):
        if not callable(getattr(retries, "wait", None)):
            raise InvalidArgument(
                "retries", f"must be a number of extra tries or a policy, not {type(retries).__name__}"
            )
        return retries
    if isinstance(retries, bool) or retries < 0:
        raise InvalidArgument("retries", "must be 0 or more extra tries")
    return Backoff(tries=retries + 1)


def parse_retry_after(value: str | None, now: Callable[[], float] = time.time) -> float | None:
    """Read a `Retry-After` header.

    Args:
        value: Seconds or an HTTP-date, as it came.
        now: Gives the present in seconds since 1970, for dates.

    Returns:
        Seconds from now, 0 for a moment in the past, `None` when it says nothing usable.
    """
    if value is None:
        return None
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        moment = parse_http_date(text)
        if moment is None:
            return None
        seconds = moment - now()
    return max(seconds, 0.0) if math.isfinite(seconds) else None
