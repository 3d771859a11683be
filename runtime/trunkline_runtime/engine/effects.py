"""What a call asks of the world: a call is a generator of these, a driver carries them out and sends the reply in."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias, TypeVar

from trunkline_runtime.engine.token_renewal import Flight, Ticket, Token
from trunkline_runtime.errors import TrunklineError
from trunkline_runtime.ratelimit.window import Limiter
from trunkline_runtime.transports.seam import Request, Sink, Timeouts

T = TypeVar("T")


@dataclass(slots=True)
class Send:
    """Send a request; the reply is a `Response`, a `TransportFailure` or a `BodyTooLarge`, as a value."""

    request: Request
    timeouts: Timeouts
    max_body: int
    sink: Sink | None = None


@dataclass(slots=True)
class Sleep:
    """Wait; the reply is `None`."""

    seconds: float


class Renewable(Protocol):
    """A source of tokens, as drivers see it; `trunkline_runtime.engine.tokens` keeps the rules."""

    def ticket(self, rejected: str | None = None) -> Ticket:
        """Decide what the caller does."""

    def landed(self, flight: Flight, token: Token) -> None:
        """The renewal brought a token."""

    def crashed(self, flight: Flight, error: TrunklineError) -> None:
        """The renewal failed."""

    def abandoned(self, flight: Flight) -> None:
        """Whoever led the renewal went away."""


@dataclass(slots=True)
class Authorize:
    """Bring a token up to date, once for all who wait; `fetch` makes the steps, given the seconds they may take.

    The reply is the token, or `None` when `patience` (seconds) ended first. `rejected` is a token that the vendor
    refused.
    """

    source: Renewable
    fetch: Callable[[float | None], Steps[Token]]
    rejected: str | None = field(default=None, repr=False)
    patience: float | None = None


@dataclass(slots=True)
class Acquire:
    """Ask the rate limiter for a place; the reply is the seconds until it comes, above `max_wait` if none was taken."""

    limiter: Limiter
    key: str = field(repr=False)
    max_wait: float


@dataclass(slots=True)
class Penalise:
    """Tell the rate limiter that the vendor refused a call for its rate; the reply is `None`."""

    limiter: Limiter
    key: str = field(repr=False)
    retry_after: float | None


@dataclass(slots=True)
class Tell:
    """Call a function of the user's and wait for it if it is async; the reply is `None`.

    One that is `needed` is waited for to its end, however long that takes, or ends the call.
    """

    function: Callable[[Any], object]
    event: object
    needed: bool = False


Errand: TypeAlias = Sleep | Authorize | Acquire | Penalise | Tell
Effect: TypeAlias = Send | Errand
Steps: TypeAlias = Generator[Effect, Any, T]
"""A piece of a call that ends with a `T`."""
