"""The command line, as a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from outbox.vendor import RunningVendor


def outbox(folder: Path, vendor: RunningVendor, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"OPENTACT_BASE_URL": vendor.base_url, "OPENTACT_TOKEN": "t"}
    return subprocess.run(
        [sys.executable, "-m", "trunkline_outbox", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_from_a_file_to_a_report(tmp_path: Path, vendor: RunningVendor) -> None:
    """Import sends nothing; run sends; status, doubtful, resolve and export tell."""
    (tmp_path / "people.csv").write_text("order,phone,first\n1,12017770001,Ann\n2,nobody,Bo\n3,12017770003,Cy\n")
    first = outbox(
        tmp_path, vendor, "import", "spring", "people.csv", "--key", "order", "--map", "to=phone",
        "--set", "message=Hello {first}", "from_=12017771234",
    )  # fmt: skip
    assert "2 added, 0 already there, 1 bad" in first.stdout, first.stderr
    assert "line 3 (2): to" in first.stdout
    assert vendor.counts() == {}
    vendor.fault("cut")
    assert "1 sent" in outbox(tmp_path, vendor, "run", "spring", "--concurrency", "1").stdout
    assert outbox(tmp_path, vendor, "doubtful", "spring").stdout.startswith("1\tDeliveryUnknown")
    assert outbox(tmp_path, vendor, "resolve", "spring", "1", "sent").returncode == 0
    assert "2 sent" in outbox(tmp_path, vendor, "status").stdout
    assert "2 messages" in outbox(tmp_path, vendor, "export", "spring", "out.csv").stdout
    outbox(tmp_path, vendor, "export", "spring", "out.html")
    assert "<svg" in (tmp_path / "out.html").read_text()
    wrong = outbox(tmp_path, vendor, "run", "autumn")
    assert (wrong.returncode, wrong.stderr) == (1, "there is no campaign 'autumn'\n")
    assert set(vendor.counts().values()) == {1}


def test_the_tables_can_be_made_by_hand(tmp_path: Path, vendor: RunningVendor) -> None:
    """What `ddl` prints is what the outbox makes: a database made from it needs no migration."""
    import sqlite3

    from trunkline_outbox import Outbox

    script = outbox(tmp_path, vendor, "ddl").stdout
    database = sqlite3.connect(tmp_path / "own.db")
    database.executescript(script)
    database.close()
    with Outbox(f"sqlite:///{tmp_path}/own.db", migrate=False) as box:
        assert box.campaigns() == []
        box.migrate()


PEOPLE = "order,phone\n" + "".join(f"{n},1201777{n:04}\n" for n in range(40))
IMPORT = (
    "import",
    "spring",
    "people.csv",
    "--key",
    "order",
    "--map",
    "to=phone",
    "--set",
    "message=Hi",
    "from_=12017771234",
)


def test_a_run_that_was_stopped_is_no_success(tmp_path: Path, vendor: RunningVendor) -> None:
    """A script sees that nothing more would have been sent."""
    (tmp_path / "people.csv").write_text(PEOPLE)
    outbox(tmp_path, vendor, *IMPORT)
    vendor.fault("broke", 5)
    stopped = outbox(tmp_path, vendor, "run", "spring", "--concurrency", "1")
    assert stopped.returncode == 1
    assert "InsufficientFunds" in stopped.stderr


def test_a_service_that_is_ended_leaves_no_doubt(tmp_path: Path, vendor: RunningVendor) -> None:
    """SIGTERM, as containers are ended, lets what is on its way come back first."""
    (tmp_path / "people.csv").write_text(PEOPLE)
    outbox(tmp_path, vendor, *IMPORT)
    vendor.get("/latency/0.3")
    environment = os.environ | {"OPENTACT_BASE_URL": vendor.base_url, "OPENTACT_TOKEN": "t"}
    command = [sys.executable, "-m", "trunkline_outbox", "run", "spring", "--concurrency", "4"]
    running = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    while int(str(vendor.get("/count"))) < 4:
        time.sleep(0.02)
    running.send_signal(signal.SIGTERM)
    assert running.wait(30) == 130
    status = outbox(tmp_path, vendor, "status", "spring").stdout
    assert "doubt" not in status
    assert "sending" not in status
    assert "claimed" not in status
