# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The models, each loaded when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account as Account
    from trunkline_opentact.models.account_level import AccountLevel as AccountLevel
    from trunkline_opentact.models.account_new import AccountNew as AccountNew
    from trunkline_opentact.models.account_new import AccountNewDict as AccountNewDict
    from trunkline_opentact.models.address import Address as Address
    from trunkline_opentact.models.apple_settings import AppleSettings as AppleSettings
    from trunkline_opentact.models.attest_level import AttestLevel as AttestLevel
    from trunkline_opentact.models.auth_event import AuthEvent as AuthEvent
    from trunkline_opentact.models.auth_payload import AuthPayload as AuthPayload
    from trunkline_opentact.models.balance_event import BalanceEvent as BalanceEvent
    from trunkline_opentact.models.call import Call as Call
    from trunkline_opentact.models.call_batch import CallBatch as CallBatch
    from trunkline_opentact.models.call_direction import CallDirection as CallDirection
    from trunkline_opentact.models.call_flow_element import CallFlowElement as CallFlowElement
    from trunkline_opentact.models.call_flow_envelope import CallFlowEnvelope as CallFlowEnvelope
    from trunkline_opentact.models.call_flow_event import CallFlowEvent as CallFlowEvent
    from trunkline_opentact.models.call_flow_log import CallFlowLog as CallFlowLog
    from trunkline_opentact.models.call_flow_log_page import CallFlowLogPage as CallFlowLogPage
    from trunkline_opentact.models.call_flow_payload import CallFlowPayload as CallFlowPayload
    from trunkline_opentact.models.call_flow_query import CallFlowQuery as CallFlowQuery
    from trunkline_opentact.models.call_leg import CallLeg as CallLeg
    from trunkline_opentact.models.call_page import CallPage as CallPage
    from trunkline_opentact.models.call_state import CallState as CallState
    from trunkline_opentact.models.call_state_event import CallStateEvent as CallStateEvent
    from trunkline_opentact.models.call_state_payload import CallStatePayload as CallStatePayload
    from trunkline_opentact.models.call_webhook_query import CallWebhookQuery as CallWebhookQuery
    from trunkline_opentact.models.cart_entry import CartEntry as CartEntry
    from trunkline_opentact.models.conference import Conference as Conference
    from trunkline_opentact.models.conference_user import ConferenceUser as ConferenceUser
    from trunkline_opentact.models.country import Country as Country
    from trunkline_opentact.models.dashboard_report import DashboardReport as DashboardReport
    from trunkline_opentact.models.dashboard_row import DashboardRow as DashboardRow
    from trunkline_opentact.models.day_of_week import DayOfWeek as DayOfWeek
    from trunkline_opentact.models.event_subscription import EventSubscription as EventSubscription
    from trunkline_opentact.models.event_subscription_new_channel import (
        EventSubscriptionNewChannel as EventSubscriptionNewChannel,
    )
    from trunkline_opentact.models.event_type import EventType as EventType
    from trunkline_opentact.models.facebook_settings import FacebookSettings as FacebookSettings
    from trunkline_opentact.models.flow_command import FlowCommand as FlowCommand
    from trunkline_opentact.models.gender import Gender as Gender
    from trunkline_opentact.models.google_settings import GoogleSettings as GoogleSettings
    from trunkline_opentact.models.http_method import HttpMethod as HttpMethod
    from trunkline_opentact.models.invoice_report import InvoiceReport as InvoiceReport
    from trunkline_opentact.models.invoice_row import InvoiceRow as InvoiceRow
    from trunkline_opentact.models.lerg_entry import LergEntry as LergEntry
    from trunkline_opentact.models.media_type import MediaType as MediaType
    from trunkline_opentact.models.messaging_profile import MessagingProfile as MessagingProfile
    from trunkline_opentact.models.number_feature import NumberFeature as NumberFeature
    from trunkline_opentact.models.office_hours import OfficeHours as OfficeHours
    from trunkline_opentact.models.office_hours_type import OfficeHoursType as OfficeHoursType
    from trunkline_opentact.models.operator import Operator as Operator
    from trunkline_opentact.models.order import Order as Order
    from trunkline_opentact.models.order_error import OrderError as OrderError
    from trunkline_opentact.models.order_item import OrderItem as OrderItem
    from trunkline_opentact.models.order_item_flags import OrderItemFlags as OrderItemFlags
    from trunkline_opentact.models.order_item_flags import OrderItemFlagsDict as OrderItemFlagsDict
    from trunkline_opentact.models.order_item_new import OrderItemNew as OrderItemNew
    from trunkline_opentact.models.order_item_new import OrderItemNewDict as OrderItemNewDict
    from trunkline_opentact.models.order_page import OrderPage as OrderPage
    from trunkline_opentact.models.order_payload import OrderPayload as OrderPayload
    from trunkline_opentact.models.order_price import OrderPrice as OrderPrice
    from trunkline_opentact.models.order_price_item import OrderPriceItem as OrderPriceItem
    from trunkline_opentact.models.order_state import OrderState as OrderState
    from trunkline_opentact.models.order_with_flags import OrderWithFlags as OrderWithFlags
    from trunkline_opentact.models.payment import Payment as Payment
    from trunkline_opentact.models.payment_provider import PaymentProvider as PaymentProvider
    from trunkline_opentact.models.payment_settings import PaymentSettings as PaymentSettings
    from trunkline_opentact.models.payment_state import PaymentState as PaymentState
    from trunkline_opentact.models.paypal_mode import PaypalMode as PaypalMode
    from trunkline_opentact.models.paypal_settings import PaypalSettings as PaypalSettings
    from trunkline_opentact.models.product_type import ProductType as ProductType
    from trunkline_opentact.models.profile_priority import ProfilePriority as ProfilePriority
    from trunkline_opentact.models.provider import Provider as Provider
    from trunkline_opentact.models.search_mode import SearchMode as SearchMode
    from trunkline_opentact.models.settings import Settings as Settings
    from trunkline_opentact.models.sign_in_settings import SignInSettings as SignInSettings
    from trunkline_opentact.models.signed_in_user import SignedInUser as SignedInUser
    from trunkline_opentact.models.sip_connection import SipConnection as SipConnection
    from trunkline_opentact.models.sip_control_app import SipControlApp as SipControlApp
    from trunkline_opentact.models.sip_domain import SipDomain as SipDomain
    from trunkline_opentact.models.sip_group import SipGroup as SipGroup
    from trunkline_opentact.models.sip_invite import SipInvite as SipInvite
    from trunkline_opentact.models.sip_product import SipProduct as SipProduct
    from trunkline_opentact.models.sip_switch import SipSwitch as SipSwitch
    from trunkline_opentact.models.sip_user import SipUser as SipUser
    from trunkline_opentact.models.sms import Sms as Sms
    from trunkline_opentact.models.sms_campaign import SmsCampaign as SmsCampaign
    from trunkline_opentact.models.sms_detail import SmsDetail as SmsDetail
    from trunkline_opentact.models.sms_detail_page import SmsDetailPage as SmsDetailPage
    from trunkline_opentact.models.sms_event import SmsEvent as SmsEvent
    from trunkline_opentact.models.sms_inbound import SmsInbound as SmsInbound
    from trunkline_opentact.models.sms_inbound_page import SmsInboundPage as SmsInboundPage
    from trunkline_opentact.models.sms_inbound_state import SmsInboundState as SmsInboundState
    from trunkline_opentact.models.sms_outbound_state import SmsOutboundState as SmsOutboundState
    from trunkline_opentact.models.sms_row import SmsRow as SmsRow
    from trunkline_opentact.models.sms_row_page import SmsRowPage as SmsRowPage
    from trunkline_opentact.models.sms_row_type import SmsRowType as SmsRowType
    from trunkline_opentact.models.sms_state import SmsState as SmsState
    from trunkline_opentact.models.sms_type import SmsType as SmsType
    from trunkline_opentact.models.sort_direction import SortDirection as SortDirection
    from trunkline_opentact.models.special_price import SpecialPrice as SpecialPrice
    from trunkline_opentact.models.speech_voice import SpeechVoice as SpeechVoice
    from trunkline_opentact.models.stripe_settings import StripeSettings as StripeSettings
    from trunkline_opentact.models.subscription import Subscription as Subscription
    from trunkline_opentact.models.switch_channel import SwitchChannel as SwitchChannel
    from trunkline_opentact.models.time_zone import TimeZone as TimeZone
    from trunkline_opentact.models.tn import Tn as Tn
    from trunkline_opentact.models.tn_lease import TnLease as TnLease
    from trunkline_opentact.models.tn_lease_page import TnLeasePage as TnLeasePage
    from trunkline_opentact.models.tn_order_event import TnOrderEvent as TnOrderEvent
    from trunkline_opentact.models.tn_page import TnPage as TnPage
    from trunkline_opentact.models.tn_profile import TnProfile as TnProfile
    from trunkline_opentact.models.token import Token as Token
    from trunkline_opentact.models.transaction import Transaction as Transaction
    from trunkline_opentact.models.transaction_detail import TransactionDetail as TransactionDetail
    from trunkline_opentact.models.transaction_item import TransactionItem as TransactionItem
    from trunkline_opentact.models.transaction_kind import TransactionKind as TransactionKind
    from trunkline_opentact.models.transaction_page import TransactionPage as TransactionPage
    from trunkline_opentact.models.trunk_settings import TrunkSettings as TrunkSettings
    from trunkline_opentact.models.trunk_settings import TrunkSettingsDict as TrunkSettingsDict
    from trunkline_opentact.models.user import User as User
    from trunkline_opentact.models.user_role import UserRole as UserRole
    from trunkline_opentact.models.voice_gender import VoiceGender as VoiceGender
    from trunkline_opentact.models.voice_profile import VoiceProfile as VoiceProfile
    from trunkline_opentact.models.voice_type import VoiceType as VoiceType

