"""Moments as vendors write them: ISO 8601, epoch seconds to microseconds, `YYYY-MM-DD HH:MM:SS`, `dd/mm/yyyy`.

Every form reads to an aware `datetime` (or `date`, `time`) and writes back to the same form. Naive datetimes are refused as
arguments: guessing a zone shifts a report by hours without a word.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

from trunkline_runtime.codecs.base import BadValue, Codec, DecodeContext, EncodeContext, Where, WrongType

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_DMY = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})\Z")
_NUMBER = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?\Z")


def aware(value: object) -> datetime:
    """Return an aware datetime argument.

    Raises:
        BadValue: It is no datetime, or has no zone.
    """
    if not isinstance(value, datetime):
        raise WrongType(f"must be a datetime, not {type(value).__name__}")
    if value != value:  # pandas' NaT is a datetime, and none
        raise BadValue("must be a moment, not NaT")
    if value.utcoffset() is None:
        raise BadValue("must have a time zone, for example datetime.now(timezone.utc)")
    if not isinstance(value.tzinfo, timezone) and _skipped(value):
        raise BadValue(
            "is a time of day that its zone skips that day: the clock is put forward; give the moment in UTC"
        )
    return value


def _skipped(moment: datetime) -> bool:
    """Whether there is no such wall time in the moment's own zone."""
    try:
        again = moment.astimezone(UTC).astimezone(moment.tzinfo)
    except OverflowError:
        return False
    return again.replace(tzinfo=None, fold=0) != moment.replace(tzinfo=None, fold=0)


def _doubled(local: datetime) -> bool:
    """Whether the wall time comes twice that day, so that it could be read as another moment."""
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


class _TimeCodec(Codec[Any]):
    """Read with `parse`, keep what cannot be read; empty text, which vendors write for a moment that never came, is none."""

    shown = (date, time, timedelta)

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        try:
            return self.parse(value, context)
        except (ValueError, TypeError, OverflowError):
            context.drift(where, self.expected, value)
            return None if value == "" else value

    def parse(self, value: Any, context: DecodeContext) -> Any:
        """Read a moment; a ValueError, TypeError or OverflowError says that it is none."""
        raise NotImplementedError  # pragma: no cover

    def accepts(self, value: object) -> bool:
        try:
            self.parse(value, _ANYWHERE)
        except (ValueError, TypeError, OverflowError):
            return False
        return True


_ANYWHERE = DecodeContext()


class DateTimeCodec(_TimeCodec):
    """ISO 8601; times without an offset are in the context's zone."""

    expected = "an ISO 8601 date and time"

    def parse(self, value: Any, context: DecodeContext) -> datetime:
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=context.zone)

    def encode(self, value: object, context: EncodeContext) -> Any:
        moment = _in_zone(aware(value), UTC)
        precision = "milliseconds" if moment.microsecond % 1000 == 0 else "microseconds"
        return moment.replace(tzinfo=None).isoformat(timespec=precision) + "Z"


class DateCodec(_TimeCodec):
    """A day as `YYYY-MM-DD`."""

    expected = "a date"

    def parse(self, value: Any, context: DecodeContext) -> date:
        return date.fromisoformat(value)

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise WrongType(f"must be a date, not {type(value).__name__}")
        return self.write(value)

    def write(self, day: date) -> str:
        """Write a day in the vendor's form."""
        return day.isoformat()


class DayMonthYearCodec(DateCodec):
    """A day as `dd/mm/yyyy`."""

    expected = "a date as dd/mm/yyyy"

    def parse(self, value: Any, context: DecodeContext) -> date:
        match = _DMY.match(value)
        if match is None:
            raise ValueError
        day, month, year = map(int, match.groups())
        return date(year, month, day)

    def write(self, day: date) -> str:
        """Write a day in the vendor's form."""
        return f"{day.day:02}/{day.month:02}/{day.year:04}"


class TimeOfDayCodec(_TimeCodec):
    """`HH:MM:SS` in UTC."""

    expected = "a time of day"

    def parse(self, value: Any, context: DecodeContext) -> time:
        return time.fromisoformat(value)

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, time):
            raise WrongType(f"must be a time, not {type(value).__name__}")
        if value.tzinfo is not None and value.utcoffset() != timedelta(0):
            raise BadValue("must be in UTC: a time without a date cannot be moved to another zone")
        return value.replace(tzinfo=None).isoformat(timespec="seconds")


class SqlTimeCodec(_TimeCodec):
    """`YYYY-MM-DD HH:MM:SS` in the zone of the call, UTC by default; fractions and ISO forms are read too.

    Arguments are cut to whole seconds, which is all the form can say.
    """

    expected = "YYYY-MM-DD HH:MM:SS"

    def parse(self, value: Any, context: DecodeContext) -> datetime | None:
        if value == "":  # the vendor writes a missing moment as empty text
            return None
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=context.zone)

    def encode(self, value: object, context: EncodeContext) -> Any:
        moment = _in_zone(aware(value), context.zone)
        if not context.keep and _doubled(moment):
            raise BadValue(
                "falls into an hour that the zone has twice that day: leave the time zone out, which means UTC"
            )
        return moment.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")


class EpochCodec(_TimeCodec):
    """A number since 1970, `per_second` units to a second; whole microseconds survive a round trip.

    Args:
        per_second: Units in a second.
        expected: What to call it.
        whole: The vendor takes whole units only; arguments are cut to them.
        text: The number is written as text.
    """

    def __init__(self, per_second: int, expected: str, whole: bool = False, text: bool = False) -> None:
        self.per_second = per_second
        self.expected = expected
        self.whole = whole
        self.text = text

    def parse(self, value: Any, context: DecodeContext) -> datetime:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise TypeError
        if isinstance(value, int) and abs(value) < 2**62:
            micros = value * 1_000_000 // self.per_second
        elif _NUMBER.match(text := format(value, ".6f") if isinstance(value, float) else str(value)):
            micros = round(Decimal(text) * 1_000_000 / self.per_second)
        else:
            raise ValueError
        return _EPOCH + timedelta(microseconds=micros)

    def encode(self, value: object, context: EncodeContext) -> Any:
        units, rest = divmod((aware(value) - _EPOCH) // _MICROSECOND * self.per_second, 1_000_000)
        number = units if rest == 0 or (self.whole and not context.keep) else units + rest / 1_000_000
        return str(number) if self.text else number


def _in_zone(moment: datetime, zone: Any) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:
        raise BadValue("is too near to the end of time for this zone") from None


DATETIME: Codec[datetime] = DateTimeCodec()
DATE: Codec[date] = DateCodec()
DMY: Codec[date] = DayMonthYearCodec()
HMS: Codec[time] = TimeOfDayCodec()
SQL_TIME: Codec[datetime | None] = SqlTimeCodec()
SECONDS: Codec[datetime] = EpochCodec(1, "seconds since 1970")
MILLISECONDS: Codec[datetime] = EpochCodec(1000, "milliseconds since 1970")
MICROSECONDS: Codec[datetime] = EpochCodec(1_000_000, "microseconds since 1970")
