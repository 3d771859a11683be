"""What Trunkline costs: CPU time as ratios, each beside its goal; `--write` puts table and picture into docs/performance.md.

    make bench                               all of it, some minutes
    make bench ARGS='--only blocking cold'   parts of it
    make bench ARGS=--write                  for the page; on a machine that does nothing else

Clients that are compared share one process and one server and take turns in short blocks. The least of the rounds is
what a quiet machine would show; quartiles of the ratios within a round say how quiet it was. A core runs at two speeds, as its
neighbour works or not: there are so many rounds because each client has to meet the quick one.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from sdk_environment import ROOT, python_of, run

from marked_page import put
from speed import anatomy
from speed.blocks import Costs
from speed.clients import awaited, blocking
from speed.cold import cold
from speed.decoding import decoding
from speed.gather import CALLS, measure
from speed.loopback import loopback
from speed.mocked import mocked
from speed.peers import PEERS
from speed.reasons import missed
from speed.table import Row, markdown, picture

PAGE = ROOT / "docs" / "performance.md"
RESULTS = ROOT / "build" / "speed" / "results"
PICTURE = ROOT / "docs" / "performance.svg"
WITH = ("httpx", "httpcore", "aiohttp", "pycurl", "pydantic", "orjson")
AT_ONCE = {1: 1.20, 10: 1.20, 100: 1.20}
EVERYTHING = 1.30


def of_blocking(url: str, rounds: int) -> list[Row]:
    """Return what a blocking send costs."""
    costs = blocking(url, rounds, 8)
    return [
        Row.of("blocking send : raw httpx", costs, "trunkline", "httpx", 0.60),
        Row.of('the same with `transport="curl"`', costs, "trunkline on curl", "httpx", 0.25),
    ]


def of_awaited(url: str, rounds: int) -> list[Row]:
    """Return what an awaited send costs."""
    found = {at_once: asyncio.run(awaited(url, rounds, at_once, 10)) for at_once in AT_ONCE}
    plain = [
        Row.of(
            f"async send on aiohttp : raw aiohttp, {at_once} at once", costs, "trunkline", "aiohttp", AT_ONCE[at_once]
        )
        for at_once, costs in found.items()
    ]
    everything = [
        Row.of(f"the same with deadline, hooks, limiter, drift, {at_once} at once", *names, EVERYTHING)
        for at_once, costs in found.items()
        for names in [(costs, "trunkline, everything", "aiohttp")]
    ]
    return [
        *plain,
        *everything,
        Row.of("a deadline on an async call", found[1], "trunkline, deadline", "trunkline", 1.03),
    ]


def of_cold(url: str, rounds: int) -> list[Row]:
    """Return what a process costs until it has called."""
    costs = cold(url, max(rounds // 10, 3))
    return [
        Row.of("to the first method : `httpx` and a client", costs, "trunkline, method", "httpx, method", 1.05),
        Row.of("to the first answer : httpx", costs, "trunkline, answer", "httpx, answer", 1.15),
    ]


def of_pages(url: str, rounds: int) -> list[Row]:
    """Return what reading a page costs."""
    costs = decoding(max(rounds // 4, 3))
    return [
        Row.of("1,000 records : pydantic v2, both on `json`", costs, "trunkline", "pydantic", 1.4),
        Row.of("the same with orjson installed", costs, "trunkline with orjson", "pydantic", 1.2),
        Row.of("1,000 records : `json.loads` alone", costs, "trunkline", "json"),
    ]


def of_gather(url: str, rounds: int) -> list[Row]:
    """Return what becomes of ten thousand sends at once."""
    found = measure(url)
    return [
        Row(f"sends of {CALLS:,} in one `gather` that failed", float(CALLS - found["outcomes"].get("sent", 0)), 0.0),
        Row("bytes of a call that waits in line", float(found["bytes"]), 8192.0),
    ]


def of_mock(url: str, rounds: int) -> list[Row]:
    """Return what a send costs the mock."""
    return [Row.of("the mock, a send : an echo on httptools", mocked(max(rounds // 4, 3), 50), "mock", "echo", 3.0)]


def of_anatomy(url: str, rounds: int) -> list[Row]:
    """Return what parts of a send cost."""
    blocked = anatomy.blocking_parts(url, rounds)
    names = {
        "engine": "a blocking send but for the network : raw httpx",
        "httpcore": "the transport on httpcore alone : raw httpx",
        "curl": "the transport on libcurl alone : raw httpx",
        "libcurl": "libcurl itself : raw httpx",
        "look": "one look whether a connection is clean : raw httpx",
    }
    rows = [Row.of(text, blocked, name, "httpx") for name, text in names.items()]
    for at_once in AT_ONCE:
        costs = anatomy.awaited(url, rounds, at_once)
        for name, text in (("engine", "an awaited send but for the network"), ("transport", "the transport alone")):
            rows.append(Row.of(f"{text} : raw aiohttp, {at_once} at once", costs, name, "aiohttp"))
    return rows


def of_peers(url: str, rounds: int) -> list[Row]:
    """Return what a send costs through other SDKs, each beside raw httpx in an environment of its own."""
    rows = []
    for name, (package, _) in PEERS.items():
        python = python_of(ROOT / "build" / "speed" / name, package, "httpx")
        script = Path(__file__).with_name("peers.py")
        told = json.loads(run(python, script, name, url, str(max(rounds // 2, 3)), "8"))
        costs: Costs = told["costs"]
        rows.append(Row.of(f"{name} {told['version']} : raw httpx", costs, name, "httpx"))
    return rows


PARTS: dict[str, Callable[[str, int], list[Row]]] = {
    "blocking": of_blocking,
    "awaited": of_awaited,
    "cold": of_cold,
    "pages": of_pages,
    "gather": of_gather,
    "mock": of_mock,
    "anatomy": of_anatomy,
    "peers": of_peers,
}


def main() -> None:
    """Measure, print, and write where that is wanted."""
    parser = argparse.ArgumentParser("speed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--write", action="store_true", help="put table and picture into docs/performance.md")
    options = parser.parse_args()
    RESULTS.mkdir(parents=True, exist_ok=True)
    with loopback() as url:
        for name in options.only:
            rows = PARTS[name](url, options.rounds)
            print(markdown(rows), flush=True)
            kept = {"about": about(options.rounds), "rows": [asdict(row) for row in rows]}
            (RESULTS / f"{name}.json").write_text(json.dumps(kept), encoding="utf-8")
    if options.write:
        put_on_page()


def put_on_page() -> None:
    """Write what was measured last of each part: a part takes a minute, and a quiet minute is easier to find than ten."""
    found: dict[str, list[Row]] = {}
    said: dict[str, list[str]] = {}
    for name in PARTS:
        if (path := RESULTS / f"{name}.json").exists():
            kept = json.loads(path.read_text(encoding="utf-8"))
            found[name] = [Row(**row) for row in kept["rows"]]
            said.setdefault(kept["about"], []).append(name)
    lines = [f"{' and '.join(names)}: {text}" for text, names in said.items()]
    rows = [row for part in found.values() for row in part]
    table = markdown(rows)
    if why := missed(rows):
        table += f"\n\nMissed, and why:\n\n{why}"
    shown = ""
    if {"blocking", "peers"} <= found.keys():
        PICTURE.write_text(picture(bars(found)), encoding="utf-8")
        shown = "\n\n![CPU time of a blocking send, raw httpx = 1](performance.svg)"
    put(PAGE, "speed", f"{table}{shown}\n\n" + "\n".join(f"- {line}" for line in lines))


def bars(found: dict[str, list[Row]]) -> list[Row]:
    """Return what the picture shows, the cheapest first."""
    ours, curl = found["blocking"]
    peers = [Row(row.name.partition(" : ")[0], row.value) for row in found["peers"]]
    all_ = [Row("trunkline", ours.value), Row("trunkline on libcurl", curl.value), Row("raw httpx", 1.0), *peers]
    return sorted(all_, key=lambda row: row.value)


def about(rounds: int) -> str:
    """Say when, where and with what it was measured."""
    versions = ", ".join(f"{name} {version(name)}" for name in WITH)
    load = f"load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else "load unknown"
    return (
        f"Measured {datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.system()}, "
        f"{os.cpu_count()} cores, {load}, {rounds} rounds; {versions}."
    )


if __name__ == "__main__":
    main()
