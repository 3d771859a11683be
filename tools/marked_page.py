"""Putting what a command measured into a page, between the two marks that name it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def put(page: Path, mark: str, text: str) -> None:
    """Replace what a page has between `<!-- mark: begin -->` and `<!-- mark: end -->`.

    Raises:
        ValueError: The page has no such marks.
    """
    before, _, after = parts(page, mark)
    page.write_text(f"{before}\n\n{text}\n\n{after}", encoding="utf-8")


def found(page: Path, mark: str) -> str:
    """Return what a page has between the marks.

    Raises:
        ValueError: The page has no such marks.
    """
    return parts(page, mark)[1]


def dated(text: str) -> str:
    """Say on which day something was measured."""
    return f"Measured on {datetime.now(UTC).date()}:\n\n{text}"


def parts(page: Path, mark: str) -> tuple[str, str, str]:
    """Split a page at its marks, which stay with what is around them."""
    begin, end = f"<!-- {mark}: begin -->", f"<!-- {mark}: end -->"
    pattern = rf"(.*{re.escape(begin)})\n+(.*?)\n+({re.escape(end)}.*)"
    pieces = re.fullmatch(pattern, page.read_text(encoding="utf-8"), re.DOTALL)
    if pieces is None:
        raise ValueError(f"{page} has no {begin} ... {end}")
    return pieces[1], pieces[2], pieces[3]
