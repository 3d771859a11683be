"""Running `python -m fuzz` in a process of its own, against the tree or against a copy of it with a fault."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = {"trunkline": "overlays", "trunkline_runtime": "runtime", "trunkline_opentact": "generated"} | {
    "trunkline_voximplant": "generated",
    "trunkline_avaamo": "generated",
    "docsdrift": "tools",
}


@dataclass(frozen=True)
class Fault:
    """A fault to plant in the product's code.

    Attributes:
        name: What is wrong.
        file: In which file, from the root.
        right: Text that is there once.
        wrong: What stands in its place.
        options: The run that has to find it.
        told: What the finding says.
    """

    name: str
    file: str
    right: str
    wrong: str
    options: str
    told: str = ""

    def plant(self, folder: Path) -> None:
        """Write a copy of the package with the fault."""
        home, package = Path(self.file).parts[:2]
        assert PACKAGES[package] == home
        shutil.copytree(ROOT / home / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
        path = folder / Path(self.file).relative_to(home)
        source = path.read_text(encoding="utf-8")
        assert source.count(self.right) == 1, f"{self.file}: {self.right!r} is there {source.count(self.right)} times"
        path.write_text(source.replace(self.right, self.wrong), encoding="utf-8")


def fuzz(options: str, copy: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run directions; a copy of a package goes before the real one."""
    path = os.pathsep.join([*([str(copy)] if copy else []), str(ROOT / "tools")])
    command = [sys.executable, "-m", "fuzz", "--jobs", "1", *options.split()]
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False, timeout=300)