_MODULES = {
    "Account": "account",
    "AccountLevel": "account_level",
    "AccountNew": "account_new",
    "AccountNewDict": "account_new",
    "Address": "address",
    "AppleSettings": "apple_settings",
    "AttestLevel": "attest_level",
    "AuthEvent": "auth_event",
    "AuthPayload": "auth_payload",
    "BalanceEvent": "balance_event",
    "Call": "call",
    "CallBatch": "call_batch",
    "CallDirection": "call_direction",
    "CallFlowElement": "call_flow_element",
    "CallFlowEnvelope": "call_flow_envelope",
    "CallFlowEvent": "call_flow_event",
    "CallFlowLog": "call_flow_log",
    "CallFlowLogPage": "call_flow_log_page",
    "CallFlowPayload": "call_flow_payload",
    "CallFlowQuery": "call_flow_query",
    "CallLeg": "call_leg",
    "CallPage": "call_page",
    "CallState": "call_state",
    "CallStateEvent": "call_state_event",
    "CallStatePayload": "call_state_payload",
    "CallWebhookQuery": "call_webhook_query",
    "CartEntry": "cart_entry",
    "Conference": "conference",
    "ConferenceUser": "conference_user",
    "Country": "country",
    "DashboardReport": "dashboard_report",
    "DashboardRow": "dashboard_row",
    "DayOfWeek": "day_of_week",
    "EventSubscription": "event_subscription",
    "EventSubscriptionNewChannel": "event_subscription_new_channel",
    "EventType": "event_type",
    "FacebookSettings": "facebook_settings",
    "FlowCommand": "flow_command",
    "Gender": "gender",
    "GoogleSettings": "google_settings",
    "HttpMethod": "http_method",
    "InvoiceReport": "invoice_report",
    "InvoiceRow": "invoice_row",
    "LergEntry": "lerg_entry",
    "MediaType": "media_type",
    "MessagingProfile": "messaging_profile",
    "NumberFeature": "number_feature",
    "OfficeHours": "office_hours",
    "OfficeHoursType": "office_hours_type",
    "Operator": "operator",
    "Order": "order",
    "OrderError": "order_error",
    "OrderItem": "order_item",
    "OrderItemFlags": "order_item_flags",
    "OrderItemFlagsDict": "order_item_flags",
    "OrderItemNew": "order_item_new",
    "OrderItemNewDict": "order_item_new",
    "OrderPage": "order_page",
    "OrderPayload": "order_payload",
    "OrderPrice": "order_price",
    "OrderPriceItem": "order_price_item",
    "OrderState": "order_state",
    "OrderWithFlags": "order_with_flags",
    "Payment": "payment",
    "PaymentProvider": "payment_provider",
    "PaymentSettings": "payment_settings",
    "PaymentState": "payment_state",
    "PaypalMode": "paypal_mode",
    "PaypalSettings": "paypal_settings",
    "ProductType": "product_type",
    "ProfilePriority": "profile_priority",
    "Provider": "provider",
    "SearchMode": "search_mode",
    "Settings": "settings",
    "SignInSettings": "sign_in_settings",
    "SignedInUser": "signed_in_user",
    "SipConnection": "sip_connection",
    "SipControlApp": "sip_control_app",
    "SipDomain": "sip_domain",
    "SipGroup": "sip_group",
    "SipInvite": "sip_invite",
    "SipProduct": "sip_product",
    "SipSwitch": "sip_switch",
    "SipUser": "sip_user",
    "Sms": "sms",
    "SmsCampaign": "sms_campaign",
    "SmsDetail": "sms_detail",
    "SmsDetailPage": "sms_detail_page",
    "SmsEvent": "sms_event",
    "SmsInbound": "sms_inbound",
    "SmsInboundPage": "sms_inbound_page",
    "SmsInboundState": "sms_inbound_state",
    "SmsOutboundState": "sms_outbound_state",
    "SmsRow": "sms_row",
    "SmsRowPage": "sms_row_page",
    "SmsRowType": "sms_row_type",
    "SmsState": "sms_state",
    "SmsType": "sms_type",
    "SortDirection": "sort_direction",
    "SpecialPrice": "special_price",
    "SpeechVoice": "speech_voice",
    "StripeSettings": "stripe_settings",
    "Subscription": "subscription",
    "SwitchChannel": "switch_channel",
    "TimeZone": "time_zone",
    "Tn": "tn",
    "TnLease": "tn_lease",
    "TnLeasePage": "tn_lease_page",
    "TnOrderEvent": "tn_order_event",
    "TnPage": "tn_page",
    "TnProfile": "tn_profile",
    "Token": "token",
    "Transaction": "transaction",
    "TransactionDetail": "transaction_detail",
    "TransactionItem": "transaction_item",
    "TransactionKind": "transaction_kind",
    "TransactionPage": "transaction_page",
    "TrunkSettings": "trunk_settings",
    "TrunkSettingsDict": "trunk_settings",
    "User": "user",
    "UserRole": "user_role",
    "VoiceGender": "voice_gender",
    "VoiceProfile": "voice_profile",
    "VoiceType": "voice_type",
}

