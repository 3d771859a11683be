"""The mock beside Prism: requests a second, memory and start-up for the send operations, measured in turns.

Prism comes from npm into a folder of its own, in the newest version that the Node at hand can run. It is given the
sends alone, with schemas cut at the third level: on the whole of Opentact's it had not started after 80 seconds, and on
its sends in full it took 20 seconds to start and one for each request. The mock has the whole. Prism runs as it comes,
logging each request to nowhere, and once more with its log off; the goals are beside the first, what it makes of the
second is printed too. The mock keeps its log in memory, where tests look at it. Without Node the mock is measured
alone, and the output says so. How long the slowest answers take autocannon says, which is not ours.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import socket
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from fuzz.prism_server import CACHE, free_port, installed, prism, reachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Command = Callable[[str, int], list[str]]

ROOT = Path(__file__).parents[1]
SPECS = ROOT / "generated" / "trunkline_specs"
SENDS_ONLY = CACHE / "specs"
CONNECTIONS = 16
AUTOCANNON = "8.0.0"
#: Milliseconds in which 99 of 100 answers are there, with all connections busy.
SOON = 8.0
#: What the mock must reach beside Prism.
FASTER, SMALLER, SOONER = 4.0, 1 / 3, 1 / 6


@dataclass(frozen=True)
class Send:
    """One send operation: the spec, where the mock and Prism serve it, and the request."""

    name: str
    vendor: str
    mock_path: str
    prism_path: str
    headers: tuple[str, ...]
    body: str


JSON = "Content-Type: application/json"
FORM = "Content-Type: application/x-www-form-urlencoded"
TOKEN = "X-Auth-Token: t"
QUERY = "/rest/sms?FROM=12017771234&TO=12017774321&Message=Hello"
KEYS = "account_id=1&api_key=k"
SENDS = (
    Send(
        "opentact, JSON",
        "opentact",
        "/rest/sms",
        "/sms",
        (JSON, TOKEN),
        '{"from": "12017771234", "to": 12017774321, "message": "Hello world"}',
    ),
    Send("opentact, query", "opentact", QUERY, QUERY, (TOKEN,), ""),
    Send(
        "voximplant, form",
        "voximplant",
        f"/platform_api/SendSmsMessage?{KEYS}",
        f"/SendSmsMessage?{KEYS}",
        (FORM,),
        "source=447443332211&destination=447443332212&sms_body=Hello",
    ),
    Send("avaamo, JSON", "avaamo", *2 * ("/sms/abc/send.json",), (JSON,), '{"to_phone": "+1 (201) 777-4321"}'),
)


def main() -> int:
    """Measure and print; 1 when `--check` is given and a goal is missed."""
    options = _parser().parse_args()
    if options.requests:
        return _endure(options.requests)
    servers: dict[str, Command] = {"mock": _mock_command}
    found = prism()
    if isinstance(found, str):
        print(f"Prism is left out: {found}. The mock alone:")
    else:
        specs = _sends_only()
        servers["prism"] = _prism_command(found, specs)
        servers["prism, no log"] = _prism_command(found, specs, "-v", "silent")
    good = _starts(servers, options.rounds)
    for send in SENDS:
        good &= _compare(send, servers, options)
    good &= _wait(options)
    if not isinstance(found, str):
        goals = f"x{FASTER:g} the rate, {SMALLER:.2f} of the memory, {SOONER:.2f} of the start"
        print(f"goals ({goals}): {'met' if good else 'missed'}")
    return 1 if options.check and not good else 0


def _starts(servers: dict[str, Command], rounds: int) -> bool:
    """Print how long each server takes to its first answer."""
    took: dict[str, list[float]] = {name: [] for name in servers}
    for _ in range(rounds):
        for name, command in servers.items():
            before = time.perf_counter()
            with _run(command, "opentact"):
                took[name].append(time.perf_counter() - before)
    medians = {name: statistics.median(found) for name, found in took.items()}
    for name, seconds in medians.items():
        share = "" if name == "mock" else f"   {medians['mock'] / seconds:.2f} of the time"
        print(_line("start to first answer", name, f"{seconds * 1000:5.0f} ms", share), flush=True)
    return "prism" not in medians or medians["mock"] <= medians["prism"] * SOONER


def _compare(send: Send, servers: dict[str, Command], options: argparse.Namespace) -> bool:
    """Load the servers in turns; prints median requests a second and megabytes after the load."""
    rates: dict[str, list[float]] = {name: [] for name in servers}
    sizes: dict[str, float] = {}
    with contextlib.ExitStack() as stack:
        running = {name: stack.enter_context(_run(command, send.vendor)) for name, command in servers.items()}
        for _ in range(options.rounds):
            for name, (port, pid) in running.items():
                request = _request(send, send.mock_path if name == "mock" else send.prism_path)
                rates[name].append(_load(port, request, options.seconds))
                sizes[name] = _memory(pid)
    rate = {name: statistics.median(found) for name, found in rates.items()}
    faster = {name: rate["mock"] / found for name, found in rate.items()}
    smaller = {name: sizes["mock"] / found for name, found in sizes.items()}
    for name in servers:
        ratio = "" if name == "mock" else f"   x{faster[name]:.1f} the rate, {smaller[name]:.2f} of the memory"
        print(_line(send.name, name, f"{rate[name]:6.0f}/s {sizes[name]:4.0f} MB", ratio), flush=True)
    return "prism" not in rate or (faster["prism"] >= FASTER and smaller["prism"] <= SMALLER)


def _wait(options: argparse.Namespace) -> bool:
    """Print how long answers of the mock take while all connections are busy; each figure is the median of the rounds."""
    command = installed("autocannon", AUTOCANNON, "autocannon")
    if isinstance(command, str):
        print(f"how long answers take is left out: {command}")
        return True
    good = True
    for send in SENDS:
        found: list[dict[str, float]] = []
        with _run(_mock_command, send.vendor) as (port, _):
            for _ in range(options.rounds):
                found.append(_latency(command, f"http://127.0.0.1:{port}{send.mock_path}", send, options.seconds))
        half, most, longest = (statistics.median(one[name] for one in found) for name in ("p50", "p99", "max"))
        print(
            f"{send.name:22} half in {half:g} ms, 99 % in {most:g} ms (goal {SOON:g}), all in {longest:g} ms",
            flush=True,
        )
        good &= most <= SOON
    return good


def _latency(command: Path, url: str, send: Send, seconds: float) -> dict[str, float]:
    """Return milliseconds by share of the answers, as autocannon measures them."""
    line = [str(command), "--json", "--no-progress", "-c", str(CONNECTIONS), "-d", f"{seconds:.0f}", "-m", "POST"]
    line += [word for header in send.headers for word in ("-H", header.replace(": ", "="))]
    line += ["-b", send.body] if send.body else []
    done = subprocess.run([*line, url], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    if told["non2xx"] or told["errors"]:
        raise RuntimeError(f"refused: {told['non2xx']} answers, {told['errors']} errors")
    return dict(told["latency"])


def _line(what: str, name: str, value: str, ratio: str) -> str:
    return f"{what if name == 'mock' else '':22} {name:14} {value}{ratio}"


def _endure(requests: int) -> int:
    """Send many requests and watch the memory; 1 when it grows once the tables are full."""
    send, sizes = SENDS[0], list[float]()
    with _run(_mock_command, send.vendor) as (port, pid):
        request, done = _request(send, send.mock_path), 0
        while done < requests:
            done += int(_load(port, request, 0.0, count=requests // 10))
            sizes.append(_memory(pid))
            print(f"{done:>10} requests {sizes[-1]:6.1f} MB", flush=True)
    growth = sizes[-1] - sizes[min(2, len(sizes) - 1)]
    print(f"grown since the third tenth: {growth:.1f} MB")
    return 1 if growth > 10 else 0


def _mock_command(vendor: str, port: int) -> list[str]:
    return [sys.executable, "-m", "trunkline_mock", "--vendor", vendor, "--port", str(port)]


def _prism_command(command: Path, specs: Path, *more: str) -> Command:
    return lambda vendor, port: [str(command), "mock", str(specs / f"{vendor}.json"), "-p", str(port), *more]


def _sends_only() -> Path:
    """Write each spec with its send operations and what they refer to; returns the folder."""
    for vendor in {send.vendor for send in SENDS}:
        whole = json.loads((SPECS / f"{vendor}.json").read_text())
        kept = {"/sms", "/rest/sms", "/SendSmsMessage", "/sms/{channel_uuid}/send.json"} & set(whole["paths"])
        whole["paths"] = {path: whole["paths"][path] for path in kept}
        parts = reachable(whole)
        whole["components"] = {**parts, "securitySchemes": whole["components"]["securitySchemes"]}
        SENDS_ONLY.mkdir(parents=True, exist_ok=True)
        (SENDS_ONLY / f"{vendor}.json").write_text(json.dumps(whole))
    return SENDS_ONLY


@contextlib.contextmanager
def _run(command: Command, vendor: str) -> Iterator[tuple[int, int]]:
    """Start a server, wait until it answers, give its port and process."""
    port = free_port()
    with subprocess.Popen(command(vendor, port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _await(port)
            yield port, process.pid
        finally:
            process.terminate()
            process.wait(20)


def _await(port: int) -> None:
    """Wait until a server answers HTTP."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            if connection.recv(16):
                return
        time.sleep(0.002)
    raise TimeoutError("the server does not answer")


