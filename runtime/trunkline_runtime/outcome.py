"""What became of a try, and what may be sent twice: the ground that everything about calls stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from typing import Self

Delivery = Literal["read", "idempotent", "once"]


class Outcome(Enum):
    """What became of one try."""

    NEVER_LEFT = "never left"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    ANSWERED = "answered"
    SUCCEEDED = "succeeded"


class Attempt(NamedTuple):
    """One try of a call, after it.

    Attributes:
        number: 1 for the first.
        outcome: What became of it.
        http_status: The status, when an answer came.
        code: The vendor's error code, when it gave one.
        phase: Where the transport failed (`connect`, `read`, ...), when it did.
        elapsed: Seconds it took.
        retry_after: Seconds the vendor asked to wait, when it did.
    """

    number: int
    outcome: Outcome
    http_status: int | None = None
    code: int | str | None = None
    phase: str | None = None
    elapsed: float = 0.0
    retry_after: float | None = None


class FieldProblem(str):
    """A vendor's complaint about one field: the text, and the value that the vendor says it got.

    Attributes:
        value: As it came, so it may be personal: in no text, `repr` or pickle of this or of an error. `None` without one.
    """

    __slots__ = ("value",)
    value: object

    def __new__(cls, text: str, value: object = None) -> Self:
        """Make one."""
        problem = super().__new__(cls, text)
        problem.value = value
        return problem

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        return type(self), (str(self),)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self


@dataclass(frozen=True, slots=True)
class RawRefusal:
    """What a vendor said, as it came: it may repeat numbers, texts and secrets of the call. Nothing of it is in a `repr`.

    Attributes:
        code: The vendor's code.
        message: The vendor's words.
        fields: The vendor's complaint for each wrong field.
        meta: What the vendor adds to it.
    """

    code: int | str | None = field(default=None, repr=False)
    message: str | None = field(default=None, repr=False)
    fields: Mapping[str, FieldProblem] = field(default_factory=dict, repr=False)
    meta: str | None = field(default=None, repr=False)
