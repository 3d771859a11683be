"""Write the lock: the newest versions that the checkout's requirements allow, with the hashes of all their files."""

from __future__ import annotations

from pathlib import Path

from environment.setup import LOCK, UV_LOCK, WANTED, Uv

COMPILE = ("compile", "--universal", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links")


def write(root: Path, folder: Path) -> None:
    """Write the locks of the tools and of uv itself.

    Args:
        root: Checkout with the requirements.
        folder: An environment that `install` made.

    Raises:
        subprocess.CalledProcessError: No set of versions fits; uv said why.
    """
    uv = Uv(folder, root)
    for wanted, written in ((WANTED, LOCK), ("tools/requirements/uv.in", UV_LOCK)):
        uv.pip(*COMPILE, "--python-version", "3.11", "--custom-compile-command", "make lock", wanted, "-o", written)
