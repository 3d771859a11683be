"""Putting what was measured between the marks of a page."""

from __future__ import annotations

import re
from pathlib import Path


def write(page: Path, mark: str, table: str) -> None:
    """Put a table between its marks on a page."""
    text = page.read_text(encoding="utf-8")
    pattern = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- end -->)", re.DOTALL)
    page.write_text(pattern.sub(lambda found: f"{found[1]}\n{table}\n\n{found[2]}", text), encoding="utf-8")
