"""How far the vendor's clock is from ours, by the `Date` of its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.http_date import parse_http_date

if TYPE_CHECKING:
    from trunkline_runtime.clock import Clock
    from trunkline_runtime.options import LastResponse

_HALF = 0.5
"""`Date` is cut to whole seconds; the middle of the second is the best guess."""


def difference(date: str, now: float) -> float | None:
    """Return by how many seconds the clock that wrote a `Date` is ahead of `now`; `None` when it is no date."""
    read = parse_http_date(date)
    return None if read is None else read + _HALF - now


class DateSeen:
    """Keeps the clock difference of the last answer: given as `on_response`."""

    def __init__(self, clock: Clock) -> None:
        self.difference: float | None = None
        self._clock = clock

    def __call__(self, response: LastResponse) -> None:
        """Read an answer's `Date`."""
        date = next((value for name, value in response.headers if name == "date"), None)
        self.difference = None if date is None else difference(date, self._clock.time())
