"""What `trunkline` shows of its types is known to pyright, whole."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = [
    ROOT / "overlays/trunkline",
    ROOT / "runtime/trunkline_runtime",
    *(ROOT / f"generated/trunkline_{name}" for name in ("opentact", "voximplant", "avaamo", "specs")),
]


@pytest.mark.real
@pytest.mark.timeout(900)
def test_pyright_knows_the_types(tmp_path: Path) -> None:
    """`pyright --verifytypes trunkline` finds at least 99 % of what is public complete, as an installed package shows it."""
    pyright = Path(sys.executable).with_name("pyright")
    if not pyright.exists() or shutil.which("node") is None:
        pytest.skip("needs pyright and Node")
    home = tmp_path / "environment"
    venv.create(home, symlinks=True)
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(home)}))
    for package in PACKAGES:
        shutil.copytree(package, site / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    (site / "rest.pth").write_text(sysconfig.get_path("purelib"))
    command = [str(pyright), "--verifytypes", "trunkline", "--ignoreexternal", "--outputjson"]
    path = f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, cwd=home, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    told = json.loads(done.stdout)["typeCompleteness"]
    unknown = [one["name"] for one in told["symbols"] if one["isExported"] and not one["isTypeKnown"]]
    assert told["exportedSymbolCounts"]["withKnownType"] > 100
    assert told["completenessScore"] >= 0.99, unknown[:40]
