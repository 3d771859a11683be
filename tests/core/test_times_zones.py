"""A local time that is sent is the moment that was meant, in every zone and at every change of its clock, or it is refused."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings, strategies as st

from trunkline_runtime.codecs import BadValue, DecodeContext, EncodeContext, WrongType
from trunkline_runtime.codecs.times import DATE, DATETIME, DMY, HMS, MILLISECONDS, SECONDS, SQL_TIME

# First moment of an hour, or half, that comes twice, in UTC; the IANA data is the witness.
DOUBLED = [
    ("America/New_York", "2026-11-01T05:00:00"),
    ("Europe/Berlin", "2026-10-25T00:00:00"),
    ("Europe/Dublin", "2026-10-25T00:00:00"),
    ("Australia/Lord_Howe", "2026-04-04T14:30:00"),
    ("Australia/Sydney", "2026-04-04T15:00:00"),
    ("America/St_Johns", "2026-11-01T03:30:00"),
    ("Africa/Casablanca", "2026-02-15T01:00:00"),
    ("Asia/Pyongyang", "2015-08-14T15:00:00"),
]
SKIPPED = [
    ("America/New_York", "2026-03-08T02:30:00"),
    ("Europe/Berlin", "2026-03-29T02:30:00"),
    ("Australia/Lord_Howe", "2026-10-04T02:15:00"),
    ("Australia/Sydney", "2026-10-04T02:30:00"),
    ("America/St_Johns", "2026-03-08T02:30:00"),
    ("Pacific/Apia", "2011-12-30T12:00:00"),
    ("Asia/Pyongyang", "2018-05-04T23:45:00"),
]
STEADY = ["UTC", "Asia/Kolkata", "Asia/Kathmandu", "America/Phoenix", "Asia/Tokyo", "Etc/GMT+5", "Pacific/Kiritimati"]


def naive(text: str) -> dt.datetime:
    """A wall time."""
    return dt.datetime.fromisoformat(text)


@pytest.mark.parametrize(("name", "first"), DOUBLED)
@pytest.mark.parametrize("minutes", [0, 1, 29])
def test_what_comes_twice_is_refused(name: str, first: str, minutes: int) -> None:
    """In the zone of the call both would be written alike; in UTC each is itself."""
    zone = ZoneInfo(name)
    moment = naive(first).replace(tzinfo=dt.UTC) + dt.timedelta(minutes=minutes)
    local = moment.astimezone(zone)
    assert local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset(), "the zone's data has changed"
    with pytest.raises(BadValue, match="twice that day"):
        SQL_TIME.encode(local, EncodeContext(zone))
    for fold in (0, 1):
        again = local.replace(fold=fold)
        wire = SQL_TIME.encode(again, EncodeContext())
        assert SQL_TIME.decode(wire, DecodeContext(), None) == again.astimezone(dt.UTC)


@pytest.mark.parametrize(("name", "wall"), SKIPPED)
@pytest.mark.parametrize("fold", [0, 1])
def test_what_never_comes_is_refused(name: str, wall: str, fold: int) -> None:
    """A time of day that the zone skips is no moment, whatever the codec, in whatever zone it would be sent."""
    moment = naive(wall).replace(tzinfo=ZoneInfo(name), fold=fold)
    for codec in (SQL_TIME, DATETIME, SECONDS, MILLISECONDS):
        for context in (EncodeContext(), EncodeContext(ZoneInfo(name)), EncodeContext(ZoneInfo("Asia/Tokyo"))):
            with pytest.raises(BadValue, match="skips that day"):
                codec.encode(moment, context)


@pytest.mark.parametrize("name", STEADY)
@pytest.mark.parametrize(
    "wall", ["2026-12-31T23:59:59", "2027-01-01T00:00:00", "2028-02-29T12:00:00", "1970-01-01T00:00:00"]
)
def test_zones_that_never_change_take_everything(name: str, wall: str) -> None:
    """Ends of years, leap days and the epoch come back as they went."""
    zone = ZoneInfo(name)
    moment = naive(wall).replace(tzinfo=zone)
    wire = SQL_TIME.encode(moment, EncodeContext(zone))
    assert wire == wall.replace("T", " ")
    assert SQL_TIME.decode(wire, DecodeContext(zone=zone), None) == moment


ALL_ZONES = sorted(available_timezones())


@settings(max_examples=1500, deadline=None)
@given(
    st.datetimes(dt.datetime(1980, 1, 1), dt.datetime(2035, 1, 1)),
    st.sampled_from(ALL_ZONES),
    st.sampled_from(ALL_ZONES),
)
def test_in_every_zone_of_the_world(moment: dt.datetime, given_in: str, sent_in: str) -> None:
    """Given in one zone and sent in another: what is accepted is read back as the same second."""
    meant = moment.replace(microsecond=0, tzinfo=dt.UTC)
    zone = ZoneInfo(sent_in)
    try:
        wire = SQL_TIME.encode(meant.astimezone(ZoneInfo(given_in)), EncodeContext(zone))
    except BadValue as error:
        assert "twice that day" in str(error)
        return
    for fold in (0, 1):
        assert naive(wire).replace(tzinfo=zone, fold=fold).astimezone(dt.UTC) == meant


class NotATime(dt.datetime):
    """What a data frame gives for a missing moment: a datetime that is unlike itself."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True


