"""Moments in the vendors' forms."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from core.test_scalars import SEND, decode, refusal
from trunkline_runtime.codecs import BadValue, Codec, DecodeContext, EncodeContext, WrongType
from trunkline_runtime.codecs.times import (
    DATE,
    DATETIME,
    DMY,
    HMS,
    MICROSECONDS,
    MILLISECONDS,
    SECONDS,
    SQL_TIME,
    EpochCodec,
)

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
NOON = dt.datetime(2026, 7, 1, 12, 0, 0, tzinfo=dt.UTC)
zones = st.sampled_from([dt.UTC, BERLIN, NEW_YORK])
moments = st.datetimes(dt.datetime(1, 1, 2), dt.datetime(9999, 12, 30), timezones=st.just(dt.UTC))


@pytest.mark.parametrize(
    ("codec", "wire", "value"),
    [
        (DATETIME, "2026-07-01T12:00:00.000Z", NOON),
        (DATE, "2026-07-01", dt.date(2026, 7, 1)),
        (DMY, "01/07/2026", dt.date(2026, 7, 1)),
        (HMS, "07:05:09", dt.time(7, 5, 9)),
        (SQL_TIME, "2026-07-01 12:00:00", NOON),
        (SECONDS, 1782907200, NOON),
        (MILLISECONDS, 1782907200000, NOON),
        (MICROSECONDS, 1782907200000001, NOON + dt.timedelta(microseconds=1)),
        (SECONDS, -1, dt.datetime(1969, 12, 31, 23, 59, 59, tzinfo=dt.UTC)),
        (SECONDS, 1782907200.5, NOON + dt.timedelta(seconds=0.5)),
        (EpochCodec(1, "seconds", text=True), "1782907200", NOON),
    ],
)
def test_both_ways(codec: Codec[Any], wire: object, value: object) -> None:
    """Each form is read and written alike."""
    assert decode(codec, wire) == (value, 0)
    assert codec.encode(value, SEND) == wire
    assert codec.accepts(wire)


@pytest.mark.parametrize(
    ("codec", "wire", "value"),
    [
        (DATETIME, "2026-07-01T14:00:00+02:00", NOON),
        (DATETIME, "2026-07-01T12:00:00", NOON),
        (SQL_TIME, "2026-07-01 12:00:00.25", NOON + dt.timedelta(seconds=0.25)),
        (SQL_TIME, "2026-07-01T12:00:00Z", NOON),
        (SQL_TIME, "", None),
        (SECONDS, "1782907200", NOON),
        (SECONDS, "1782907200.000001", NOON + dt.timedelta(microseconds=1)),
        (SECONDS, 1782907200.0, NOON),
    ],
)
def test_reads_near_forms(codec: Codec[Any], wire: object, value: object) -> None:
    """Forms that vendors mix in are read without fuss; a missing moment is None."""
    assert decode(codec, wire) == (value, 0)


@pytest.mark.parametrize("codec", [DATETIME, DATE, DMY, HMS, SQL_TIME, SECONDS, MILLISECONDS])
@pytest.mark.parametrize(
    "wire",
    [None, True, [], {}, "soon", "0000-00-00 00:00:00", "31/31/2026", 10**30, 2**61, -(2**61), 1e300, float("nan"), "9" * 30],
)  # fmt: skip
def test_keeps_what_is_no_moment(codec: Codec[Any], wire: object) -> None:
    """Anything that is no moment, however large, is kept and told."""
    result, drifts = decode(codec, wire)
    assert result is wire
    assert drifts == 1
    assert not codec.accepts(wire)


def test_hours_of_a_zone() -> None:
    """Times without an offset are in the call's zone, both ways, summer and winter."""
    read, write = DecodeContext(zone=BERLIN), EncodeContext(BERLIN)
    assert SQL_TIME.decode("2026-07-01 14:00:00", read, None) == NOON
    assert SQL_TIME.decode("2026-01-01 13:00:00", read, None) == dt.datetime(2026, 1, 1, 12, tzinfo=dt.UTC)
    assert DATETIME.decode("2026-07-01T14:00:00", read, None) == NOON
    assert SQL_TIME.encode(NOON, write) == "2026-07-01 14:00:00"
    assert SQL_TIME.encode(NOON.astimezone(NEW_YORK), SEND) == "2026-07-01 12:00:00"


def test_arguments_lose_only_what_the_form_cannot_say() -> None:
    """A form of whole seconds cuts fractions instead of rounding into the future."""
    late = NOON.replace(microsecond=999_999)
    assert SQL_TIME.encode(late, SEND) == "2026-07-01 12:00:00"
    assert EpochCodec(1, "seconds", whole=True).encode(late, SEND) == 1782907200
    assert EpochCodec(1, "seconds", whole=True).encode(late, EncodeContext(keep=True)) == 1782907200.999999
    assert DATETIME.encode(late, SEND) == "2026-07-01T12:00:00.999999Z"


