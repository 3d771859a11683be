"""Keeping a child process off what belongs to its parent: locks that a thread may have held, connections, waiters."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forkable(Protocol):
    """What wants to be told in the child, before any other code runs there."""

    def after_fork_in_child(self) -> None:
        """Forget what the parent owns."""


_watched: weakref.WeakSet[Forkable] = weakref.WeakSet()


def watch(thing: Forkable) -> None:
    """Have `thing.after_fork_in_child()` called in every child forked from now on."""
    _watched.add(thing)


def _in_child() -> None:
    for thing in list(_watched):
        thing.after_fork_in_child()


if hasattr(os, "register_at_fork"):  # pragma: no branch - absent where there is no fork
    os.register_at_fork(after_in_child=_in_child)
