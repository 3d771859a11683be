"""The classes of what Avaamo answers and sends, and of what is inside it; each loads when it is first named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from trunkline_avaamo import models as _models

if TYPE_CHECKING:
    from trunkline_avaamo.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return dir(_models)
