"""Voximplant's lists: `count` and `offset`, times as text, CSV on demand."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO
from typing import TYPE_CHECKING

from ...messages import Json, Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...core.state import Row
    from ...core.vendor import Call


def listed(call: Call, rows: list[Row], *, default: int = 20, cap: Callable[[int], int] = int) -> Json:
    """Return the page of rows that a call asks for; members that begin with `_` are the mock's own."""
    asked = call.values.body or {}
    offset, count = max(0, asked.get("offset", 0)), cap(max(0, asked.get("count", default)))
    shown = [{name: value for name, value in row.items() if name[0] != "_"} for row in rows[offset : offset + count]]
    if asked.get("output") in call.operation.node.get("x-file-outputs", {}).get("values", ()):
        return Reply(200, _csv(shown), "text/csv")
    return {"result": shown, "count": len(shown), "total_count": len(rows)}


def _csv(rows: list[Row]) -> bytes:
    text = StringIO()
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def epoch(text: Json, default: float) -> float:
    """Read `YYYY-MM-DD HH:MM:SS` or `YYYY-MM-DD`, UTC; anything else is as good as not given."""
    try:
        return datetime.fromisoformat(str(text)).replace(tzinfo=UTC).timestamp()
    except (ValueError, OverflowError):
        return default
