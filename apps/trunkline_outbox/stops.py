"""The stop list: numbers that want no messages, fed by what they write and by what the vendor says."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Collection, Iterable, Iterator
from typing import Any
from unicodedata import category, decimal, normalize

from trunkline_outbox.campaign import OutboxError
from trunkline_outbox.stores.store import Session

logger = logging.getLogger("trunkline.outbox")

STOP_WORDS = frozenset(
    {
        "stop", "stopall", "stop all", "stop it", "stop this", "stop texting", "stop texting me", "stop texts",
        "stop messages", "unsubscribe", "unsubscribe me", "cancel", "end", "quit", "revoke", "remove", "remove me",
        "optout", "opt out", "opt me out", "arret", "td", "no mas",
    }
)  # fmt: skip
"""What operators, vendors and regulators in North America want to be understood: English, French and Spanish."""
START_WORDS = frozenset({"start", "unstop", "yes"})
"""A message is one of them when it says nothing else: doubt goes to silence."""
_POLITE = frozenset({"please", "pls", "plz", "thanks", "thank", "you", "thx", "now"})

_NOISE = re.compile(r"[\W_]+")
_INVISIBLE = ("Mn", "Cf")
"""Accents once they stand alone, and characters of no width."""
_NO_DIGIT = re.compile(r"[^0-9]+")
_TRUNK = re.compile(r"\( ?0 ?\)")
_LONGEST = 1000
"""Characters of a message that is read: who writes more than six parts says something else."""


def digits(number: object) -> str:
    """Return the digits of a number, country code first; empty when it has none."""
    text = str(number)
    if text.isascii():
        return text if text.isdigit() else _NO_DIGIT.sub("", text)
    return "".join(char if char.isascii() else str(decimal(char)) for char in text if char.isdecimal())


def international(number: object) -> str:
    """Return the digits of a number as receivers have them: `00` in front and `(0)` inside are dialled, not meant."""
    return digits(_TRUNK.sub("", str(number))).removeprefix("00")


def checked(number: object) -> str:
    """Return the digits of a number that somebody named.

    Raises:
        OutboxError: It has none; messages whose receiver is not a number are kept under no digits, too. Or its country's
            code is not there: it would be nobody's, and who is on no list gets messages.
    """
    found = international(number)
    if not found:
        raise OutboxError("a number has digits")
    if found.startswith("0"):
        raise OutboxError("a number starts with its country's code, not with 0")
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


def heard(session: Session, number: object, text: str, more: Collection[str] = ()) -> str | None:
    """Act on a message that came in: stop words in any case and punctuation, alone or with a *please*; start words alone.

    Args:
        session: The connection.
        number: Who wrote it.
        text: What it says.
        more: Further stop words.

    Returns:
        `"stop"` or `"start"` when it was one, `None` otherwise.
    """
    found = international(number)
    if not found:
        return None  # a name, as companies have them: nothing can be sent to it
    if means_stop(text, more):
        if found.startswith("0"):
            logger.warning("a STOP came from a number without its country's code: no list can hold it")
            return None
        add(session, found, "reply")
        return "stop"
    if words_of(text) in START_WORDS and not found.startswith("0"):
        remove(session, found)
        return "start"
    return None


def means_stop(text: str, more: Collection[str] = ()) -> bool:
    """Tell whether a message says that no more are wanted, and nothing else."""
    words = words_of(text)
    asked = " ".join(word for word in words.split() if word not in _POLITE)
    known = STOP_WORDS.union(map(words_of, [more] if isinstance(more, str) else more))
    return bool(words) and (words in known or asked in known)


def words_of(text: str) -> str:
    """Return a short message's words: wide letters as narrow ones, without case, accents, punctuation and what is unseen."""
    spelled = normalize("NFKD", text).casefold() if len(text) <= _LONGEST else ""
    return _NOISE.sub(" ", "".join(char for char in spelled if category(char) not in _INVISIBLE)).strip()


def inbound(event: object) -> Iterator[tuple[str, str]]:
    """Find the messages that came in inside a webhook's payload or an event: each one's sender and text."""
    for item in objects_of(event):
        sender = first_of(item, "from_", "source_number", "from")
        text = first_of(item, "message", "sms_body", "text")
        outgoing = first_of(item, "type", "type_") in ("smso", "smsr")
        if sender is not None and isinstance(text, str) and not outgoing:
            yield str(sender), text


def objects_of(event: object, depth: int = 6) -> Iterator[Any]:
    """Return the objects inside an event, outermost first."""
    if depth == 0 or event is None or isinstance(event, str | bytes | int | float):
        return
    if not isinstance(event, list | tuple):
        yield event
    for value in list(_inside(event)):
        yield from objects_of(value, depth - 1)


def _inside(event: Any) -> Iterable[object]:
    """Return what is inside an object; of a batch only what it hands out, which is without what was forged."""
    if isinstance(event, dict):
        return event.values()
    if isinstance(event, Iterable) and not hasattr(event, "__fields__"):
        return event
    slots = [name for kind in type(event).__mro__ for name in kind.__dict__.get("__slots__", ())]
    names = [*slots, *getattr(event, "__dict__", {})]
    return [getattr(event, name, None) for name in names if not name.startswith("_")]


def first_of(item: Any, *names: str) -> Any:
    """Return the first of these members that an object or a mapping has."""
    for name in names:
        value = item.get(name) if isinstance(item, dict) else getattr(item, name, None)
        if value is not None:
            return value
    return None
