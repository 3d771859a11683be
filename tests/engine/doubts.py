"""Doubts settled from random logs, and what was decided: `make doubts` drives 20,000 of them and prints the table.

make doubts ARGS='--write docs/reliability.md'
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from engine.log_simulator import NUMBERS, REWRITES, START, Entry, Vices, World

import trunkline
from marked_page import dated, put
from trunkline import Absent, DeliveryUnknown, Found, Receipt, SharedLog, Undecidable
from trunkline_runtime.clock import Clock
from trunkline_runtime.engine.message_log import wire

DOUBTS = 20_000
TEXTS = ["Your table is ready", "\u201cHello\u201d, it\u2019s ready  ", "Line\r\nbreak", "x" * 200, "Caf\u00e9 at nine"]
RECEIVERS = ["12017774321", "12017774322", "447700900123"]
CONFIG: dict[str, Any] = {
    "opentact": {"token": "t"},
    "voximplant": {"account_id": "7", "api_key": "k"},
    "avaamo": {"instance": "c6", "user_token": "u", "agent_id": 20457, "limiter": None},
}
VERDICTS = ("Found", "Absent", "Undecidable")
KINDS = (
    "honest",
    "lag",
    "skew",
    "step",
    "caps",
    "rewriting",
    "textless",
    "retention",
    "slow",
    "look-alikes",
    "twins",
    "busy",
    "numbers",
    "undercount",
    "mixed",
)


def vices(kind: str, rng: random.Random) -> Vices:
    """A log of one kind."""
    match kind:
        case "lag":
            return Vices(lag=rng.uniform(1, 110))
        case "skew":
            return Vices(skew=rng.choice([-360.0, -30.0, -4.0, 2.5, 4.0, 60.0, 360.0, 7200.0]))
        case "caps":
            return Vices(cap=rng.choice([1, 2, 7, 25]))
        case "rewriting":
            return Vices(rewrite=rng.choice([name for name in REWRITES if name]))
        case "textless":
            return Vices(textless=True)
        case "retention":
            return Vices(keeps=rng.choice([900.0, 3600.0, 86400.0]), keeps_text=rng.choice([300.0, float("inf")]))
        case "slow":
            return Vices(slow=rng.uniform(0, 60))
        case "numbers":
            return Vices(number=rng.choice([name for name in NUMBERS if name]))
        case "undercount":
            return Vices(undercount=rng.choice([1, 2, 50]), cap=rng.choice([1, 25, 1000]))
        case "mixed":
            return mixed(rng)
    return Vices(lag=rng.choice([0.0, 0.0, 5.0]) if kind == "busy" else 0.0)


def mixed(rng: random.Random) -> Vices:
    """A log with several vices at once."""
    return Vices(
        lag=rng.choice([0.0, rng.uniform(1, 110)]),
        skew=rng.choice([0.0, 0.0, 2.0, -45.0]),
        cap=rng.choice([1000, 2, 25]),
        rewrite=rng.choice(["", "", *REWRITES]),
        textless=rng.random() < 0.1,
        keeps=rng.choice([float("inf"), 3600.0]),
        keeps_text=rng.choice([float("inf"), 300.0]),
        slow=rng.choice([0.0, 0.0, 20.0]),
        number=rng.choice(["", "", *NUMBERS]),
        undercount=rng.choice([0, 0, 0, 1]),
    )


class Scene:
    """One account for some minutes: sends that succeed, sends in doubt, others' messages."""

    def __init__(self, vendor: str, kind: str, rng: random.Random) -> None:
        self.kind, self.rng = kind, rng
        self.world = World(vendor, vices(kind, rng), rng)
        clock = Clock(time=self.world.client_time, monotonic=self.world.monotonic)
        self.config = {**CONFIG[vendor], "clock": clock, "transport": self.world, "retries": 0}
        self.client = getattr(trunkline, vendor.capitalize())(**self.config)
        self.doubts: list[tuple[Receipt, Entry | None]] = []
        self.serial = 0

    def play(self) -> None:
        world, rng = self.world, self.rng
        world.add("12015550100", "19995550100"[:1] + "2015550999", "An old message", START - 7 * 86400)
        if self.kind in ("caps", "busy", "undercount", "mixed"):
            for number in range(rng.randint(0, 60)):
                world.add("12015550100", rng.choice(RECEIVERS), f"Filler {number}", START - rng.uniform(30, 3000))
        for _ in range(rng.randint(2, 6)):
            self._send(rng.choice(["answered", "arrived", "lost", "arrived", "lost"]))
            world.now += rng.choice([0.0, 0.5, 3.0, 30.0, 120.0])
        if self.kind == "step":
            world.step = rng.choice([-600.0, -30.0, -8.0, 8.0, 45.0, 3600.0])

    def _send(self, fate: str) -> None:
        world, rng = self.world, self.rng
        self.serial += 1
        same = self.kind == "twins" or (self.kind in ("look-alikes", "mixed") and rng.random() < 0.5)
        text = rng.choice(TEXTS) if same else f"{rng.choice(TEXTS)} {self.serial}"
        receiver = rng.choice(RECEIVERS[:1] if same else RECEIVERS)
        if self.kind == "look-alikes":
            world.add("12015550100", receiver, text, world.now + rng.uniform(-40, 40))
        world.fate, before = fate, len(world.log)
        try:
            if world.vendor == "opentact":
                self.client.sms.send(from_="12015550100", to=receiver, message=text)
            elif world.vendor == "voximplant":
                self.client.sms.send_sms_message(source="12015550100", destination=receiver, sms_body=text)
            else:
                self.client.sms.send(channel_uuid="c1", to_phone=f"+{receiver}")
        except DeliveryUnknown as error:
            assert error.receipt is not None
            self.doubts.append((error.receipt, world.log[before] if len(world.log) > before else None))

    def settle(self, tally: Counter[tuple[str, ...]]) -> None:
        """Look every doubt up, after some time, here or in another process."""
        world, rng = self.world, self.rng
        world.now += rng.choice([0.0, 10.0, 130.0, 200.0, 1000.0, 4000.0, 3 * 86400.0])
        promise = self.kind != "look-alikes"
        elsewhere = rng.random() < 0.3 and self.kind not in (
            "twins",
            "mixed",
        )  # another process knows nothing of twins: the promise does
        client = getattr(trunkline, world.vendor.capitalize())(**self.config) if elsewhere else self.client
        shared = SharedLog() if rng.random() < 0.5 else None
        for receipt, truth in self.doubts:
            stored = Receipt.from_json(receipt.to_json()) if elsewhere else receipt
            settled = client.reconcile(stored, sole_sender=promise, shared=shared)
            if isinstance(settled, Found):
                row = wire(settled.message)
                found = str(row.get("uuid") or row.get("message_id"))
                assert truth is not None, f"{world.vendor} {self.kind}: found, but it never arrived"
                assert found == truth.id, f"{world.vendor} {self.kind}: another message was found"
            elif isinstance(settled, Absent):
                assert truth is None, f"{world.vendor} {self.kind}: absent, but it arrived ({settled.evidence})"
            else:
                assert isinstance(settled, Undecidable)
            tally[world.vendor, self.kind, type(settled).__name__] += 1


