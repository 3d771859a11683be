"""How far a message is, one that leaves, and what a try of it came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, IntEnum


class State(IntEnum):
    """How far a message is.

    pending -> sending -> sent | refused | doubtful

    Attributes:
        PENDING: It waits for its time and for a worker.
        SENDING: A worker has claimed it, and its intent to send is on disk, in one write: the request may have left.
        SENT: The vendor has taken it.
        REFUSED: It was not sent, and will not be.
        DOUBTFUL: It may have been sent. The vendor's log decides, or a person.
    """

    PENDING = 0
    SENDING = 2  # 1 was a claim without an intent, until the third version of the schema
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


class Effect(Enum):
    """What an outcome means for the run as a whole."""

    NONE = "none"
    UNREACHABLE = "the vendor cannot be reached"
    BARRED = "barred"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one try came to, as it is written down.

    Attributes:
        state: The message's new state; `PENDING` when it is to be tried again.
        reason: Why it was refused or is doubtful, without personal data.
        due_at: When to try again.
        receipt: The call's receipt as JSON, for a doubt.
        effect: What it means for the messages behind it.
        elsewhere: Whether another vendor may be asked: it provably never left, or was refused for a reason of this
            account or vendor, not of the message.
        opted_out: Whether the vendor says that the receiver wants no messages.
    """

    state: State
    reason: str | None = None
    due_at: float | None = None
    receipt: str | None = field(default=None, repr=False)
    effect: Effect = Effect.NONE
    elsewhere: bool = False
    opted_out: bool = False


SENT = Outcome(State.SENT)
"""What nearly every try comes to; the message holds the vendor's id."""
NEVER_LEFT = Outcome(State.PENDING)
"""What a try comes to whose worker is taken for dead: nothing left, and others may be at it."""


@dataclass(slots=True)  # a frozen one costs three times as much to make, and there is one a message
class Leaving:
    """A message whose intent to send is on disk, and what the try came to.

    Attributes:
        owner_id: The worker that lets it leave.
        id: The ledger's number of it.
        parts: Into how many parts its text is cut.
        tries: How often it was tried before.
        recipient: The receiver's digits.
        arguments: The call's arguments as JSON.
        zone: The receiver's time zone where the user gave one.
        elsewhere: Whether it goes to the other vendor.
        outcome: What the try came to; `None` while it is on its way.
        vendor_id: The vendor's id of it.
    """

    owner_id: int
    id: int
    parts: int
    tries: int
    recipient: str = field(repr=False)
    arguments: str = field(repr=False)
    zone: str | None
    elsewhere: bool = False
    outcome: Outcome | None = None
    vendor_id: str | None = field(default=None, repr=False)
