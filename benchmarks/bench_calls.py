"""What one call costs: ours against raw httpx and raw aiohttp, in CPU time of the client.

Every figure comes from a fresh process, so that none inherits another's warm caches; the clients take turns within a
round, and ratios are taken within a round, so that a busy machine slows both sides of a ratio. The server runs in a
process of its own and counts what it is asked.

    make bench                          a table; a minute or two
    make bench ARGS='--rounds 9 --json bench.json'
    make bench ARGS='--profile trunkline'
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import json
import pstats
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

BODY = {"from": "12017771234", "to": 12017774321, "message": "Your table is ready"}
TOKEN = "t" * 300  # about as long as a JWT of the vendor's
HEADERS = {"accept": "application/json", "x-auth-token": TOKEN}
ANSWER = {  # as documented, but for the nested object about the number
    "success": True,
    "payload": {
        "uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10",
        "type": "smso",
        "state": "created",
        "from": "12017771234",
        "to": 12017774321,
        "message": "Your table is ready",
        "thread": "5d41402abc4b2a76b9719d911017c592",
        "delivered": False,
        "automated": False,
        "created_on": "2026-01-04T07:52:58.127Z",
        "modified_on": "2026-01-04T07:52:58.127Z",
    },
}
CONCURRENT = (1, 10, 100)
FIRST_CALL = 1.3
CALLS = {1: 600, 10: 1000, 100: 2000}

# what is compared with what, and how much of it ours may cost
TARGETS: tuple[tuple[str, str, dict[int, float]], ...] = (
    ("trunkline", "httpx", {1: 0.80, 10: 0.80, 100: 0.80}),
    ("trunkline on aiohttp", "aiohttp", {1: 1.5, 10: 1.5, 100: 1.5}),
    ("trunkline on httpx", "httpx, async", {}),
)


class Server(asyncio.Protocol):
    """Answers every request alike, as fast as Python can."""

    reply = b""
    asked = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        self.transport: Any = transport
        self.buffer = b""

    def data_received(self, data: bytes) -> None:
        """Answer each request whose body has arrived whole."""
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            head, _, rest = self.buffer.partition(b"\r\n\r\n")
            _, _, length = head.lower().partition(b"content-length: ")
            size = int(length.partition(b"\r\n")[0] or 0)
            if len(rest) < size:
                return
            self.buffer = rest[size:]
            if head.startswith(b"GET"):
                body = str(Server.asked).encode()
                self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                continue
            Server.asked += 1
            self.transport.write(self.reply)


async def serve() -> None:
    """Listen on a free port, print it, and serve until standard input ends."""
    body = json.dumps(ANSWER).encode()
    head = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nServer: bench\r\nContent-Length: %d\r\n\r\n"
    Server.reply = head % len(body) + body
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def measure_blocking(call: Callable[[], object], concurrent: int, calls: int) -> float:
    """Return the CPU seconds of `calls` calls from `concurrent` threads."""
    with ThreadPoolExecutor(concurrent) as threads:

        def many(count: int) -> None:
            for _ in range(count):
                call()

        list(threads.map(many, [3] * concurrent))
        started = time.process_time()
        list(threads.map(many, [calls // concurrent] * concurrent))
        return time.process_time() - started


async def measure_async(call: Callable[[], Awaitable[object]], concurrent: int, calls: int) -> float:
    """Return the CPU seconds of `calls` calls from `concurrent` tasks."""

    async def many(count: int) -> None:
        for _ in range(count):
            await call()

    await asyncio.gather(*(many(3) for _ in range(concurrent)))
    started = time.process_time()
    await asyncio.gather(*(many(calls // concurrent) for _ in range(concurrent)))
    return time.process_time() - started


def run_httpx(url: str, concurrent: int, calls: int) -> float:
    """Raw httpx, as in its quick start."""
    import httpx

    with httpx.Client() as client:

        def call() -> object:
            while True:
                try:
                    return client.post(f"{url}/rest/sms", json=BODY, headers=HEADERS).json()["payload"]
                except httpx.TransportError:  # with many threads its pool closes connections that are in use
                    continue

        return measure_blocking(call, concurrent, calls)


def run_trunkline(url: str, concurrent: int, calls: int) -> float:
    """Ours, blocking, with everything on."""
    from trunkline import Opentact

    with Opentact(token=TOKEN, base_url=url) as client:
        return measure_blocking(
            lambda: client.sms.send(from_="12017771234", to=12017774321, message="Your table is ready").uuid,
            concurrent,
            calls,
        )


async def run_httpx_async(url: str, concurrent: int, calls: int) -> float:
    """Raw httpx under asyncio."""
    import httpx

    async with httpx.AsyncClient(timeout=30) as client:

        async def call() -> object:
            return (await client.post(f"{url}/rest/sms", json=BODY, headers=HEADERS)).json()["payload"]

        return await measure_async(call, concurrent, calls)


async def run_aiohttp(url: str, concurrent: int, calls: int) -> float:
    """Raw aiohttp."""
    import aiohttp

    async with aiohttp.ClientSession() as session:

        async def call() -> object:
            async with session.post(f"{url}/rest/sms", json=BODY, headers=HEADERS) as answer:
                return (await answer.json())["payload"]

        return await measure_async(call, concurrent, calls)


async def run_trunkline_async(transport: str, url: str, concurrent: int, calls: int) -> float:
    """Ours, async, with everything on."""
    from trunkline import AsyncOpentact

    async with AsyncOpentact(token=TOKEN, base_url=url, transport=transport) as client:

        async def call() -> object:
            return await client.sms.send(from_="12017771234", to=12017774321, message="Your table is ready")

        return await measure_async(call, concurrent, calls)


CLIENTS: dict[str, Callable[[str, int, int], float]] = {
    "httpx": run_httpx,
    "trunkline": run_trunkline,
    "httpx, async": lambda *how: asyncio.run(run_httpx_async(*how)),
    "aiohttp": lambda *how: asyncio.run(run_aiohttp(*how)),
    "trunkline on aiohttp": lambda *how: asyncio.run(run_trunkline_async("aiohttp", *how)),
    "trunkline on httpx": lambda *how: asyncio.run(run_trunkline_async("httpx", *how)),
}


def in_process(name: str, url: str, concurrent: int, calls: int) -> float:
    """Return the CPU microseconds of one call, measured in a process of its own."""
    command = [sys.executable, __file__, "--client", name, "--url", url, "--how", str(concurrent), str(calls)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr}")
    return float(done.stdout) / (calls // concurrent * concurrent) * 1e6


def first_call(url: str, rounds: int) -> dict[str, float]:
    """Return the CPU milliseconds from the start of a process to its first answer, above an empty interpreter.

    The best of some rounds; the clients read the same CA bundle, though the server speaks plain HTTP.
    """
    call = "sms.send(from_='12017771234', to=12017774321, message='Your table is ready')"
    what = {
        "nothing": "pass",
        "httpx": f"import httpx; httpx.Client().post('{url}/rest/sms', json={BODY}).json()",
        "trunkline": f"from trunkline import Opentact; Opentact(token='x', base_url='{url}').{call}",
    }
    best: dict[str, float] = {}
    for name in list(what) * rounds:
        code = f"{what[name]}; import time; print(time.process_time())"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        best[name] = min(float(done.stdout) * 1000, best.get(name, 1e9))
    return {name: value - best["nothing"] for name, value in best.items() if name != "nothing"}


def decoding(records: int = 1000, rounds: int = 15) -> dict[str, float]:
    """Return the CPU milliseconds of reading a page: JSON alone, plain attrs classes beside it, and our models."""
    import attrs

    from trunkline_opentact.models.sms import Sms

    record = ANSWER["payload"]
    plain = attrs.make_class("Plain", [str(name).replace("from", "from_") for name in record])
    page = json.dumps([record] * records)
    how: dict[str, Callable[[], object]] = {
        "json": lambda: json.loads(page),
        "plain attrs": lambda: [plain(*row.values()) for row in json.loads(page)],
        "models": lambda: [Sms.from_dict(row) for row in json.loads(page)],
    }
    best = dict.fromkeys(how, 1e9)
    for name in list(how) * rounds:
        started = time.process_time()
        how[name]()
        best[name] = min(best[name], (time.process_time() - started) * 1000)
    return best


def compare(url: str, rounds: int, at_once: list[int]) -> tuple[list[dict[str, Any]], bool]:
    """Measure all clients in turn, print the table, and return it and whether every target was met."""
    rows: list[dict[str, Any]] = []
    met = True
    print(f"{'at once':>7}  {'client':<22}{'us a call':>10}{'ratio':>8}{'range':>14}  of")
    for concurrent in at_once:
        costs: dict[str, list[float]] = {name: [] for name in CLIENTS}
        for _ in range(rounds):
            for name, found in costs.items():
                found.append(in_process(name, url, concurrent, CALLS[concurrent]))
        for ours, theirs, targets in TARGETS:
            ratios = [mine / raw for mine, raw in zip(costs[ours], costs[theirs], strict=True)]
            ratio, target = statistics.median(ratios), targets.get(concurrent)
            row = {"concurrent": concurrent, "ours": ours, "theirs": theirs, "ratio": ratio, "ratios": ratios}
            rows.append(row | {"target": target, "us": {name: costs[name] for name in (ours, theirs)}})
            verdict = "" if target is None else f"  (target {target}: {'met' if ratio <= target else 'MISSED'})"
            met = met and (target is None or ratio <= target)
            for name in (theirs, ours):
                figures = (
                    f"{ratio:>8.2f}{min(ratios):>8.2f}-{max(ratios):.2f}  {theirs}{verdict}" if name == ours else ""
                )
                print(f"{concurrent:>7}  {name:<22}{statistics.median(costs[name]):>10.0f}{figures}")
    return rows, met


def profile(name: str, url: str) -> None:
    """Show where one client's time goes."""
    with cProfile.Profile() as profiler:
        CLIENTS[name](url, 1, 2000)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(45)


