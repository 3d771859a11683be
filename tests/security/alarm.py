"""A signal after some seconds."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType

AGAIN = 5.0
"""Seconds until an alarm rings once more."""


@contextmanager
def alarm(seconds: float | None, handler: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    """Have a signal's handler called after so many seconds, unless the block has ended before; `None` is never.

    It is called again every few seconds: Python loses what is raised in a callback of a weak reference. The alarm that was
    set before, pytest's own limit, goes on afterwards.
    """
    if seconds is None:
        yield  # whatever alarm was set stays
        return
    began = time.monotonic()
    before = signal.signal(signal.SIGALRM, handler)
    left, again = signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if left:
            signal.setitimer(signal.ITIMER_REAL, max(left - (time.monotonic() - began), 0.001), again)


def interrupted(seconds: float | None) -> AbstractContextManager[None]:
    """Raise `KeyboardInterrupt` after some seconds, as Ctrl-C does."""
    return alarm(seconds, signal.default_int_handler)


def watchdog(seconds: float) -> AbstractContextManager[None]:
    """End what hangs."""
    return alarm(seconds, _end)


def _end(number: int, frame: FrameType | None) -> None:
    raise TimeoutError("it hangs")
