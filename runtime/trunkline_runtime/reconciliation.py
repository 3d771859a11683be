"""What a look into a vendor's log says of a message whose fate is unknown."""

from __future__ import annotations

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
        settled: Seconds from the end of the doubtful call to this look. A log may lag, and a request may still be on
            its way when its sender has lost patience: the more seconds, the surer.
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
