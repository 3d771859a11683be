"""What became of a message whose fate is unknown, as far as the vendor's own log tells."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Found:
    """The vendor's log has exactly one such message: do not send it again.

    Attributes:
        message: The log's entry, as the operation that lists it returns it.
    """

    message: Any = field(repr=False)


@dataclass(frozen=True, slots=True)
class Absent:
    """The vendor's log covers the time and has no such message.

    Attributes:
        settled: Seconds from the end of the doubtful call to this look. A log may lag, and a request may still be on its way
            when its sender has lost patience: the more seconds, the surer.
    """

    settled: float = 0.0


@dataclass(frozen=True, slots=True)
class Undecidable:
    """The log cannot tell.

    Attributes:
        why: The reason in words.
    """

    why: str


Reconciliation: TypeAlias = Found | Absent | Undecidable


@dataclass(frozen=True, slots=True)
class Doubt:
    """A call whose fate is unknown.

    Attributes:
        operation: The operation's id.
        arguments: What it was called with, by Python name.
        began: When it began, in seconds since 1970 by our clock.
        ended: When it was given up.
    """

    operation: str
    arguments: dict[str, Any] = field(repr=False)
    began: float = 0.0
    ended: float = 0.0


def digits(value: object) -> str:
    """Return the digits of a number however it is written, so that `+1 (201) 555` and `1201555` compare equal."""
    return "".join(char for char in str(value) if char.isdigit())


def decide(
    entries: Iterable[Any], matches: Callable[[Any], bool], *, settled: float, complete: bool = True
) -> Reconciliation:
    """Turn the entries of a log into an answer.

    Args:
        entries: What the log has for the time in question.
        matches: Whether an entry is the message.
        settled: Seconds since the doubtful call ended.
        complete: Whether the log was read to its end.
    """
    found = [entry for entry in entries if matches(entry)]
    if len(found) == 1:
        return Found(found[0])
    if found:
        return Undecidable(f"{len(found)} messages in the log fit: one may be this call's, or none")
    return Absent(settled) if complete else Undecidable("the log is too long to be read to its end")
