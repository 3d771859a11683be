# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The models, each loaded when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_voximplant.models.send_sms_message_response import SendSmsMessageResponse as SendSmsMessageResponse

_MODULES = {
    "SendSmsMessageResponse": "send_sms_message_response",
}

__all__ = [
    "SendSmsMessageResponse",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
