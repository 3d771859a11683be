"""Every link of the built site leads somewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

REFERENCES = {"a": "href", "link": "href", "script": "src", "img": "src"}


def broken(out: Path) -> list[str]:
    """Return the links of a site that lead to no page, or to no place on one; other hosts are not asked."""
    return [
        f"{page.relative_to(out)}: {link} leads nowhere"
        for page in sorted(out.rglob("*.html"))
        for link in sorted(_links(page))
        if not _leads_somewhere(page, link)
    ]


def _leads_somewhere(page: Path, link: str) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return parts.scheme in ("http", "https", "mailto", "data") or not parts.scheme
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if not target.exists():
        return False
    return not parts.fragment or target.suffix != ".html" or unquote(parts.fragment) in _places(target)


@cache
def _soup(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "lxml")


def _links(page: Path) -> set[str]:
    found = ((tag.get(REFERENCES[tag.name]), tag) for tag in _soup(page).find_all(list(REFERENCES)))
    return {str(link) for link, _ in found if link and link != "#"}


@cache
def _places(page: Path) -> frozenset[str]:
    return frozenset(str(tag["id"]) for tag in _soup(page).find_all(id=True)) | {""}