def main() -> None:
    """Compare, or be one of the processes that are compared."""
    parser = argparse.ArgumentParser(description="CPU time per call, ours against raw httpx and aiohttp")
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes for each figure")
    parser.add_argument("--concurrent", type=int, nargs="+", choices=CONCURRENT, default=CONCURRENT)
    parser.add_argument("--quick", action="store_true", help="only the first call and the page")
    parser.add_argument("--json", help="file for the figures")
    parser.add_argument("--profile", choices=CLIENTS, help="profile one client instead")
    for hidden in ("--client", "--url"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    parser.add_argument("--how", nargs=2, type=int, help=argparse.SUPPRESS)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        asyncio.run(serve())
    elif given.client:
        print(CLIENTS[given.client](given.url, *given.how))
    else:
        run(given)


def run(given: argparse.Namespace) -> None:
    """Start the server and do what was asked."""
    command = [sys.executable, __file__, "--serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        if given.profile:
            profile(given.profile, url)
            return
        first, pages = first_call(url, given.rounds), decoding()
        ratio = first["trunkline"] / first["httpx"]
        verdict = "met" if ratio <= FIRST_CALL else "MISSED"
        print(f"first call: {told(first)}; ratio {ratio:.2f} (target {FIRST_CALL}: {verdict})")
        print(f"page of 1,000 records: {told(pages)}; ratio to json {pages['models'] / pages['json']:.2f}", flush=True)
        rows, met = compare(url, given.rounds, given.concurrent) if not given.quick else ([], True)
    if given.json:
        with open(given.json, "w") as file:
            figures = {"calls": rows, "first_call_ms": first, "page_ms": pages}
            json.dump({**figures, "targets_met": met and ratio <= FIRST_CALL}, file, indent=2)


def told(costs: dict[str, float]) -> str:
    """Write figures in milliseconds on one line."""
    return ", ".join(f"{name} {value:.1f} ms" for name, value in costs.items())


if __name__ == "__main__":
    main()
