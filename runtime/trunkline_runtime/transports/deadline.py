"""One try on its way through httpcore: when it must end, and whether a byte of its request was given away.

httpcore starts the limit of a phase anew with every piece of data, so an answer that drips in would never time out, and
it does not say how far a request came. It hands the limits it was given, untouched, to the sockets beneath; a limit that
knows its try lets the sockets, which are ours, keep the end and take the note.
"""

from __future__ import annotations

import time
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trunkline_runtime.transports.seam import Sink, Timeouts

ANSWER_WITHIN = 10
"""An answer that is kept in memory is whole within so many times the limit on reading, however steadily it drips."""


class Trial:
    """One try.

    Args:
        timeouts: Its limits.
        sink: Where the body goes; a download may last, as long as something comes.

    Attributes:
        end: The moment (`time.monotonic`) when the whole try is over; `None` without one.
        layers: How many layers of TLS there are around the request itself, below them only a proxy is spoken to.
        begun: Whether a byte of the request may have left.
        spoiled: Whether the connection was found to be closed, or to hold bytes nobody asked for, before that.
    """

    __slots__ = ("_answer_by", "_patience", "_timeouts", "begun", "end", "layers", "spoiled")

    def __init__(self, timeouts: Timeouts, sink: Sink | None = None) -> None:
        self.end = None if timeouts.total is None else time.monotonic() + timeouts.total
        self.layers = 0
        self.begun = False
        self.spoiled = False
        self._patience = None if sink is not None or timeouts.read is None else ANSWER_WITHIN * timeouts.read
        self._answer_by: float | None = None
        self._timeouts = timeouts

    @property
    def reading(self) -> Limit:
        """The limit on reading."""
        return Limit.of(self, self._timeouts.read)

    @property
    def writing(self) -> Limit:
        """The limit on writing."""
        return Limit.of(self, self._timeouts.write)

    @property
    def limits(self) -> dict[str, Limit]:
        """All limits, by the names that httpcore has for them."""
        return {
            "connect": Limit.of(self, self._timeouts.connect),
            "read": self.reading,
            "write": self.writing,
        }

    def again(self) -> None:
        """Start over with another connection; the end stays."""
        self.spoiled = False
        self._answer_by = None

    def answer_by(self) -> float:
        """Return the moment by which the answer must be whole, counted from the first wait for it."""
        if self._answer_by is None:
            self._answer_by = inf if self._patience is None else time.monotonic() + self._patience
        return self._answer_by


class Limit(float):
    """Seconds for one wait of a try."""

    __slots__ = ("trial",)
    trial: Trial

    @classmethod
    def of(cls, trial: Trial, seconds: float | None) -> Limit:
        """Make the limit of one phase; `None` waits for ever."""
        limit = cls(inf if seconds is None else seconds)
        limit.trial = trial
        return limit


def seconds_left(timeout: float | None) -> float | None:
    """Return how long a wait may take now: 0 or less when the time is up, `None` without a limit."""
    if type(timeout) is not Limit:
        return timeout
    end = timeout.trial.end
    seconds = timeout if end is None else min(timeout, end - time.monotonic())
    return None if seconds == inf else seconds


def seconds_to_read(timeout: float | None) -> float | None:
    """Return how long a wait for a piece of the answer may take now."""
    seconds = seconds_left(timeout)
    if type(timeout) is not Limit:
        return seconds
    by = timeout.trial.answer_by()
    if by == inf:
        return seconds
    left = by - time.monotonic()
    return left if seconds is None else min(seconds, left)
