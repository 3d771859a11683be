"""Telling what has come before: vendors repeat a webhook, and whoever recorded one can send it again."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b

from trunkline_runtime.unset import UNSET


class SeenIds:
    """The ids that one process has acted on lately. Safe to share among threads; several processes need a table of theirs.

    Args:
        most: How many are kept; the oldest go first.
        seconds: For how long each is kept.
        clock: Where the time comes from, for tests.

    Raises:
        ValueError: `most` or `seconds` is not above 0.
    """

    def __init__(
        self, most: int = 100_000, seconds: float = 24 * 3600.0, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        if most < 1 or not seconds > 0:
            raise ValueError("most and seconds must be above 0")
        self._most = most
        self._seconds = seconds
        self._clock = clock
        self._seen: OrderedDict[bytes, float] = OrderedDict()
        self._lock = threading.Lock()

    def again(self, *parts: object) -> bool:
        """Tell whether an id has come before, and remember it.

        Args:
            parts: What names the event, such as `event.callback_id`, or several values that do so together. Where all are
                missing nothing names it: it is a new one.
        """
        if all(part is None or part is UNSET or part == "" for part in parts):
            return False
        text = repr([str(part) for part in parts])
        key = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()  # an id may be of any length
        with self._lock:
            now = self._clock()
            while self._seen and next(iter(self._seen.values())) + self._seconds <= now:
                self._seen.popitem(last=False)
            if key in self._seen:
                return True
            self._seen[key] = now
            if len(self._seen) > self._most:
                self._seen.popitem(last=False)
            return False

    def __len__(self) -> int:
        return len(self._seen)
