"""The known name that a mistyped one is near to."""

from __future__ import annotations

from collections.abc import Iterable

CUTOFF = 0.8
"""How alike two names are that may be a slip of each other, from 0 to 1."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that `name` is probably a slip of; `None` when it is known, or near to none.

    Args:
        name: What was given.
        known: What there is.
    """
    from difflib import get_close_matches

    names = list(known)
    if name in names:
        return None
    folded = {one.casefold(): one for one in names}
    close = get_close_matches(name.casefold(), folded, 1, CUTOFF)
    return folded[close[0]] if close else None
