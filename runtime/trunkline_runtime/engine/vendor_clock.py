"""How far the vendor's clock is from ours, by the `Date` of its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.http_date import parse_http_date

if TYPE_CHECKING:
    from trunkline_runtime.clock import Clock
    from trunkline_runtime.options import LastResponse

_HALF = 0.5
"""`Date` is cut to whole seconds; the middle of the second is the best guess."""


def difference(headers: tuple[tuple[str, str], ...], now: float) -> float | None:
    """Return by how many seconds the clock that wrote the headers is ahead of `now`."""
    date = next((value for name, value in headers if name == "date"), None)
    read = None if date is None else parse_http_date(date)
    return None if read is None else read + _HALF - now


class DateSeen:
    """Keeps the clock difference of the last answer: given as `on_response`."""

    def __init__(self, clock: Clock) -> None:
        self.difference: float | None = None
        self._clock = clock

    def __call__(self, response: LastResponse) -> None:
        """Read an answer's `Date`."""
        self.difference = difference(response.headers, self._clock.time())
