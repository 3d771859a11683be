"""Moments as vendors write them: ISO 8601, epoch seconds to microseconds, `YYYY-MM-DD HH:MM:SS`, `dd/mm/yyyy`.

Every form reads to an aware `datetime` (or `date`, `time`) and writes back to the same form. Naive datetimes are refused as
arguments: guessing a zone shifts a report by hours without a word.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from trunkline.codec import BadValue, Codec, DecodeContext, EncodeContext, Where

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def aware(value: object) -> datetime:
    """Return an aware datetime argument.

    Raises:
        BadValue: It is no datetime, or has no zone.
    """
    if not isinstance(value, datetime):
        raise BadValue(f"must be a datetime, not {type(value).__name__}")
    if value.utcoffset() is None:
        raise BadValue("must have a time zone, for example datetime.now(timezone.utc)")
    return value


class _TimeCodec(Codec[Any]):
    """Read with `parse`, keep what cannot be read."""

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        try:
            return self.parse(value, context)
        except (ValueError, TypeError, OverflowError, ArithmeticError):
            context.drift(where, self.expected, value)
            return value

    def parse(self, value: Any, context: DecodeContext) -> Any:
        raise NotImplementedError

    def accepts(self, value: object) -> bool:
        return isinstance(value, str)


class DateTimeCodec(_TimeCodec):
    """ISO 8601; times without an offset are in the context's zone."""

    expected = "an ISO 8601 date and time"

    def parse(self, value: Any, context: DecodeContext) -> datetime:
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=context.zone)

    def encode(self, value: object, context: EncodeContext) -> Any:
        moment = aware(value).astimezone(UTC)
        precision = "milliseconds" if moment.microsecond % 1000 == 0 else "microseconds"
        return moment.isoformat(timespec=precision).replace("+00:00", "Z")


class DateCodec(_TimeCodec):
    """A day; `pattern` is how the vendor writes it."""

    def __init__(self, pattern: str = "%Y-%m-%d", expected: str = "a date") -> None:
        self.pattern = pattern
        self.expected = expected

    def parse(self, value: Any, context: DecodeContext) -> date:
        return datetime.strptime(value, self.pattern).date()

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise BadValue(f"must be a date, not {type(value).__name__}")
        return value.strftime(self.pattern)


class TimeOfDayCodec(_TimeCodec):
    """`HH:MM:SS` in UTC."""

    expected = "a time of day"

    def parse(self, value: Any, context: DecodeContext) -> time:
        return time.fromisoformat(value)

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, time):
            raise BadValue(f"must be a time, not {type(value).__name__}")
        return value.replace(tzinfo=None).isoformat(timespec="seconds")


class SqlTimeCodec(_TimeCodec):
    """`YYYY-MM-DD HH:MM:SS` in the zone of the call, UTC by default; fractions and ISO forms are read too."""

    expected = "YYYY-MM-DD HH:MM:SS"

    def parse(self, value: Any, context: DecodeContext) -> datetime | None:
        if value == "":  # the vendor writes a missing moment as empty text
            return None
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=context.zone)

    def encode(self, value: object, context: EncodeContext) -> Any:
        return aware(value).astimezone(context.zone).strftime("%Y-%m-%d %H:%M:%S")


class EpochCodec(_TimeCodec):
    """A number since 1970, `per_second` units to a second; whole microseconds survive a round trip."""

    def __init__(self, per_second: int, expected: str) -> None:
        self.per_second = per_second
        self.expected = expected

    def parse(self, value: Any, context: DecodeContext) -> datetime:
        if isinstance(value, bool):
            raise TypeError
        # Decimal: a float cannot hold sixteen digits and a fraction
        return _EPOCH + timedelta(microseconds=int(Decimal(str(value)) * 1_000_000 / self.per_second))

    def encode(self, value: object, context: EncodeContext) -> Any:
        micros = (aware(value) - _EPOCH) // timedelta(microseconds=1)
        whole, rest = divmod(micros * self.per_second, 1_000_000)
        return whole if rest == 0 else micros * self.per_second / 1_000_000

    def accepts(self, value: object) -> bool:
        return isinstance(value, int | float) and not isinstance(value, bool)


DATETIME: Codec[datetime] = DateTimeCodec()
DATE: Codec[date] = DateCodec()
DMY: Codec[date] = DateCodec("%d/%m/%Y", "a date as dd/mm/yyyy")
HMS: Codec[time] = TimeOfDayCodec()
SQL_TIME: Codec[datetime] = SqlTimeCodec()
SECONDS: Codec[datetime] = EpochCodec(1, "seconds since 1970")
MILLISECONDS: Codec[datetime] = EpochCodec(1000, "milliseconds since 1970")
MICROSECONDS: Codec[datetime] = EpochCodec(1_000_000, "microseconds since 1970")
