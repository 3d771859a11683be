"""The stop list: numbers that want no messages, fed by what they write and by what the vendor says."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any
from unicodedata import decimal

from trunkline_outbox.campaign import OutboxError
from trunkline_outbox.stores.store import Session

STOP_WORDS = frozenset(
    {"stop", "stopall", "stop all", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "opt out"}
)
START_WORDS = frozenset({"start", "unstop", "yes"})
"""What the operators of the United States want to be understood; a message is one of them when it says nothing else."""

_NOISE = re.compile(r"[^\w]+")
_NO_DIGIT = re.compile(r"[^0-9]+")


def digits(number: object) -> str:
    """Return the digits of a number, country code first; empty when it has none."""
    text = str(number)
    if text.isascii():
        return text if text.isdigit() else _NO_DIGIT.sub("", text)
    return "".join(char if char.isascii() else str(decimal(char)) for char in text if char.isdecimal())


def checked(number: object) -> str:
    """Return the digits of a number that somebody named.

    Raises:
        OutboxError: It has none; messages whose receiver is not a number are kept under no digits, too.
    """
    found = digits(number)
    if not found:
        raise OutboxError("a number has digits")
    return found


def add(session: Session, number: object, source: str) -> bool:
    """Put a number on the list; whether it is new there."""
    return bool(
        session.execute(
            "INSERT INTO outbox_stop (number, source, stopped_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (checked(number), source, time.time()),
        )
    )


def remove(session: Session, number: object) -> bool:
    """Take a number off the list; whether it was there."""
    return bool(session.execute("DELETE FROM outbox_stop WHERE number = ?", (checked(number),)))


def heard(session: Session, number: object, text: str) -> str | None:
    """Act on a message that came in: `stop` and `start` in any case and punctuation, alone.

    Returns:
        `"stop"` or `"start"` when it was one, `None` otherwise.
    """
    if not digits(number):
        return None  # a name, as companies have them: nothing can be sent to it
    words = _NOISE.sub(" ", text.casefold()).strip()
    if words in STOP_WORDS:
        add(session, number, "reply")
        return "stop"
    if words in START_WORDS:
        remove(session, number)
        return "start"
    return None


def inbound(event: object) -> Iterator[tuple[str, str]]:
    """Find the messages that came in inside a webhook's payload or an event: each one's sender and text."""
    for item in objects_of(event):
        sender = first_of(item, "from_", "source_number", "from")
        text = first_of(item, "message", "sms_body", "text")
        outgoing = first_of(item, "type") in ("smso", "smsr")
        if sender is not None and isinstance(text, str) and not outgoing:
            yield str(sender), text


def objects_of(event: object, depth: int = 6) -> Iterator[Any]:
    """Return the objects inside an event, outermost first."""
    if depth == 0 or event is None or isinstance(event, str | bytes | int | float):
        return
    if isinstance(event, list | tuple):
        for item in event:
            yield from objects_of(item, depth - 1)
        return
    yield event
    values = event if isinstance(event, dict) else getattr(event, "__dict__", {})
    for value in list(values.values()):
        yield from objects_of(value, depth - 1)


def first_of(item: Any, *names: str) -> Any:
    """Return the first of these members that an object or a mapping has."""
    for name in names:
        value = item.get(name) if isinstance(item, dict) else getattr(item, name, None)
        if value is not None:
            return value
    return None
