"""Ways to send a campaign by workers that may die: the outbox's, and what people write without one.

The naive ways are planted faults, by which the judge shows that it judges. The recipes for engines are those of
docs/outbox.md, word for word but for the numbers that make a test short.
"""

from __future__ import annotations

import os
import re
import shlex
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from outbox.vendor import RunningVendor
from trunkline import Opentact
from trunkline_outbox import Outbox

WORKERS = Path(__file__).with_name("workers.py")
PAGE = Path(__file__).parents[2] / "docs" / "outbox.md"
FROM = "12017771234"
CONCURRENCY = 10

Spawn = Callable[[], "subprocess.Popen[bytes]"]


@dataclass
class Way:
    """A way to send.

    Attributes:
        name: As tables say it.
        texts: What is to be sent, each text once.
        spawn: Starts a worker.
        done: Whether nothing is left to do.
        stays: Whether its workers wait for work.
        beside: Starts what runs beside the workers and is not killed.
        box: The outbox, where there is one.
        concurrency: How many messages one worker has on their way.
    """

    name: str
    texts: set[str]
    spawn: Spawn
    done: Callable[[], bool]
    stays: bool = False
    beside: list[Spawn] = field(default_factory=list)
    box: Outbox | None = None
    concurrency: int = CONCURRENCY


def fill(box: Outbox, client: Opentact, count: int) -> set[str]:
    rows = ({"key": f"k{number}", "to": f"1201777{number:04}", "n": number} for number in range(count))
    box.add_rows("spring", rows, key="key", send=client.sms.send, map={"to": "to"}, message="Hello {n}", from_=FROM)
    return {f"Hello {number}" for number in range(count)}


def direct(name: str, kind: str, url: str, vendor: RunningVendor, client: Opentact, count: int) -> Way:
    """`Outbox.run` in processes that are started again."""
    box = Outbox(url)
    texts = fill(box, client, count)
    return Way(name, texts, lambda: worker(kind, url, vendor.port, "spring", CONCURRENCY), settled(box), box=box)


def procrastinate(folder: Path, url: str, vendor: RunningVendor, client: Opentact, count: int) -> Way:
    """The recipe for Procrastinate; its own command applies the schema and runs the workers."""
    short = {"concurrency=20": f"concurrency={CONCURRENCY}, size=100, cron='* * * * * */2'"}
    (folder / "shop.py").write_text(recipe("shop.py", short))
    where = environment(vendor) | {"DATABASE_URL": url}
    schema, runs = (typed(f"python -m procrastinate --app=shop.app {does}") for does in ("schema", "worker"))
    subprocess.run(schema, cwd=folder, env=where, check=True, capture_output=True)
    box = Outbox(url)
    texts = fill(box, client, count)
    spawn = lambda: process(runs, folder, where)  # noqa: E731
    return Way("Procrastinate", texts, spawn, settled(box), stays=True, box=box)


def celery(folder: Path, url: str, redis: str, vendor: RunningVendor, client: Opentact, count: int) -> Way:
    """The recipe for Celery, on Redis, with jobs that are delivered again while they still run."""
    short = {
        "concurrency=20": f"concurrency={CONCURRENCY}, size=100",
        '"visibility_timeout": 3600': '"visibility_timeout": 4',
        '"schedule": 60.0': '"schedule": 1.0',
        "expires=60": "expires=5",
        'RedisRateLimit(os.environ["REDIS_URL"], 50': 'RedisRateLimit(os.environ["REDIS_URL"], 5000',
    }
    (folder / "tasks.py").write_text(recipe("tasks.py", short))
    where = environment(vendor) | {"DATABASE_URL": url, "REDIS_URL": redis}
    runs, clock = typed("celery -A tasks worker"), typed("celery -A tasks beat")
    box = Outbox(url)
    texts = fill(box, client, count)
    spawn = lambda: process([*runs, "--pool", "solo", *QUIET], folder, where)  # noqa: E731
    beat = lambda: process([*clock, "-s", str(folder / "beat")], folder, where)  # noqa: E731
    return Way("Celery", texts, spawn, settled(box), stays=True, beside=[beat], box=box)


QUIET = ["--without-gossip", "--without-mingle", "--loglevel", "ERROR"]


def marking(folder: Path, kind: str, vendor: RunningVendor, count: int) -> Way:
    """A table and a loop: rows are marked as sent after a batch of sends, or before it."""
    path = folder / "people.db"
    people = sqlite3.connect(path)
    with people:
        people.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, phone, text, sent DEFAULT 0)")
        rows = [(f"1201777{number:04}", f"Hello {number}") for number in range(count)]
        people.executemany("INSERT INTO people (phone, text) VALUES (?, ?)", rows)

    def done() -> bool:
        return not people.execute("SELECT 1 FROM people WHERE NOT sent LIMIT 1").fetchone()

    spawn = lambda: worker(kind, path, vendor.port, "spring", CONCURRENCY)  # noqa: E731
    name = {"mark-after": "mark after sending", "mark-before": "mark before sending"}[kind]
    return Way(name, {text for _, text in rows}, spawn, done)


