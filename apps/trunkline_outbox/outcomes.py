"""What one try came to, from what the call returned or raised."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from enum import Enum

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
from trunkline_outbox.sending import vendor_id
from trunkline_outbox.states import Claimed, Outcome, State

FIRST_WAIT = 30.0
LONGEST_WAIT = 3600.0
"""Seconds until a message that never left is tried again: doubled each time, up to the longest."""
TRIES = 12
_CODE = re.compile(r"(?!None)([A-Za-z][A-Za-z_]{0,39}|[0-9]{1,6})\Z")
"""What may be shown of a vendor's code: nothing that could be a number of a person, or a secret."""


class Effect(Enum):
    """What an outcome means for the run as a whole."""

    NONE = "none"
    UNREACHABLE = "the vendor cannot be reached"
    BARRED = "barred"


@dataclass(slots=True)
class Verdict:
    """What one try came to.

    Attributes:
        outcome: What is written down.
        effect: What it means for the messages behind it.
        elsewhere: Whether another vendor may be asked: it provably never left, or was refused for a reason of this
            account or vendor, not of the message.
        opted_out: Whether the vendor says that the receiver wants no messages.
    """

    outcome: Outcome
    effect: Effect = Effect.NONE
    elsewhere: bool = False
    opted_out: bool = False


_BARRED = (AuthenticationFailed, InsufficientFunds, QuotaExceeded, CredentialError, ClientClosed)
_ELSEWHERE = (NotSent, RateLimited, PermissionDenied, ServerFailed, *_BARRED)


def succeeded(row: Claimed, result: object) -> Verdict:
    """Return what a call that returned came to."""
    return Verdict(Outcome(row.id, State.SENT, vendor_id(result)))


def failed(row: Claimed, error: BaseException, stop_codes: tuple[str, ...] = ()) -> Verdict:
    """Return what a call that raised came to. What is not surely a no is a doubt."""
    if not isinstance(error, TrunklineError) or error.possibly_delivered:
        return Verdict(Outcome(row.id, State.DOUBTFUL, reason=_reason(error), receipt=_receipt(error)))
    if isinstance(error, _BARRED):
        return Verdict(_again(row, error, 0.0), Effect.BARRED, elsewhere=True)
    elsewhere = isinstance(error, _ELSEWHERE)
    if isinstance(error, NotSent | DeadlineExceeded | RateLimited):
        effect = Effect.UNREACHABLE if isinstance(error, NotSent) else Effect.NONE
        if row.tries + 1 < TRIES:
            wait = min(FIRST_WAIT * 2.0**row.tries, LONGEST_WAIT)
            return Verdict(_again(row, error, max(wait, error.retry_after or 0.0)), effect, elsewhere)
        return Verdict(_refused(row, error), effect, elsewhere)
    code = str(error.code) if isinstance(error, ApiError) else ""
    return Verdict(_refused(row, error), elsewhere=elsewhere, opted_out=bool(code) and code in stop_codes)


def _again(row: Claimed, error: BaseException, wait: float) -> Outcome:
    return Outcome(row.id, State.PENDING, reason=_reason(error), due_at=time.time() + wait)


def _refused(row: Claimed, error: BaseException) -> Outcome:
    return Outcome(row.id, State.REFUSED, reason=_reason(error))


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
