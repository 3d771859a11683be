"""What the outbox costs: a run beside bare sends, and a million rows.

    make bench-outbox                        both tables; some minutes
    make bench-outbox ARGS='--sends'         a run beside bare sends of the same client
    make bench-outbox ARGS='--sends --latency 0.1'   the same, to a vendor that takes so many seconds, give or take a half
    make bench-outbox ARGS='--rows 1000000'  memory and time of a million rows on SQLite

Each figure comes from a fresh process; bare sends and runs take turns, and ratios are taken within a round, so that a busy
machine slows both sides of a ratio.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import json
import pstats
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from speed.loopback import loopback

from trunkline import AsyncOpentact, Opentact
from trunkline_outbox import Outbox

TOKEN = "t" * 300  # about as long as a JWT of the vendor's

SENDER = "12017771234"
WARM = 200
"""Messages that are sent before the clock starts: what is imported and connected then is not counted."""
CPU, RATE = 1.15, 0.85
MEMORY, STATUS = 64.0, 1.0


def rows(count: int) -> Iterator[dict[str, object]]:
    """Return so many people, one after the other."""
    for number in range(count):
        yield {"key": number, "to": f"1201{number:07}", "n": number}


def fill(box: Outbox, count: int) -> None:
    """Write messages down."""
    box.add_rows(
        "c", rows(count), key="key", send="sms.send", vendor="opentact", map={"to": "to"}, message="Your code is {n}",
        from_=SENDER,
    )  # fmt: skip


async def bare(url: str, concurrent: int, count: int) -> list[float]:
    """Send without an outbox: a task a place, over one iterator."""
    async with AsyncOpentact(token=TOKEN, base_url=url) as client:

        async def many(waiting: Iterator[dict[str, object]]) -> None:
            for row in waiting:
                await client.sms.send(from_=SENDER, to=str(row["to"]), message=f"Your code is {row['n']}")

        async def send_all(waiting: Iterator[dict[str, object]]) -> None:
            await asyncio.gather(*(many(waiting) for _ in range(concurrent)))

        await send_all(rows(WARM))
        began, cpu = time.perf_counter(), time.process_time()
        await send_all(rows(count))
        return [time.process_time() - cpu, time.perf_counter() - began]


async def through(url: str, concurrent: int, count: int, database: str) -> list[float]:
    """Send through an outbox that is filled already."""
    async with AsyncOpentact(token=TOKEN, base_url=url) as client:
        box = Outbox(database)
        fill(box, WARM)
        await box.run(client, campaign="c", concurrency=concurrent)
        fill(box, WARM + count)
        began, cpu = time.perf_counter(), time.process_time()
        report = await box.run(client, campaign="c", concurrency=concurrent)
        spent = [time.process_time() - cpu, time.perf_counter() - began]
        assert report.sent == count, report
        box.close()
        return spent


def one(kind: str, url: str, concurrent: int, count: int) -> list[float]:
    """Return CPU and wall seconds of one side, in this process."""
    if kind == "bare":
        return asyncio.run(bare(url, concurrent, count))
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(through(url, concurrent, count, f"sqlite:///{folder}/outbox.db"))


def fresh(*arguments: object) -> list[float]:
    """Return what this program prints in a process of its own."""
    command = [sys.executable, __file__, *map(str, arguments)]
    return list(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))


def sends(rounds: int, concurrent: int, count: int, latency: float) -> bool:
    """Compare runs with bare sends; whether both targets are met."""
    found = []
    with loopback(latency) as url:
        for _ in range(rounds):
            plain, ours = (
                fresh("--one", kind, "--url", url, "--count", count, "--at-once", concurrent) for kind in SIDES
            )
            found.append((ours[0] / plain[0], plain[1] / ours[1], ours[0] / count * 1e6, plain[0] / count * 1e6))
    cpu, rate, ours_each, plain_each = (statistics.median(column) for column in zip(*found, strict=True))
    print("| Vendor answers in | Messages | At once | CPU, of bare | Rate, of bare | Microseconds each (bare) |")
    print("|---|---|---|---|---|---|")
    print(
        f"| {latency * 1000:.0f} ms | {count:,} | {concurrent} | {cpu:.2f} (goal {CPU}) | {rate:.2f} (goal {RATE}) "
        f"| {ours_each:.0f} ({plain_each:.0f}) |"
    )
    return cpu <= CPU and rate >= RATE


SIDES = ("bare", "outbox")


def million(count: int) -> bool:
    """Import, claim and sum many rows in a process of its own; whether both targets are met."""
    with tempfile.TemporaryDirectory() as folder:
        imported, claimed, summed, megabytes = fresh("--million", count, "--folder", folder)
    print("| Rows | Import | Claim all | `status` | Peak memory beyond an idle process |\n|---|---|---|---|---|")
    print(
        f"| {count:,} | {imported:.0f} s | {claimed:.0f} s | {summed:.2f} s (goal {STATUS}) "
        f"| {megabytes:.0f} MiB (goal {MEMORY:.0f}) |"
    )
    return megabytes <= MEMORY and summed <= STATUS


def many_rows(count: int, folder: str) -> list[float]:
    """Return seconds to import, to claim, to sum, and megabytes beyond what imports and a client take."""
    from trunkline_outbox import campaigns
    from trunkline_outbox.gate import Gate
    from trunkline_outbox.ledger import Ledger, Step
    from trunkline_outbox.limits import Limits

    with Outbox(f"sqlite:///{folder}/outbox.db") as box, Opentact(token=TOKEN):
        fill(box, 1)
        before, began = peak(), time.perf_counter()
        fill(box, count)
        imported = time.perf_counter()
        session = box.store.connect()
        campaign = campaigns.find(session, "c")
        owner, ledger = box.store.own(session, campaign.id), Ledger(box.store, session)
        claiming = True
        while claiming:
            step = Step(room=1000, look=1000)
            ledger.step(owner, campaign, step, Gate(None, Limits()))
            claiming = bool(step.leaving)
        claimed = time.perf_counter()
        box.status("c")
        summed = time.perf_counter()
        owner.close()
        session.close()
        return [imported - began, claimed - imported, summed - claimed, peak() - before]


def peak() -> float:
    """Return the most memory that this process had, in mebibytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def profile(url: str, concurrent: int, count: int) -> None:
    """Show where the outbox spends its time."""
    profiler = cProfile.Profile()
    profiler.runcall(one, "outbox", url, concurrent, count)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(35)


def main() -> int:
    """Measure what was asked for; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sends", action="store_true")
    parser.add_argument("--rows", type=int)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--at-once", type=int, default=100)
    for hidden in ("--one", "--url", "--folder", "--profile"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    parser.add_argument("--million", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.profile:
        profile(given.profile, given.at_once, given.count)
        return 0
    if given.one or given.million:
        found = (
            many_rows(given.million, given.folder)
            if given.million
            else one(given.one, given.url, given.at_once, given.count)
        )
        print(json.dumps(found))
        return 0
    met = sends(given.rounds, given.at_once, given.count, given.latency) if given.sends or not given.rows else True
    return 0 if (million(given.rows or 1_000_000) if given.rows or not given.sends else True) and met else 1


if __name__ == "__main__":
    sys.exit(main())
