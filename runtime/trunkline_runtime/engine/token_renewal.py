"""A token, its renewal in the air, and what a caller does about it; state only."""

from __future__ import annotations

import copy
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field

from trunkline_runtime.errors import TrunklineError
from trunkline_runtime.redact import Secret


@dataclass(frozen=True, slots=True)
class Token:
    """A token and the moment it dies, by a clock that nobody sets: vendors give a lifetime, and it passes on its own."""

    value: str = field(repr=False)
    expires_at: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", Secret(self.value))


class Lead:
    """Whoever holds it carries the renewal out; forgotten, because a signal came in between, it leaves the flight."""

    __slots__ = ("__weakref__",)


class Flight:
    """One renewal in the air and those who wait for it.

    Args:
        lead: Kept by the caller that carries it out.
    """

    def __init__(self, lead: Lead) -> None:
        self._lead = weakref.ref(lead)
        self.token: str | None = None
        self.error: TrunklineError | None = None
        self._landed = False
        self._wake: list[Callable[[], object]] = []
        self._lock = threading.Lock()

    @property
    def deserted(self) -> bool:
        """Whether nobody carries it out any more."""
        return not self._landed and self._lead() is None

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
    lead: Lead | None = field(default=None, repr=False)

    @property
    def leads(self) -> bool:
        """Whether the caller carries the renewal out."""
        return self.lead is not None
