"""Reading a log in stretches of time that several look-ups share.

Stretches begin at round moments, so that look-ups of about the same time want the same ones, and are halved where a
log has too many entries in one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from trunkline_runtime.engine.message_log import TOO_LONG, Reading, Source, read
from trunkline_runtime.shared_log import Key, SharedLog, Span

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.engine.effects import Steps
    from trunkline_runtime.options import CallSettings

LONGEST, SHORTEST = 256, 8
"""Seconds of a stretch."""
OVERLAP = 1.0
"""Seconds that stretches have in common: a filter may leave out what lies exactly at its ends."""


def place_of(calls: CallRunner, source: Source, settings: CallSettings) -> Key:
    """Return what tells one log from another."""
    return calls, source.operation.id, repr(sorted(source.fixed.items())), settings.base_url


class SpanReader:
    """Reads the stretches that one look-up needs.

    Args:
        calls: Makes the calls.
        source: Where the log is.
        settings: Of the call that is looked for.
        shared: What was read before.
        since: Not what was read before this moment of our clock.
    """

    def __init__(
        self, calls: CallRunner, source: Source, settings: CallSettings, shared: SharedLog, since: float
    ) -> None:
        self._calls, self._source, self._settings = calls, source, settings
        self._shared, self._since = shared, since
        self._place = place_of(calls, source, settings)
        self.spans: list[Span] = []

    def read(self, window: tuple[float, float]) -> Steps[bool]:
        """Read all receivers' rows between two moments of the vendor's clock; whether that is whole."""
        for number in range(int(window[0] // LONGEST), int(window[1] // LONGEST) + 1):
            if not (yield from self._read(number * LONGEST, LONGEST)):
                return False
        return True

    def _read(self, first: int, length: int) -> Steps[bool]:
        key = (*self._place, first, length)
        span = self._shared.find(key, self._since)
        if span is None:
            began, around = self._calls.clock.time(), (first - OVERLAP, first + length + OVERLAP)
            reading = yield from read(self._calls, self._source, around, self._settings, narrow=False)
            too_long = reading.gap == TOO_LONG and length > SHORTEST
            if reading.gap and not too_long:
                return False
            receivers, rows = (None, 0) if too_long else (_receivers(reading), reading.count)
            span = Span(began, self._calls.clock.time(), receivers, rows)
            self._shared.keep(key, span)
        if span.receivers is None:
            half = length // 2
            return (yield from self._read(first, half)) and (yield from self._read(first + half, half))
        self.spans.append(span)
        return True


def _receivers(reading: Reading) -> dict[str | None, tuple[str | None, ...]]:
    found: defaultdict[str | None, list[str | None]] = defaultdict(list)
    for row in reading.rows:
        found[row.receiver].append(row.id)
    return {receiver: tuple(ids) for receiver, ids in found.items()}
