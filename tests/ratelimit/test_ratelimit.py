"""The rate limit of one process."""

from __future__ import annotations

import asyncio
import itertools
import math
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, strategies as st

from trunkline_runtime.ratelimit.window import Departure, RateLimit, by_sender, by_vendor, usable_delay


class Clock:
    """A clock that stands still until told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


def test_window_is_filled_and_then_waited_for():
    """The limit may go at once; the next waits until the window has passed, in the order of asking."""
    limit = RateLimit(3, per=60, clock=Clock())
    assert [limit.reserve("a") for _ in range(8)] == [0, 0, 0, 60, 60, 60, 120, 120]


@given(
    limit=st.integers(1, 5),
    steps=st.lists(
        st.tuples(st.floats(0, 30), st.sampled_from(["go", "go", "go", "refused"]), st.floats(0, 40)), max_size=60
    ),
)
def test_no_window_holds_more_than_the_limit(limit, steps):
    """Whenever calls come and whatever is refused in between, no window of the length holds more than the limit."""
    clock = Clock()
    rate = RateLimit(limit, per=10, clock=clock)
    starts: list[float] = []
    for pause, what, wait in steps:
        clock.now += pause
        if what == "refused":
            rate.penalise("a", wait)
        elif (found := rate.reserve("a", wait)) <= wait:
            starts.append(clock.now + found)
    assert all(late - early >= -1e-6 for early, late in itertools.pairwise(starts))
    assert all(late - early >= 10 - 1e-6 for early, late in zip(starts, starts[limit:], strict=False))


def test_place_too_late_is_not_taken():
    """A place that comes later than the caller can wait is left to the next one."""
    clock = Clock()
    limit = RateLimit(1, per=10, clock=clock)
    assert limit.reserve("a") == 0
    assert limit.reserve("a", max_wait=9.9) == 10
    clock.now += 9
    assert limit.reserve("a", max_wait=1) == 1


def test_keys_do_not_share():
    """Each key has a window of its own."""
    limit = RateLimit(1, per=10, clock=Clock())
    assert (limit.reserve("a"), limit.reserve("b"), limit.reserve("a")) == (0, 0, 10)


def test_retry_after_is_obeyed():
    """Nothing is let through before the vendor wants it."""
    limit = RateLimit(10, per=10, clock=Clock())
    limit.penalise("a", retry_after=7)
    assert limit.reserve("a") == 7
    assert limit.reserve("b") == 0


def test_429_slows_down_and_wears_off():
    """A 429 doubles the window, a later one doubles it again, and half of that is gone after each recovery time."""
    clock = Clock()
    limit = RateLimit(1, per=10, recovery=30, clock=clock)
    limit.reserve("a")
    limit.penalise("a")
    assert limit.reserve("a", 0) == 20
    limit.penalise("a")  # refused together with the first: one episode
    assert limit.reserve("a", 0) == 20
    clock.now += 30
    limit.reserve("a")
    assert limit.reserve("a", 0) == pytest.approx(15)
    limit.penalise("a")
    assert limit.reserve("a", 0) == pytest.approx(30)
    clock.now += 3000
    limit.reserve("a")
    assert limit.reserve("a", 0) == pytest.approx(10)


def test_slow_down_has_a_floor():
    """However often the vendor refuses, some calls still go through."""
    clock = Clock()
    limit = RateLimit(1, per=1, recovery=1e6, clock=clock)
    for _ in range(20):
        clock.now += 10
        limit.penalise("a")
    limit.reserve("a")
    assert limit.reserve("a", 0) == pytest.approx(16, rel=0.01)


def test_threads_share_a_limit():
    """Many threads asking at once get as many places as there are, and not one more."""
    limit = RateLimit(50, per=60, clock=Clock())
    with ThreadPoolExecutor(16) as threads:
        waits = list(threads.map(lambda _: limit.reserve("a"), range(500)))
    assert sorted(waits) == [60.0 * (number // 50) for number in range(500)]


def test_async_form_is_the_same():
    """The awaitable methods do what the others do."""
    limit = RateLimit(2, per=10, clock=Clock())

    async def run() -> tuple[float, float]:
        first = await limit.areserve("a")
        await limit.apenalise("a", 5)
        return first, await limit.areserve("a", 1)

    assert asyncio.run(run()) == (0, 5)


def test_keys():
    """Requests count by vendor, by sender, or by what a function of the user's says."""
    caller = Departure("avaamo", "sms.send", "+12015550100")
    assert by_vendor(caller) == "avaamo"
    assert by_sender(caller) == "avaamo:+12015550100"
    assert by_sender(Departure("avaamo", "sms.list")) is None
    assert RateLimit(1).key(caller) == "avaamo"
    assert RateLimit(1, by=lambda call: call.operation).key(caller) == "sms.send"


def test_number_of_keys_is_bounded():
    """The window used longest ago is forgotten when there are very many."""
    limit = RateLimit(1, per=10, clock=Clock())
    for number in range(10_001):
        limit.reserve(str(number))
    assert limit.reserve("10000", 0) == 10
    assert limit.reserve("0", 0) == 0


@pytest.mark.parametrize(
    "arguments", [{"limit": 0}, {"limit": 1, "per": 0}, {"limit": 1, "per": math.inf}, {"limit": 1, "recovery": -1}]
)
def test_impossible_limits_are_refused(arguments):
    """A limit nobody can keep is refused when it is made."""
    with pytest.raises(ValueError, match="must be"):
        RateLimit(**arguments)


@pytest.mark.parametrize(
    ("asked", "used"), [(None, 0), (math.nan, 0), (-5, 0), (12, 12), (math.inf, 3600), (1e9, 3600)]
)
def test_absurd_delays(asked, used):
    """A delay is never negative, not a number, or longer than an hour."""
    assert usable_delay(asked) == used


def test_repr_shows_no_key():
    """A key may be a phone number and is not shown."""
    limit = RateLimit(1)
    limit.reserve("+12015550100")
    assert "555" not in repr(limit)
