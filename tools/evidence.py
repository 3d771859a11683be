"""What every operation, event and element of a call flow rests on: `python tools/evidence.py [--write]`.

Prints, a vendor at a time, each with its evidence and the pages named in `x-source`, then the pages with their addresses and
whether they are watched; what is inferred says what was looked for and not found. Where there is a `contents.yaml`, each entry
of the vendor's table of contents is printed with what there is of it. Exits with 1 when one is without, when a page is not in
`sources.toml`, or when the counts differ from `specs/evidence.json`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docsdrift.coverage import coverage_of
from docsdrift.settings import Vendor, read_vendor
from documents import safe_yaml

SPECS = Path(__file__).resolve().parents[1] / "specs"
COMMITTED = SPECS / "evidence.json"
KINDS = ("documented", "observed", "listed", "inferred")
METHODS = ("get", "put", "post", "patch", "delete")
Row = tuple[str, str, str, list[str], str]
"""Kind of thing, its name, evidence, sources, and what was looked for in vain."""


def rows(folder: Path) -> Iterator[Row]:
    """Every operation, event, type of an event and element of one vendor."""
    for thing, name, key in (("operation", "openapi.yaml", "paths"), ("event", "events.yaml", "webhooks")):
        if (folder / name).exists():
            document = _document(folder / name)
            for item in document[key].values():
                for method in METHODS:
                    if method in item:
                        yield _row(thing, item[method]["operationId"], item[method], "x-")
                        yield from _types(document, item[method])
    if (folder / "callflow.yaml").exists():
        for name, element in _document(folder / "callflow.yaml")["elements"].items():
            yield _row("element", name, element, "")


def _types(document: dict[str, Any], event: dict[str, Any]) -> Iterator[Row]:
    """The types of an event, where one request or frame may hold any of them; a type rests on what its event does."""
    for choice in _choices(document, event.get("requestBody", {}), set()):
        for name, reference in choice["mapping"].items():
            schema = _resolved(document, reference)
            yield _row("type", name, {key: schema.get(key) or event.get(key, "") for key in _FACTS}, "x-")


_NESTED = ("content", "application/json", "schema", "properties", "items", "oneOf", "allOf", "anyOf")
_FACTS = ("x-evidence", "x-source", "x-looked-for")


def _choices(document: dict[str, Any], node: Any, seen: set[str]) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for inner in node:
            yield from _choices(document, inner, seen)
    if not isinstance(node, dict):
        return
    if node.get("$ref", "") in seen:
        return
    if "$ref" in node:
        seen.add(node["$ref"])
        yield from _choices(document, _resolved(document, node["$ref"]), seen)
    if "mapping" in node.get("discriminator", {}):
        yield node["discriminator"]
    for key in (key for key in _NESTED if key in node):
        yield from _choices(document, list(node[key].values()) if key == "properties" else node[key], seen)


def _resolved(document: dict[str, Any], reference: str) -> dict[str, Any]:
    found: Any = document
    for part in reference[2:].split("/"):
        found = found[part]
    return dict(found)


def _document(path: Path) -> dict[str, Any]:
    return dict(safe_yaml.load_spec(path))


def _row(thing: str, name: str, node: dict[str, Any], prefix: str) -> Row:
    looked = node.get("x-looked-for" if prefix else "looked_for", "")
    return thing, name, node.get(f"{prefix}evidence", ""), list(node.get(f"{prefix}source", ())), looked


def problem(row: Row) -> str:
    """What a row lacks; nothing when it is whole."""
    _, _, evidence, sources, looked = row
    if evidence not in KINDS:
        return "no evidence"
    if not sources:
        return "no page"
    return "" if evidence != "inferred" or looked else "nothing says what was looked for"


def counts(found: list[Row]) -> dict[str, dict[str, int]]:
    """How many of each thing rest on what."""
    total = Counter((thing, evidence) for thing, _, evidence, _, _ in found)
    return {thing: {kind: total[thing, kind] for kind in KINDS} for thing in sorted({row[0] for row in found})}


def entries(folder: Path) -> list[tuple[int, dict[str, Any]]]:
    """The vendor's table of contents, where there is one: how deep each entry stands, and the entry."""
    path = folder / "contents.yaml"
    return list(_entries(_document(path)["contents"], 0)) if path.exists() else []


