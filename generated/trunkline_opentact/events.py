# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""What arrives unasked, each class loaded when it is first named."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from trunkline_runtime.codecs.models import KindCodec, ModelCodec

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account as Account
    from trunkline_opentact.models.auth_event import AuthEvent as AuthEvent
    from trunkline_opentact.models.auth_payload import AuthPayload as AuthPayload
    from trunkline_opentact.models.balance_event import BalanceEvent as BalanceEvent
    from trunkline_opentact.models.call import Call as Call
    from trunkline_opentact.models.call_flow_event import CallFlowEvent as CallFlowEvent
    from trunkline_opentact.models.call_flow_payload import CallFlowPayload as CallFlowPayload
    from trunkline_opentact.models.call_flow_query import CallFlowQuery as CallFlowQuery
    from trunkline_opentact.models.call_leg import CallLeg as CallLeg
    from trunkline_opentact.models.call_state_event import CallStateEvent as CallStateEvent
    from trunkline_opentact.models.call_state_payload import CallStatePayload as CallStatePayload
    from trunkline_opentact.models.call_webhook_query import CallWebhookQuery as CallWebhookQuery
    from trunkline_opentact.models.flow_command import FlowCommand as FlowCommand
    from trunkline_opentact.models.messaging_profile import MessagingProfile as MessagingProfile
    from trunkline_opentact.models.order_payload import OrderPayload as OrderPayload
    from trunkline_opentact.models.sip_control_app import SipControlApp as SipControlApp
    from trunkline_opentact.models.sms import Sms as Sms
    from trunkline_opentact.models.sms_event import SmsEvent as SmsEvent
    from trunkline_opentact.models.subscription import Subscription as Subscription
    from trunkline_opentact.models.tn import Tn as Tn
    from trunkline_opentact.models.tn_order_event import TnOrderEvent as TnOrderEvent
    from trunkline_opentact.models.user import User as User

    WebsocketEvent: TypeAlias = AuthEvent | SmsEvent | CallStateEvent | CallFlowEvent | TnOrderEvent | BalanceEvent

_MODULES: dict[str, str] = {
    "Account": "account",
    "AuthEvent": "auth_event",
    "AuthPayload": "auth_payload",
    "BalanceEvent": "balance_event",
    "Call": "call",
    "CallFlowEvent": "call_flow_event",
    "CallFlowPayload": "call_flow_payload",
    "CallFlowQuery": "call_flow_query",
    "CallLeg": "call_leg",
    "CallStateEvent": "call_state_event",
    "CallStatePayload": "call_state_payload",
    "CallWebhookQuery": "call_webhook_query",
    "FlowCommand": "flow_command",
    "MessagingProfile": "messaging_profile",
    "OrderPayload": "order_payload",
    "SipControlApp": "sip_control_app",
    "Sms": "sms",
    "SmsEvent": "sms_event",
    "Subscription": "subscription",
    "Tn": "tn",
    "TnOrderEvent": "tn_order_event",
    "User": "user",
}

WEBSOCKET_EVENT: Final = KindCodec(
    "type",
    {
        "auth": ModelCodec("trunkline_opentact.models.auth_event", "AuthEvent"),
        "sms": ModelCodec("trunkline_opentact.models.sms_event", "SmsEvent"),
        "call_state": ModelCodec("trunkline_opentact.models.call_state_event", "CallStateEvent"),
        "call_flow": ModelCodec("trunkline_opentact.models.call_flow_event", "CallFlowEvent"),
        "tn_order": ModelCodec("trunkline_opentact.models.tn_order_event", "TnOrderEvent"),
        "balance": ModelCodec("trunkline_opentact.models.balance_event", "BalanceEvent"),
    },
)
"""`WebsocketEvent`: which class reads it."""

_KINDS: dict[str, KindCodec] = {
    "WebsocketEvent": WEBSOCKET_EVENT,
}
__all__: list[str] = [
    "Account",
    "AuthEvent",
    "AuthPayload",
    "BalanceEvent",
    "Call",
    "CallFlowEvent",
    "CallFlowPayload",
    "CallFlowQuery",
    "CallLeg",
    "CallStateEvent",
    "CallStatePayload",
    "CallWebhookQuery",
    "FlowCommand",
    "MessagingProfile",
    "OrderPayload",
    "SipControlApp",
    "Sms",
    "SmsEvent",
    "Subscription",
    "Tn",
    "TnOrderEvent",
    "User",
    "WEBSOCKET_EVENT",
    "WebsocketEvent",
]


def __getattr__(name: str) -> Any:
    if name in _KINDS:
        value = reduce(or_, (codec.model for codec in _KINDS[name].models.values()))
    elif name in _MODULES:
        value = getattr(import_module(f"trunkline_opentact.models.{_MODULES[name]}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
