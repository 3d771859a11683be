"""The bill of materials of a release: what an installation with every extra brings, in the versions that were tested."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from environment.setup import LOCK, Uv, extras

WRITER = "tools/requirements/sbom.txt"


def install(root: Path, wheels: Path, folder: Path, wanted: str, python: str = sys.executable) -> str:
    """Install what a user would, held to the lock, into an environment of its own.

    Args:
        root: Checkout with the lock.
        wheels: Folder with the wheels of both distributions.
        folder: Where the environment is made.
        wanted: A requirement, such as `trunkline[mock]`.
        python: The interpreter to make it with.

    Returns:
        The path of the new environment's interpreter.
    """
    uv, inside = _environment(root, folder, python)
    held = ["--constraints", LOCK, "--no-verify-hashes", "--find-links", str(wheels)]
    uv.run("pip", "install", "--python", inside, *held, wanted)
    return inside


def write(root: Path, wheels: Path, target: Path) -> None:
    """Write the bill of materials of `trunkline` with all extras.

    Args:
        root: Checkout with the lock.
        wheels: Folder with the wheels of both distributions.
        target: The CycloneDX document, JSON.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    python = install(root, wheels, target.parent / "environment", f"trunkline[{','.join(extras(root))}]")
    command = ["-m", "cyclonedx_py", "environment", python, "--output-reproducible", "--of", "JSON", "-o", str(target)]
    subprocess.run([writer(root, target.parent / "writer"), *command], check=True)


def writer(root: Path, folder: Path) -> str:
    """Return the interpreter of an environment that has what writes the document, and nothing else."""
    uv, inside = _environment(root, folder, sys.executable)
    uv.run("pip", "sync", "--python", inside, "--require-hashes", WRITER)
    return inside


def _environment(root: Path, folder: Path, python: str) -> tuple[Uv, str]:
    """Make an empty environment; uv, and the path of its interpreter."""
    uv = Uv(Path(sys.prefix), root)
    uv.run("venv", "--clear", "--python", python, str(folder))
    return uv, str(folder / Path(uv.python).relative_to(sys.prefix))
