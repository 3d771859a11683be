"""Quiet hours in the receiver's zone: `phonenumbers` guesses the zone from the number, and a guess it stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_QUARTER = timedelta(minutes=15)
_SEARCH = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """When nothing may leave.

    A number may belong to several zones (a mobile of a large country, a toll-free number): then nothing leaves while
    it is quiet in any of them; where that leaves no time, or nothing is known, `zone` decides.

    Attributes:
        start: The first quiet minute, `"21:00"`.
        end: The first minute that is not, `"08:00"`; before `start` means the next day.
        zone: An IANA zone for numbers of which none is known.

    Raises:
        ValueError: A time is not like `21:00`, both are the same, or there is no such zone.
    """

    start: str
    end: str
    zone: str = "UTC"

    def __post_init__(self) -> None:
        if _clock(self.start) == _clock(self.end):
            raise ValueError("quiet hours must start and end at different times")
        check_zone(self.zone)

    def next_allowed(self, recipient: str, zone: str | None, now: float) -> float:
        """Return when a message may leave, in seconds since 1970: `now` itself unless it is quiet.

        Args:
            recipient: The receiver's digits, country code first.
            zone: The receiver's zone where it is known; one that this machine does not know is no zone.
            now: Seconds since 1970.
        """
        minute = int(now // 60)
        for names in ((zone,) if zone else zones_of(recipient), (self.zone,)):
            allowed = _first_allowed(self, names, minute)
            if allowed is not None:
                return now if allowed == minute else allowed * 60.0
        return now  # pragma: no cover - the fallback zone alone always has a minute that is not quiet

    def is_quiet(self, moment: datetime, zones: Iterable[tzinfo]) -> bool:
        """Tell whether it is quiet in any of these zones."""
        start, end = _clock(self.start), _clock(self.end)
        times = (moment.astimezone(zone).time() for zone in zones)
        return any(start <= local < end if start < end else local >= start or local < end for local in times)


@lru_cache(maxsize=4096)
def _first_allowed(quiet: QuietHours, names: tuple[str, ...], minute: int) -> int | None:
    """Return the first minute since 1970 in which it is quiet in none of the zones, `None` where there is none."""
    zones = [zone for name in names if (zone := _zone(name)) is not None]
    now = datetime.fromtimestamp(minute * 60, UTC)
    if not zones or not quiet.is_quiet(now, zones):
        return minute if zones else None
    moments = _moments(now, _clock(quiet.end), zones)
    found = next((moment for moment in moments if not quiet.is_quiet(moment, zones)), None)
    return None if found is None else int(found.timestamp()) // 60


def _moments(now: datetime, end: time, zones: list[tzinfo]) -> list[datetime]:
    """Return when quiet may end: where the hours end in a zone, and each quarter of an hour, when clocks are changed."""
    quarter = now.replace(minute=now.minute // 15 * 15)
    found = {quarter + step * _QUARTER for step in range(1, _SEARCH // _QUARTER)}
    for zone in zones:
        today = now.astimezone(zone).date()
        for days in range(_SEARCH.days + 1):
            local = datetime.combine(today + timedelta(days), end, zone)
            found |= {local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)}
    return sorted(moment for moment in found if moment > now)


@lru_cache(maxsize=4096)
def zones_of(recipient: str) -> tuple[str, ...]:
    """Return the zones a number may be in, by its prefix; empty where none is known.

    Args:
        recipient: Digits, country code first.

    Raises:
        ImportError: The extra `outbox` is not installed.
    """
    import phonenumbers
    from phonenumbers import timezone

    try:
        number = phonenumbers.parse(f"+{recipient}")
    except phonenumbers.NumberParseException:
        return ()
    names = timezone.time_zones_for_number(number)
    if timezone.UNKNOWN_TIMEZONE in names:  # so it says of numbers younger than its tables, too
        names = timezone.time_zones_for_geographical_number(number)
    return tuple(name for name in names if name != timezone.UNKNOWN_TIMEZONE)


@lru_cache(maxsize=1024)
def calling_code(begin: str) -> str:
    """Return the calling code with which a number begins, such as `49`.

    Args:
        begin: The first three of its digits, country code first.

    Returns:
        Empty where it begins with none, or where the extra `outbox` is not installed.
    """
    try:
        from phonenumbers import COUNTRY_CODE_TO_REGION_CODE
    except ImportError:
        return ""
    codes = set(map(str, COUNTRY_CODE_TO_REGION_CODE))
    return next((begin[:size] for size in (1, 2, 3) if begin[:size] in codes), "")


def check_zone(name: str) -> None:
    """Refuse a zone that this machine does not know.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(name, str) or _zone(name) is None:
        raise ValueError("not an IANA time zone that this machine knows, such as Europe/Berlin")


@lru_cache(maxsize=512)
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


@lru_cache(maxsize=64)
def _clock(text: str) -> time:
    try:
        read = time.fromisoformat(text)
    except (TypeError, ValueError):
        read = None
    if read is None or read.tzinfo is not None or read.second or read.microsecond:  # the zone is the receiver's
        raise ValueError("quiet hours are written as 21:00")
    return read
