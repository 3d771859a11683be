"""Fifty ways to die: SIGKILL, SIGSTOP, a full disk, a database that goes away. The vendor's count is the judge."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from outbox.killing import judge, kill_at_random, start
from outbox.servers import Postgresql
from outbox.vendor import RunningVendor
from trunkline import Opentact
from trunkline_outbox import Outbox, State, StoreError

pytestmark = [pytest.mark.real, pytest.mark.timeout(900)]
FROM = "12017771234"
MESSAGES, KILLS, CONCURRENCY = 1500, 15, 10
"""`benchmarks/outbox_kills.py` does the same with 5,000 messages and 50 kills."""


def fill(box: Outbox, client: Opentact, count: int = MESSAGES) -> set[str]:
    rows = ({"key": f"k{number}", "to": f"1201777{number:04}", "n": number} for number in range(count))
    box.add_rows("spring", rows, key="key", send=client.sms.send, map={"to": "to"}, message="Hello {n}", from_=FROM)
    return {f"Hello {number}" for number in range(count)}


@pytest.mark.parametrize(("kind", "workers"), [("async", 4), ("threads", 1)])
def test_kills_duplicate_nothing_and_lose_nothing(
    url: str, vendor: RunningVendor, client: Opentact, kind: str, workers: int
) -> None:
    """Whatever dies, each message is carried out once, or is in doubt; doubts are at most kills x concurrency."""
    vendor.get("/latency/0.01")
    box = Outbox(url)
    texts = fill(box, client)
    hits = kill_at_random(
        lambda: start(kind, url, vendor.port, "spring", CONCURRENCY),
        lambda: int(str(vendor.get("/count"))),
        messages=MESSAGES, kills=KILLS, workers=workers, seed=1,
        done=lambda: _all_settled(box),
    )  # fmt: skip
    box.recover()
    status = box.status("spring")
    result = judge(vendor, texts, hits)
    assert hits >= KILLS * 0.8
    assert result.duplicates == 0
    assert status.open == 0
    assert status.counts[State.SENT] + status.counts[State.DOUBTFUL] == MESSAGES
    assert status.counts[State.DOUBTFUL] <= hits * CONCURRENCY
    doubtful = {message.arguments["message"] for message in box.doubtful("spring")}
    assert texts - set(vendor.counts()) <= doubtful
    box.close()


def _all_settled(box: Outbox) -> bool:
    box.recover()
    return box.status("spring").open == 0


@pytest.mark.parametrize("kind", ["mark-first", "mark-after"])
def test_the_judge_sees_what_naive_ways_do(tmp_path: Path, vendor: RunningVendor, client: Opentact, kind: str) -> None:
    """Marking a row before the send loses messages, marking it afterwards repeats them: both are seen."""
    import sqlite3

    vendor.get("/latency/0.02")
    url = f"sqlite:///{tmp_path}/o.db"
    database = sqlite3.connect(f"{tmp_path}/o.db-naive")
    with database:
        database.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, phone, text, sent DEFAULT 0)")
        rows = [(f"1201777{number:04}", f"Hello {number}") for number in range(100)]
        database.executemany("INSERT INTO people (phone, text) VALUES (?, ?)", rows)

    def done() -> bool:
        return not database.execute("SELECT 1 FROM people WHERE NOT sent LIMIT 1").fetchone()

    hits = kill_at_random(
        lambda: start(kind, url, vendor.port, "spring", 1),
        lambda: int(str(vendor.get("/count"))),
        messages=100, kills=12, workers=1, seed=2, done=done,
    )  # fmt: skip
    result = judge(vendor, {text for _, text in rows}, hits)
    assert (result.never if kind == "mark-first" else result.duplicates) > 0
    database.close()


def test_a_stopped_worker_wakes_up_and_sends_nothing_that_was_given_away(
    url: str, vendor: RunningVendor, client: Opentact, request: pytest.FixtureRequest
) -> None:
    """SIGSTOP in the middle, its rows taken over where the database says so, SIGCONT: nothing leaves twice."""
    vendor.get("/latency/0.02")
    box = Outbox(url)
    fill(box, client, 400)
    stopped = start("async", url, vendor.port, "spring", 5)
    while int(str(vendor.get("/count"))) < 50:
        time.sleep(0.02)
    stopped.send_signal(signal.SIGSTOP)
    freed, _ = box.recover()
    assert freed == 0, "a stopped worker is alive: nothing of its may be given away"
    if url.startswith("postgresql"):
        _end_sessions(url)
        freed, doubtful = box.recover()
        assert freed > 0
        assert doubtful <= 5
    box.run(client, campaign="spring", concurrency=5)
    stopped.send_signal(signal.SIGCONT)
    stopped.wait(60)
    while box.status("spring").open:
        box.run(client, campaign="spring", concurrency=5)
    counts = vendor.counts()
    assert set(counts.values()) == {1}
    assert len(counts) + box.status("spring").counts[State.DOUBTFUL] >= 400
    box.close()


def _end_sessions(url: str) -> None:
    """End the worker's sessions, as an idle time-out or an administrator would while it is stopped."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid()"
        )
    time.sleep(0.3)


