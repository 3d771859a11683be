"""Write the lock: versions that the checkout's requirements allow, with the hashes of all their files."""

from __future__ import annotations

from pathlib import Path

from environment.setup import WANTED, uv_of

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
    newest = ["--upgrade"] if upgrade else []
    for wanted in sorted((root / WANTED).parent.glob("*.in")):
        how = [*newest, "--python-version", "3.11", "--custom-compile-command", "make lock"]
        given = wanted.relative_to(root)
        uv.pip(*COMPILE, *how, str(given), "-o", str(given.with_suffix(".txt")))
