"""Opentact's stateful operations by operationId; `trunkline_mock.vendor` says how to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import auth, sms, subscriptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...vendor import Handler

HANDLERS: Mapping[str, Handler] = {
    "sendSms": sms.send,
    "sendSmsByQuery": sms.send,
    "sendSmsByBearer": sms.send,
    "getOutboundSms": sms.get_outbound,
    "getInboundSms": sms.get_inbound,
    "searchOutboundSms": sms.search_outbound,
    "searchInboundSms": sms.search_inbound,
    "searchSms": sms.search_both,
    "signIn": auth.sign_in,
    "createEventSubscription": subscriptions.create,
    "listEventSubscriptions": subscriptions.listing,
    "deleteEventSubscription": subscriptions.delete,
}
