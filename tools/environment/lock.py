"""Write the lock: versions that the checkout's requirements allow, with the hashes of all their files."""

from __future__ import annotations

import re
from pathlib import Path

from environment.pip_config import without_folders
from environment.setup import WANTED, Uv, uv_of

COMPILE = ("compile", "--universal", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links")


def write(root: Path, folder: Path, *, upgrade: bool = False) -> None:
    """Write the lock of each `*.in`, whether or not the old ones have everything that is asked for.

    Args:
        root: Checkout with the requirements.
        folder: The environment whose uv decides; it is made when it is not there.
        upgrade: Take the newest versions; otherwise what is locked and still fits stays.

    Raises:
        SetupError: This Python is too old.
        subprocess.CalledProcessError: No set of versions fits; uv said why.
    """
    uv = uv_of(root, folder)
    for wanted in sorted((root / WANTED).parent.glob("*.in")):
        _compile(uv, wanted, root, ["--upgrade"] if upgrade else [])


def _compile(uv: Uv, wanted: Path, root: Path, newest: list[str]) -> None:
    """Write one lock, by way of a file beside it: when no versions fit, the old lock stays as it is."""
    lock, made = wanted.with_suffix(".txt"), wanted.with_suffix(".new")
    # uv keeps the versions of the file that it writes, and its hashes too, which another machine's index may have given.
    made.write_text(re.sub(r"(?: \\\n)? +--hash=\S+", "", lock.read_text("utf-8")) if lock.exists() else "", "utf-8")
    how = [*newest, "--python-version", "3.11", "--custom-compile-command", "make lock"]
    try:
        files = [str(wanted.relative_to(root)), "-o", str(made.relative_to(root))]
        uv.pip(*COMPILE, *how, *files, environment=without_folders(uv.environment))
        made.replace(lock)
    finally:
        made.unlink(missing_ok=True)
