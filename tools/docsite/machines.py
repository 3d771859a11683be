"""For machines: Markdown of each page beside it, and llms.txt, which says where."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from docsite.page import Page

ABOUT = """# Trunkline

> Typed Python clients, blocking and async, for three vendors of messages and calls: Opentact, Voximplant and Avaamo. A send is
> never repeated when its fate is unknown; an exception says whether the vendor may have acted.
"""


def write(source: Path, out: Path, pages: Sequence[Page]) -> None:
    """Write `llms.txt`, and each page's Markdown with the ending `.md` where its `.html` is."""
    for page in (*pages, Page("index", "")):
        target = out / f"{page.name}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page.text(source), encoding="utf-8")
    parts = [ABOUT]
    for section, members in groupby(pages, key=lambda page: page.section):
        parts.append(f"\n## {section}\n")
        parts += [f"- [{page.title(source)}]({page.name}.md): {page.summary(source)[:160]}" for page in members]
    (out / "llms.txt").write_text("\n".join(parts) + "\n", encoding="utf-8")
