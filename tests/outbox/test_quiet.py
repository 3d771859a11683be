"""Quiet hours, by a walk over the minutes with `zoneinfo`, never by the outbox's own function."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from phonenumbers.tzdata import TIMEZONE_DATA

from trunkline_outbox import QuietHours
from trunkline_outbox.quiet import check_zone, zones_of

DAY = 24 * 60
NIGHTS = [("21:00", "08:00"), ("01:30", "02:30"), ("00:10", "23:53"), ("23:00", "00:00")]
CHANGES = {
    "America/New_York": ("2026-03-08", "2026-11-01"),
    "Europe/Berlin": ("2026-03-29", "2026-10-25"),
    "Australia/Lord_Howe": ("2026-04-05", "2026-10-04"),  # by half an hour
    "America/St_Johns": ("2026-03-08", "2026-11-01"),
    "Pacific/Chatham": ("2026-04-05", "2026-09-27"),
    "Africa/Casablanca": ("2026-02-15", "2026-03-22"),
    "America/Santiago": ("2026-04-05", "2026-09-06"),  # at midnight
    "Asia/Kathmandu": ("2026-01-01",),
}


def minutes_of(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def walk(begin: int, zones: list[str], night: tuple[str, str], size: int) -> list[bool]:
    """Say of each minute whether it is quiet in one of the zones, by its digits on a clock there."""
    start, end = map(minutes_of, night)
    places, quiet = [ZoneInfo(zone) for zone in zones], []
    for minute in range(begin, begin + size):
        clocks = [datetime.fromtimestamp(minute * 60, place) for place in places]
        shown = [clock.hour * 60 + clock.minute for clock in clocks]
        quiet.append(any((start <= one < end) if start < end else (one >= start or one < end) for one in shown))
    return quiet


@pytest.mark.parametrize("night", NIGHTS)
@pytest.mark.parametrize("zone", CHANGES)
def test_what_is_quiet_waits_for_the_first_minute_that_is_not(zone: str, night: tuple[str, str]) -> None:
    """Around each change of the clocks, also by half an hour and at midnight: neither a minute early nor one late."""
    hours = QuietHours(*night)
    for day in CHANGES[zone]:
        begin = int(datetime.fromisoformat(f"{day}T00:00+00:00").timestamp()) // 60 - DAY
        quiet = walk(begin, [zone], night, 4 * DAY)
        for index in range(begin % 59, 2 * DAY, 59):
            now = (begin + index) * 60.0 + 7.5
            awaited = now if not quiet[index] else (begin + quiet.index(False, index)) * 60.0
            assert hours.next_allowed("", zone, now) == awaited, (zone, now)


@pytest.mark.parametrize(
    ("number", "zones"),
    [
        ("79161234567", "RU and KZ"), ("12025550123", "one"), ("61412345678", "AU"), ("5511961234567", "BR"),
        ("18002345678", "NANP"), ("6281234567890", "ID"), ("15879999999", "CA"), ("77011234567", "KZ"),
    ],
)  # fmt: skip
def test_a_number_of_many_zones_is_quiet_in_all_of_them(number: str, zones: str) -> None:
    """While it is night anywhere where the receiver may be nothing leaves; where no minute is left the fallback decides."""
    names = zones_of(number)
    assert names, zones
    night = ("21:00", "08:00")
    begin = int(datetime(2026, 7, 1, tzinfo=UTC).timestamp()) // 60
    quiet = walk(begin, list(names), night, 3 * DAY)
    if all(quiet[:DAY]):
        quiet = walk(begin, ["Asia/Tokyo"], night, 3 * DAY)
    for index in range(0, DAY, 31):
        awaited = begin + quiet.index(False, index)
        assert QuietHours(*night, "Asia/Tokyo").next_allowed(number, None, (begin + index) * 60.0) == awaited * 60.0


def test_a_number_younger_than_the_tables_is_in_its_country() -> None:
    """An area code that `phonenumbers` does not know yet is no reason to send in the night of all its country."""
    unknown = next(
        number
        for area in range(200, 999)
        if not phonenumbers.is_valid_number(phonenumbers.parse(f"+{(number := f'1{area}2345678')}"))
    )
    assert set(zones_of(unknown)) >= {"America/New_York", "America/Los_Angeles"}
    assert zones_of("999123456789") == ()


def test_a_zone_that_this_machine_does_not_know_is_no_zone() -> None:
    """A row that another machine wrote, or a name younger than the machine's tables: the fallback decides, nothing breaks."""
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC).timestamp()
    hours = QuietHours("11:00", "13:00", zone="UTC")
    assert hours.next_allowed("12025550123", "Mars/Olympus", noon) == noon + timedelta(hours=1).seconds
    for name in ("Mars/Olympus", "", "../etc/passwd", "Europe", "\0", "x" * 10_000, ZoneInfo("UTC")):
        with pytest.raises(ValueError, match="IANA"):
            check_zone(name)  # type: ignore[arg-type]  # refused


def test_every_zone_that_a_number_may_have_is_known_here() -> None:
    """The names in `phonenumbers`' table are ones that this machine's zones have."""
    names = {name for zones in TIMEZONE_DATA.values() for name in zones}
    assert len(names) > 200
    for name in names:
        check_zone(name)
