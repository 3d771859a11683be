"""Where the time comes from."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from; tests replace it."""

    monotonic: Callable[[], float] = time.monotonic
    time: Callable[[], float] = time.time