__all__ = [
    "Account",
    "AccountLevel",
    "AccountNew",
    "AccountNewDict",
    "Address",
    "AppleSettings",
    "AttestLevel",
    "AuthEvent",
    "AuthPayload",
    "BalanceEvent",
    "Call",
    "CallBatch",
    "CallDirection",
    "CallFlowElement",
    "CallFlowEnvelope",
    "CallFlowEvent",
    "CallFlowLog",
    "CallFlowLogPage",
    "CallFlowPayload",
    "CallFlowQuery",
    "CallLeg",
    "CallPage",
    "CallState",
    "CallStateEvent",
    "CallStatePayload",
    "CallWebhookQuery",
    "CartEntry",
    "Conference",
    "ConferenceUser",
    "Country",
    "DashboardReport",
    "DashboardRow",
    "DayOfWeek",
    "EventSubscription",
    "EventSubscriptionNewChannel",
    "EventType",
    "FacebookSettings",
    "FlowCommand",
    "Gender",
    "GoogleSettings",
    "HttpMethod",
    "InvoiceReport",
    "InvoiceRow",
    "LergEntry",
    "MediaType",
    "MessagingProfile",
    "NumberFeature",
    "OfficeHours",
    "OfficeHoursType",
    "Operator",
    "Order",
    "OrderError",
    "OrderItem",
    "OrderItemFlags",
    "OrderItemFlagsDict",
    "OrderItemNew",
    "OrderItemNewDict",
    "OrderPage",
    "OrderPayload",
    "OrderPrice",
    "OrderPriceItem",
    "OrderState",
    "OrderWithFlags",
    "Payment",
    "PaymentProvider",
    "PaymentSettings",
    "PaymentState",
    "PaypalMode",
    "PaypalSettings",
    "ProductType",
    "ProfilePriority",
    "Provider",
    "SearchMode",
    "Settings",
    "SignInSettings",
    "SignedInUser",
    "SipConnection",
    "SipControlApp",
    "SipDomain",
    "SipGroup",
    "SipInvite",
    "SipProduct",
    "SipSwitch",
    "SipUser",
    "Sms",
    "SmsCampaign",
    "SmsDetail",
    "SmsDetailPage",
    "SmsEvent",
    "SmsInbound",
    "SmsInboundPage",
    "SmsInboundState",
    "SmsOutboundState",
    "SmsRow",
    "SmsRowPage",
    "SmsRowType",
    "SmsState",
    "SmsType",
    "SortDirection",
    "SpecialPrice",
    "SpeechVoice",
    "StripeSettings",
    "Subscription",
    "SwitchChannel",
    "TimeZone",
    "Tn",
    "TnLease",
    "TnLeasePage",
    "TnOrderEvent",
    "TnPage",
    "TnProfile",
    "Token",
    "Transaction",
    "TransactionDetail",
    "TransactionItem",
    "TransactionKind",
    "TransactionPage",
    "TrunkSettings",
    "TrunkSettingsDict",
    "User",
    "UserRole",
    "VoiceGender",
    "VoiceProfile",
    "VoiceType",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
