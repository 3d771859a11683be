"""docs/outbox.md, as a newcomer types it: the shell's commands against the mock, the recipes on real servers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from outbox import ways
from outbox.servers import Postgresql, Redis, free_port
from outbox.vendor import RunningVendor
from trunkline import Opentact
from trunkline_outbox import Outbox, State

PAGE = ways.PAGE.read_text(encoding="utf-8")
FENCE = re.compile(r"^```(sh|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_from_a_file_to_a_report(tmp_path: Path) -> None:
    """Every command works as it is printed, in its order, and shows what the page shows."""
    typed = [(kind, text) for kind, text in FENCE.findall(PAGE)]
    commands = "".join(text for kind, text in typed if kind == "sh").replace("8080", str(free_port()))
    script = "\n".join(["set -eu", "trap 'kill %1' EXIT", commands.replace("mock.log &", "mock.log &\nwait_for_it", 1)])
    script = script.replace("wait_for_it", "while ! grep -q url mock.log; do sleep 0.1; done")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=os.environ | {"PATH": path}, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    for line in "".join(text for kind, text in typed if kind == "text").splitlines():
        assert line in done.stdout, f"not shown: {line}\n{done.stdout}"
    assert (tmp_path / "spring.csv").read_text().count("\n") == 4
    page = (tmp_path / "spring.html").read_text()
    assert "<svg" in page
    assert "//" not in page
    assert "1201777" not in page


def test_every_option_is_explained() -> None:
    """The page names no option that the commands lack."""
    help_texts = ""
    for command in ("configure", "import", "run", "reconcile", "status", "doubtful", "export"):
        line = [sys.executable, "-m", "trunkline_outbox", command, "--help"]
        help_texts += subprocess.run(line, capture_output=True, text=True, check=True).stdout
    used = set(re.findall(r"(?<=\s)--[a-z-]+", "".join(text for kind, text in FENCE.findall(PAGE) if kind == "sh")))
    assert used - {"--port"} <= set(re.findall(r"--[a-z-]+", help_texts))


@pytest.mark.real
def test_a_job_joins_the_users_transaction(
    tmp_path: Path, postgresql: Postgresql, vendor: RunningVendor, client: Opentact
) -> None:
    """Rolled back, neither the message nor the job is there; committed, both are, and one worker sends it."""
    import psycopg

    url = postgresql.create("joined_jobs")
    way = ways.procrastinate(tmp_path, url, vendor, client, 0)
    where = ways.environment(vendor) | {"DATABASE_URL": url}
    code = JOINING.format(recipe=(tmp_path / "shop.py").read_text())
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=where, check=True)
    with psycopg.connect(url) as connection:
        jobs = connection.execute("SELECT args ->> 'campaign' FROM procrastinate_jobs").fetchall()
    assert jobs == [("orders",)]
    command = [sys.executable, "-m", "procrastinate", "--app=shop.app", "worker", "--one-shot"]
    subprocess.run(command, cwd=tmp_path, env=where, check=True, capture_output=True, timeout=60)
    assert vendor.counts() == {"Thank you 2": 1}
    assert way.box is not None
    assert way.box.message("orders", "order-2").state is State.SENT
    way.box.close()


JOINING = """
{recipe}
import psycopg

class Undone(Exception):
    pass

with psycopg.connect(URL) as connection:
    for order in (1, 2):
        try:
            with connection.transaction():
                box.add("orders", key=f"order-{{order}}", send="sms.send", vendor="opentact", to="12017770001",
                        message=f"Thank you {{order}}", from_="12017771234", within=connection)
                jobs.start("orders", within=connection)
                if order == 1:
                    raise Undone
        except Undone:
            pass
box.close()
"""


@pytest.mark.real
def test_one_limit_holds_over_all_workers(
    tmp_path: Path, redis_server: Redis, vendor: RunningVendor, client: Opentact
) -> None:
    """Two processes that share a limit of ten parts an hour send at most five messages of two parts, together."""
    url = f"sqlite:///{tmp_path}/outbox.db"
    box = Outbox(url)
    rows = [{"k": n, "to": f"1201777{n:04}", "m": f"{n}" + "x" * 200} for n in range(20)]
    box.add_rows("c", rows, key="k", send=client.sms.send, map={"to": "to", "message": "m"}, from_="12017771234")
    code = (
        "from trunkline import Opentact\nfrom trunkline.ratelimit_redis import RedisRateLimit\n"
        "from trunkline_outbox import Outbox\n"
        f"with Opentact() as client: Outbox({url!r}).run_chunk(client, campaign='c', size=6, concurrency=2,"
        f" limiter=RedisRateLimit({redis_server.url()!r}, 10, per=3600), count='parts')\n"
    )
    where = ways.environment(vendor)
    running = [subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, env=where) for _ in range(2)]
    try:
        until = time.monotonic() + 60
        while vendor.counts().total() < 4 and time.monotonic() < until:
            time.sleep(0.2)
        time.sleep(3)
        assert [one.poll() for one in running] == [None, None], "they wait for places that come in an hour"
    finally:
        for one in running:
            one.kill()
            one.wait()
    assert vendor.counts().total() in (4, 5)  # four when each of them holds a place for half a message
    box.close()
