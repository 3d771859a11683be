"""The rig's command: workers, blocks, one table."""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from marked_page import dated, put
from rig.certificates import make_certificates
from rig.oracle import WRONGS, Tally
from rig.plan import CLIENTS, VENDORS, make_block

SHARES = {"signals": 0.6, "forks": 0.25}
"""How many sends these take beside another kind of client, which is quicker."""


def names(seed: int, count: int, size: int, clients: tuple[str, ...], vendors: tuple[str, ...]) -> list[str]:
    """Return the names of the blocks that make so many sends or a few more, each kind of client and vendor in turn."""
    pairs = [(client, vendor) for client in clients for vendor in vendors]
    whole = sum(SHARES.get(client, 1.0) for client, _ in pairs)
    found: list[str] = []
    for client, vendor in pairs:
        wanted, index = count * SHARES.get(client, 1.0) / whole, 0
        while wanted > 0:  # a block that can reach nothing is short
            found.append(f"{client}/{vendor}/{index}")
            wanted -= len(make_block(seed, found[-1], size).sends)
            index += 1
    random.Random(count).shuffle(found)
    return found


@contextmanager
def workers(options: argparse.Namespace, blocks: list[str], folder: Path) -> Iterator[list[subprocess.Popen[str]]]:
    """Deal the blocks out to processes."""
    running = []
    for place in range(options.workers):
        mine = blocks[place :: options.workers]
        if not mine:
            continue
        command = [
            sys.executable,
            "-m",
            "rig.worker",
            str(folder),
            str(options.seed),
            str(options.size),
            options.faults,
        ]
        process = subprocess.Popen([*command, *mine], stdout=subprocess.PIPE, text=True)
        running.append(process)
    try:
        yield running
    finally:
        for process in running:
            process.kill()
            process.wait(10)


def collect(options: argparse.Namespace, blocks: list[str], folder: Path) -> Tally:
    """Run the blocks and add up what came of them."""
    whole = Tally()
    with workers(options, blocks, folder) as running:
        for process in running:
            assert process.stdout is not None
            for line in process.stdout:
                found: dict[str, Any] = json.loads(line)
                whole.add(Tally(**found))
                if options.verbose:
                    print(*found["cases"], sep="\n", end="\n" if found["cases"] else "")
            if process.wait():
                whole.wrong["hung"] += 1
                whole.cases.append(f"a worker ended with {process.returncode}")
    return whole


def table(whole: Tally, options: argparse.Namespace, seconds: float) -> str:
    """Write the one table."""
    rows = [("sends", whole.sends), ("faults met", whole.sends - whole.faults["no-fault"])]
    rows += [("kinds of faults", len(whole.faults)), *((name, whole.wrong[name]) for name in WRONGS)]
    told = ", ".join(f"{what} {count}" for what, count in sorted(whole.told.items()))
    lines = [f"{name:<28}{value:>9}" for name, value in rows]
    return "\n".join([*lines, f"told: {told}", f"seed {options.seed}, {seconds:.0f} s, {os.cpu_count()} cores"])


def repeat(whole: Tally, options: argparse.Namespace) -> str:
    """Say how to see the first wrongs again."""
    blocks = dict.fromkeys(case.split(" ")[0] for case in whole.cases if "/" in case.split(" ")[0])
    more = f" --faults {options.faults}" if options.faults else ""
    again = [
        f"make torture ARGS='--seed {options.seed} --size {options.size}{more} --repeat {block}'" for block in blocks
    ]
    return "\n".join([*whole.cases[:60], *again[:5]])


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="make torture", description="Sends under fire; every wrong must be 0.")
    parser.add_argument("--sends", type=int, default=100_000)
    parser.add_argument("--short", action="store_true", help="a few thousand sends, as in `make test`")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--size", type=int, default=400, help="sends in a block")
    parser.add_argument(
        "--workers", type=int, default=3 * max(os.cpu_count() or 2, 2), help="processes; most of their time they wait"
    )
    parser.add_argument("--clients", default=",".join(CLIENTS))
    parser.add_argument("--vendors", default=",".join(VENDORS))
    parser.add_argument("--faults", default="", help="these faults only, by name")
    parser.add_argument("--repeat", help="one block again, by its name")
    parser.add_argument("--write", type=Path, help="a page into which the table goes, between its two marks")
    parser.add_argument("--verbose", action="store_true", help="print each wrong when it is found")
    options = parser.parse_args()
    if options.seed is None:
        options.seed = 13 if options.short else random.SystemRandom().randrange(1_000_000)
    if options.short:
        options.sends, options.size = min(options.sends, 2_700), min(options.size, 100)
    return options


def main() -> int:
    """Run; 1 when anything was wrong."""
    options = arguments()
    began = time.monotonic()
    clients, vendors = tuple(options.clients.split(",")), tuple(options.vendors.split(","))
    blocks = [options.repeat] if options.repeat else names(options.seed, options.sends, options.size, clients, vendors)
    with tempfile.TemporaryDirectory() as folder:
        make_certificates(Path(folder))
        whole = collect(options, blocks, Path(folder))
    text = table(whole, options, time.monotonic() - began)
    print(text)
    if options.write is not None:
        put(options.write, "torture", dated(f"```text\n{text}\n```"))
    if any(whole.wrong.values()):
        print(repeat(whole, options))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
