"""Back-off, `Retry-After` and the retry budget."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline_runtime.engine.retry_budget import RetryBudget
from trunkline_runtime.outcome import Attempt, Outcome
from trunkline_runtime.retry import Backoff, parse_retry_after, policy_of

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def http_date(seconds: float) -> str:
    return format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("-3", 0.0),
        ("0", 0.0),
        ("nan", None),
        ("inf", None),
        ("-inf", None),
        ("1e400", None),
        (http_date(30), 30.0),
        (http_date(-30), 0.0),
        ("Fri, 99 Nov 2026 12:00:00 GMT", None),
        ("Mon, 01 Jan 99999999999 00:00:00 GMT", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    """`Retry-After` is read in seconds and as a date; the past is now, and nonsense is nothing."""
    assert seconds == parse_retry_after(header, NOW.timestamp)


@given(st.text(max_size=60))
def test_retry_after_never_fails(header: str) -> None:
    """Whatever a server writes into `Retry-After`, the answer is `None` or a finite number of seconds, not below 0."""
    seconds = parse_retry_after(header)
    assert seconds is None or 0 <= seconds < float("inf")


@pytest.mark.parametrize(
    ("number", "ceiling"), [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 8.0), (5000, 8.0)]
)
def test_full_jitter_under_a_doubling_ceiling(number: int, ceiling: float) -> None:
    """A wait lies anywhere between nothing and a ceiling that doubles from 0.5 s up to 8 s."""
    for share in (0.0, 0.5, 1.0):
        policy = Backoff(tries=10_000, jitter=lambda share=share: share)
        assert share * ceiling == policy.wait(Attempt(number, Outcome.UNKNOWN), "read")


def test_three_tries_by_default() -> None:
    """By default a call is tried three times."""
    waits = [Backoff().wait(Attempt(number, Outcome.NEVER_LEFT), "once") for number in (1, 2, 3)]
    assert [True, True, False] == [wait is not None for wait in waits]


def test_the_vendor_s_wish_comes_on_top() -> None:
    """`Retry-After` is waited in full, and jitter keeps clients from coming back in the same moment."""
    policy = Backoff(jitter=lambda: 1.0)
    assert 12.5 == policy.wait(Attempt(1, Outcome.REFUSED, retry_after=12.0), "once")


def test_an_absurd_wish_ends_the_call() -> None:
    """A `Retry-After` beyond the patience ends the call instead of coming back too early."""
    assert Backoff(patience=60).wait(Attempt(1, Outcome.REFUSED, retry_after=3600.0), "once") is None


@pytest.mark.parametrize(("retries", "tries"), [(0, 1), (2, 3)])
def test_a_number_means_extra_tries(retries: int, tries: int) -> None:
    """`retries=2` means two more after the first."""
    assert Backoff(tries=tries) == policy_of(retries)


def test_a_policy_of_one_s_own_is_asked(stage: Any, kit: Any) -> None:
    """A policy object decides how often and when, and sees each try."""

    class Twice:
        seen: list[tuple[int, str, str]] = []

        def wait(self, attempt: Attempt, delivery: str) -> float | None:
            self.seen.append((attempt.number, attempt.outcome.value, delivery))
            return 0.0 if attempt.number < 2 else None

    policy = Twice()
    policy.seen = []
    raised = stage.play(kit.SENDS["opentact"], *[kit.unreached()] * 5, retries=policy)
    assert "NotSent" == type(raised).__name__
    assert [(1, "never left", "once"), (2, "never left", "once")] == policy.seen


@pytest.mark.parametrize("wait", [float("nan"), float("inf"), -1.0])
def test_a_policy_cannot_hang_a_call(stage: Any, kit: Any, wait: float) -> None:
    """A policy that answers with no usable number ends the call."""

    class Broken:
        def wait(self, attempt: Attempt, delivery: str) -> float | None:
            return wait

    raised = stage.play(kit.SENDS["opentact"], kit.unreached(), retries=Broken())
    assert 1 == len(raised.attempts)


def test_no_policy_repeats_what_may_have_been_delivered(stage: Any, kit: Any) -> None:
    """Not even an eager policy makes an unknown send go out again."""
    raised = stage.play(kit.SENDS["opentact"], kit.lost(), retries=50)
    assert "DeliveryUnknown" == type(raised).__name__
    assert 1 == len(stage.seen)


@given(st.lists(st.integers(0, 5), max_size=200))
def test_an_outage_costs_at_most_a_share(wanted: list[int]) -> None:
    """However many tries calls would like, the extra ones are at most the reserve and a share of the calls."""
    budget = RetryBudget(share=0.2, reserve=5)
    extra = 0
    for retries in wanted:
        budget.begin()
        extra += sum(budget.take() for _ in range(retries))
    assert extra <= 5 + 0.2 * len(wanted)


def test_the_budget_ends_tries(stage: Any, kit: Any) -> None:
    """When the budget is empty, a call gives up after its first try."""
    raised = stage.play(kit.SENDS["opentact"], *[kit.unreached()] * 3, budget=RetryBudget(share=0.0, reserve=1))
    assert 2 == len(raised.attempts)


def test_a_try_waits_as_the_policy_says(sync_stage: Any, kit: Any) -> None:
    """The wait between two tries is really waited."""
    import time

    begin = time.monotonic()
    sync_stage.play(
        kit.SENDS["opentact"],
        kit.unreached(),
        kit.answer(200, kit.TAKEN["opentact"]),
        retries=Backoff(base=0.05, jitter=lambda: 1.0),
    )
    assert time.monotonic() - begin >= 0.05
