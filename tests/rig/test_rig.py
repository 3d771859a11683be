"""The rig itself: it shows zeros today, and it sees each fault that is planted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from rig.clients import Told
from rig.lags import Lags
from rig.oracle import judge
from rig.plan import Block, Sending

ROOT = Path(__file__).parents[2]
PACKAGES = ("runtime/trunkline_runtime", "overlays/trunkline")
FLOORS = ("runtime", "overlays", "generated", "tests", "tools")


def rig(*options: str, product: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run the rig against a product."""
    path = [str(product / "runtime"), str(product / "overlays"), *(str(ROOT / floor) for floor in FLOORS)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    command = [sys.executable, "-m", "rig", "--seed", "13", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=240)


@pytest.mark.timeout(300)
def test_nothing_is_wrong():
    """Hundreds of sends in every kind of client, at every vendor: nothing twice, lost or mistold."""
    run = rig("--short", "--sends", "450", "--size", "15")
    assert run.returncode == 0, run.stdout + run.stderr[-2000:]


PLANTED = {
    "no check for left-over bytes": (
        "runtime/trunkline_runtime/transports/http11.py",
        "else bool(self.parser.trailing_data[0])",
        "else False",
        ("--clients", "blocking", "--vendors", "voximplant", "--faults", "no-fault,stray-429-behind,answer-twice"),
    ),
    "a retry of an unknown once": (
        "runtime/trunkline_runtime/retry.py",
        'Outcome.UNKNOWN: frozenset({"read", "idempotent"})',
        'Outcome.UNKNOWN: frozenset({"read", "idempotent", "once"})',
        ("--clients", "blocking", "--vendors", "avaamo", "--faults", "drop-done,reset-done"),
    ),
    "a place not released": (
        "runtime/trunkline_runtime/transports/async_pool_limits.py",
        "        while self._waiting:\n",
        "        return\n        while self._waiting:\n",
        ("--clients", "aiohttp", "--vendors", "opentact", "--faults", "no-fault", "--size", "150"),
    ),
    "a deadline without an end": (
        "runtime/trunkline_runtime/transports/deadline.py",
        "seconds = timeout if end is None else min(timeout, end - time.monotonic())",
        "seconds = timeout",
        ("--clients", "blocking", "--vendors", "voximplant", "--faults", "drips,dripping-head,flood", "--size", "12"),
    ),
    "a raw exception let through": (
        "overlays/trunkline/voximplant/_envelope.py",
        "code.isdecimal() and len(code) < _LONGEST_CODE",
        "code.isdecimal()",
        ("--clients", "blocking", "--vendors", "voximplant", "--faults", "long-code"),
    ),
    "a trace forgotten": (
        "runtime/trunkline_runtime/engine/interruption.py",
        "    error.add_note(text)\n",
        "",
        ("--clients", "aiohttp,signals", "--vendors", "avaamo", "--faults", "slow,silence", "--size", "120"),
    ),
}
SEEN_AS = {
    "no check for left-over bytes": ("duplicates", "answers of another call", "told not sent, done"),
    "a retry of an unknown once": ("duplicates",),
    "a place not released": ("hung", "starved of connections"),
    "a deadline without an end": ("later than the deadline",),
    "a raw exception let through": ("raw exceptions",),
    "a trace forgotten": ("unmarked interruptions",),
}
SECOND = {
    "a raw exception let through": (
        "runtime/trunkline_runtime/engine/call.py",
        "            if raised_by_signal(error):\n                raise\n            problem",
        "            raise\n            problem",
    )
}


def figures(table: str) -> dict[str, int]:
    """Read the table."""
    rows = [line.rsplit(None, 1) for line in table.splitlines()]
    return {row[0].strip(): int(row[1]) for row in rows if len(row) == 2 and row[1].isdigit()}


@pytest.mark.real
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", PLANTED)
def test_planted_fault_is_seen(name, tmp_path):
    """Each fault, planted into a copy of the product, shows in its column of the table."""
    file, code, mutant, options = PLANTED[name]
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    for path, old, new in ((file, code, mutant), *([SECOND[name]] if name in SECOND else [])):
        text = (tmp_path / path).read_text()
        assert old in text, "the product has changed: plant the fault elsewhere"
        (tmp_path / path).write_text(text.replace(old, new))
    size = () if "--size" in options else ("--size", "60")
    run = rig("--sends", "60", *size, *options, product=tmp_path)
    found = figures(run.stdout)
    assert run.returncode == 1, run.stdout + run.stderr[-2000:]
    assert any(found[column] for column in SEEN_AS[name] if column in found), run.stdout


def late(seconds: float, kept: float) -> bool:
    """Whether a send with a deadline of a second that took so long counts as late on a machine that kept so much."""
    lags = Lags()
    lags.add(10.5, kept)
    sending = Sending("12010000000", deadline=1.0)
    told = Told("ok", began=10.0, seconds=seconds)
    return wrongs(sending, told, lags)["later than the deadline"] == 1


def wrongs(sending: Sending, told: Told, lags: Lags, **more: object) -> Counter[str]:
    """What a caller's word amounts to beside a vendor's books: it read the request and carried it out, or what they say."""
    once = {sending.number: 1}
    books = {"done": once, "seen": once, "raced": [], "closings": [], "halves": [], "behind": {}, "ends": [], **more}
    block = Block("blocking/avaamo/0", "blocking", "avaamo", sends=[sending])
    return judge(block, [sending], {sending.number: told}, books, lags).wrong


@pytest.mark.parametrize(
    ("seconds", "kept", "seen"), [(1.1, 0, False), (1.5, 0, True), (1.5, 0.5, False), (9, 0.5, True)]
)
def test_a_loaded_machine_is_not_accused_and_a_late_product_is(seconds, kept, seen):
    """What the machine kept from the process during a send is no fault of the product's; what goes beyond it is."""
    assert late(seconds, kept) is seen


def test_what_was_kept_before_a_send_is_no_excuse():
    """Only what happened while a send was on its way excuses it."""
    lags = Lags()
    lags.add(1.0, 5.0)
    lags.add(2.0, 0.25)
    assert 0.25 <= lags.between(1.5, 2.5) < 0.5


@pytest.mark.parametrize(
    ("seen", "ends", "accused"),
    [
        ({}, [(9.9, 10.1)], False),
        ({}, [(10.4, 10.6)], False),
        ({}, [(10.6, 10.9)], True),
        ({}, [(9.0, 9.9)], True),
        ({}, [], True),
        ({"12010000000": 1}, [(9.9, 10.1)], True),
    ],
)
def test_an_answer_of_another_call_is_excused_only_where_nobody_can_tell(seen, ends, accused):
    """A question that was not read, on a line that was ended behind a stray meanwhile, may meet the answer before it."""
    told = Told("other", began=10.0, seconds=0.5)
    found = wrongs(Sending("12010000000"), told, Lags(), seen=seen, done=seen, ends=ends)
    assert bool(found["answers of another call"]) is accused
