# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The models, each loaded when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_opentact.models.messaging_profile import MessagingProfile as MessagingProfile
    from trunkline_opentact.models.sms import Sms as Sms
    from trunkline_opentact.models.sms_state import SmsState as SmsState
    from trunkline_opentact.models.sms_type import SmsType as SmsType
    from trunkline_opentact.models.tn import Tn as Tn
    from trunkline_opentact.models.tn_lease import TnLease as TnLease

_MODULES = {
    "MessagingProfile": "messaging_profile",
    "Sms": "sms",
    "SmsState": "sms_state",
    "SmsType": "sms_type",
    "Tn": "tn",
    "TnLease": "tn_lease",
}

__all__ = [
    "MessagingProfile",
    "Sms",
    "SmsState",
    "SmsType",
    "Tn",
    "TnLease",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
