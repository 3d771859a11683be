"""What every operation, event and element of a call flow rests on: `python tools/evidence.py [--write]`.

Prints, a vendor at a time, each with its evidence and the pages named in `x-source`; what is inferred says what was looked for
and not found. Exits with 1 when one is without, or when the counts differ from `specs/evidence.json`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from documents import safe_yaml

SPECS = Path(__file__).resolve().parents[1] / "specs"
COMMITTED = SPECS / "evidence.json"
KINDS = ("documented", "observed", "listed", "inferred")
METHODS = ("get", "put", "post", "patch", "delete")
Row = tuple[str, str, str, list[str], str]
"""Kind of thing, its name, evidence, sources, and what was looked for in vain."""


def rows(folder: Path) -> Iterator[Row]:
    """Every operation, event and element of one vendor."""
    for thing, name, key in (("operation", "openapi.yaml", "paths"), ("event", "events.yaml", "webhooks")):
        if (folder / name).exists():
            for item in _document(folder / name)[key].values():
                for method in METHODS:
                    if method in item:
                        yield _row(thing, item[method]["operationId"], item[method], "x-")
    if (folder / "callflow.yaml").exists():
        for name, element in _document(folder / "callflow.yaml")["elements"].items():
            yield _row("element", name, element, "")


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


def main() -> int:
    """Print everything and compare the counts."""
    figures, lacking = {}, 0
    for folder in sorted(path.parent for path in SPECS.glob("*/openapi.yaml")):
        found = list(rows(folder))
        print(f"\n{folder.name}")
        for row in found:
            thing, name, evidence, sources, looked = row
            lacking += bool(problem(row))
            tail = f"; looked for: {looked}" if looked else ""
            print(f"  {thing:9} {name:32} {evidence:10} {', '.join(sources)}{tail} {problem(row)}".rstrip())
        figures[folder.name] = counts(found)
    if "--write" in sys.argv:
        COMMITTED.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    same = figures == json.loads(COMMITTED.read_text(encoding="utf-8"))
    print(f"\n{lacking} without; counts {'as committed' if same else 'differ from specs/evidence.json'}")
    return 0 if same and not lacking else 1


if __name__ == "__main__":
    raise SystemExit(main())
