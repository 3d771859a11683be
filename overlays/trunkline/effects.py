"""What a call asks of the outside world. A call is a generator of these; a driver carries them out and sends the answer in."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from trunkline.http import Request, Sink, Timeouts

if TYPE_CHECKING:
    from trunkline.tokens import Token, TokenSource

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


@dataclass(slots=True)
class Authorize:
    """Bring a token up to date, once for all who wait.

    The reply is the token, or `None` when `patience` (seconds) ended first. `rejected` is a token that the vendor refused.
    """

    source: TokenSource
    fetch: Callable[[], Steps[Token]]
    rejected: str | None = field(default=None, repr=False)
    patience: float | None = None


@dataclass(slots=True)
class Acquire:
    """Ask the rate limiter for a place; the reply is the seconds to wait for it."""

    limiter: RateLimiter
    key: str


@dataclass(slots=True)
class Tell:
    """Call a function of the user's and wait for it if it is async; the reply is `None`."""

    function: Callable[[Any], object]
    event: object


Effect: TypeAlias = "Send | Sleep | Authorize | Acquire | Tell"
Steps: TypeAlias = Generator[Effect, Any, T]
"""A piece of a call that ends with a `T`."""


class RateLimiter(Protocol):
    """Spaces calls out."""

    def reserve(self, key: str) -> float:
        """Book the next place for `key`; return the seconds until it comes."""

    async def areserve(self, key: str) -> float:
        """The same, for async callers."""

    def slow_down(self, key: str, retry_after: float | None) -> None:
        """The vendor said that `key` calls too often."""
