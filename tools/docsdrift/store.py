"""What is pinned in the repository for each vendor: the pages' facts and `docs.lock.json`. No page itself is kept."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from docsdrift.facts import Page, from_json, to_json
from docsdrift.settings import SLUG, Vendor
from documents.values import Object, ToolError, as_list, as_object, as_text


@dataclass
class Lock:
    """`docs.lock.json`: per page how it was fetched and its hashes, and which pages the vendor's index listed."""

    pages: dict[str, Object] = field(default_factory=dict)
    index: list[str] = field(default_factory=list)

    def record(self, page: Page, **fetched: str) -> None:
        """Note a page's hashes and, where it was fetched, the validators for the next conditional request."""
        hashes: Object = {
            "raw": page.raw,
            "contract": page.contract,
            "text": page.text,
            "cut": page.cut,
            "parser": page.parser,
        }
        known = self.pages.get(page.slug, {})
        kept = {key: value for key, value in known.items() if key not in {*hashes, "etag", "last_modified"}}
        self.pages[page.slug] = {**kept, **{key: value for key, value in fetched.items() if value}, **hashes}


def read_lock(vendor: Vendor) -> Lock:
    """The vendor's lock; empty when there is none yet.

    Raises:
        ToolError: the file is not JSON.
    """
    path = vendor.folder / "docs.lock.json"
    if not path.exists():
        return Lock()
    raw = _read(path)
    pages = {name: as_object(item) for name, item in as_object(raw.get("pages")).items()}
    return Lock(pages, [as_text(url) for url in as_list(raw.get("index"))])


def write_lock(vendor: Vendor, lock: Lock) -> None:
    """Write the lock, sorted, so that it changes only when a fact does."""
    write_json(
        vendor.folder / "docs.lock.json", {"index": sorted(set(lock.index)), "pages": dict(sorted(lock.pages.items()))}
    )


def read_facts(vendor: Vendor) -> dict[str, Page]:
    """The pinned facts, by page name.

    Raises:
        ToolError: a file is not JSON, or is named after another page.
    """
    found = {}
    for path in sorted((vendor.folder / "docs").glob("*.json")):
        page = from_json(_read(path))
        if page.slug != path.stem:
            raise ToolError(f"{vendor.name}/docs/{path.name} holds the facts of {page.slug!r}")
        found[page.slug] = page
    return found


def write_facts(vendor: Vendor, page: Page) -> None:
    """Pin a page's facts.

    Raises:
        ToolError: the page's name is no safe file name.
    """
    if not SLUG.fullmatch(page.slug):
        raise ToolError(f"not a page name: {page.slug!r}")
    write_json(vendor.folder / "docs" / f"{page.slug}.json", to_json(page))


def write_json(path: Path, value: object) -> None:
    """Write a JSON file in one step, so that a reader never sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}")
    half.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    half.replace(path)


def _read(path: Path) -> Object:
    try:
        return as_object(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        raise ToolError(f"{path.parent.name}/{path.name}: {error}") from None
