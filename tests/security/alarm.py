"""A signal after some seconds."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType


@contextmanager
def alarm(seconds: float | None, handler: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    """Have a signal's handler called after so many seconds, unless the block has ended before; `None` is never."""
    if seconds is None:
        yield  # whatever alarm was set stays
        return
    before = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def interrupted(seconds: float | None) -> AbstractContextManager[None]:
    """Raise `KeyboardInterrupt` after some seconds, as Ctrl-C does."""
    return alarm(seconds, signal.default_int_handler)


def watchdog(seconds: float) -> AbstractContextManager[None]:
    """End what hangs."""
    return alarm(seconds, _end)


def _end(number: int, frame: FrameType | None) -> None:
    raise TimeoutError("it hangs")
