"""What lets messages leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from trunkline.ratelimit import Departure, RateLimit
from trunkline_outbox import QuietHours
from trunkline_outbox.gate import Gate
from trunkline_outbox.limits import Limits
from trunkline_outbox.states import Leaving

NIGHT = datetime(2026, 11, 29, 23, tzinfo=UTC).timestamp()
CALLER = Departure("opentact", "sms.send")


@dataclass
class Clock:
    """A clock that is set by hand."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


def due(*parts: int, zone: str = "UTC") -> list[Leaving]:
    """Messages that are due, each with so many parts."""
    return [Leaving(1, at, count, 0, "12017770001", "{}", zone) for at, count in enumerate(parts)]


def test_quiet_hours_move_a_message_and_cost_it_nothing() -> None:
    """It gets another time, takes no place of the rate and no part of the cap, and more are looked at for the free place."""
    limit = RateLimit(1, per=60.0, clock=Clock())
    gate = Gate(QuietHours("21:00", "08:00"), Limits(limit, "messages", CALLER))
    quiet, awake = due(1), due(1, zone="Asia/Tokyo")
    admitted = gate.admit(quiet + awake, room=1, left=1, now=NIGHT)
    assert admitted.leaving == awake
    assert [at - NIGHT for _, at in admitted.postponed] == [9 * 3600]
    assert gate.look(1) > 100


def test_the_cap_is_not_passed() -> None:
    """The first message that the cap does not cover ends it, though a smaller one comes behind it."""
    admitted = Gate(None, Limits()).admit(due(2, 2, 1), room=3, left=3, now=NIGHT)
    assert len(admitted.leaving) == 1
    assert admitted.capped


def test_places_of_the_rate_that_do_not_suffice_are_kept_for_the_next_look() -> None:
    """A message of two parts in a window with one place left waits for one more place, not for two."""
    clock = Clock()
    gate = Gate(None, Limits(RateLimit(3, per=60.0, clock=clock), "parts", CALLER))
    messages = due(2, 2)
    assert gate.admit(messages, room=2, left=None, now=NIGHT).leaving == messages[:1]
    assert gate.limits.wait == 60.0
    clock.now += 60.0
    assert gate.admit(messages[1:] + due(2), room=2, left=None, now=NIGHT).leaving[0] is messages[1]


def test_a_place_that_was_taken_in_vain_is_not_kept_for_another_time() -> None:
    """Used an hour later it would let more leave in that window than the limit says."""
    clock = Clock()
    gate = Gate(None, Limits(RateLimit(3, per=60.0, clock=clock), "parts", CALLER))
    gate.admit(due(2, 2), room=2, left=None, now=NIGHT)
    gate.admit([], room=2, left=None, now=NIGHT)
    clock.now += 3600.0
    assert sum(one.parts for one in gate.admit(due(1, 1, 1, 1), room=4, left=None, now=NIGHT).leaving) == 3


def test_no_more_is_read_than_the_rate_lets_through() -> None:
    """One message at a time while the limiter says no; more and more while it does not."""
    clock = Clock()
    gate = Gate(None, Limits(RateLimit(1, per=1.0, clock=clock), "messages", CALLER))
    for _ in range(3):
        gate.admit(due(1, 1), room=100, left=None, now=NIGHT)
        clock.now += 1.0
    assert gate.look(100) <= 2
    free = Gate(None, Limits(RateLimit(1000, per=1.0, clock=clock), "messages", CALLER))
    looks = [free.look(100) for _ in range(8) if free.admit(due(*[1] * free.look(100)), 100, None, NIGHT)]
    assert looks == sorted(looks)
    assert looks[-1] == 100
