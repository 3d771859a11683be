"""What stays in hand of a call that must not be made twice: enough to look it up later, in another process too."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

VERSION = 1
_MARK = "trunkline_receipt"
_TEXTS = ("id", "vendor", "operation", "client")
_TIMES = ("began", "ended", "clock_difference")


@dataclass(frozen=True, slots=True, repr=False)
class Receipt:
    """A call that left, or was about to: made before its first byte, the same for all of its tries.

    Two receipts are equal when they are of the same call. `repr`, pickle and copies between processes hold no number and
    no text; `to_json` alone carries them out.

    Attributes:
        id: Its own, unlike any other's.
        vendor: `opentact`, `voximplant` or `avaamo`.
        operation: The operation's id.
        client: Fingerprint of address and account; holds no credential.
        began: When it was made, in seconds since 1970 by our clock.
        ended: When the call ended, by our clock; `None` while nobody knows, as after a kill.
        clock_difference: Seconds by which the vendor's clock was ahead of ours when last seen; `None` if it never was.
        arguments: What the look-up needs, as it went out; `None` when it stayed behind in another process.
    """

    id: str
    vendor: str = field(compare=False)
    operation: str = field(compare=False)
    client: str = field(compare=False)
    began: float = field(compare=False)
    ended: float | None = field(default=None, compare=False)
    clock_difference: float | None = field(default=None, compare=False)
    arguments: Mapping[str, object] | None = field(default=None, compare=False)

    def to_json(self) -> str:
        """Write it, number and text included: keep it as carefully as the message itself.

        Raises:
            ValueError: Its arguments stayed behind in another process.
        """
        if self.arguments is None:
            raise ValueError("the receipt was pickled or copied, which leaves number and text behind")
        value: dict[str, object] = {_MARK: VERSION}
        value |= {name: getattr(self, name) for name in (*_TEXTS, *_TIMES)}
        value["arguments"] = dict(self.arguments)
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read what `to_json` wrote.

        Raises:
            ValueError: It is no receipt, or one of a later version of Trunkline.
        """
        try:
            value = json.loads(text)
        except (ValueError, TypeError, RecursionError):
            value = None
        if not isinstance(value, dict) or _MARK not in value:
            raise ValueError("the text is not what Receipt.to_json() wrote")
        if value[_MARK] != VERSION:
            raise ValueError(f"the receipt is not of version {VERSION}: read it with the Trunkline that wrote it")
        try:
            return cls(
                id=_text(value["id"]),
                vendor=_text(value["vendor"]),
                operation=_text(value["operation"]),
                client=_text(value["client"]),
                began=_time(value["began"]),
                ended=None if value["ended"] is None else _time(value["ended"]),
                clock_difference=None if value["clock_difference"] is None else _time(value["clock_difference"]),
                arguments=MappingProxyType(dict(value["arguments"])),
            )
        except (KeyError, TypeError, ValueError):
            raise ValueError("a part of the receipt is missing or of the wrong type") from None

    def finished(self, ended: float) -> Receipt:
        """Return the same receipt with the end of its call."""
        facts = (self.id, self.vendor, self.operation, self.client, self.began)
        return made(*facts, ended, self.clock_difference, self.arguments)

    def __repr__(self) -> str:
        began = _shown(self.began)
        ended = "" if self.ended is None else f", ended={_shown(self.ended)}"
        left = ", its arguments left behind" if self.arguments is None else ""
        return f"<Receipt {self.id} of {self.vendor} {self.operation}, began={began}{ended}{left}>"

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        facts = (self.id, self.vendor, self.operation, self.client, self.began, self.ended, self.clock_difference)
        return type(self), (*facts, None)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self


_SET = tuple(getattr(Receipt, name).__set__ for name in Receipt.__slots__)


def made(*facts: object) -> Receipt:
    """Return a receipt of these facts, in order; every send makes one, and its own constructor takes three times as long."""
    receipt = object.__new__(Receipt)
    for set_, fact in zip(_SET, facts, strict=True):
        set_(receipt, fact)
    return receipt


class LastReceipt:
    """Where the receipt of a call can be read while it runs and afterwards: give it as `on_departure`.

    Attributes:
        receipt: The receipt; `None` until a call is about to leave.
    """

    def __init__(self) -> None:
        self.receipt: Receipt | None = None

    def __call__(self, receipt: Receipt) -> None:
        """Keep a receipt."""
        self.receipt = receipt

    def __repr__(self) -> str:
        return f"LastReceipt({self.receipt!r})"


def check_receipt(value: object) -> Receipt:
    """Return a receipt that a user gave.

    Raises:
        TypeError: It is something else.
    """
    if isinstance(value, Receipt):
        return value
    raise TypeError(
        f"receipt must be a Receipt, not {type(value).__name__}; Receipt.from_json reads one that was stored"
    )


_ATTRIBUTE = "_t_receipt"


def attach(error: BaseException, receipt: Receipt) -> None:
    """Let an exception that is not ours carry a receipt, without changing what it is."""
    try:
        setattr(error, _ATTRIBUTE, receipt)
    except AttributeError:  # a type with fixed attributes; holders still have it
        return


def receipt_of(error: BaseException) -> Receipt | None:
    """Return the receipt that an exception carries, or one of those it came from: a cancellation, an interruption.

    Args:
        error: Any exception, a group or a `TimeoutError` of `asyncio.timeout` among them.

    Returns:
        `None` when no call that must not be made twice had left, or nobody knows.
    """
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        found = getattr(one, _ATTRIBUTE, None)
        if isinstance(found, Receipt):
            return found
        waiting += [one.__cause__, one.__context__]
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions
    return None


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError


def _time(value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    raise TypeError


def _shown(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return f"{seconds:g}"
