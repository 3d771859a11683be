"""Putting what was measured into a page, between its two marks and with its date."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path


def put(page: Path, mark: str, text: str) -> None:
    """Replace what a page has between `<!-- mark: begin -->` and `<!-- mark: end -->`.

    Raises:
        ValueError: The page has no such marks.
    """
    begin, end = f"<!-- {mark}: begin -->", f"<!-- {mark}: end -->"
    before, found, rest = page.read_text(encoding="utf-8").partition(begin)
    _, ended, after = rest.partition(end)
    if not (found and ended):
        raise ValueError(f"{page} has no {begin} ... {end}")
    today = datetime.now(UTC).date()
    page.write_text(f"{before}{begin}\n\nMeasured on {today}:\n\n{text}\n\n{end}{after}", encoding="utf-8")
