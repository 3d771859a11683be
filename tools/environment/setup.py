"""Install what the lock names, and only that: nothing is resolved, whatever the index offers by now."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

from environment.pip_config import uv_environment

LOCK = "tools/requirements/dev.txt"
UV_LOCK = "tools/requirements/uv.txt"
WANTED = "tools/requirements/dev.in"
DISTRIBUTIONS = (".", "mock")
FINISHED = ".ready"
"""Written into an environment that is proven whole; make looks at its time."""


class SetupError(Exception):
    """The environment cannot be made; the text says why."""


def install(root: Path, folder: Path) -> None:
    """Make the environment and prove it whole.

    Args:
        root: Checkout with the lock.
        folder: Where the environment is made; one that is there becomes what the lock says.

    Raises:
        SetupError: This Python is too old, or the lock lacks something that is asked for; the text names it.
        subprocess.CalledProcessError: pip or uv failed, and said why.
    """
    _check_python()
    finished = folder / FINISHED
    if not finished.exists():
        shutil.rmtree(folder, ignore_errors=True)  # an earlier try was stopped somewhere, perhaps within a package
    finished.unlink(missing_ok=True)
    count = len(re.findall(r"(?m)^[\w.-]+(?:\[[\w,.-]+\])?==", (root / LOCK).read_text("utf-8")))
    print(f"setting up {folder.name}: {count} pinned, hash-checked packages", flush=True)
    uv = uv_of(root, folder)
    uv.pip("sync", "--require-hashes", LOCK)
    editable = [part for name in DISTRIBUTIONS for part in ("--editable", name)]
    uv.pip("install", "--no-deps", "--no-build-isolation", *editable)
    uv.prove_whole()
    finished.touch()


def uv_of(root: Path, folder: Path) -> Uv:
    """Return uv of an environment, which is made and given uv when it is not there: nothing else of the lock is needed.

    Raises:
        SetupError: This Python is too old, or has no pip to give away.
        subprocess.CalledProcessError: pip failed, and said why.
    """
    _check_python()
    if not made(folder):
        _create(folder)
    uv = Uv(folder, root)
    uv.fetch()
    return uv


def _check_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - an older one runs this far, and should be told
        raise SetupError("Python 3.11 or later is needed; set PYTHON=")


def _create(folder: Path) -> None:
    try:
        venv.create(folder, with_pip=True, clear=True)
    except subprocess.CalledProcessError as error:
        said = (error.output or b"").decode(errors="replace").strip()
        hint = "Debian and its kin have what it needs in a package of its own, python3-venv."
        raise SetupError(f"{sys.executable} cannot make an environment with pip in it. {hint}\n{said}") from error


def made(folder: Path) -> bool:
    """Say whether an environment of this very Python is there, with a pip that runs."""
    about = folder / "pyvenv.cfg"
    ours = rf"(?m)^version\S* = {platform.python_version()}$"
    if not about.exists() or not re.search(ours, about.read_text("utf-8")):
        return False
    return not subprocess.run(
        [python_of(folder), "-m", "pip", "--version"], capture_output=True, check=False
    ).returncode


def python_of(folder: Path) -> str:
    """Return the interpreter of an environment."""
    return str(folder / ("Scripts" if sys.platform == "win32" else "bin") / "python")


def extras(root: Path) -> list[str]:
    """Return the names of all extras."""
    import tomllib  # Python before 3.11 has none, and should be told so

    return sorted(tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"])


class Uv:
    """uv of an environment, working on that environment with pip's configuration."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.python, self._root = python_of(folder), root
        self.program = str(Path(self.python).with_name("uv"))
        self.environment = uv_environment(self.python)

    def fetch(self) -> None:
        """Let pip install uv itself: one file without dependencies, so nothing is resolved on any pip."""
        quiet = ["-qq", "--disable-pip-version-check"]
        command = ["-m", "pip", "install", *quiet, "--no-deps", "--require-hashes", "-r", UV_LOCK]
        subprocess.run([self.python, *command], cwd=self._root, check=True)

    def pip(self, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        """Run a command of `uv pip` on the environment that must work, with these variables or pip's configuration."""
        subprocess.run(self._command(*arguments), cwd=self._root, env=environment or self.environment, check=True)

    def run(self, *arguments: str) -> None:
        """Run any command of uv that must work."""
        subprocess.run([self.program, "--quiet", *arguments], cwd=self._root, env=self.environment, check=True)

    def prove_whole(self) -> None:
        """Ask for everything again with no index at hand: what is installed must be enough.

        Raises:
            SetupError: Something is missing.
        """
        everything = f"trunkline[{','.join(extras(self._root))}]"
        nowhere = {name: value for name, value in self.environment.items() if name != "UV_FIND_LINKS"}
        for arguments in (["check"], ["install", "--offline", "--no-index", "--dry-run", "-r", WANTED, everything]):
            command = self._command(*arguments)
            ran = subprocess.run(command, cwd=self._root, env=nowhere, capture_output=True, text=True, check=False)
            if ran.returncode:
                raise SetupError(f"{LOCK} lacks something that is asked for; `make lock` writes it anew.\n{ran.stderr}")

    def _command(self, *arguments: str) -> Sequence[str]:
        return [self.program, "pip", *arguments[:1], "--quiet", "--python", self.python, *arguments[1:]]