def _memory(pid: int) -> float:
    """Return the resident megabytes of a process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise OSError("no VmRSS")


def _request(send: Send, path: str) -> bytes:
    lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", *send.headers, f"Content-Length: {len(send.body)}"]
    return ("\r\n".join(lines) + "\r\n\r\n" + send.body).encode()


def _load(port: int, request: bytes, seconds: float, count: int | None = None) -> float:
    """Keep some connections busy; returns requests a second, or with `count` how many were answered."""
    try:
        import uvloop
    except ImportError:
        factory = None
    else:
        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(_drive(port, request, seconds, count))


async def _drive(port: int, request: bytes, seconds: float, count: int | None) -> float:
    loop = asyncio.get_running_loop()
    tally = Tally(request, loop.create_future(), count)
    made = [await loop.create_connection(lambda: Connection(tally), "127.0.0.1", port) for _ in range(CONNECTIONS)]
    before = time.perf_counter()
    if count is None:
        loop.call_later(seconds, tally.stop)
    await tally.finished
    passed = time.perf_counter() - before
    for transport, _ in made:
        transport.abort()
    return tally.answers if count else tally.answers / passed


@dataclass
class Tally:
    """What all connections have done together."""

    request: bytes
    finished: asyncio.Future[None]
    count: int | None
    answers: int = 0

    def stop(self, error: Exception | None = None) -> None:
        """End the measurement."""
        if self.finished.done():
            return
        if error is None:
            self.finished.set_result(None)
        else:
            self.finished.set_exception(error)


class Connection(asyncio.Protocol):
    """Sends the request again as soon as the whole answer is there."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Send the first."""
        self._transport = cast("asyncio.WriteTransport", transport)
        self._transport.write(self._tally.request)

    def data_received(self, data: bytes) -> None:
        """Count a whole answer and go on."""
        self._buffer += data
        head, gap, body = self._buffer.partition(b"\r\n\r\n")
        if not gap:
            return
        marker = head.lower().index(b"content-length:") + len(b"content-length:")
        if len(body) < int(head[marker:].split(b"\r\n", 1)[0]):
            return
        if not head.startswith(b"HTTP/1.1 2"):
            self._tally.stop(RuntimeError(f"refused: {head.splitlines()[0]!r} {body[:200]!r}"))
            return
        self._buffer = b""
        self._tally.answers += 1
        if self._tally.answers == self._tally.count:
            self._tally.stop()
        self._transport.write(self._tally.request)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("bench_mock.py", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="measurements of each server, in turns")
    parser.add_argument("--seconds", type=float, default=2.0, help="how long each lasts")
    parser.add_argument("--check", action="store_true", help="fail when a goal is missed")
    parser.add_argument("--requests", type=int, default=0, help="instead: send so many and watch the memory")
    return parser


if __name__ == "__main__":
    sys.exit(main())
