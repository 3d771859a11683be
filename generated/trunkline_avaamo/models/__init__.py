# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The models, each loaded when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_avaamo.models.sms_send_result import SmsSendResult as SmsSendResult

_MODULES = {
    "SmsSendResult": "sms_send_result",
}

__all__ = [
    "SmsSendResult",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
