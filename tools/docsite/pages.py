"""The pages that people write: copied from docs/ and README, and put in order."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from docsite.page import Page

SECTIONS = {
    "Guides": [
        "guides/send", "guides/receive", "guides/bulk", "guides/numbers", "guides/calls", "guides/reports",
        "guides/testing", "guides/retries", "guides/credentials", "guides/proxies", "guides/logging", "guides/typing",
        "guides/async", "guides/find", "guides/upgrading",
    ],
    "Recipes": [
        "recipes/fastapi", "recipes/flask", "recipes/django", "recipes/celery", "recipes/jupyter", "recipes/aws-lambda",
    ],
    "Coming from": ["from-twilio", "from-telnyx", "compared"],
    "Vendors": ["opentact", "voximplant", "avaamo"],
    "Tools": ["command-line", "mock", "outbox"],
    "How it works": ["errors", "reliability", "performance"],
    "For contributors": ["ARCHITECTURE", "docs-drift", "new-vendor"],
}  # fmt: skip
CODE = re.compile(r"^<!-- code: (\S+) -->$", re.MULTILINE)
OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./)+(?:tests|LICENSE|specs)[^)]*\)")
"""Links to files of the checkout that no page shows; on the site their names stand without a link."""


def copy(root: Path, source: Path) -> Iterator[Page]:
    """Copy the pages of a checkout and yield them in order; one that stands in no section comes last.

    Raises:
        FileNotFoundError: A section names a page that is not there.
    """
    docs = root / "docs"
    shutil.copytree(docs / "examples", source / "examples", ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for picture in docs.glob("*.svg"):
        shutil.copy(picture, source)
    placed = {name for names in SECTIONS.values() for name in names}
    others = sorted(str(path.relative_to(docs).with_suffix("")) for path in docs.rglob("*.md"))
    for section, names in {**SECTIONS, "More": [name for name in others if name not in placed]}.items():
        for name in names:
            text = (docs / f"{name}.md").read_text(encoding="utf-8")
            target = source / f"{name}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            text = CODE.sub(lambda found: _code(docs, found[1]), OUTSIDE.sub(r"\1", text))
            target.write_text(text, encoding="utf-8")
            yield Page(name, section)


def _code(docs: Path, name: str) -> str:
    return f"```python\n{(docs / 'examples' / name).read_text(encoding='utf-8')}```"


def write_index(root: Path, source: Path, pages: Iterable[Page]) -> None:
    """Write the first page: README, with its links turned to the site, and the contents beside it."""
    text = (root / "README.md").read_text(encoding="utf-8").replace("](docs/", "](")
    by_section: dict[str, list[str]] = {}
    for page in pages:
        if not page.section.endswith(" reference"):
            by_section.setdefault(page.section, []).append(page.name)
    trees = (
        f"\n```{{toctree}}\n:hidden:\n:caption: {section}\n\n" + "\n".join(names) + "\n```\n"
        for section, names in by_section.items()
    )
    (source / "index.md").write_text(text + "".join(trees), encoding="utf-8")
