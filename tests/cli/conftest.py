"""A mock in a process of its own, and an environment that knows nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

TOKEN = "tok-3f9c0e-never-shown"


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    """The mock's address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "trunkline_mock", "--port", "0", "--guesses"], stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["url"]
    finally:
        process.terminate()
        process.communicate(timeout=10)


@pytest.fixture
def environment(base: str, tmp_path: Path) -> dict[str, str]:
    """What the command sees: Opentact's credentials, and addresses of the mock."""
    with urlopen(f"{base}/_mock/reset", data=b"{}"):
        pass
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("OPENTACT", "VOXIMPLANT", "AVAAMO"))
    }
    vendors = {f"{vendor.upper()}_BASE_URL": f"{base}/{vendor}" for vendor in ("opentact", "voximplant", "avaamo")}
    return kept | vendors | {
        "OPENTACT_TOKEN": TOKEN, "TRUNKLINE_RECEIPTS": str(tmp_path / "receipts"), "COLUMNS": "200", "TERM": "xterm",
        "XDG_CONFIG_HOME": str(tmp_path), "TRUNKLINE_MOCK_URL": base,
    }  # fmt: skip


@pytest.fixture
def asked(base: str) -> Callable[[str], list[dict[str, object]]]:
    """What the mock has seen: `asked("sent")`, `asked("calls")`."""

    def ask(what: str) -> list[dict[str, object]]:
        with urlopen(f"{base}/_mock/{what}") as answer:
            return list(json.load(answer))

    return ask


@pytest.fixture
def fault(base: str) -> Callable[..., None]:
    """Plan a fault in the mock."""

    def plan(**what: object) -> None:
        with urlopen(f"{base}/_mock/faults", data=json.dumps(what).encode()):
            pass

    return plan
