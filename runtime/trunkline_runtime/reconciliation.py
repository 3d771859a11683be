"""What a look into a vendor's log says of a message whose fate is unknown, and what that rests on."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar
from uuid import UUID

from trunkline_runtime.shared_log import SharedLog

M = TypeVar("M", covariant=True)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a verdict rests on: counts, seconds and names of fields, nothing about people.

    Attributes:
        rows: Rows of the log that were read.
        total: How many the log says it has for what was asked; `None` when it does not say.
        whole: Whether the log was read from one end to the other: a list was there, and its count is its total.
        window: From when to when the message can have left, in seconds since 1970 by the vendor's clock.
        clock_difference: Seconds by which the vendor's clock is ahead of ours, by the `Date` of its answers.
        settled: Seconds from the end of the call to the look-up.
        lag: Seconds after which a message is taken to be in the log, if it ever will be.
        compared: What rows were compared by.
        near: How many rows come near, by what makes them so.
        known: Rows that were left out because their ids are known to belong to other messages.
        sole_sender: Whether the caller promised that nobody else sends the same to the same number within the window.
    """

    rows: int = 0
    total: int | None = None
    whole: bool = False
    window: tuple[float, float] | None = None
    clock_difference: float | None = None
    settled: float | None = None
    lag: float | None = None
    compared: tuple[str, ...] = ()
    near: tuple[tuple[str, int], ...] = ()
    known: int = 0
    sole_sender: bool = True


NOTHING = Evidence()


@dataclass(frozen=True, slots=True)
class Found(Generic[M]):
    """The vendor's log has this message: do not send it again.

    It holds if nobody else sent the same text to the same number from this account within the window.

    Attributes:
        message: The log's entry, as the operation that lists it returns it.
        evidence: What this rests on.
    """

    message: M = field(repr=False)
    evidence: Evidence = NOTHING

    def __str__(self) -> str:
        return f"found: the vendor has this message, do not send it again; {self.message!r}"


@dataclass(frozen=True, slots=True)
class Absent:
    """The vendor's log was read whole, is up to date, and has nothing like it.

    Attributes:
        settled: Seconds from the end of the doubtful call to this look.
        evidence: What this rests on.
    """

    settled: float = 0.0
    evidence: Evidence = NOTHING

    def __str__(self) -> str:
        return f"absent: {self.settled:.0f} s after the call the vendor's log has nothing like it; it may be sent again"


@dataclass(frozen=True, slots=True)
class Undecidable:
    """The log proves neither.

    Attributes:
        why: The reason in words.
        evidence: What was seen.
        near: The entries that come near, for a person to look at.
    """

    why: str
    evidence: Evidence = NOTHING
    near: tuple[object, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        like = f" {len(self.near)} entries of the log come near, see `near`." if self.near else ""
        return (
            f"undecidable: {self.why}.{like} Do not send it again; keep the receipt and look later, or ask the vendor"
        )


Reconciliation: TypeAlias = Found[M] | Absent | Undecidable


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a caller can say about other messages.

    Attributes:
        known_ids: The vendor's ids of messages that are surely others.
        sole_sender: Nobody else sends the same text to the same number from this account within the window.
        shared: What other look-ups have read of the log.
    """

    known_ids: frozenset[str] = frozenset()
    sole_sender: bool = True
    shared: SharedLog | None = None

    @classmethod
    def of(cls, known_ids: Iterable[object], sole_sender: bool, shared: SharedLog | None = None) -> Knowledge:
        """Take over what a caller gave: text, numbers, UUIDs.

        Raises:
            TypeError: Something else is among them, which would silently be nobody's id.
        """
        ids = known_ids if isinstance(known_ids, Iterable) and not isinstance(known_ids, str | bytes) else [known_ids]
        return cls(frozenset(id_key(one) for one in ids if one is not None), sole_sender, shared)


_FLOAT = re.compile(r"[0-9]+\.0+\Z")


def id_key(value: object) -> str:
    """Return what is the same for all ways of writing a vendor's id: case, hyphens, a column that went through a float.

    Raises:
        TypeError: It can be nobody's id.
    """
    if isinstance(value, str) and (plain := value.replace("-", "")).isalnum():  # as nearly all are
        return plain.lower()
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, bool) or not (isinstance(value, str | float | UUID) or hasattr(value, "__index__")):
        raise TypeError(f"known_ids must hold ids as text, numbers or UUIDs, not {type(value).__name__}")
    text = str(value if isinstance(value, str | float | UUID) else operator.index(value)).strip().lower()
    text = text.partition(".")[0] if _FLOAT.match(text) else text.removeprefix("urn:uuid:")
    return "".join(filter(str.isalnum, text))