def test_a_database_that_restarts_loses_nothing(
    postgresql: Postgresql, vendor: RunningVendor, client: Opentact
) -> None:
    """Sends stop while it is away, go on when it is back, and nothing leaves twice."""
    vendor.get("/latency/0.02")
    url = postgresql.create("restarted")
    box = Outbox(url)
    fill(box, client, 600)
    reports: list[object] = []
    runner = threading.Thread(target=lambda: reports.append(box.run(client, campaign="spring", concurrency=5)))
    runner.start()
    for after in (100, 250):
        while int(str(vendor.get("/count"))) < after:
            time.sleep(0.02)
        postgresql.stop()
        time.sleep(1.0)
        postgresql.start()
    runner.join(120)
    assert not runner.is_alive()
    box.recover()
    while box.status("spring").open:
        box.run(client, campaign="spring", concurrency=5)
    counts = vendor.counts()
    assert set(counts.values()) == {1}
    assert len(counts) == 600
    assert box.status("spring").counts == {State.SENT: 600}
    box.close()


@pytest.mark.skipif(os.getuid() != 0, reason="only root can make a small disk: the full disk is not tested")
def test_a_full_disk_stops_the_sending_and_loses_nothing(
    tmp_path: Path, vendor: RunningVendor, client: Opentact
) -> None:
    """On a disk that is full nothing leaves; when there is room again the same run goes on."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("no file system can be mounted here: the full disk is not tested")
    try:
        box = Outbox(f"sqlite:///{disk}/o.db")
        fill(box, client, 1500)
        ballast = disk / "ballast"
        with pytest.raises(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)
        with pytest.raises(StoreError, match="full"):
            box.run(client, campaign="spring", concurrency=5, patience=1.0)
        before = int(str(vendor.get("/count")))
        ballast.unlink()
        box.recover()
        while box.status("spring").open:
            box.run(client, campaign="spring", concurrency=5)
        counts = vendor.counts()
        assert set(counts.values()) == {1}
        assert len(counts) == 1500
        assert before <= 1500
        box.close()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def test_a_crash_in_the_middle_of_an_import_leaves_nothing(tmp_path: Path) -> None:
    """An import that is killed can simply be made again."""
    url = f"sqlite:///{tmp_path}/o.db"
    Outbox(url).close()
    code = (
        "import os, signal\nfrom trunkline import Opentact\nfrom trunkline_outbox import Outbox\n"
        "def rows():\n    for n in range(3000):\n        yield {'k': n, 'to': f'1201777{n:04}'}\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        f"Outbox({url!r}).add_rows('spring', rows(), key='k', send='sms.send', vendor='opentact',"
        " map={'to': 'to'}, message='Hi', from_='12017771234')\n"
    )
    process = subprocess.run([sys.executable, "-c", code], check=False)
    assert process.returncode == -signal.SIGKILL
    with Outbox(url) as box:
        assert box.campaigns() == []
