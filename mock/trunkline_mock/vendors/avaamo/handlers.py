"""Avaamo's stateful operations by operationId; `trunkline_mock.core.vendor` says how to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import calls, channel, live_agent, messages, outreach, properties, sms, storage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.vendor import Handler

HANDLERS: Mapping[str, Handler] = {
    "sendSms": sms.send,
    "reportSms": sms.report,
    "listSmsOptStatus": sms.consents,
    "sendMessage": messages.send,
    "searchMessages": messages.search,
    "getConversation": messages.read,
    "listConversationMessages": messages.of_conversation,
    "maskMessages": messages.mask,
    "getGlobalValue": storage.read,
    "putGlobalValue": storage.put,
    "deleteGlobalValue": storage.delete,
    "setUserValue": storage.put_for_user,
    "searchUserValues": storage.search_users,
    "clearAgentData": storage.clear,
    "createUserProperty": properties.create,
    "listUserProperties": properties.definitions,
    "getUserProperty": properties.read,
    "updateUserProperty": properties.update,
    "deleteUserProperty": properties.delete,
    "getUserInfo": properties.of_user,
    "sendTeams": calls.send_teams,
    "createCall": calls.create,
    "createCallByTeams": calls.create,
    "searchCalls": calls.search,
    "searchCallsByTeams": calls.search,
    "sendChannelMessage": channel.take,
    "listChatRequests": live_agent.requests,
    "acceptChat": live_agent.accept,
    "sendLiveAgentMessage": live_agent.send,
    "endChat": live_agent.end,
    "listOutreachInsights": outreach.insights,
    "reportOutreachStatus": outreach.note_status,
    "updateOutreachStatus": outreach.note_status,
}
