"""What became of a message whose fate is unknown, as far as the vendor's own log tells.

The log is read from a little before the call until now. A message that fits, but whose time lies outside of the call's,
may be another one of the same text; then nothing is claimed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.reconciliation import Absent, Found, Reconciliation, Undecidable

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.operation import Operation
    from trunkline_runtime.options import CallSettings

SKEW = 5.0
"""Seconds by which our clock and the vendor's may differ without casting doubt."""
MARGIN = 300.0
"""Seconds around the call in which a message that fits casts doubt."""
DEADLINE = 30.0


Read: TypeAlias = Callable[[datetime, datetime], Steps[tuple[list[Any], bool]]]
"""Reads the log between two moments: the entries, and whether these are all."""


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


def decide(
    doubt: Doubt,
    now: float,
    read: Read,
    fits: Callable[[dict[str, Any]], bool],
    when: Callable[[dict[str, Any]], float | None],
) -> Steps[Reconciliation]:
    """Look for one message in a log.

    Args:
        doubt: The call.
        now: The present, in seconds since 1970.
        read: Reads the log between two moments.
        fits: Whether an entry has the call's sender, receiver and text.
        when: An entry's time in seconds since 1970; `None` where the log does not tell it to the second.
    """
    entries, whole = yield from read(moment(doubt.began - MARGIN), moment(now + MARGIN))
    fitting = [entry for entry in entries if fits(wire(entry))]
    if not fitting:
        return Absent(now - doubt.ended) if whole else Undecidable("the log is too long to be read to its end")
    first, last = doubt.began - SKEW, now + SKEW
    times = [when(wire(entry)) for entry in fitting]
    if None in times:
        # The log tells days only, but its filter knows seconds.
        entries, whole = yield from read(moment(first), moment(last))
        inside = [entry for entry in entries if fits(wire(entry))]
    else:
        inside = [entry for entry, at in zip(fitting, times, strict=True) if at is not None and first <= at <= last]
    if not whole:
        return Undecidable("the log is too long to be read to its end")
    if len(inside) == 1:
        return Found(inside[0])
    if inside:
        return Undecidable(f"{len(inside)} messages in the log fit; this call's may be one of them")
    return Undecidable("a message that fits lies just outside of the call's time: it may be an earlier one")


def look(
    calls: CallRunner,
    operation: Operation[Any],
    arguments: dict[str, object],
    settings: CallSettings,
    items: str,
    limit: int,
) -> Steps[tuple[list[Any], bool]]:
    """Call the operation that lists the log and return its entries, and whether the page held all of them."""
    quiet = replace(settings, deadline=DEADLINE, strict=False, on_response=None, on_drift=None, sink=None)
    result = yield from calls.run(operation, arguments, quiet)
    entries = getattr(result, items, None)
    entries = entries if isinstance(entries, list) else []
    return entries, len(entries) < limit


def find_operation(module: str, operation_id: str) -> Operation[Any] | None:
    """Return a generated operation; `None` when the spec has none of this id."""
    from importlib import import_module

    try:
        operation: Operation[Any] = import_module(f"{module}.operations").operation(operation_id)
    except (ImportError, KeyError):
        return None
    return operation


def wire(entry: Any) -> dict[str, Any]:
    """Return an entry with the names and values of the wire."""
    to_dict = getattr(entry, "to_dict", None)
    value = to_dict() if callable(to_dict) else entry
    return value if isinstance(value, dict) else {}


def moment(seconds: float) -> datetime:
    """Return a moment with its zone."""
    return datetime.fromtimestamp(seconds, UTC)


def seconds_of(value: object) -> float | None:
    """Read a time of a log: seconds since 1970 or ISO text with a time of day; `None` for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, str) or len(value) <= len("2026-01-01"):
        return None
    try:
        read = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def digits(value: object) -> str:
    """Return the digits of a number however it is written, so that `+1 (201) 555` and `1201555` compare equal."""
    return "".join(char for char in str(value) if char.isdigit())


def same_number(given: object, logged: object) -> bool:
    """Whether two ways of writing a number mean the same one; a sender that is no number is compared as text."""
    return digits(given) == digits(logged) if digits(given) else str(given) == str(logged)


_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = frozenset("^{}\\[~]|€\f")


def segments(text: str) -> int:
    """Return into how many parts a text message is cut (160 or 153 GSM characters, or 70 or 67 UTF-16 units)."""
    if all(char in _GSM or char in _GSM_TWICE for char in text):
        length, single, part = sum(2 if char in _GSM_TWICE else 1 for char in text), 160, 153
    else:
        length, single, part = len(text.encode("utf-16-le", "surrogatepass")) // 2, 70, 67
    return 1 if length <= single else -(-length // part)
