"""The golden spec, and the generator as a user runs it."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from codegen_support import GOLDEN, ROOT

from codegen import spec_files


@pytest.fixture(scope="session")
def golden_document() -> dict[str, Any]:
    """The golden spec as data; copy before changing."""
    return spec_files.load(GOLDEN / "specs" / "acme" / "openapi.yaml")


@pytest.fixture
def document(golden_document: dict[str, Any]) -> dict[str, Any]:
    """The golden spec, free to change."""
    return copy.deepcopy(golden_document)


@pytest.fixture(scope="session")
def codegen() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run `python -m codegen` in a process of its own, whose hashes are seeded as the test says."""

    def run(specs: Path, out: Path, *options: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "codegen", "--specs", str(specs), "--out", str(out), *options]
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "tools"), "PYTHONHASHSEED": seed}
        return subprocess.run(command, env=environment, cwd=out.parent, capture_output=True, text=True, check=False)

    return run
