"""A campaign as CSV: one line a message, with what became of it."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TextIO

from trunkline_outbox.messages import Message

COLUMNS = (
    "key", "state", "recipient", "parts", "tries", "vendor", "vendor_id", "reason", "departed_at", "settled_at",
    "delivery", "delivered_at",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What begins a formula, the wide forms of East Asian keyboards among them."""


def write_csv(messages: Iterable[Message], file: TextIO) -> int:
    """Write messages as CSV and return how many there were.

    Times are UTC. What a spreadsheet would take for a formula gets an apostrophe.
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
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value
