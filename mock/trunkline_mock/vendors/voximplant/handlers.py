"""Voximplant's stateful operations by operationId; `trunkline_mock.core.vendor` says how to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import accounts, applications, call_lists, keys, numbers, reports, sms, storage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.vendor import Handler

HANDLERS: Mapping[str, Handler] = {
    "sendSmsMessage": sms.send,
    "a2pSendSms": sms.send_many,
    "getSmsHistory": sms.history,
    "a2pGetSmsHistory": sms.history_many,
    "setAccountInfo": accounts.set_account,
    "getAccountInfo": accounts.get_account,
    "getCallHistory": storage.history,
    **applications.HANDLERS,
    **call_lists.HANDLERS,
    **keys.HANDLERS,
    **numbers.HANDLERS,
    **reports.HANDLERS,
}
