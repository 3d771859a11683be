"""A token, its renewal in the air, and what a caller does about it; state only."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from trunkline_runtime.errors import TrunklineError
from trunkline_runtime.redact import Secret


@dataclass(frozen=True, slots=True)
class Token:
    """A token and the moment it dies, in seconds since 1970 by our own clock."""

    value: str = field(repr=False)
    expires_at: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", Secret(self.value))


class Flight:
    """One renewal in the air and those who wait for it."""

    def __init__(self) -> None:
        self.token: str | None = None
        self.error: TrunklineError | None = None
        self._landed = False
        self._wake: list[Callable[[], object]] = []
        self._lock = threading.Lock()

    def on_landing(self, wake: Callable[[], object]) -> None:
        """Call `wake` when the renewal is over, at once if it is."""
        with self._lock:
            if not self._landed:
                self._wake.append(wake)
                return
        wake()

    def land(self, token: str | None = None, error: TrunklineError | None = None) -> None:
        """End the renewal and wake everybody; with neither token nor error it was abandoned."""
        with self._lock:
            self.token, self.error, self._landed = token, error, True
            waiting, self._wake = self._wake, []
        for wake in waiting:
            wake()

    def cause(self) -> TrunklineError | None:
        """Return the failure for one waiter: a copy, because each thread writes its own traceback on it."""
        if self.error is None:
            return None
        error = copy.copy(self.error)
        error.__cause__ = self.error.__cause__
        return error


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a caller does: use `value`, lead the `flight` (in the background if there is a value), or wait for it."""

    value: str | None = field(default=None, repr=False)
    flight: Flight | None = None
    leads: bool = False