def late(folder: Path, redis: str, vendor: RunningVendor, count: int) -> Way:
    """Celery with a job a message and `acks_late`: what a dead worker held is delivered again."""
    (folder / "late.py").write_text(LATE)
    where = environment(vendor) | {"REDIS_URL": redis}
    subprocess.run(
        [sys.executable, "-c", f"import late; [late.send.delay(n) for n in range({count})]"],
        cwd=folder, env=where, check=True,
    )  # fmt: skip
    command = [sys.executable, "-m", "celery", "-A", "late", "worker", "--pool", "solo", *QUIET]
    texts = {f"Hello {number}" for number in range(count)}
    spawn = lambda: process(command, folder, where)  # noqa: E731
    return Way("Celery, `acks_late`", texts, spawn, delivered(vendor, count), stays=True, concurrency=1)


def retrying(folder: Path, url: str, vendor: RunningVendor, count: int) -> Way:
    """Procrastinate with a job a message, and the usual sweep that has the jobs of dead workers run again."""
    (folder / "retrying.py").write_text(RETRYING)
    where = environment(vendor) | {"DATABASE_URL": url}
    python = [sys.executable, "-m", "retrying"]
    subprocess.run([*python, "fill", str(count)], cwd=folder, env=where, check=True)
    texts = {f"Hello {number}" for number in range(count)}
    spawn = lambda: process(python, folder, where)  # noqa: E731
    return Way("recover by retry", texts, spawn, delivered(vendor, count), stays=True)


def recipe(name: str, changes: dict[str, str]) -> str:
    """Return a file that docs/outbox.md shows, with other numbers."""
    (text,) = re.findall(rf"```python[^\n]*\n(# {re.escape(name)}\n.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    for before, after in changes.items():
        assert before in text, f"{name} of docs/outbox.md has no {before}"
        text = text.replace(before, after)
    return text


def typed(command: str) -> list[str]:
    """Return the command of docs/outbox.md that begins so, as a shell takes it, with the program of this environment."""
    lines = (line.strip() for line in PAGE.read_text(encoding="utf-8").splitlines())
    program, *words = shlex.split(next(line for line in lines if line.startswith(command)), comments=True)
    return [str(Path(sys.executable).with_name(program)), *words]


def environment(vendor: RunningVendor) -> dict[str, str]:
    return os.environ | {"OPENTACT_BASE_URL": vendor.base_url, "OPENTACT_TOKEN": "t", "C_FORCE_ROOT": "1"}


def worker(*arguments: object) -> subprocess.Popen[bytes]:
    return process([sys.executable, str(WORKERS), *map(str, arguments)])


def process(
    command: list[str], folder: Path | None = None, where: dict[str, str] | None = None
) -> subprocess.Popen[bytes]:
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, cwd=folder, env=where, stdin=nothing, stdout=nothing, stderr=nothing)


def settled(box: Outbox) -> Callable[[], bool]:
    """Whether nothing is left but outcomes and doubts."""

    def done() -> bool:
        box.recover()
        return box.status("spring").open == 0

    return done


def delivered(vendor: RunningVendor, count: int, calm: float = 8.0) -> Callable[[], bool]:
    """Whether every message arrived, and no more came for some seconds; or none came for much longer."""
    seen: list[tuple[float, int]] = [(time.monotonic(), 0)]

    def done() -> bool:
        number = int(str(vendor.get("/count")))
        if number != seen[-1][1]:
            seen[:] = [(time.monotonic(), number)]
        still = time.monotonic() - seen[-1][0]
        return (number > 0 and still > calm * 5) or (still > calm and int(str(vendor.get("/distinct"))) >= count)

    return done


LATE = """
import os
from celery import Celery
from trunkline import Opentact

app = Celery("late", broker=os.environ["REDIS_URL"])
app.conf.task_acks_late = True
app.conf.task_reject_on_worker_lost = True
app.conf.worker_prefetch_multiplier = 1
app.conf.broker_transport_options = {"visibility_timeout": 3}
client = Opentact(retries=0)

@app.task
def send(n):
    client.sms.send(from_="12017771234", to=f"1201777{n:04}", message=f"Hello {n}")
"""

RETRYING = """
import os
import sys
import procrastinate
from trunkline import AsyncOpentact

app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=os.environ["DATABASE_URL"]))
client = AsyncOpentact(retries=0)

@app.task(name="send")
async def send(n):
    await client.sms.send(from_="12017771234", to=f"1201777{n:04}", message=f"Hello {n}")

@app.periodic(cron="* * * * * */2")
@app.task(name="again", queueing_lock="again", queue="again")
async def again(timestamp):
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=3, task_name="send"):
        await app.job_manager.retry_job(job)

if sys.argv[1:2] == ["fill"]:
    with app.open():
        app.schema_manager.apply_schema()
        send.batch_defer(*[{"n": n} for n in range(int(sys.argv[2]))])
else:
    app.run_worker(concurrency=10, update_heartbeat_interval=1.0, stalled_worker_timeout=60.0)
"""
