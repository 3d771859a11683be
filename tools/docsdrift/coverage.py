"""How much of a spec is watched: what it rests on, and how much of that is a page whose facts are pinned."""

from collections.abc import Iterator
from dataclasses import dataclass

from docsdrift.model import operations_of
from docsdrift.settings import Vendor
from docsdrift.store import read_facts
from documents import safe_yaml
from documents.values import Object, as_list

EVENTS, CALL_FLOW = "events.yaml", "callflow.yaml"


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """The counts of one vendor; `unlisted` are citations that `sources.toml` does not name."""

    vendor: str
    operations: int
    watched_operations: int
    pages: int
    watched_pages: int
    unlisted: tuple[str, ...] = ()

    def to_json(self) -> Object:
        """The counts for a program."""
        counts = ("operations", "watched_operations", "pages", "watched_pages")
        return {"vendor": self.vendor, **{name: getattr(self, name) for name in counts}}

    def sentence(self) -> str:
        """The counts in words."""
        return (
            f"{self.vendor}: {self.watched_operations} of {self.operations} operations rest on a watched page, "
            f"{self.watched_pages} of {self.pages} pages are watched; the others were never fetched from here."
        )


def coverage_of(vendor: Vendor) -> Coverage:
    """Count what a vendor's spec, events and call flows cite.

    Raises:
        ToolError: a file of the vendor cannot be read.
    """
    pinned = read_facts(vendor)
    watched = {page.cited for page in vendor.pages if page.name in pinned}
    document = safe_yaml.load_spec(vendor.folder / "openapi.yaml")
    operations = [_cited(operation.node) for operation in operations_of(document)]
    every = {name for found in [*operations, *_others(vendor)] for name in found}
    pages = {page.cited for page in vendor.pages} | {
        known.name for known in vendor.unwatched if known.state != "no page"
    }
    return Coverage(
        vendor=vendor.name,
        operations=len(operations),
        watched_operations=sum(bool(watched & found) for found in operations),
        pages=len(pages),
        watched_pages=len(watched),
        unlisted=tuple(sorted(every - pages - {known.name for known in vendor.unwatched})),
    )


def _others(vendor: Vendor) -> Iterator[set[str]]:
    """What events and elements of call flows cite."""
    for name in (EVENTS, CALL_FLOW):
        if (vendor.folder / name).exists():
            yield from _walk(safe_yaml.load_spec(vendor.folder / name))


def _walk(node: object) -> Iterator[set[str]]:
    if isinstance(node, dict):
        yield _cited(node)
        for inner in node.values():
            yield from _walk(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _walk(inner)


def _cited(node: Object) -> set[str]:
    found = [*as_list(node.get("x-source")), *(as_list(node.get("source")) if "evidence" in node else ())]
    return {str(name).removesuffix(" (title only)") for name in found}
