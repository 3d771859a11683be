"""What one event stream knows and decides, without I/O: signing in, refusals, gaps, and when to connect again."""

from __future__ import annotations

import json
import logging
import random
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

from trunkline_runtime.errors import AuthenticationFailed, CallError, DeliveryUnknown, TrunklineError
from trunkline_runtime.log import logger

E = TypeVar("E")
PATIENCE = 10.0
"""Seconds in which the answer to a sign-in is expected; one page shows that there is one, none says when."""
PING_EVERY = 20.0
PING_TIMEOUT = 20.0
_PASSING_STATUSES = (408, 425, 429)
_GOING_AWAY = (1001, 1006, 1011, 1012, 1013, 1014, 1015)
"""Codes with which a server goes down or a line breaks; before the answer to a sign-in any other one is a no."""

wire_log = logging.getLogger("trunkline.websocket")
wire_log.setLevel(logging.WARNING)  # below that, the library would write the sign-in frame out


@dataclass(frozen=True, slots=True)
class Gap:
    """The connection was down: events between these moments are lost, because Opentact keeps none.

    Attributes:
        since: When the connection was last known to work (UTC).
        until: When events flow again (UTC).
        reason: What ended the connection, in a word or two.
    """

    since: datetime
    until: datetime
    reason: str


class SignInRefused(Exception):
    """The server said no to the token."""


class Session(Generic[E]):
    """The decisions of one stream.

    Args:
        parse: Makes an event of one frame; never raises.
        base: First delay before a reconnection, in seconds; doubled each time, a random share of it is waited.
        cap: Longest delay, in seconds.

    Attributes:
        token: What to sign in with. It is kept here so that no traceback shows it among a frame's variables.
        signed_in: Whether events flow.
        rejected: The token that the server has refused and that must not be tried again.
    """

    def __init__(self, parse: Callable[[str | bytes], E], *, base: float = 0.5, cap: float = 30.0) -> None:
        self._parse = parse
        self._base = base
        self._cap = cap
        self.token = ""
        self._failures = 0
        self._refusals = 0
        self._heard = time.monotonic()
        self._lost: tuple[datetime, str] | None = None
        self.signed_in: bool = False
        self.rejected: str | None = None

    def greeting(self) -> str:
        """Return the frame that signs in."""
        return json.dumps({"type": "auth", "payload": self.token})

    @property
    def patience(self) -> float | None:
        """How many seconds to wait for the next frame; `None` for ever."""
        return None if self.signed_in else PATIENCE

    def receive(self, frame: str | bytes) -> list[E | Gap]:
        """Return what a frame means: the event, and before it the gap when the frame ends one.

        Raises:
            SignInRefused: It answers the sign-in with a no.
        """
        self._heard = time.monotonic()
        gaps = [] if self.signed_in else self._answered(frame)
        return [*gaps, self._parse(frame)]

    def silence(self) -> list[E | Gap]:
        """Note that no answer to the sign-in came; it is taken for a yes, because a no could not be told from it."""
        logger.warning("opentact events: no answer to the sign-in after %g s; listening all the same", PATIENCE)
        return self._welcome()

    def ended(self, error: BaseException | None) -> float:
        """Note why the connection ended and return the seconds to wait before the next one.

        Raises:
            TrunklineError: Another try would bring the same.
        """
        if isinstance(error, SignInRefused) or (not self.signed_in and _is_refusal(error)):
            self._refused(known=isinstance(error, SignInRefused))
        _raise_permanent(error)
        reason = _reason(error)
        if self.signed_in:
            self._lost = datetime.now(UTC) - self._unheard(error), reason
        self.signed_in = False
        delay = random.uniform(0, min(self._cap, self._base * 2.0 ** min(self._failures, 30)))  # noqa: S311 spreads load
        self._failures += 1
        logger.warning("opentact events: not connected (%s); next try in %.1f s", reason, delay)
        return delay

    def left(self) -> None:
        """Note that the reader went away; a later loop over the same stream begins with the gap."""
        if self.signed_in:
            self._lost = datetime.now(UTC), "left"
        self.signed_in = False

    def _answered(self, frame: str | bytes) -> list[E | Gap]:
        kind, success = _kind(frame)
        if kind == "auth" and success is False:
            raise SignInRefused
        # Any event at all shows that the token was taken; complaints and what is no event show nothing.
        return self._welcome() if kind is not None and success is not False else []

    def _welcome(self) -> list[E | Gap]:
        self.signed_in, self.rejected, self._failures, self._refusals = True, None, 0, 0
        if self._lost is None:
            return []
        (since, reason), self._lost = self._lost, None
        return [Gap(since, datetime.now(UTC), reason)]

    def _refused(self, *, known: bool) -> None:
        if known:
            self.rejected = self.token
        self._refusals += 1
        if self._refusals > 1:
            raise AuthenticationFailed("opentact events: sign-in refused", vendor="opentact", operation="events")

    def _unheard(self, error: BaseException | None) -> timedelta:
        """A line that broke without a word may have been dead since the last frame, at most since the last ping."""
        if getattr(error, "rcvd", None) is not None:
            return timedelta()
        return timedelta(seconds=min(time.monotonic() - self._heard, PING_EVERY + PING_TIMEOUT))


def _kind(frame: str | bytes) -> tuple[str | None, object]:
    """Return a frame's type and `success`; `None` for what is no event."""
    try:
        data = json.loads(frame)
    except (ValueError, RecursionError):
        return None, None
    if not isinstance(data, dict) or not isinstance(data.get("type"), str):
        return None, None
    return data["type"], data.get("success")


def _is_refusal(error: BaseException | None) -> bool:
    close = getattr(error, "rcvd", None)
    return close is not None and close.code not in _GOING_AWAY


def _raise_permanent(error: Any) -> None:
    """Raise what no further try would mend.

    Raises:
        TrunklineError: It is such an error.
    """
    if isinstance(error, TrunklineError):
        # A subscription of unknown fate is no harm: the next try lists before it makes any.
        if not isinstance(error, DeliveryUnknown) and not (isinstance(error, CallError) and error.retryable):
            raise error.with_traceback(None) from error.__cause__
        return
    status = getattr(getattr(error, "response", None), "status_code", None)
    if isinstance(status, int) and 300 <= status < 500 and status not in _PASSING_STATUSES:
        raise _failure(f"the server answered the handshake with HTTP {status}", status)
    if isinstance(error, ssl.SSLCertVerificationError):
        raise _failure("the server's certificate cannot be verified") from error


def _failure(problem: str, status: int | None = None) -> CallError:
    kind = AuthenticationFailed if status in (401, 403) else CallError
    return kind(f"opentact events: {problem}", vendor="opentact", operation="events", http_status=status)


def _reason(error: BaseException | None) -> str:
    close = getattr(error, "rcvd", None)
    if close is not None:
        return f"closed with {close.code}"
    if isinstance(error, SignInRefused):
        return "sign-in refused"
    return type(error).__name__ if error is not None else "closed"
