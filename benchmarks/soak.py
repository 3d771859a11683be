"""Many sends through a vendor that misbehaves, over real sockets; every outcome is checked against the vendor's own log.

    make soak                                   20,000 sends, 64 tasks, a fault in every fifth call; some minutes
    make soak ARGS='--sends 2000 --vendor voximplant --transport httpx'

Fails when one message was accepted twice, when a success was not accepted exactly once, when an error that promised "not
delivered" was, or when the process keeps growing.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import trunkline

BATCH = 400  # the mock shows at most 500 messages at once
FAULTS: list[dict[str, Any]] = [
    {"kind": "drop"},
    {"kind": "drop-after"},
    {"kind": "slow", "delay": 0.05},
    {"kind": "reset"},
    {"kind": "truncate"},
    {"kind": "html"},
    {"status": 429, "retry-after": 0},
    {"status": 500},
    {"status": 502, "after": True},
    {"status": 404},
    {"kind": "expired-token"},
]
CLIENTS: dict[str, dict[str, Any]] = {
    "opentact": {"email": "ada@example.org", "password": "a-password"},
    "voximplant": {"account_id": "7", "api_key": "k"},
    "avaamo": {"instance": "c6", "limiter": None},
}


@contextmanager
def mock() -> Iterator[dict[str, Any]]:
    """Run a mock in its own process, so that its memory is not ours."""
    command = [sys.executable, "-m", "trunkline_mock", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # it logs each broken answer
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(10)


def control(url: str, name: str, value: object = None) -> Any:
    """Ask the mock something, or tell it."""
    data = None if value is None else json.dumps(value).encode()
    request = Request(f"{url}/_mock/{name}", data, {"content-type": "application/json"})
    with urlopen(request, timeout=30) as answer:
        return json.load(answer)


def prepare(url: str, share: float) -> None:
    """Start a clean log with the faults set."""
    control(url, "reset", {})
    each = share / len(FAULTS)
    for place, fault in enumerate(FAULTS):
        # The mock tries the faults in order: a later one sees only the calls that no earlier one took.
        control(url, "faults", {**fault, "rate": each / (1 - place * each)})


async def send(client: Any, vendor: str, number: str) -> tuple[int, int, str]:
    """Send one message; return the least and the most times it may have been accepted, and what the caller was told."""
    try:
        if vendor == "opentact":
            await client.sms.send(from_="12015550100", to=number, message="Hello")
        elif vendor == "voximplant":
            await client.sms.send_sms_message(source="12015550100", destination=number, sms_body="Hello")
        else:
            await client.sms.send(channel_uuid="3ad87fb7", to_phone=f"+{number}")
    except trunkline.CallError as error:
        return 0, int(error.possibly_delivered), type(error).__name__
    return 1, 1, "sent"


async def batch(client: Any, vendor: str, numbers: list[str], tasks: int) -> dict[str, tuple[int, int, str]]:
    """Send to all numbers with so many tasks."""
    waiting, books = iter(numbers), {}

    async def work() -> None:
        for number in waiting:
            books[number] = await send(client, vendor, number)

    async with asyncio.TaskGroup() as group:
        for _ in range(tasks):
            group.create_task(work())
    return books


def log_of(url: str, vendor: str) -> collections.Counter[str]:
    """Return how often the vendor accepted a message for each number."""
    return collections.Counter(message["to"] for message in control(url, f"sent?vendor={vendor}"))


def wrong(books: dict[str, tuple[int, int, str]], accepted: collections.Counter[str]) -> list[str]:
    """Compare what callers were told with the vendor's log."""
    return [
        f"{number}: the caller heard {told!r}, the vendor accepted {accepted[number]}"
        for number, (low, high, told) in books.items()
        if not low <= accepted[number] <= high
    ]


def resident() -> float:
    """Return the memory of this process in MiB; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 2**20 if status.exists() else 0.0


async def soak(options: argparse.Namespace, url: str, base_url: str) -> int:
    """Run the batches and print the balance; return the exit code."""
    name = f"Async{options.vendor.capitalize()}"
    config: dict[str, Any] = {
        "base_url": base_url,
        "retries": trunkline.Backoff(base=0.01),
        "transport": options.transport,
        **CLIENTS[options.vendor],
    }
    balance: collections.Counter[tuple[str, int]] = collections.Counter()
    faulty: list[str] = []
    memory: list[float] = []
    begin = time.monotonic()
    async with getattr(trunkline, name)(**config) as client:
        for first in range(0, options.sends, BATCH):
            await asyncio.to_thread(prepare, url, options.faults)
            numbers = [f"1201{first + place:07d}" for place in range(min(BATCH, options.sends - first))]
            books = await batch(client, options.vendor, numbers, options.tasks)
            accepted = await asyncio.to_thread(log_of, url, options.vendor)
            balance.update((told, accepted[number]) for number, (_, _, told) in books.items())
            faulty += wrong(books, accepted)
            memory.append(resident())
    seconds = time.monotonic() - begin
    quarters = [memory[(len(memory) - 1) * quarter // 4] for quarter in (1, 2, 3, 4)]
    growth = quarters[-1] - quarters[0]
    print(f"{options.vendor} on {options.transport}: {options.sends} sends, {options.tasks} tasks, {seconds:.0f} s")
    print(f"{'the caller heard':<24}{'accepted':>9}{'calls':>8}")
    for (told, times), count in sorted(balance.items()):
        print(f"{told:<24}{times:>9}{count:>8}")
    print("memory at each quarter, MiB: " + ", ".join(f"{value:.1f}" for value in quarters))
    print(*faulty[:20], sep="\n", end="\n" if faulty else "")
    print(f"{len(faulty)} outcomes disagree with the vendor's log")
    grows = options.sends >= 4 * BATCH and growth > options.growth
    if grows:
        print(f"the process grew by {growth:.1f} MiB")
    return int(bool(faulty) or grows)


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sends", type=int, default=20_000)
    parser.add_argument("--tasks", type=int, default=64)
    parser.add_argument("--faults", type=float, default=0.2, help="share of the calls that a fault strikes")
    parser.add_argument("--vendor", choices=sorted(CLIENTS), default="opentact")
    parser.add_argument("--transport", choices=("aiohttp", "httpx"), default="aiohttp")
    parser.add_argument("--growth", type=float, default=8.0, help="MiB the process may grow after the first quarter")
    options = parser.parse_args()
    with mock() as ready:
        return asyncio.run(soak(options, ready["url"], ready["vendors"][options.vendor]))


if __name__ == "__main__":
    sys.exit(main())
