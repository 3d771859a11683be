"""The generated packages stand on the runtime alone, also one that no list in `pyproject.toml` names yet."""

from __future__ import annotations

import re
from pathlib import Path

GENERATED = Path(__file__).resolve().parents[2] / "generated"
OURS = re.compile(r"^\s*(?:from|import) (trunkline\w*)", re.MULTILINE)


def test_a_generated_package_imports_itself_and_the_runtime() -> None:
    """Vendors do not know each other, and nothing below the overlay knows it."""
    packages = [path for path in GENERATED.iterdir() if path.is_dir() and path.name.startswith("trunkline_")]
    assert len(packages) > 3
    for package in packages:
        found = {name for path in package.rglob("*.py") for name in OURS.findall(path.read_text("utf-8"))}
        assert found <= {package.name, "trunkline_runtime"}, package.name
