"""Avaamo's stateful operations by operationId; `trunkline_mock.vendor` says how to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import channel, sms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...vendor import Handler

HANDLERS: Mapping[str, Handler] = {
    "sendSms": sms.send,
    "reportSms": sms.report,
    "sendChannelMessage": channel.take,
}
