"""Worker processes for the tests that kill: `python workers.py KIND URL PORT CAMPAIGN CONCURRENCY`.

The naive kinds are what people write without an outbox: planted faults, by which the judge shows that it judges.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys

from trunkline import AsyncOpentact, DeliveryUnknown, Opentact
from trunkline_outbox import Outbox


def client_options(port: str) -> dict[str, object]:
    return {"token": "t", "base_url": f"http://127.0.0.1:{port}/rest", "retries": 0, "trust_env": False}


async def outbox_async(url: str, port: str, campaign: str, concurrency: int) -> None:
    async with AsyncOpentact(**client_options(port)) as client:
        await Outbox(url, migrate=False).run(client, campaign=campaign, concurrency=concurrency)


def outbox_threads(url: str, port: str, campaign: str, concurrency: int) -> None:
    with Opentact(**client_options(port)) as client:
        Outbox(url, migrate=False).run(client, campaign=campaign, concurrency=concurrency)


def naive(url: str, port: str, campaign: str, *, mark_first: bool) -> None:
    """One row after the other, marked as sent before or after the send: a table and a loop, as in many a script."""
    database = sqlite3.connect(url.removeprefix("sqlite:///") + "-naive", timeout=30)
    with Opentact(**client_options(port)) as client:
        for number, to, text in database.execute("SELECT id, phone, text FROM people WHERE NOT sent").fetchall():
            if mark_first:
                _mark(database, number)
            try:
                client.sms.send(from_="12017771234", to=to, message=text)
            except DeliveryUnknown:
                continue
            if not mark_first:
                _mark(database, number)


def _mark(database: sqlite3.Connection, number: int) -> None:
    with database:
        database.execute("UPDATE people SET sent = 1 WHERE id = ?", (number,))


def main(kind: str, url: str, port: str, campaign: str, concurrency: str) -> None:
    if kind == "async":
        asyncio.run(outbox_async(url, port, campaign, int(concurrency)))
    elif kind == "threads":
        outbox_threads(url, port, campaign, int(concurrency))
    else:
        naive(url, port, campaign, mark_first=kind == "mark-first")


if __name__ == "__main__":
    main(*sys.argv[1:])
