"""A campaign as CSV: one line a message, with what became of it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TextIO

from trunkline_outbox.messages import Message

COLUMNS = (
    "key", "state", "recipient", "parts", "tries", "vendor", "vendor_id", "reason", "departed_at", "settled_at",
    "delivery", "delivered_at",
)  # fmt: skip
_UNSEEN = r"[\s\x00-\x1f\u200b-\u200f\u2060\ufeff]*"
_FORMULA = re.compile(rf'(^|[;\t\r\n"])(?={_UNSEEN}[=+\-@\uff1d\uff0b\uff0d\uff20])')
"""Where a formula may begin: at the front, and behind what some program takes for the end of a cell. The wide signs are
those of East Asian keyboards."""


def write_csv(messages: Iterable[Message], file: TextIO) -> int:
    """Write messages as CSV and return how many there were.

    Times are UTC. What a spreadsheet would take for a formula gets an apostrophe, also where one that splits at
    semicolons, tabs or lines would begin a cell.
    """
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    count = 0
    for message in messages:
        writer.writerow(_cell(getattr(message, name), name) for name in COLUMNS)
        count += 1
    return count


def _cell(value: object, name: str) -> object:
    if name == "state":
        return value.word if hasattr(value, "word") else value
    if name.endswith("_at") and isinstance(value, float):
        return datetime.fromtimestamp(value, UTC).isoformat(timespec="seconds")
    if isinstance(value, str):
        return _FORMULA.sub(r"\1'", value)
    return "" if value is None else value
