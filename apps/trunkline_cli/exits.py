"""What the exit code of a command says about the message."""

from __future__ import annotations

from enum import IntEnum

import trunkline


class Exit(IntEnum):
    """Exit codes; those from 3 on are about one call that changes something."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    REFUSED = 3
    PERHAPS_SENT = 4
    NOT_SENT = 5
    INTERRUPTED = 130


WORDS = {
    Exit.FAILED: "failed",
    Exit.REFUSED: "refused",
    Exit.PERHAPS_SENT: "perhaps sent",
    Exit.NOT_SENT: "not sent",
}
_NEVER_LEFT = (
    trunkline.NotSent,
    trunkline.InvalidArgument,
    trunkline.CredentialError,
    trunkline.ClientClosed,
    trunkline.GuessedOperation,
    trunkline.DeadlineExceeded,
)


def exit_of(error: trunkline.TrunklineError, *, changes: bool) -> Exit:
    """Return the exit code for an error.

    Args:
        error: What the call raised.
        changes: Whether the call can change anything; a call that only reads is never "perhaps sent".
    """
    if isinstance(error, trunkline.JobUnfinished):
        return Exit.FAILED  # it was ordered: a plain "not sent" would be untrue
    if error.possibly_delivered and changes:
        return Exit.PERHAPS_SENT
    if isinstance(error, trunkline.ApiError):
        return Exit.REFUSED
    if isinstance(error, _NEVER_LEFT) and not error.possibly_delivered:
        return Exit.NOT_SENT
    return Exit.FAILED
