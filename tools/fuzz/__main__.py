"""`python -m fuzz`: fuzz in every direction, or in those that are named; 0 when nothing was found.

Each direction is a module with `run(options) -> Summary`; `direction.py` lists them.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from fuzz.direction import MODULES, Options, Summary, options_of, parser

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the directions one after the other and print what they did."""
    given = parser().parse_args(argv)
    options = options_of(given)
    summaries = [_run(name, options) for name in given.direction or MODULES]
    print("\n".join(map(str, summaries)))
    wrong = [summary.direction for summary in summaries if summary.findings]
    print(f"fuzz: findings in {', '.join(wrong)}" if wrong else "fuzz: nothing found")
    return 1 if wrong else 0


def _run(name: str, options: Options) -> Summary:
    print(f"== {name}", flush=True)
    summary: Summary = import_module(MODULES[name]).run(options)
    for finding in summary.findings:
        print(finding)
    return summary


if __name__ == "__main__":
    sys.exit(main())
