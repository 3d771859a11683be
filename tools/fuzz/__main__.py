"""`python -m fuzz`: fuzz in every direction, or in those that are named; 0 when nothing was found.

Each direction is a module with `run(options) -> Summary`; `direction.py` lists them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fuzz.direction import MODULES, Summary, options_of, parser
from fuzz.running import alone, side_by_side
from marked_page import found, put

if TYPE_CHECKING:
    from collections.abc import Sequence

MARK = "fuzz"
HEAD = "| direction | subjects | cases | seconds | findings |\n|---|---:|---:|---:|---:|"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the directions one after the other and print what they did."""
    given = parser().parse_args(argv)
    options = options_of(given)
    names = given.direction or list(MODULES)
    jobs = min(given.jobs, len(names)) if not options.guided else 1
    summaries = side_by_side(names, options, jobs) if jobs > 1 else [alone(name, options) for name in names]
    print("\n".join(map(str, summaries)))
    if given.write:
        write(Path(given.write), summaries)
    wrong = [summary.direction for summary in summaries if summary.findings]
    print(f"fuzz: findings in {', '.join(wrong)}" if wrong else "fuzz: nothing found")
    return 1 if wrong else 0


def write(path: Path, summaries: list[Summary]) -> None:
    """Write the numbers of a run into a page; directions that did not run keep theirs."""
    rows = {line.split("`")[1]: line for line in found(path, MARK).splitlines() if line.startswith("| `")}
    rows |= {summary.direction: summary.row() for summary in summaries if not summary.note}
    put(path, MARK, "\n".join([HEAD, *(rows[name] for name in MODULES if name in rows)]))


if __name__ == "__main__":
    sys.exit(main())
