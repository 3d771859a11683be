"""Quiet hours in the receiver's zone: `phonenumbers` guesses the zone from the number, and a guess it stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_STEP = timedelta(minutes=5)
_SEARCH = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """When nothing may leave.

    A number may belong to several zones (a mobile of a large country, a toll-free number): then nothing leaves while
    it is quiet in any of them; where that leaves no hour, or nothing is known, `zone` decides.

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
            zone: The receiver's zone where it is known.
            now: Seconds since 1970.
        """
        moment = datetime.fromtimestamp(now, UTC)
        names = (zone,) if zone else zones_of(recipient)
        for zones in (names, (self.zone,)):
            places = [_zone(name) for name in zones]
            if not places:
                continue
            if not self._is_quiet(moment, places):
                return now
            candidate = moment.replace(second=0, microsecond=0)
            candidate -= timedelta(minutes=candidate.minute % 5)
            for _ in range(_SEARCH // _STEP):
                candidate += _STEP
                if not self._is_quiet(candidate, places):
                    return candidate.timestamp()
        return now  # pragma: no cover - the fallback zone alone always has an hour that is not quiet

    def _is_quiet(self, moment: datetime, zones: list[tzinfo]) -> bool:
        start, end = _clock(self.start), _clock(self.end)
        for zone in zones:
            local = moment.astimezone(zone).time().replace(tzinfo=None)
            inside = start <= local < end if start < end else local >= start or local < end
            if inside:
                return True
        return False


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
    return tuple(name for name in timezone.time_zones_for_number(number) if name != timezone.UNKNOWN_TIMEZONE)


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
    try:
        _zone(name)
    except (KeyError, ValueError, OSError):
        raise ValueError("not an IANA time zone that this machine knows, such as Europe/Berlin") from None


@lru_cache(maxsize=512)
def _zone(name: str) -> tzinfo:
    return ZoneInfo(name)


@lru_cache(maxsize=64)
def _clock(text: str) -> time:
    try:
        read = time.fromisoformat(text)
    except (TypeError, ValueError):
        read = None
    if read is None or read.tzinfo is not None:  # the zone is the receiver's
        raise ValueError("quiet hours are written as 21:00")
    return read
