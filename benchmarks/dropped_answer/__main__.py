"""One send through each SDK, the answer lost: prints what was sent, `--write` puts it into README and docs/compared.md.

Each SDK gets an environment of its own below build/dropped_answer, made when it is first asked for (needs a package index).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdk_environment import ROOT, python_of, run

from dropped_answer.lost import Lost
from dropped_answer.sends import SDKS
from marked_page import put

PLACE = ROOT / "build" / "dropped_answer"
PROBE = Path(__file__).with_name("probe.py")
LIMIT = 0.5
"""Seconds that the caller is willing to wait for a silent vendor."""


@dataclass(frozen=True)
class Seen:
    """What one SDK did.

    Attributes:
        name: The SDK.
        requests: Whole requests at the socket.
        acted: How often a vendor would have acted.
        told: What its own process says of the error and of itself.
        silent: Whole requests to a vendor that is silent, with a limit on the time.
        took: Seconds until the caller was told, then.
    """

    name: str
    requests: int
    acted: int
    told: dict[str, Any]
    silent: int
    took: float


def measure(name: str) -> Seen:
    """Send once through an SDK and count; ours is the checkout as a user installs it."""
    python = python_of(PLACE / name, str(ROOT) if name == "trunkline" else name)
    with Lost() as vendor:
        told = json.loads(run(python, PROBE, name, vendor.url))
    with Lost(silent=True) as mute:
        took = json.loads(run(python, PROBE, name, mute.url, str(LIMIT)))["took"]
    return Seen(name, len(vendor.requests), vendor.acted, told, len(mute.requests) // 2, took)


def dropped(rows: list[Seen]) -> str:
    """Return the table of what was sent."""
    lines = ["| SDK | requests sent | the vendor acts | the caller is told |", "|---|---|---|---|"]
    for row in rows:
        sure = f"`{row.told['error']}`, and `{row.told['says']}`" if row.told["says"] else f"`{row.told['error']}`"
        times = "once" if row.acted == 1 else f"**{row.acted} times**"
        lines.append(f"| {row.name} {row.told['version']} | {row.requests} | {times} | {sure} |")
    return "\n".join(lines)


def compared(rows: list[Seen]) -> str:
    """Return the table of what else was measured."""
    facts: dict[str, Callable[[Seen], str]] = {
        "acts after one lost answer": lambda row: str(row.acted),
        "the error says whether it may have been sent": lambda row: "yes" if row.told["says"] else "no",
        "the error survives pickle": lambda row: "yes" if row.told["pickles"] else "no",
        "waits for an answer by itself, in seconds": lambda row: (
            "for ever" if row.told["wait"] is None else f"{row.told['wait']:g}"
        ),
        f"given a limit of {LIMIT:g} s and a silent vendor, the caller is told after": lambda row: f"{row.took:.1f} s",
        "requests sent by then": lambda row: str(row.silent),
        "async": lambda row: f"`{row.told['awaited']}`",
        "`py.typed`": lambda row: "yes" if row.told["typed"] else "no",
        "distributions installed": lambda row: str(row.told["distributions"]),
        "megabytes installed": lambda row: f"{row.told['megabytes']:.1f}",
    }
    head = " | ".join(f"{row.name} {row.told['version']}" for row in rows)
    lines = [f"| measured | {head} |", f"|---|{'---|' * len(rows)}"]
    lines += [f"| {fact} | {' | '.join(find(row) for row in rows)} |" for fact, find in facts.items()]
    return "\n".join(lines)


def main() -> int:
    """Measure, print, and write where that is wanted."""
    parser = argparse.ArgumentParser("dropped_answer", description=__doc__)
    parser.add_argument("sdks", nargs="*", default=list(SDKS), help="which SDKs; all by default")
    parser.add_argument("--write", action="store_true", help="put the tables into README.md and docs/compared.md")
    options = parser.parse_args()
    rows = [measure(name) for name in options.sdks]
    print(dropped(rows), compared(rows), sep="\n\n")
    if options.write:
        put(ROOT / "README.md", "dropped answer", dropped(rows))
        put(ROOT / "docs" / "compared.md", "dropped answer", dropped(rows))
        put(ROOT / "docs" / "compared.md", "measured", compared(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