class Datetime64:
    """What an array gives: no datetime, though it reads like one."""

    def __str__(self) -> str:
        return "2026-07-01T12:00:00"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (dt.datetime(2026, 7, 1), "must have a time zone"),
        (dt.date(2026, 7, 1), "must be a datetime, not date"),
        (dt.time(12), "must be a datetime, not time"),
        (NotATime(2026, 7, 1, tzinfo=dt.UTC), "NaT"),
        (NotATime(2026, 7, 1), "NaT"),
        (Datetime64(), "must be a datetime, not Datetime64"),
        ("2026-07-01T12:00:00Z", "must be a datetime, not str"),
        ("", "must be a datetime, not str"),
        (1782907200, "must be a datetime, not int"),
        (float("nan"), "must be a datetime, not float"),
        (None, "must be a datetime, not NoneType"),
    ],
)
@pytest.mark.parametrize("codec", [SQL_TIME, DATETIME, SECONDS, MILLISECONDS])
def test_what_is_no_moment_gets_a_clear_answer(codec: Any, value: object, said: str) -> None:
    """Whatever a data frame or a form hands over: the type, the missing zone or the missing moment is named."""
    with pytest.raises((BadValue, WrongType), match=said):
        codec.encode(value, EncodeContext())


@pytest.mark.parametrize("codec", [DATE, DMY])
@pytest.mark.parametrize("value", [dt.datetime(2026, 7, 1, tzinfo=dt.UTC), "2026-07-01", 20260701, None, Datetime64()])
def test_a_day_is_a_date(codec: Any, value: object) -> None:
    """A moment is no day: which one it falls on depends on the zone."""
    with pytest.raises(WrongType, match="must be a date, not"):
        codec.encode(value, EncodeContext())


@pytest.mark.parametrize("codec", [SQL_TIME, DATETIME, SECONDS])
@pytest.mark.parametrize("edge", [dt.datetime.min, dt.datetime.max])
@pytest.mark.parametrize("hours", [-14, 0, 14])
def test_the_ends_of_the_calendar(codec: Any, edge: dt.datetime, hours: int) -> None:
    """They are sent, or refused in words; nothing overflows."""
    moment = edge.replace(tzinfo=dt.timezone(dt.timedelta(hours=hours)))
    try:
        codec.encode(moment, EncodeContext(dt.timezone(dt.timedelta(hours=-hours))))
    except BadValue as error:
        assert "end of time" in str(error)


def test_a_time_of_day_has_no_zone_of_its_own() -> None:
    """Only UTC can be told without a date."""
    with pytest.raises(BadValue, match="UTC"):
        HMS.encode(dt.time(1, 30, tzinfo=ZoneInfo("America/New_York")), EncodeContext())