def _entries(found: list[dict[str, Any]], depth: int) -> Iterator[tuple[int, dict[str, Any]]]:
    for entry in found:
        yield depth, entry
        yield from _entries(entry.get("entries", []), depth + 1)


WHAT = ("operations", "events", "elements")


def entry_problem(entry: dict[str, Any], known: dict[str, str], pages: set[str]) -> str:
    """What an entry of a table of contents lacks; nothing when it is whole.

    Args:
        entry: The entry.
        known: The evidence of each operation, event, type and element by its name.
        pages: The names of all pages.
    """
    named = [name for key in WHAT for name in entry.get(key, [])]
    lost = [name for name in named if name not in known] + [
        name for name in entry.get("pages", []) if name not in pages
    ]
    if lost:
        return f"{lost[0]} is unknown"
    if not (named or entry.get("none") or entry.get("entries")):
        return "nothing is said of it"
    guessed = bool(named) and all(known[name] == "inferred" for name in named)
    return "a guess does not say what was looked for" if guessed and not entry.get("looked_for") else ""


def _print_rows(found: list[Row]) -> int:
    for row in found:
        thing, name, evidence, sources, looked = row
        tail = f"; looked for: {looked}" if looked else ""
        print(f"  {thing:9} {name:32} {evidence:10} {', '.join(sources)}{tail} {problem(row)}".rstrip())
    return sum(bool(problem(row)) for row in found)


def _print_pages(vendor: Vendor) -> int:
    for page in vendor.pages:
        print(f"  page      {page.cited:32} watched    {page.url}")
    for known in vendor.unwatched:
        print(f"  page      {known.name:32} {known.state:10} {' '.join(known.urls)}".rstrip())
    coverage = coverage_of(vendor)
    print(f"  {coverage.sentence()}")
    for name in coverage.unlisted:
        print(f"  page      {name:32} is not in sources.toml")
    return len(coverage.unlisted)


def _print_contents(folder: Path, found: list[Row], vendor: Vendor) -> int:
    known = {name: evidence for _, name, evidence, _, _ in found}
    pages = {page.cited for page in vendor.pages} | {one.name for one in vendor.unwatched}
    lacking = 0
    for depth, entry in entries(folder):
        lack = entry_problem(entry, known, pages)
        lacking += bool(lack)
        has = ", ".join(f"{name} ({known.get(name, '?')})" for key in WHAT for name in entry.get(key, []))
        looked = f"looked for: {entry['looked_for']}" if "looked_for" in entry else ""
        said = "; ".join(filter(None, (has, entry.get("none", ""), looked, lack)))
        print(f"  contents  {'  ' * depth}{entry['title']}: {said}".rstrip(": "))
    return lacking


def main() -> int:
    """Print everything and compare the counts."""
    figures, lacking = {}, 0
    for folder in sorted(path.parent for path in SPECS.glob("*/openapi.yaml")):
        found, vendor = list(rows(folder)), read_vendor(folder / "sources.toml")
        print(f"\n{folder.name}")
        lacking += _print_rows(found) + _print_pages(vendor) + _print_contents(folder, found, vendor)
        figures[folder.name] = counts(found)
    if "--write" in sys.argv:
        COMMITTED.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    same = figures == json.loads(COMMITTED.read_text(encoding="utf-8"))
    print(f"\n{lacking} without; counts {'as committed' if same else 'differ from specs/evidence.json'}")
    return 0 if same and not lacking else 1


if __name__ == "__main__":
    raise SystemExit(main())
