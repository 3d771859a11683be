"""What a try came to whose call raised."""

from __future__ import annotations

import re
import time

from trunkline import (
    ApiError,
    AuthenticationFailed,
    CallError,
    ClientClosed,
    CredentialError,
    DeadlineExceeded,
    InsufficientFunds,
    InvalidArgument,
    NotSent,
    PermissionDenied,
    QuotaExceeded,
    RateLimited,
    ServerFailed,
    TrunklineError,
)
from trunkline_outbox.states import Effect, Leaving, Outcome, State

FIRST_WAIT = 30.0
LONGEST_WAIT = 3600.0
"""Seconds until a message that never left is tried again: doubled each time, up to the longest."""
TRIES = 12
_CODE = re.compile(r"(?!None)([A-Za-z][A-Za-z_]{0,39}|[0-9]{1,6})\Z")
"""What may be shown of a vendor's code: nothing that could be a number of a person, or a secret."""


_BARRED = (AuthenticationFailed, InsufficientFunds, QuotaExceeded, CredentialError, ClientClosed)
_ELSEWHERE = (NotSent, RateLimited, PermissionDenied, ServerFailed, *_BARRED)


def failed(one: Leaving, error: BaseException, stop_codes: tuple[str, ...] = ()) -> Outcome:
    """Return what a call that raised came to. What is not surely a no is a doubt."""
    reason = _reason(error)
    if not isinstance(error, TrunklineError) or error.possibly_delivered:
        return Outcome(State.DOUBTFUL, reason, receipt=_receipt(error))
    if isinstance(error, ApiError) and error.code is not None and str(error.code) in stop_codes:
        return Outcome(State.REFUSED, reason, opted_out=True)  # by whatever vendor
    if isinstance(error, _BARRED):
        return Outcome(State.PENDING, reason, time.time(), effect=Effect.BARRED, elsewhere=True)
    elsewhere = isinstance(error, _ELSEWHERE)
    if isinstance(error, NotSent | DeadlineExceeded | RateLimited):
        effect = Effect.UNREACHABLE if isinstance(error, NotSent) else Effect.NONE
        if one.tries + 1 < TRIES:
            wait = max(min(FIRST_WAIT * 2.0**one.tries, LONGEST_WAIT), error.retry_after or 0.0)
            return Outcome(State.PENDING, reason, time.time() + wait, effect=effect, elsewhere=elsewhere)
        return Outcome(State.REFUSED, reason, effect=effect, elsewhere=elsewhere)
    return Outcome(State.REFUSED, reason, elsewhere=elsewhere)


def _reason(error: BaseException) -> str:
    """Say in a few words why, with nothing personal in it: the kind, the code, the argument, never the vendor's text."""
    kind = type(error).__name__
    if isinstance(error, InvalidArgument):
        return f"{kind}: {error.argument} {error.problem}"[:200]
    if isinstance(error, CallError):
        status = f"HTTP {error.http_status}" if error.http_status is not None else ""
        code = f"code {error.code}" if _CODE.match(str(error.code)) else ""
        return ", ".join(filter(None, (kind, status, code)))[:200]
    return kind


def _receipt(error: BaseException) -> str | None:
    """Return the receipt of a call that ended in doubt, as JSON."""
    to_json = getattr(getattr(error, "receipt", None), "to_json", None)
    return str(to_json()) if callable(to_json) else None
