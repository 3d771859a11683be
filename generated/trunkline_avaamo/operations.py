# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Where each operation lives, by the spec's operationId."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from trunkline_runtime.operation import Operation

OPERATIONS = {
    "acceptChat": ("live_agent.accept_chat", "ACCEPT_CHAT"),
    "authenticateConversationalIntelligence": (
        "conversational_intelligence.authenticate_conversational_intelligence",
        "AUTHENTICATE_CONVERSATIONAL_INTELLIGENCE",
    ),
    "clearAgentData": ("agents.clear_agent_data", "CLEAR_AGENT_DATA"),
    "countFeedback": ("feedback.count_feedback", "COUNT_FEEDBACK"),
    "createCall": ("calls.create_call", "CREATE_CALL"),
    "createCallByTeams": ("calls.create_call_by_teams", "CREATE_CALL_BY_TEAMS"),
    "createLegacyDocument": ("answers.create_legacy_document", "CREATE_LEGACY_DOCUMENT"),
    "createUserProperty": ("properties.create_user_property", "CREATE_USER_PROPERTY"),
    "deleteAnswersDocument": ("answers.delete_answers_document", "DELETE_ANSWERS_DOCUMENT"),
    "deleteDocument": ("llamb.delete_document", "DELETE_DOCUMENT"),
    "deleteGlobalValue": ("global_storage.delete_global_value", "DELETE_GLOBAL_VALUE"),
    "deleteLegacyDocument": ("answers.delete_legacy_document", "DELETE_LEGACY_DOCUMENT"),
    "deleteUserProperty": ("properties.delete_user_property", "DELETE_USER_PROPERTY"),
    "endChat": ("live_agent.end_chat", "END_CHAT"),
    "explainAnswer": ("llamb.explain_answer", "EXPLAIN_ANSWER"),
    "getAgent": ("agents.get_agent", "GET_AGENT"),
    "getAgentInterventions": ("analytics.get_agent_interventions", "GET_AGENT_INTERVENTIONS"),
    "getChannelUsage": ("analytics.get_channel_usage", "GET_CHANNEL_USAGE"),
    "getConversation": ("conversations.get_conversation", "GET_CONVERSATION"),
    "getGlobalValue": ("global_storage.get_global_value", "GET_GLOBAL_VALUE"),
    "getQueryInsight": ("agents.get_query_insight", "GET_QUERY_INSIGHT"),
    "getTopFeedbackIntents": ("analytics.get_top_feedback_intents", "GET_TOP_FEEDBACK_INTENTS"),
    "getTopIntents": ("analytics.get_top_intents", "GET_TOP_INTENTS"),
    "getTopKnowledgePackIntents": ("analytics.get_top_knowledge_pack_intents", "GET_TOP_KNOWLEDGE_PACK_INTENTS"),
    "getTopSmalltalkIntents": ("analytics.get_top_smalltalk_intents", "GET_TOP_SMALLTALK_INTENTS"),
    "getTopTags": ("analytics.get_top_tags", "GET_TOP_TAGS"),
    "getUsage": ("analytics.get_usage", "GET_USAGE"),
    "getUserInfo": ("properties.get_user_info", "GET_USER_INFO"),
    "getUserProperty": ("properties.get_user_property", "GET_USER_PROPERTY"),
    "listAgentChanges": ("change_logs.list_agent_changes", "LIST_AGENT_CHANGES"),
    "listAgentChangesV1": ("change_logs.list_agent_changes_v1", "LIST_AGENT_CHANGES_V1"),
    "listAnalyticsMessages": ("analytics.list_analytics_messages", "LIST_ANALYTICS_MESSAGES"),
    "listChatRequests": ("live_agent.list_chat_requests", "LIST_CHAT_REQUESTS"),
    "listConversationMessages": ("conversations.list_conversation_messages", "LIST_CONVERSATION_MESSAGES"),
    "listDialogIntents": ("agents.list_dialog_intents", "LIST_DIALOG_INTENTS"),
    "listDictionaryValues": ("agents.list_dictionary_values", "LIST_DICTIONARY_VALUES"),
    "listEntityTypeValues": ("agents.list_entity_type_values", "LIST_ENTITY_TYPE_VALUES"),
    "listIntents": ("agents.list_intents", "LIST_INTENTS"),
    "listLiveAgentChanges": ("change_logs.list_live_agent_changes", "LIST_LIVE_AGENT_CHANGES"),
    "listOutreachChanges": ("change_logs.list_outreach_changes", "LIST_OUTREACH_CHANGES"),
    "listOutreachInsights": ("outreach.list_outreach_insights", "LIST_OUTREACH_INSIGHTS"),
    "listQnaIntents": ("agents.list_qna_intents", "LIST_QNA_INTENTS"),
    "listQueryInsights": ("agents.list_query_insights", "LIST_QUERY_INSIGHTS"),
    "listSessionReports": ("conversational_intelligence.list_session_reports", "LIST_SESSION_REPORTS"),
    "listSessions": ("analytics.list_sessions", "LIST_SESSIONS"),
    "listSmsOptStatus": ("sms.list_sms_opt_status", "LIST_SMS_OPT_STATUS"),
    "listSuccessfulResponses": ("analytics.list_successful_responses", "LIST_SUCCESSFUL_RESPONSES"),
    "listUnhandledMessages": ("analytics.list_unhandled_messages", "LIST_UNHANDLED_MESSAGES"),
    "listUnhandledQueries": ("agents.list_unhandled_queries", "LIST_UNHANDLED_QUERIES"),
    "listUserProperties": ("properties.list_user_properties", "LIST_USER_PROPERTIES"),
    "maskMessages": ("masking.mask_messages", "MASK_MESSAGES"),
    "parseAnswersDocument": ("answers.parse_answers_document", "PARSE_ANSWERS_DOCUMENT"),
    "putGlobalValue": ("global_storage.put_global_value", "PUT_GLOBAL_VALUE"),
    "reportOutreachStatus": ("outreach.report_outreach_status", "REPORT_OUTREACH_STATUS"),
    "reportSms": ("sms.report_sms", "REPORT_SMS"),
    "searchCalls": ("calls.search_calls", "SEARCH_CALLS"),
    "searchCallsByTeams": ("calls.search_calls_by_teams", "SEARCH_CALLS_BY_TEAMS"),
    "searchFeedback": ("feedback.search_feedback", "SEARCH_FEEDBACK"),
    "searchMessages": ("messages.search_messages", "SEARCH_MESSAGES"),
    "searchUserValues": ("user_storage.search_user_values", "SEARCH_USER_VALUES"),
    "sendChannelMessage": ("channel.send_channel_message", "SEND_CHANNEL_MESSAGE"),
    "sendLiveAgentMessage": ("live_agent.send_live_agent_message", "SEND_LIVE_AGENT_MESSAGE"),
    "sendMessage": ("messages.send_message", "SEND_MESSAGE"),
    "sendSms": ("sms.send_sms", "SEND_SMS"),
    "sendTeams": ("teams.send_teams", "SEND_TEAMS"),
    "setUserValue": ("user_storage.set_user_value", "SET_USER_VALUE"),
    "testAgent": ("agents.test_agent", "TEST_AGENT"),
    "updateAnswersDocument": ("answers.update_answers_document", "UPDATE_ANSWERS_DOCUMENT"),
    "updateDocument": ("llamb.update_document", "UPDATE_DOCUMENT"),
    "updateLegacyDocument": ("answers.update_legacy_document", "UPDATE_LEGACY_DOCUMENT"),
    "updateOutreachStatus": ("outreach.update_outreach_status", "UPDATE_OUTREACH_STATUS"),
    "updateUserProperty": ("properties.update_user_property", "UPDATE_USER_PROPERTY"),
    "uploadAnswersFile": ("answers.upload_answers_file", "UPLOAD_ANSWERS_FILE"),
    "uploadFile": ("llamb.upload_file", "UPLOAD_FILE"),
    "uploadWebDocument": ("llamb.upload_web_document", "UPLOAD_WEB_DOCUMENT"),
}


def operation(operation_id: str) -> Operation[Any]:
    """Return the operation with this operationId; KeyError when the spec has none."""
    module, constant = OPERATIONS[operation_id]
    return cast("Operation[Any]", getattr(import_module(f"trunkline_avaamo.api.{module}"), constant))
