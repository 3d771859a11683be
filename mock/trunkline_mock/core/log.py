"""What the mock has received and sent, for tests and for the page."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..messages import Json

MAX_CALLS = 1_000
MAX_SENT = 5_000
MAX_EVENTS = 1_000
#: Bytes of a body that the log keeps.
MAX_BODY = 64 * 1024


@dataclass(slots=True)
class Received:
    """One request the mock has seen, and how it answered.

    Attributes:
        number: Counts from 1.
        vendor: Whose API was called, or an empty text.
        operation: The operationId, or an empty text when nothing was found.
        method: The verb.
        path: The path as sent.
        query: The query string.
        headers: The request's headers, lower-case names.
        body: The first 64 KiB of the body.
        status: The status of the answer; 0 when none was given.
        fault: The kind of the fault that struck, or an empty text.
        time: When, as an epoch.
    """

    number: int
    vendor: str
    operation: str
    method: str
    path: str
    query: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int = 0
    fault: str = ""
    time: float = 0.0


@dataclass(slots=True)
class Sent:
    """One message that a vendor has accepted, or one that has arrived (operation `inbound`).

    Attributes:
        vendor: Whose API took it.
        operation: The operationId.
        id: The vendor's id of it.
        sender: The sender as given; empty where the vendor chooses it.
        to: The receiver's digits.
        text: The text; empty where the vendor's agent writes it.
        account: The account's key.
        fields: Everything else that was given.
        time: When, as an epoch.
    """

    vendor: str
    operation: str
    id: str
    sender: str = field(repr=False)
    to: str = field(repr=False)
    text: str = field(repr=False)
    account: str = field(repr=False)
    fields: dict[str, Json] = field(default_factory=dict, repr=False)
    time: float = 0.0


@dataclass(slots=True, eq=False)
class Event:
    """One thing a vendor tells without being asked.

    Attributes:
        vendor: Who tells.
        name: What happened, such as `sms`.
        channel: `webhook` or `websocket`.
        url: Where the webhook goes; empty for a websocket.
        payload: The JSON body.
        state: `waiting`, `delivered`, `failed`, `blocked` (the target is not allowed), `lost` (nobody was listening)
            or `wrong` (the answer is no good).
        attempts: The status of each try, or the name of what went wrong.
        time: When it was made, as an epoch.
        fallback: Where it goes when every try failed; empty for nowhere.
        on_answer: Reads the body of a good answer and returns what is wrong with it, or an empty text.
    """

    vendor: str
    name: str
    channel: str
    url: str = field(repr=False)
    payload: Json = field(repr=False)
    state: str = "waiting"
    attempts: list[str] = field(default_factory=list)
    time: float = 0.0
    fallback: str = field(default="", repr=False)
    on_answer: Callable[[bytes], str] | None = field(default=None, repr=False)


class Log:
    """The bounded record of everything that went through.

    Args:
        sent: Messages that are kept; past them the oldest is forgotten.
    """

    def __init__(self, sent: int = MAX_SENT) -> None:
        self.calls: deque[Received] = deque(maxlen=MAX_CALLS)
        self.sent: deque[Sent] = deque(maxlen=sent)
        #: Messages that were sent and are not in `sent` any more.
        self.forgotten = 0
        self.inbound: deque[Sent] = deque(maxlen=MAX_SENT)
        self.events: deque[Event] = deque(maxlen=MAX_EVENTS)
        self.count = 0
        #: Grows with everything that the page would show; the page asks for what is new since a version.
        self.version = 0

    def note_sent(self, message: Sent) -> None:
        """Keep a message that was sent."""
        self.forgotten += len(self.sent) == self.sent.maxlen
        self.sent.append(message)

    def clear(self) -> None:
        """Forget everything but the version."""
        self.calls.clear()
        self.sent.clear()
        self.forgotten = 0
        self.inbound.clear()
        self.events.clear()
        self.count = 0
        self.version += 1
