"""The plan of the house holds: few things at the root, one floor for each thing, and a public line that is a package line."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OVERLAY = ROOT / "overlays" / "trunkline"
BELOW = [*(ROOT / "runtime").rglob("*.py"), *(ROOT / "generated").rglob("*.py")]


def test_the_root_stays_small() -> None:
    """At most seventeen visible entries, so that a newcomer sees the whole house at once."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    entries = {line.split("/")[0] for line in listed.stdout.splitlines()}
    assert len({entry for entry in entries if not entry.startswith(".")}) <= 17


def test_nothing_below_imports_the_overlay() -> None:
    """No file of `generated/` or `runtime/` imports `trunkline`, whether to run or for types only."""
    assert BELOW
    assert [str(path) for path in BELOW if "trunkline" in {name.partition(".")[0] for name in imported(path)}] == []


def test_a_module_without_an_underscore_is_named_in_the_docs() -> None:
    """Whatever in `trunkline` can be imported without an underscore is documented, and so meant to stay."""
    words = "".join(path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
    public = [name for name in modules() if "._" not in name]
    assert [name for name in public if name not in words] == []


def test_the_architecture_leads_to_each_definition() -> None:
    """The table of what to open has at least twenty rows, and what each names is defined in the file it names."""
    text = (ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## To change X, open Y")[2]
    rows = re.findall(r"^\| [^|]+ \| `([^`]+)` \| `([^`]+)` \|$", text, re.MULTILINE)
    assert len(rows) >= 20
    assert [(path, name) for path, name in rows if not defines(ROOT / path, name)] == []


def defines(path: Path, name: str) -> bool:
    """Whether a file defines a name; a template, which is no Python, has to mention it."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return name in text
    return re.search(rf"^(class|def|async def) {name}\b|^{name}\b.*=", text, re.MULTILINE) is not None


def imported(path: Path) -> Iterator[str]:
    """The names of all modules that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def modules() -> Iterator[str]:
    """The dotted name of every module of the overlay, packages without content of their own left out."""
    for path in sorted(OVERLAY.rglob("*.py")):
        if path.name != "__init__.py":
            yield ".".join(path.relative_to(OVERLAY.parent).with_suffix("").parts)
