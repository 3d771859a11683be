"""Kill workers at random while they send, start them again, and let the vendor's own count judge."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from outbox.vendor import RunningVendor
from outbox.ways import Way
from trunkline import Opentact
from trunkline_outbox import Outbox, State


@dataclass
class Judgement:
    """What the vendor carried out, beside what was to be sent and what the ledger says."""

    way: str
    messages: int
    kills: int
    duplicates: int
    lost: int
    doubts: int = 0
    at_most: int = 0
    right: int = 0
    wrong: int = 0
    undecided: int = 0
    seconds: float = 0.0
    why: str = ""


def trial(way: Way, vendor: RunningVendor, *, kills: int, workers: int, seed: int, limit: float = 600.0) -> Judgement:
    """Have a way send everything while workers are killed, and let the vendor judge."""
    began = time.monotonic()
    beside = [start() for start in way.beside]
    try:
        hits = kill_at_random(
            way.spawn, vendor, messages=len(way.texts), kills=kills, workers=workers, seed=seed,
            done=way.done, stays=way.stays, limit=limit,
        )  # fmt: skip
    finally:
        end(beside)
    counts = vendor.counts()
    duplicates = sum(count - 1 for count in counts.values())
    never = way.texts - set(counts)
    judged = Judgement(way.name, len(way.texts), hits, duplicates, len(never), seconds=time.monotonic() - began)
    if way.box is not None:
        doubtful = {message.arguments["message"] for message in way.box.doubtful("spring")}
        judged.doubts, judged.at_most = len(doubtful), hits * way.concurrency
        judged.lost = len(never - doubtful)
    return judged


def settle(judged: Judgement, box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Settle the doubts from the vendor's log, and compare what the ledger says then with what the vendor did."""
    report = box.reconcile(client, campaign="spring")
    judged.why = str(report)
    carried_out = vendor.counts()
    for message in box.messages("spring"):
        if message.state is State.DOUBTFUL:
            judged.undecided += 1
            continue
        says = message.state is State.SENT
        if says == bool(carried_out[message.arguments["message"]]):
            judged.right += 1
        else:
            judged.wrong += 1


def kill_at_random(
    spawn: Callable[[], subprocess.Popen[bytes]],
    vendor: RunningVendor,
    *,
    messages: int,
    kills: int,
    workers: int,
    seed: int,
    done: Callable[[], bool],
    stays: bool = False,
    limit: float = 600.0,
) -> int:
    """Keep so many workers alive, and kill one each time another share of the messages was carried out.

    Progress, not time, spaces the kills: every one finds work on its way. `stays` says that a worker goes on waiting
    for work when there is none. Returned is how many kills hit a living worker.
    """
    chance = random.Random(seed)
    alive = [spawn() for _ in range(workers)]
    hits, next_kill, looked, over = 0, messages * 0.5 / kills, 0.0, False
    until = time.monotonic() + limit
    try:
        while not (over and (stays or all(one.poll() is not None for one in alive))):
            assert time.monotonic() < until, "the workers did not come to an end"
            if hits < kills and int(str(vendor.get("/count"))) >= next_kill:
                victim = chance.choice(alive)
                if victim.poll() is None:
                    victim.send_signal(signal.SIGKILL)
                    hits += 1
                    next_kill += messages * 0.95 / kills * chance.uniform(0.7, 1.2)
            for place, one in enumerate(alive):
                if not over and one.poll() is not None:
                    one.wait()
                    alive[place] = spawn()
            if time.monotonic() - looked > 0.5:
                over, looked = done(), time.monotonic()
            time.sleep(0.03)
    finally:
        end(alive)
    return hits


def end(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for one in processes:
        one.kill()
        one.wait()
