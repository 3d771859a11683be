"""Environments of other SDKs below build/, each made when it is first asked for; that needs a package index."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from environment.setup import Uv

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 180.0


def python_of(place: Path, *wanted: str) -> Path:
    """Return the interpreter of an environment that holds what is wanted."""
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (place / "ready").exists():
        uv = Uv(Path(sys.prefix), ROOT)  # the checkout's, with pip's own configuration
        uv.run("venv", "--clear", "--python", sys.executable, str(place))
        uv.run("pip", "install", "--python", str(python), *wanted)
        (place / "ready").touch()
    return python


def run(python: Path, script: Path, *arguments: str) -> str:
    """Run a script there, without this environment's variables, and return the last line that it prints."""
    clean = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "SYSTEMROOT", "LANG")}
    done = subprocess.run(
        [str(python), str(script), *arguments],
        cwd=script.parent, env=clean, capture_output=True, text=True, timeout=PATIENCE, check=True,
    )  # fmt: skip
    return done.stdout.splitlines()[-1]
