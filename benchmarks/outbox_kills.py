"""Kill workers at random while they send a campaign, and let a vendor that counts be the judge: one table.

    make kills                          5,000 messages, 50 kills, four workers; ten to thirty minutes
    make kills ARGS='--naive'           what people write without an outbox, with 1,000 messages
    make kills ARGS='--ways sqlite,celery --messages 600 --kills 8'
    make kills ARGS='--write docs/outbox.md'

PostgreSQL and Redis are started in folders of their own; a way whose server is not installed is left out.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from outbox import ways
from outbox.killing import Judgement, settle, trial
from outbox.servers import Postgresql, Redis, postgresql_programs
from outbox.vendor import RunningVendor
from outbox.ways import Way

from marked_page import dated, put
from trunkline import Opentact

LAG = 125.0
"""Seconds until absence from the vendor's log proves anything."""


@dataclass
class Place:
    """What one trial needs."""

    folder: Path
    vendor: RunningVendor
    client: Opentact
    messages: int
    postgresql: Postgresql | None
    redis: Redis | None

    def database(self) -> str:
        """Make a database."""
        assert self.postgresql is not None
        return self.postgresql.create(f"d{time.time_ns()}")

    def broker(self) -> str:
        """Name the broker."""
        assert self.redis is not None
        return self.redis.url()


@dataclass
class Tried:
    """A trial that was made, and what settles its doubts."""

    judged: Judgement
    way: Way
    vendor: RunningVendor
    client: Opentact


OURS: dict[str, Callable[[Place], Way]] = {
    "sqlite": lambda at: ways.direct(
        "outbox on SQLite", "threads", f"sqlite:///{at.folder}/outbox.db", at.vendor, at.client, at.messages
    ),
    "postgresql": lambda at: ways.direct(
        "outbox on PostgreSQL", "async", at.database(), at.vendor, at.client, at.messages
    ),
    "procrastinate": lambda at: ways.procrastinate(at.folder, at.database(), at.vendor, at.client, at.messages),
    "celery": lambda at: ways.celery(at.folder, at.database(), at.broker(), at.vendor, at.client, at.messages),
}
NAIVE: dict[str, Callable[[Place], Way]] = {
    "after": lambda at: ways.marking(at.folder, "mark-after", at.vendor, at.messages),
    "before": lambda at: ways.marking(at.folder, "mark-before", at.vendor, at.messages),
    "late": lambda at: ways.late(at.folder, at.broker(), at.vendor, at.messages),
    "retry": lambda at: ways.retrying(at.folder, at.database(), at.vendor, at.messages),
}
NEEDS = {"postgresql": "p", "procrastinate": "p", "celery": "pr", "late": "r", "retry": "p"}


def main() -> int:
    """Run the trials and print the table; 1 when an outbox duplicated or lost anything."""
    given = arguments()
    with ExitStack() as stack:
        postgresql = Postgresql() if postgresql_programs() else None
        redis = Redis() if shutil.which("redis-server") else None
        for server in filter(None, (postgresql, redis)):
            stack.callback(server.close)
        tried = [one for name in given.ways if (one := one_trial(stack, name, given, postgresql, redis)) is not None]
        settle_all(tried)
    judged = [one.judged for one in tried]
    text = table(judged, naive=given.naive)
    print(text)
    if given.write is not None:
        put(given.write, "naive" if given.naive else "kills", dated(text))
    failed = [one for one in judged if one.duplicates or one.lost or one.wrong or one.doubts > one.at_most]
    return 1 if failed and not given.naive else 0


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--naive", action="store_true", help="what people write without an outbox")
    parser.add_argument("--ways", help="which ones, with commas")
    parser.add_argument("--messages", type=int)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--latency", type=float, default=0.02, help="seconds that the vendor takes for an answer")
    parser.add_argument("--write", type=Path, help="a page into which the table goes, between its two marks")
    given = parser.parse_args()
    known = NAIVE if given.naive else OURS
    given.ways = given.ways.split(",") if given.ways else list(known)
    given.messages = given.messages or (1000 if given.naive else 5000)
    return given


def one_trial(
    stack: ExitStack, name: str, given: argparse.Namespace, postgresql: Postgresql | None, redis: Redis | None
) -> Tried | None:
    """Run one trial in a folder of its own; what its doubts need to be settled stays open until `stack` ends."""
    missing = [
        what for what, there in (("p", postgresql), ("r", redis)) if there is None and what in NEEDS.get(name, "")
    ]
    if missing:
        print(f"{name}: left out, its server is not installed")
        return None
    vendor = RunningVendor(given.latency)
    stack.callback(vendor.close)
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="outbox-kills-", ignore_cleanup_errors=True)))
    client = stack.enter_context(Opentact(token="t", base_url=vendor.base_url, retries=0, trust_env=False))
    way = (NAIVE if given.naive else OURS)[name](Place(folder, vendor, client, given.messages, postgresql, redis))
    workers = 1 if name in ("after", "before") else given.workers
    judged = trial(way, vendor, kills=given.kills, workers=workers, seed=given.seed, limit=3600.0)
    print(judged, flush=True)
    return Tried(judged, way, vendor, client)


def settle_all(tried: list[Tried]) -> None:
    """Settle the doubts of all trials when the last one's can be settled."""
    boxes = [one for one in tried if one.way.box is not None]
    if boxes:
        time.sleep(LAG)
    for one in boxes:
        assert one.way.box is not None
        settle(one.judged, one.way.box, one.client, one.vendor)
        one.way.box.close()
        print(one.judged, flush=True)


def table(judged: list[Judgement], *, naive: bool) -> str:
    """Write what was found as Markdown."""
    if naive:
        rows = [f"| {one.way} | {one.messages} | {one.kills} | {one.duplicates} | {one.lost} |" for one in judged]
        return "\n".join(["| Way | Messages | Kills | Sent twice | Never sent |", "|---|---|---|---|---|", *rows])
    head = "| Way | Messages | Kills | Sent twice | Lost | Doubts (at most) | Settled rightly | Wrongly | Not settled |"
    rows = [
        f"| {one.way} | {one.messages} | {one.kills} | {one.duplicates} | {one.lost} | {one.doubts} ({one.at_most}) "
        f"| {one.right} | {one.wrong} | {one.undecided} |"
        for one in judged
    ]
    return "\n".join([head, "|---" * 9 + "|", *rows])


if __name__ == "__main__":
    sys.exit(main())
