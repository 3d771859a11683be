"""How far a message is, and what one try of it came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum


class State(IntEnum):
    """How far a message is.

    pending -> claimed -> sending -> sent | refused | doubtful

    Attributes:
        PENDING: It waits for its time and for a worker.
        CLAIMED: A worker that is alive has taken it; nothing has left.
        SENDING: The intent to send is on disk; the request may have left.
        SENT: The vendor has taken it.
        REFUSED: It was not sent, and will not be.
        DOUBTFUL: It may have been sent. The vendor's log decides, or a person.
    """

    PENDING = 0
    CLAIMED = 1
    SENDING = 2
    SENT = 3
    REFUSED = 4
    DOUBTFUL = 5

    @property
    def word(self) -> str:
        """Its name in reports."""
        return self.name.lower()


SETTLED = (State.SENT, State.REFUSED)
ANY_TIME = 0.0
"""The due time of what may leave at once: no clock of the machine that wrote it down, or of before it was set, counts."""
ERASED = "{}"
"""What the arguments of a call are once they were erased or forgotten."""


@dataclass(slots=True)  # frozen ones cost three times as much to make, and there is one a message
class Claimed:
    """A message that this worker has claimed.

    Attributes:
        id: The ledger's number of it.
        key: The user's key.
        parts: Into how many parts its text is cut.
        tries: How often it was tried before.
        recipient: The receiver's digits.
        arguments: The call's arguments as JSON.
        zone: The receiver's time zone where the user gave one.
    """

    id: int
    key: str
    parts: int
    tries: int
    recipient: str = field(repr=False)
    arguments: str = field(repr=False)
    zone: str | None = None


@dataclass(slots=True)
class Outcome:
    """What one try came to, as it is written down.

    Attributes:
        id: The ledger's number of the message.
        state: Its new state; `PENDING` when it is to be tried again.
        vendor_id: The vendor's id of the message.
        reason: Why it was refused or is doubtful, without personal data.
        due_at: When to try again.
        receipt: The call's receipt as JSON, for a doubt.
    """

    id: int
    state: State
    vendor_id: str | None = None
    reason: str | None = None
    due_at: float | None = None
    receipt: str | None = field(default=None, repr=False)
