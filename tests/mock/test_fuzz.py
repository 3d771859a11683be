"""`make fuzz` finds what it should and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("schemathesis")

ROOT = Path(__file__).parents[2]
TABLE = re.compile(r"^   (\w+) +(\d+) +(\d+) +(\d+)  (\w+)$", re.M)


def fuzz(*options: str) -> subprocess.CompletedProcess[str]:
    """Fuzz one operation, shortly."""
    few = [
        "--direction",
        "mock",
        "--vendor",
        "avaamo",
        "--operations",
        "sendSms",
        "--phases",
        "examples,fuzzing",
        "--max-examples",
        "5",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tools")}
    command = [sys.executable, "-m", "fuzz", *few, *options]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_a_good_mock_passes() -> None:
    """Nothing is found in the mock as it is."""
    found = fuzz()
    assert found.returncode == 0, found.stdout
    assert "fuzz: nothing found" in found.stdout
    assert re.search(r"^mock: 1 operations, [1-9]\d* cases, ", found.stdout, re.M)


def test_a_planted_fault_is_found() -> None:
    """A mock that now and then answers half a body makes the run fail."""
    found = fuzz("--plant")
    assert found.returncode == 1
    assert "findings in mock" in found.stdout


@pytest.mark.real
def test_two_runs_with_one_seed_make_the_same_requests() -> None:
    """Every phase has made requests, the stateful one too, and each has made the same in the same order."""
    few = ("--short", "--phases", "examples,coverage,fuzzing,stateful")
    chosen = ("--operations", "sendSms|reportSms", "--max-examples", "3")
    first, second = (TABLE.findall(fuzz(*few, *chosen).stdout) for _ in range(2))
    assert [row[0] for row in first] == ["examples", "coverage", "fuzzing", "stateful"]
    assert all(int(requests) for _, _, requests, _, _ in first)
    assert first == second