def drive(vendor: str, doubts: int) -> Counter[tuple[str, ...]]:
    """Settle so many doubts at one vendor, of each kind of log in turn; a wrong verdict raises `AssertionError`."""
    rng = random.Random(f"{vendor} 14")
    tally: Counter[tuple[str, ...]] = Counter()
    while tally.total() < doubts:
        scene = Scene(vendor, KINDS[tally.total() % len(KINDS)], rng)
        scene.play()
        scene.settle(tally)
    return tally


def decided(tally: Counter[tuple[str, ...]], vendor: str, kind: str) -> float:
    """Return the share of doubts that were decided."""
    counts = [tally[vendor, kind, verdict] for verdict in VERDICTS]
    return sum(counts[:2]) / (sum(counts) or 1)


def table(tally: Counter[tuple[str, ...]]) -> str:
    """Write the share that was decided, and the counts behind it, as Markdown."""
    head = [*(f"{vendor.capitalize()}" for vendor in CONFIG)]
    lines = [f"{tally.total():,} doubts, none decided wrongly. Decided (found / absent / undecidable):", ""]
    lines += [f"| Log | {' | '.join(head)} |", "|---" * (len(head) + 1) + "|"]
    for kind in KINDS:
        cells = [
            f"{decided(tally, vendor, kind):.0%} ({' / '.join(str(tally[vendor, kind, verdict]) for verdict in VERDICTS)})"
            for vendor in CONFIG
        ]
        lines.append(f"| {kind} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Drive all three vendors, each in a process of its own."""
    parser = argparse.ArgumentParser(
        prog="make doubts", description="Doubts settled from random logs; none may be wrong."
    )
    parser.add_argument("--doubts", type=int, default=DOUBTS)
    parser.add_argument("--write", type=Path, help="a page into which the table goes, between its two marks")
    options = parser.parse_args()
    whole: Counter[tuple[str, ...]] = Counter()
    with ProcessPoolExecutor(2) as pool:
        for tally in pool.map(partial(drive, doubts=-(-options.doubts // len(CONFIG))), CONFIG):
            whole += tally
    print(table(whole))
    if options.write is not None:
        put(options.write, "doubts", dated(table(whole)))


if __name__ == "__main__":
    main()
