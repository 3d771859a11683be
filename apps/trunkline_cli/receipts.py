"""Receipts on disk: written before a call departs, removed when its end is known."""

from __future__ import annotations

import os
from pathlib import Path

from trunkline import Receipt


def folder() -> Path:
    """Return where receipts are kept: `TRUNKLINE_RECEIPTS`, else `trunkline/receipts` in the user's state folder."""
    given = os.environ.get("TRUNKLINE_RECEIPTS")
    state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(given) if given else Path(state, "trunkline", "receipts")


def waiting() -> list[Path]:
    """Return the receipts of calls whose end nobody knows, oldest first."""
    return sorted(folder().glob("*.json"), key=lambda path: path.stat().st_mtime)


class Keeper:
    """Keeps the receipt of one call; given to the client as `on_departure`.

    Attributes:
        path: Where the receipt is; `None` until the call is about to leave.
    """

    def __init__(self) -> None:
        self.path: Path | None = None

    def __call__(self, receipt: Receipt) -> None:
        """Write the receipt so that it outlives this process and this machine's power; only the user may read it."""
        place = folder()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = place / f"{receipt.id}.json"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(receipt.to_json())
            file.flush()
            os.fsync(file.fileno())
        self.path = path

    def forget(self) -> None:
        """Remove the receipt: what became of the call is known."""
        if self.path is not None:
            self.path.unlink(missing_ok=True)
            self.path = None
