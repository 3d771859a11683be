"""Faults as data: what goes wrong, for which calls, how often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Literal[
    "status", "slow", "hang", "drop", "drop-after", "reset", "truncate", "html", "content-type", "empty", "oversize",
    "expired-token", "undelivered", "duplicate-webhook", "reorder-webhook",
]  # fmt: skip

#: Kinds that strike before the vendor has accepted anything; the others spoil the answer to a call that took effect.
REFUSING = frozenset({"status", "drop", "html", "expired-token"})
WEBHOOK = frozenset({"duplicate-webhook", "reorder-webhook"})


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """One thing that goes wrong.

    Attributes:
        kind: What happens; see `docs/mock.md` for the list.
        status: For `status`, and with `html`: the HTTP status.
        code: The vendor's own error code, where the vendor has codes.
        message: The vendor's message.
        retry_after: Seconds for a `Retry-After` header.
        delay: Seconds for `slow`.
        size: Bytes for `oversize`.
        op: Strike only this operationId.
        vendor: Strike only this vendor.
        to: Strike only calls to this number (digits).
        times: Strike this often, then be gone; without it, until cleared.
        rate: Strike this share of the calls, chosen by the mock's seed.
        after: Let the call take effect before the fault, also for kinds that usually refuse.
    """

    kind: Kind = "status"
    status: int | None = None
    code: int | None = None
    message: str = ""
    retry_after: float | None = None
    delay: float = 5.0
    size: int = 64 * 1024 * 1024
    op: str | None = None
    vendor: str | None = None
    to: str | None = None
    times: int | None = None
    rate: float | None = None
    after: bool = False

    def __post_init__(self) -> None:
        if self.status is not None and not 100 <= self.status <= 999:
            raise ValueError("status must be from 100 to 999")
        if self.rate is not None and not 0 <= self.rate <= 1:
            raise ValueError("rate must be from 0 to 1")
        if self.times is not None and self.times < 1:
            raise ValueError("times must be at least 1")
        if not (0 <= self.delay <= 3600 and 0 <= self.size <= 1024**3):
            raise ValueError("delay or size is out of range")

    @property
    def text(self) -> str:
        """The fault as `parse` reads it: the kind and what is not as usual."""
        usual = msgspec.to_builtins(Fault())
        given = {name: value for name, value in msgspec.to_builtins(self).items() if value != usual[name]}
        given.setdefault("kind", self.kind)
        return ";".join(name if value is True else f"{name}={value}" for name, value in sorted(given.items()))

    @property
    def refuses(self) -> bool:
        """True when the vendor accepts nothing of the call."""
        return self.kind in REFUSING and not self.after


#: The last four digits of +1 500 555 xxxx choose a fault; others from 0400 to 0599 are that HTTP status.
NUMBERS: Mapping[str, Fault] = {
    "0000": Fault(kind="drop"),
    "0001": Fault(kind="undelivered"),
    "0002": Fault(kind="drop-after"),
    "0003": Fault(kind="reset"),
    "0004": Fault(kind="truncate"),
    "0005": Fault(kind="html"),
    "0006": Fault(kind="content-type"),
    "0007": Fault(kind="empty"),
    "0008": Fault(kind="oversize"),
    "0009": Fault(kind="hang"),
    "0010": Fault(kind="expired-token"),
    "0011": Fault(kind="duplicate-webhook"),
    "0012": Fault(kind="reorder-webhook"),
    "0030": Fault(kind="slow", delay=30),
}
PREFIX = "1500555"


def parse(text: str) -> Fault:
    """Read a fault from `status=429;retry-after=3;times=2`; a word alone means true.

    Raises:
        ValueError: An unknown name or a value out of range; the text says which.
    """
    given: dict[str, str | bool] = {}
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        name, mark, value = part.partition("=")
        given[name.strip()] = value.strip() if mark else True
    return convert(given)


def convert(given: object) -> Fault:
    """Make a fault of decoded JSON or text values.

    Raises:
        ValueError: An unknown name or a value out of range; the text says which.
    """
    try:
        return msgspec.convert(given, Fault, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(f"not a fault: {error}") from None


def by_number(digits: str) -> Fault | None:
    """Return the fault that a destination number asks for, or `None`."""
    if len(digits) != 11 or not digits.startswith(PREFIX):
        return None
    last = digits[7:]
    if last in NUMBERS:
        return NUMBERS[last]
    return Fault(status=int(last)) if 400 <= int(last) <= 599 else None
