"""What was read of a vendor's log, for several look-ups: hundreds of doubts must not read it hundreds of times."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

MOST_ROWS = 200_000
"""Rows that are kept; the oldest readings go first."""
Key: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """What was read of a stretch of time.

    Attributes:
        read_at: When the reading began, in seconds since 1970 by our clock.
        read_until: When it was done.
        receivers: To whom messages went, each with the vendor's ids of them; `None` when there are too many to be read
            at once, so that each half is read by itself.
        rows: How many rows were read.
    """

    read_at: float
    read_until: float
    receivers: Mapping[str | None, tuple[str | None, ...]] | None = field(repr=False)
    rows: int


class SharedLog:
    """What `reconcile` has read of a log, kept for the next one: give the same to each look-up of a settling.

    A look-up takes what was read only if its own call must have been in the log by then. It holds telephone numbers:
    let go of it when the doubts are settled. Not safe to share among threads.
    """

    def __init__(self) -> None:
        self._spans: OrderedDict[Key, Span] = OrderedDict()
        self._older: dict[Key, tuple[float, float]] = {}
        self._rows = 0

    def find(self, key: Key, since: float) -> Span | None:
        """Return what was read of a stretch of time, not before `since`; one that is too long stays so."""
        span = self._spans.get(key)
        return span if span is not None and (span.receivers is None or span.read_at >= since) else None

    def keep(self, key: Key, span: Span) -> None:
        """Remember what was read."""
        former = self._spans.pop(key, None)
        self._rows += span.rows - (0 if former is None else former.rows)
        self._spans[key] = span
        while self._rows > MOST_ROWS and len(self._spans) > 1:
            self._rows -= self._spans.popitem(last=False)[1].rows

    def has_older(self, place: Key, moment: float, since: float) -> bool:
        """Whether the log had a row from before a moment of the vendor's clock when somebody looked, not before `since`."""
        oldest, looked = self._older.get(place, (float("inf"), 0.0))
        return oldest <= moment and looked >= since

    def note_older(self, place: Key, moment: float, looked: float) -> None:
        """Remember that the log has a row from before a moment, and when that was seen."""
        self._older[place] = moment, looked
