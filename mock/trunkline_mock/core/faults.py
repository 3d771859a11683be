"""Faults as data: what goes wrong, for which calls, how often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Literal[
    "status", "slow", "hang", "drop", "drop-after", "reset", "truncate", "html", "content-type", "empty", "oversize",
    "expired-token", "undelivered", "duplicate-webhook", "reorder-webhook",
    "log-lag", "log-cap", "log-rewrite", "log-textless", "look-alike", "clock-skew",
]  # fmt: skip
Rewrite: TypeAlias = Literal["trim", "newlines", "quotes", "cut", "nfc", "nfd"]

#: Kinds that strike before the vendor has accepted anything; the others spoil the answer to a call that took effect.
REFUSING = frozenset({"status", "drop", "html", "expired-token"})
WEBHOOK = frozenset({"duplicate-webhook", "reorder-webhook"})
#: What is wrong with a log of messages, each time it is looked at.
LOG = frozenset({"log-lag", "log-cap", "log-rewrite", "log-textless"})
#: Kinds that go together with any other: they change what surrounds a call, not its answer.
ASIDE = WEBHOOK | LOG | {"look-alike", "clock-skew"}
#: Kinds whose seconds may lie before the call.
SIGNED = frozenset({"look-alike", "clock-skew"})
MAX_DELAY = 3600.0
MAX_SIGNED = 86_400.0


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """One thing that goes wrong.

    Attributes:
        kind: What happens; see `docs/mock.md` for the list.
        status: For `status`, and with `html`: the HTTP status.
        code: The vendor's own error code, where the vendor has codes.
        message: The vendor's message.
        retry_after: Seconds for a `Retry-After` header.
        delay: Seconds for `slow` and `log-lag`; for `look-alike` and `clock-skew` they may be negative.
        size: Bytes for `oversize`, rows for `log-cap`.
        rewrite: For `log-rewrite`: what becomes of texts.
        op: Strike only this operationId.
        vendor: Strike only this vendor.
        to: Strike only sends to this number (digits), and what the log shows of them.
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
    rewrite: Rewrite = "trim"
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
        lowest, highest = (-MAX_SIGNED, MAX_SIGNED) if self.kind in SIGNED else (0, MAX_DELAY)
        if not (lowest <= self.delay <= highest and 0 <= self.size <= 1024**3):
            raise ValueError("delay or size is out of range")
        if self.kind == "log-cap" and not 1 <= self.size <= 10_000:
            raise ValueError("log-cap needs size, the rows of a page, from 1 to 10000")

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


class ByNumber(Fault, frozen=True):
    """An HTTP status that a destination number asks for; a vendor that has no such status says it in its own way."""


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
    "0040": Fault(kind="log-lag", delay=60),
    "0041": Fault(kind="log-textless"),
    "0042": Fault(kind="log-rewrite", rewrite="trim"),
    "0043": Fault(kind="log-rewrite", rewrite="newlines"),
    "0044": Fault(kind="log-rewrite", rewrite="quotes"),
    "0045": Fault(kind="log-rewrite", rewrite="cut"),
    "0046": Fault(kind="log-rewrite", rewrite="nfc"),
    "0047": Fault(kind="log-rewrite", rewrite="nfd"),
    "0048": Fault(kind="look-alike", delay=-3),
    "0049": Fault(kind="look-alike", delay=30),
    "0050": Fault(kind="clock-skew", delay=360),
    "0051": Fault(kind="clock-skew", delay=-360),
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
    return ByNumber(status=int(last)) if 400 <= int(last) <= 599 else None
