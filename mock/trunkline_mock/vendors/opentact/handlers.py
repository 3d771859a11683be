"""Opentact's stateful operations by operationId; `trunkline_mock.core.vendor` says how to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import auth, calls, leases, numbers, orders, sip, sms, subscriptions, tokens
from .rows import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.vendor import Handler

HANDLERS: Mapping[str, Handler] = {
    "signIn": auth.sign_in,
    "createToken": tokens.create,
    "listTokens": tokens.listing,
    "updateToken": tokens.update,
    "deleteToken": tokens.delete,
    "deleteAllTokens": tokens.delete_all,
    "sendSms": sms.send,
    "sendSmsByQuery": sms.send,
    "sendSmsByBearer": sms.send,
    "getOutboundSms": sms.get_outbound,
    "getInboundSms": sms.get_inbound,
    "searchOutboundSms": sms.search_outbound,
    "searchInboundSms": sms.search_inbound,
    "searchSms": sms.search_both,
    "searchNumbers": numbers.search,
    "searchNumbersByPattern": numbers.search_by_pattern,
    "createOrder": orders.create,
    "createOrderWithFlags": orders.create,
    "listOrders": orders.listing,
    "searchOrders": orders.search,
    "getOrder": orders.get,
    "listLeases": leases.listing,
    "searchLeases": leases.search,
    "getLease": leases.get,
    "getLeaseByNumber": leases.get_by_number,
    "updateLease": leases.update,
    "releaseNumber": leases.release,
    "enableSms": leases.enable_sms,
    "disableSms": leases.disable_sms,
    **Resource(leases.PROFILES, "messaging profile").handlers("MessagingProfile", "MessagingProfiles"),
    **sip.HANDLERS,
    "createCall": calls.create,
    "createCallBatch": calls.create_batch,
    "executeCallFlow": calls.execute_flow,
    "executeCallFlowOld": calls.execute_flow,
    "bridgeCalls": calls.bridge,
    "getCall": calls.CALLS.get,
    "listOnlineCalls": calls.online,
    "searchCalls": calls.search,
    "searchAppCalls": calls.search,
    "createEventSubscription": subscriptions.create,
    "listEventSubscriptions": subscriptions.listing,
    "deleteEventSubscription": subscriptions.delete,
}
