"""What all payloads that arrive unasked share: `trunkline_runtime.payloads.base` and `trunkline_runtime.payloads.times`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from importlib import import_module

import pytest
from pydantic import ValidationError

from trunkline_runtime.payloads.base import Payload
from trunkline_runtime.payloads.times import Day, Milliseconds, Seconds, Sql

NOON = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


class Sample(Payload):
    at: Seconds | None = None
    late: Milliseconds | None = None
    sql: Sql | None = None
    day: Day | None = None


def test_moments_come_back_in_the_vendor_s_own_form() -> None:
    """Each way of writing a moment is read to an aware datetime and written as it came."""
    wire = {"at": 1782907200, "late": 1782907200000, "sql": "2026-07-01 12:00:00", "day": "2026-07-01"}
    sample = Sample.model_validate(wire)
    assert (sample.at, sample.late, sample.sql, sample.day) == (NOON, NOON, NOON, NOON.date())
    assert sample.model_dump() == wire


def test_moments_may_be_given_as_such() -> None:
    """A test of one's own code makes a payload from datetimes."""
    assert Sample(at=NOON, day=NOON.date()).model_dump(exclude_unset=True) == {"at": 1782907200, "day": "2026-07-01"}


def test_a_missing_moment_is_none() -> None:
    """Empty text, which vendors write where there is no moment, is none."""
    sample = Sample.model_validate({"sql": "", "day": None})
    assert (sample.sql, sample.day) == (None, None)
    assert sample.model_dump(exclude_unset=True) == {"sql": None, "day": None}


def test_what_is_no_moment_is_refused() -> None:
    """Text in another form is not guessed into a moment."""
    with pytest.raises(ValidationError, match="must be"):
        Sample.model_validate({"sql": "soon"})


def test_without_the_extra_the_error_says_what_to_install(uninstalled: Callable[..., None]) -> None:
    """`pip install trunkline` alone reads no webhooks."""
    ours = (
        "trunkline_runtime.payloads.base",
        "trunkline.payload",
        "trunkline.avaamo.webhooks",
        "trunkline_avaamo.events",
    )
    uninstalled("pydantic", *ours)
    with pytest.raises(ImportError, match=r"trunkline\[events\]"):
        import_module("trunkline.avaamo.webhooks")
