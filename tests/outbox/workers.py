"""Worker processes for the tests that kill: `python workers.py KIND URL PORT CAMPAIGN CONCURRENCY`."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from trunkline import AsyncOpentact, DeliveryUnknown, Opentact
from trunkline_outbox import Outbox

BATCH = 50


def client_options(port: str) -> dict[str, object]:
    return {"token": "t", "base_url": f"http://127.0.0.1:{port}/rest", "retries": 0, "trust_env": False}


async def outbox_async(url: str, port: str, campaign: str, concurrency: int) -> None:
    async with AsyncOpentact(**client_options(port)) as client:
        await Outbox(url, migrate=False).run(client, campaign=campaign, concurrency=concurrency)


def outbox_threads(url: str, port: str, campaign: str, concurrency: int) -> None:
    with Opentact(**client_options(port)) as client:
        Outbox(url, migrate=False).run(client, campaign=campaign, concurrency=concurrency)


def marking(path: str, port: str, concurrency: int, *, before: bool) -> None:
    """A table and a loop, as in many a script: a batch is sent by some threads and marked in one transaction."""
    people = sqlite3.connect(path, timeout=30)
    with Opentact(**client_options(port)) as client, ThreadPoolExecutor(concurrency) as pool:

        def send(row: tuple[int, str, str]) -> None:
            with suppress(DeliveryUnknown):
                client.sms.send(from_="12017771234", to=row[1], message=row[2])

        while batch := people.execute("SELECT id, phone, text FROM people WHERE NOT sent LIMIT ?", (BATCH,)).fetchall():
            if before:
                _mark(people, batch)
            list(pool.map(send, batch))
            if not before:
                _mark(people, batch)


def _mark(people: sqlite3.Connection, batch: list[tuple[int, str, str]]) -> None:
    with people:
        people.executemany("UPDATE people SET sent = 1 WHERE id = ?", [(row[0],) for row in batch])


def main(kind: str, url: str, port: str, campaign: str, concurrency: str) -> None:
    if kind == "async":
        asyncio.run(outbox_async(url, port, campaign, int(concurrency)))
    elif kind == "threads":
        outbox_threads(url, port, campaign, int(concurrency))
    else:
        marking(url, port, int(concurrency), before=kind == "mark-before")


if __name__ == "__main__":
    main(*sys.argv[1:])
