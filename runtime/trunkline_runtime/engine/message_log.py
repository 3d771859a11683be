"""Reading a vendor's log of messages: whole, or with the reason why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from trunkline_runtime.engine.vendor_clock import DateSeen
from trunkline_runtime.errors import ApiError
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.engine.effects import Steps
    from trunkline_runtime.engine.paging import Pages
    from trunkline_runtime.operation import Operation
    from trunkline_runtime.options import CallSettings

DEADLINE = 30.0
MOST_PAGES = 100
"""A campaign makes thousands of entries within the time that must be read around one of its messages."""
TOO_LONG = "the log is too long to be read to its end"


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says of its message; `None` for what it does not say.

    Attributes:
        entry: The row, as the operation returned it.
        id: The vendor's id of the message.
        receiver: Whom it was sent to.
        sender: Who sent it.
        text: What it says.
        parts: Into how many parts it was cut.
        at: When it was made, in seconds since 1970 by the vendor's clock.
    """

    entry: Any = field(repr=False)
    id: str | None = None
    receiver: str | None = field(default=None, repr=False)
    sender: str | None = field(default=None, repr=False)
    text: str | None = field(default=None, repr=False)
    parts: int | None = None
    at: float | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a log is read.

    Attributes:
        operation: The operation that lists it.
        pages: How it is cut into pages.
        between: The arguments that bound it in time.
        fixed: Further arguments, always given.
        narrow: Arguments that leave the receiver's rows only.
        row: Reads a row; `None` for one that is no message of ours, such as a received one.
    """

    operation: Operation[Any]
    pages: Pages
    between: tuple[str, str]
    row: Callable[[Any, dict[str, Any]], Row | None]
    fixed: Mapping[str, object] = field(default_factory=dict, repr=False)
    narrow: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(slots=True)
class Reading:
    """What came of reading a log.

    Attributes:
        rows: The messages in it.
        count: Rows that were read, of any kind.
        total: What the log says it has.
        gap: Why it is not whole; empty when it is.
        difference: Seconds by which the vendor's clock is ahead of ours.
    """

    rows: list[Row] = field(default_factory=list)
    count: int = 0
    total: int | None = None
    gap: str = ""
    difference: float | None = None


def read(
    calls: CallRunner,
    source: Source,
    window: tuple[float, float],
    settings: CallSettings,
    *,
    narrow: bool = True,
    most: int | None = None,
) -> Steps[Reading]:
    """Read the log between two moments, page after page.

    Args:
        calls: Makes the calls.
        source: Where the log is.
        window: The moments, by the vendor's clock.
        settings: Of the call that is looked for.
        narrow: Only the receiver's rows.
        most: Read one page of so many rows, and be content with it.
    """
    seen = DateSeen(calls.clock)
    quiet = replace(
        settings, deadline=DEADLINE, strict=False, on_response=seen, on_drift=None, on_departure=None, sink=None
    )
    pages, reading = source.pages, Reading()
    first, last = (datetime.fromtimestamp(max(at, 0.0), UTC) for at in window)
    arguments = {**source.fixed, **(source.narrow if narrow else {}), source.between[0]: first, source.between[1]: last}
    if pages.limit:
        arguments[pages.limit] = most or pages.max_limit or 100
    yield from _walk(calls, source, reading, arguments, quiet, most=1 if most else MOST_PAGES)
    reading.difference = seen.difference
    ids = [row.id for row in reading.rows if row.id is not None]
    if len(set(ids)) < len(ids):
        reading.gap = reading.gap or "the log shifted while it was read"
    return reading


def _walk(
    calls: CallRunner,
    source: Source,
    reading: Reading,
    arguments: dict[str, object],
    settings: CallSettings,
    *,
    most: int,
) -> Steps[None]:
    """Read pages until the log's total is reached."""
    pages = source.pages
    position = 0 if pages.style == "offset" else 1
    for _ in range(most):
        page = {**arguments, pages.position: position}
        got = _take(source, reading, (yield from calls.run(source.operation, page, settings)))
        position += got if pages.style == "offset" else 1
        if reading.gap or most == 1:
            return
        if reading.count == reading.total:
            if got:
                yield from _probe(calls, source, reading, {**arguments, pages.position: position}, settings)
            return
        if reading.total is not None and reading.total > got * most:
            break  # pages as long as this one do not reach the end
    reading.gap = TOO_LONG


def _probe(
    calls: CallRunner, source: Source, reading: Reading, arguments: dict[str, object], settings: CallSettings
) -> Steps[None]:
    """Look behind the end that the log's total names: a total that is too low hides rows."""
    behind = Reading()
    try:
        _take(source, behind, (yield from calls.run(source.operation, arguments, settings)))
    except ApiError:  # some vendors refuse a page that is not there
        return
    seen = {row.id for row in reading.rows}
    if any(row.id is not None and row.id not in seen for row in behind.rows):
        reading.gap = "the log has more entries than it counts"


def _take(source: Source, reading: Reading, result: object) -> int:
    """Add a page to the reading and return how many rows it has."""
    items, total = _at(result, source.pages.items), _at(result, source.pages.total or ())
    if not isinstance(items, list):
        reading.gap = "the log has no list where its entries should be"
        return 0
    if type(total) is not int or total < 0:
        reading.gap = "the log does not say how many entries it has"
    elif reading.total not in (None, total):
        reading.gap = "the log changed while it was read"
    reading.total = total if type(total) is int else None
    reading.count += len(items)
    reading.rows += [row for item in items if (row := source.row(item, wire(item))) is not None]
    if reading.total is not None and reading.count > reading.total:
        reading.gap = "the log has more entries than it counts"
    elif not items and reading.count != reading.total:
        reading.gap = reading.gap or "the log has fewer entries than it counts"
    return len(items)


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return None if value is UNSET or not path else value


def wire(entry: Any) -> dict[str, Any]:
    """Return an entry with the names and values of the wire."""
    to_dict = getattr(entry, "to_dict", None)
    value = to_dict() if callable(to_dict) else entry
    return value if isinstance(value, dict) else {}


def seconds_of(value: object) -> float | None:
    """Read a time of a log: seconds since 1970 or ISO text with a time of day; `None` for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, str) or len(value) <= len("2026-01-01"):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def text_of(value: object) -> str | None:
    """Return a value of a row as text; `None` for what is missing or no plain value."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def id_of(value: object) -> str | None:
    """Return a row's id as text; `None` for what names nothing."""
    text = (text_of(value) or "").strip()
    return text if text.strip("0-") else None
