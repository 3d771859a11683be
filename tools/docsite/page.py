"""A page of the site as Markdown, with what its front matter says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FRONT = re.compile(r"\A---\n(.*?)\n---\n+", re.DOTALL)
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#{2,6} +(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """One page.

    Attributes:
        name: Its path without ending, `guides/send`.
        section: Where it stands in the contents.
    """

    name: str
    section: str

    def text(self, source: Path) -> str:
        """Return its Markdown without front matter."""
        return FRONT.sub("", self._whole(source))

    def keywords(self, source: Path) -> list[str]:
        """Return the words and phrases under which people look for it."""
        front = FRONT.match(self._whole(source))
        said = re.search(r"^keywords: (.*)$", front[1], re.MULTILINE) if front else None
        return [word.strip().lower() for word in said[1].split(",")] if said else []

    def title(self, source: Path) -> str:
        """Return its first heading."""
        found = re.search(r"^# +(.+)$", FENCE.sub("", self.text(source)), re.MULTILINE)
        return plain(found[1]) if found else self.name

    def headings(self, source: Path) -> list[str]:
        """Return its further headings."""
        return [plain(one) for one in HEADING.findall(FENCE.sub("", self.text(source)))]

    def summary(self, source: Path) -> str:
        """Return its first paragraph."""
        for block in FENCE.sub("", self.text(source)).split("\n\n"):
            if block.strip() and block.lstrip()[0] not in "#|<-`!":
                return plain(" ".join(block.split()))
        return ""

    def _whole(self, source: Path) -> str:
        return (source / f"{self.name}.md").read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Return a line of Markdown as text."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("`", "").replace("**", "")