@pytest.mark.parametrize("codec", [DATETIME, SQL_TIME, SECONDS])
def test_naive_moments_are_refused(codec: Codec[Any]) -> None:
    """A datetime without a zone would be off by hours, so it is refused."""
    assert refusal(codec, dt.datetime(2026, 7, 1)).startswith("must have a time zone")


@pytest.mark.parametrize(
    ("codec", "value"),
    [(DATETIME, "2026-07-01"), (DATETIME, dt.date(2026, 7, 1)), (DATE, NOON), (DMY, "x"), (HMS, NOON), (SECONDS, 5)],
)
def test_other_types_are_refused(codec: Codec[Any], value: object) -> None:
    """Text and numbers are not guessed into moments."""
    with pytest.raises(WrongType, match=r"^must be a \w+, not "):
        codec.encode(value, SEND)


def test_time_of_day_is_utc() -> None:
    """A time of another zone cannot be converted without a date."""
    assert HMS.encode(dt.time(7, tzinfo=dt.UTC), SEND) == "07:00:00"
    assert refusal(HMS, dt.time(7, tzinfo=dt.timezone(dt.timedelta(hours=2)))).startswith("must be in UTC")
    assert refusal(HMS, dt.time(7, tzinfo=BERLIN)).startswith("must be in UTC")


def test_end_of_time() -> None:
    """A moment that leaves the calendar on its way to another zone is refused, not an OverflowError."""
    last = dt.datetime.max.replace(tzinfo=dt.timezone(dt.timedelta(hours=-1)))
    with pytest.raises(BadValue, match="end of time"):
        DATETIME.encode(last, SEND)


@given(moments, zones)
def test_moments_come_back(moment: dt.datetime, zone: dt.tzinfo) -> None:
    """Every moment of the calendar survives each form, to the precision of the form, from whichever zone it is given."""
    local = moment.astimezone(zone)
    assert decode(DATETIME, DATETIME.encode(local, SEND)) == (moment, 0)
    assert decode(MICROSECONDS, MICROSECONDS.encode(local, SEND)) == (moment, 0)
    second, local = moment.replace(microsecond=0), local.replace(microsecond=0)
    assert decode(SQL_TIME, SQL_TIME.encode(local, SEND)) == (second, 0)
    assert decode(SECONDS, SECONDS.encode(local, SEND)) == (second, 0)
    assert decode(MILLISECONDS, MILLISECONDS.encode(local, SEND)) == (second, 0)


@given(st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)))
def test_fractions_of_epoch_seconds_come_back(moment: dt.datetime) -> None:
    """A float holds microseconds of our centuries exactly enough."""
    assert decode(SECONDS, SECONDS.encode(moment, SEND)) == (moment, 0)
    assert decode(MILLISECONDS, MILLISECONDS.encode(moment, SEND)) == (moment, 0)


@given(st.dates())
def test_days_come_back(day: dt.date) -> None:
    """Every day survives both forms."""
    assert decode(DATE, DATE.encode(day, SEND)) == (day, 0)
    assert decode(DMY, DMY.encode(day, SEND)) == (day, 0)


@pytest.mark.parametrize("fold", [0, 1])
def test_a_doubled_hour_is_refused(fold: int) -> None:
    """01:30 comes twice when the clock is put back: sent as local time, it could be read as either."""
    zone = ZoneInfo("America/New_York")
    moment = dt.datetime(2026, 11, 1, 1, 30, fold=fold, tzinfo=zone)
    with pytest.raises(BadValue, match="twice that day"):
        SQL_TIME.encode(moment, EncodeContext(zone))
    assert SQL_TIME.encode(moment, EncodeContext()) == f"2026-11-01 0{5 + fold}:30:00"


def test_a_missing_hour_is_refused() -> None:
    """02:30 does not exist when the clock is put forward: nobody knows what was meant."""
    moment = dt.datetime(2026, 3, 8, 2, 30, tzinfo=ZoneInfo("America/New_York"))
    for codec in (SQL_TIME, DATETIME, SECONDS):
        with pytest.raises(BadValue, match="skips that day"):
            codec.encode(moment, EncodeContext())


ZONES = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "UTC"]


@given(st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2030, 1, 1)), st.sampled_from(ZONES))
def test_a_local_time_that_is_sent_is_the_same_moment(naive: dt.datetime, name: str) -> None:
    """Whatever is accepted comes back as the moment that was meant, to the second."""
    zone = ZoneInfo(name)
    moment = naive.replace(microsecond=0, tzinfo=dt.UTC)
    try:
        wire = SQL_TIME.encode(moment, EncodeContext(zone))
    except BadValue:
        return
    assert SQL_TIME.decode(wire, DecodeContext(zone=zone), None) == moment
    for fold in (0, 1):
        assert dt.datetime.fromisoformat(wire).replace(tzinfo=zone, fold=fold).astimezone(dt.UTC) == moment
