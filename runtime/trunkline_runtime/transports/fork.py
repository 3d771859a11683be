"""Keeping a child process off its parent's connections.

After a fork both hold the same sockets; answers would go to whichever reads first. Every transport is told in the
child, before any other code runs there, so the calls themselves need not look at the process id.
"""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class _Forkable(Protocol):
    def after_fork_in_child(self) -> None: ...


_transports: weakref.WeakSet[_Forkable] = weakref.WeakSet()


def forget_after_fork(transport: _Forkable) -> None:
    """Have `transport.after_fork_in_child()` called in every child forked from now on."""
    _transports.add(transport)


def _in_child() -> None:
    for transport in list(_transports):
        transport.after_fork_in_child()


if hasattr(os, "register_at_fork"):  # pragma: no branch - absent where there is no fork
    os.register_at_fork(after_in_child=_in_child)
