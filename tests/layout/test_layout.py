"""The plan of the house holds: few things at the root, and no core module outside the import rules."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VENDORS = {"opentact", "voximplant", "avaamo"}


def test_the_root_stays_small() -> None:
    """At most fourteen visible entries, so that a newcomer sees the whole house at once."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    entries = {line.split("/")[0] for line in listed.stdout.splitlines()}
    assert len({entry for entry in entries if not entry.startswith(".")}) <= 14


def test_every_core_module_is_under_the_import_rule() -> None:
    """A new module of the core cannot forget the rule that it knows no vendor."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (rule,) = (contract for contract in contracts if contract["name"].startswith("the core"))
    package = ROOT / "overlays" / "trunkline"
    modules = {path.stem for path in package.glob("*.py")} | {
        path.parent.name for path in package.glob("*/__init__.py")
    }
    expected = {f"trunkline.{name}" for name in modules - VENDORS - {"__init__", "testing"}}
    assert set(rule["source_modules"]) == expected
