"""How many requests may be on their way at once: waiting in line, with a limit on the wait."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from trunkline_runtime.transports.seam import TransportFailure

if TYPE_CHECKING:
    import anyio


def no_place() -> TransportFailure:
    """Return the failure of a request that got no connection in time."""
    return TransportFailure("pool", never_left=True, timed_out=True)


class Places:
    """For threads."""

    __slots__ = ("_semaphore", "release")

    def __init__(self, count: int) -> None:
        self._semaphore = threading.Semaphore(count)
        self.release = self._semaphore.release

    def take(self, patience: float | None) -> None:
        """Take a place, waiting at most `patience` seconds for it.

        Raises:
            TransportFailure: None became free in time.
        """
        if not self._semaphore.acquire(timeout=patience):
            raise no_place()


class AsyncPlaces:
    """For tasks of one event loop, under asyncio and trio; costs nothing while places are free."""

    __slots__ = ("_free", "_waiting")

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: deque[anyio.Event] = deque()

    def take_now(self) -> bool:
        """Take a place when one is free; False when there is none."""
        if self._free > 0:
            self._free -= 1
            return True
        return False

    async def take(self, patience: float | None) -> None:
        """Take a place, waiting at most `patience` seconds for it; first come, first served.

        Raises:
            TransportFailure: None became free in time.
        """
        if self.take_now():
            return
        import anyio

        given = anyio.Event()
        self._waiting.append(given)
        try:
            with anyio.move_on_after(patience):
                await given.wait()
                return
        except BaseException:
            self._give_up(given)
            raise
        self._give_up(given)
        raise no_place()

    def release(self) -> None:
        """Give a place back, or on to the next in line."""
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._free += 1

    def _give_up(self, given: anyio.Event) -> None:
        if given.is_set():  # it came at the very moment we stopped waiting
            self.release()
        else:
            self._waiting.remove(given)
