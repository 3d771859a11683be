"""Tokens that are renewed once for everybody who waits. State only: drivers do the waiting and the sending.

A token has three ages: fresh, ageing (it still works, one caller renews it in the background) and dead (everybody waits
for the one renewal). A failed renewal fails those who wait with its cause, and the next one is not tried at once.
"""

from __future__ import annotations

import copy
import threading
import time
from collections.abc import Callable

from trunkline_runtime.engine.caller import CallRunner
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.token_renewal import Flight, Lead, Ticket, Token
from trunkline_runtime.errors import TrunklineError
from trunkline_runtime.options import CallSettings


class TokenSource:
    """Keeps one token up to date.

    Args:
        fetch: Makes the steps that bring a new token, given the engine and the settings to call with.
        ageing: Seconds before its death from which a token is renewed in the background.
        dead: Seconds before its death from which it is not used any more.
        backoff: Seconds after a failed renewal before the next; doubles up to 30.
        clock: Gives seconds; never jumps.
    """

    def __init__(
        self,
        fetch: Callable[[CallRunner, CallSettings], Steps[Token]] | None,
        *,
        ageing: float = 0.0,
        dead: float = 30.0,
        backoff: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.fetch = fetch
        self.clock = clock
        self._ageing = max(ageing, dead)
        self._dead = dead
        self._backoff = backoff
        self._token: Token | None = None
        self._lock = threading.Lock()
        self._flight: Flight | None = None
        self._failed: TrunklineError | None = None
        self._wait = backoff
        self._not_before = 0.0

    @classmethod
    def fixed(cls, value: str) -> TokenSource:
        """Return a source of a credential that is never renewed."""
        source = cls(None, dead=0.0)
        source._token = Token(value, float("inf"))
        return source

    @property
    def renewable(self) -> bool:
        """Whether a rejected token can be replaced."""
        return self.fetch is not None

    def current(self) -> str | None:
        """Return the token when it is fresh, without any locking."""
        token = self._token
        return token.value if token is not None and self.clock() < token.expires_at - self._ageing else None

    def latest(self) -> str | None:
        """Return the last token, also when it is dead."""
        return None if self._token is None else self._token.value

    def ticket(self, rejected: str | None = None) -> Ticket:
        """Decide what the caller does; `rejected` is a token that the vendor has just refused.

        Raises:
            TrunklineError: A renewal has failed moments ago; it is that failure.
        """
        with self._lock:
            now = self.clock()
            token = self._token
            usable = token is not None and token.value != rejected and now < token.expires_at - self._dead
            if token is not None and usable:
                if now < token.expires_at - self._ageing or self._in_the_air() is not None or now < self._not_before:
                    return Ticket(token.value)
                return self._take_off(token.value)
            if self._in_the_air() is not None:
                return Ticket(None, self._flight)
            if self._failed is not None and now < self._not_before:
                raise copy.copy(self._failed)
            return self._take_off(None)

    def landed(self, flight: Flight, token: Token) -> None:
        """The renewal brought a token."""
        with self._lock:
            self._token, self._flight, self._failed = token, None, None
            self._wait = self._backoff
            self._not_before = 0.0
        flight.land(token.value)

    def crashed(self, flight: Flight, error: TrunklineError) -> None:
        """The renewal failed."""
        with self._lock:
            self._flight, self._failed = None, error
            self._not_before = self.clock() + self._wait
            self._wait = min(self._wait * 2, 30.0)
        flight.land(error=error)

    def abandoned(self, flight: Flight) -> None:
        """Whoever led the renewal went away (cancelled, or out of time); a waiter takes over."""
        with self._lock:
            if self._flight is not flight:
                return  # it is over already
            self._flight = None
        flight.land()

    def after_fork(self) -> None:
        """Forget locks and renewals of the parent process; the token itself still works."""
        self._lock = threading.Lock()
        self._flight = None

    def _in_the_air(self) -> Flight | None:
        if self._flight is not None and self._flight.deserted:
            self._flight = None
        return self._flight

    def _take_off(self, value: str | None) -> Ticket:
        lead = Lead()
        self._flight = Flight(lead)
        return Ticket(value, self._flight, lead)
