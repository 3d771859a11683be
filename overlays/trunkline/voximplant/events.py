"""The classes of what Voximplant sends unasked, and of what is inside it; `callbacks` reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from trunkline_voximplant import events as _events

if TYPE_CHECKING:
    from trunkline_voximplant.events import *  # noqa: F403


def __getattr__(name: str) -> Any:
    return getattr(_events, name)


def __dir__() -> list[str]:
    return dir(_events)
