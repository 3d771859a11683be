"""Whether personal fields are shown in the `repr` of answers: off, until somebody who debugs asks for it."""

from __future__ import annotations

import os

VARIABLE = "TRUNKLINE_SHOW_PERSONAL"
_chosen: bool | None = None


def show_personal(show: bool | None = True) -> None:
    """Show telephone numbers, names and texts in the `repr` of answers, in this process, for debugging on data of your own.

    Credentials stay hidden, and so does everything in logs and errors, which other people read.

    Args:
        show: Whether to show them; `None` leaves it to the environment, where `TRUNKLINE_SHOW_PERSONAL=1` says yes.
    """
    global _chosen
    _chosen = show


def personal() -> bool:
    """Whether personal fields are shown."""
    return os.environ.get(VARIABLE) == "1" if _chosen is None else _chosen
