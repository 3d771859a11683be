"""What lets messages leave: not in quiet hours, not over the cap, not faster than the limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from trunkline_outbox.limits import Limits
from trunkline_outbox.quiet import QuietHours
from trunkline_outbox.states import Leaving

WIDE = 1000
"""At how many due messages to look while those that are seen must wait for another time of the day."""


@dataclass(slots=True)
class Admitted:
    """What a gate said of messages that are due; of others it said nothing, and they stay as they are.

    Attributes:
        leaving: These may leave now.
        postponed: These must wait, each with its number and its new time in seconds since 1970.
        capped: Whether the cap held messages back.
    """

    leaving: list[Leaving] = field(default_factory=list)
    postponed: list[tuple[int, float]] = field(default_factory=list)
    capped: bool = False


class Gate:
    """What one worker asks before it claims messages.

    Args:
        quiet: The campaign's quiet hours.
        limits: The rate limit.
    """

    def __init__(self, quiet: QuietHours | None, limits: Limits) -> None:
        self._quiet, self.limits = quiet, limits
        self._wide = False

    def look(self, room: int) -> int:
        """Return at how many due messages to look, when so many may leave."""
        return WIDE if self._wide else min(room, self.limits.likely)

    def admit(self, due: Sequence[Leaving], room: int, left: int | None, now: float) -> Admitted:
        """Return which messages may leave now.

        Args:
            due: Messages that are due, the first first.
            room: How many may leave at most.
            left: How many parts the cap allows; `None` without a cap.
            now: Seconds since 1970.
        """
        found = Admitted()
        self.limits.begin(idle=not due)
        for one in due:
            if len(found.leaving) == room:
                break
            allowed = now if self._quiet is None else self._quiet.next_allowed(one.recipient, one.zone, now)
            if allowed > now:
                found.postponed.append((one.id, allowed))
                continue
            if left is not None and one.parts > left:
                found.capped = True
                break
            if not self.limits.take(one):
                break
            found.leaving.append(one)
            left = None if left is None else left - one.parts
        self._wide = bool(found.postponed)
        return found
