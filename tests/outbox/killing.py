"""Kill workers at random while they send, start them again, and let the vendor's own count judge."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from outbox.vendor import RunningVendor

WORKERS = Path(__file__).with_name("workers.py")


@dataclass
class Judgement:
    """What the vendor carried out, beside what was to be sent."""

    messages: int
    kills: int
    duplicates: int
    never: int

    def __str__(self) -> str:
        return f"{self.messages} messages, {self.kills} kills: {self.duplicates} sent twice, {self.never} never sent"


def judge(vendor: RunningVendor, texts: set[str], kills: int) -> Judgement:
    counts: Counter[str] = vendor.counts()
    duplicates = sum(count - 1 for count in counts.values())
    return Judgement(len(texts), kills, duplicates, len(texts - set(counts)))


def start(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, str(WORKERS), *map(str, arguments)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def kill_at_random(
    spawn: Callable[[], subprocess.Popen[bytes]],
    carried_out: Callable[[], int],
    *,
    messages: int,
    kills: int,
    workers: int,
    seed: int,
    done: Callable[[], bool],
    limit: float = 600.0,
) -> int:
    """Keep so many workers alive, and kill one each time another share of the messages was carried out.

    Returns:
        How many kills hit a living worker. Progress, not time, spaces them: every kill finds work on its way.
    """
    chance = random.Random(seed)
    alive = [spawn() for _ in range(workers)]
    hits, next_kill = 0, messages * 0.5 / kills
    until = time.monotonic() + limit
    try:
        while not (done() and all(one.poll() is not None for one in alive)):
            assert time.monotonic() < until, "the workers did not come to an end"
            if hits < kills and carried_out() >= next_kill:
                victim = chance.choice(alive)
                if victim.poll() is None:
                    victim.send_signal(signal.SIGKILL)
                    hits += 1
                    next_kill += messages * 0.95 / kills * chance.uniform(0.7, 1.2)
            for place, one in enumerate(alive):
                if one.poll() is not None and not done():
                    one.wait()
                    alive[place] = spawn()
            time.sleep(0.02)
    finally:
        for one in alive:
            one.kill()
            one.wait()
    return hits
