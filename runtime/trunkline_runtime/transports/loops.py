"""Which event loop runs, without loading asyncio for those who have none."""

from __future__ import annotations

import sys
from typing import Any


def asyncio_loop() -> Any:
    """Return the running event loop of asyncio, or `None` under trio or where none runs."""
    asyncio = sys.modules.get("asyncio.events")
    return None if asyncio is None else asyncio._get_running_loop()


def current_run() -> object:
    """Return what stands for the running event loop, whichever library it belongs to."""
    loop = asyncio_loop()
    return loop if loop is not None else sys.modules["trio"].lowlevel.current_trio_token()
