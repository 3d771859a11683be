# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The models, each loaded when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_avaamo.models.agent import Agent as Agent
    from trunkline_avaamo.models.agent_test_insight import AgentTestInsight as AgentTestInsight
    from trunkline_avaamo.models.agent_test_outcome import AgentTestOutcome as AgentTestOutcome
    from trunkline_avaamo.models.agent_test_query import AgentTestQuery as AgentTestQuery
    from trunkline_avaamo.models.agent_test_query import AgentTestQueryDict as AgentTestQueryDict
    from trunkline_avaamo.models.agent_test_result import AgentTestResult as AgentTestResult
    from trunkline_avaamo.models.analytics_message import AnalyticsMessage as AnalyticsMessage
    from trunkline_avaamo.models.analytics_message_page import AnalyticsMessagePage as AnalyticsMessagePage
    from trunkline_avaamo.models.analytics_user import AnalyticsUser as AnalyticsUser
    from trunkline_avaamo.models.answer_reasoning import AnswerReasoning as AnswerReasoning
    from trunkline_avaamo.models.answers_document import AnswersDocument as AnswersDocument
    from trunkline_avaamo.models.answers_document import AnswersDocumentDict as AnswersDocumentDict
    from trunkline_avaamo.models.answers_file_type import AnswersFileType as AnswersFileType
    from trunkline_avaamo.models.answers_parser import AnswersParser as AnswersParser
    from trunkline_avaamo.models.answers_result import AnswersResult as AnswersResult
    from trunkline_avaamo.models.bot_reply import BotReply as BotReply
    from trunkline_avaamo.models.bot_user_info import BotUserInfo as BotUserInfo
    from trunkline_avaamo.models.call import Call as Call
    from trunkline_avaamo.models.call_page import CallPage as CallPage
    from trunkline_avaamo.models.call_started import CallStarted as CallStarted
    from trunkline_avaamo.models.call_status import CallStatus as CallStatus
    from trunkline_avaamo.models.card import Card as Card
    from trunkline_avaamo.models.card import CardDict as CardDict
    from trunkline_avaamo.models.card_input import CardInput as CardInput
    from trunkline_avaamo.models.card_input import CardInputDict as CardInputDict
    from trunkline_avaamo.models.change import Change as Change
    from trunkline_avaamo.models.change_action import ChangeAction as ChangeAction
    from trunkline_avaamo.models.change_log_page import ChangeLogPage as ChangeLogPage
    from trunkline_avaamo.models.change_log_user import ChangeLogUser as ChangeLogUser
    from trunkline_avaamo.models.change_log_v1_page import ChangeLogV1Page as ChangeLogV1Page
    from trunkline_avaamo.models.change_resource import ChangeResource as ChangeResource
    from trunkline_avaamo.models.change_resource_v1 import ChangeResourceV1 as ChangeResourceV1
    from trunkline_avaamo.models.change_v1 import ChangeV1 as ChangeV1
    from trunkline_avaamo.models.changed_resource import ChangedResource as ChangedResource
    from trunkline_avaamo.models.changes_v1 import ChangesV1 as ChangesV1
    from trunkline_avaamo.models.channel_count import ChannelCount as ChannelCount
    from trunkline_avaamo.models.channel_event_user import ChannelEventUser as ChannelEventUser
    from trunkline_avaamo.models.channel_message_event import ChannelMessageEvent as ChannelMessageEvent
    from trunkline_avaamo.models.channel_message_result import ChannelMessageResult as ChannelMessageResult
    from trunkline_avaamo.models.channel_mode_event import ChannelModeEvent as ChannelModeEvent
    from trunkline_avaamo.models.channel_mode_event_mode import ChannelModeEventMode as ChannelModeEventMode
    from trunkline_avaamo.models.channel_reply import ChannelReply as ChannelReply
    from trunkline_avaamo.models.channel_text import ChannelText as ChannelText
    from trunkline_avaamo.models.channel_text import ChannelTextDict as ChannelTextDict
    from trunkline_avaamo.models.channel_user import ChannelUser as ChannelUser
    from trunkline_avaamo.models.channel_user import ChannelUserDict as ChannelUserDict
    from trunkline_avaamo.models.chat_request import ChatRequest as ChatRequest
    from trunkline_avaamo.models.chat_request_accepted_event import ChatRequestAcceptedEvent as ChatRequestAcceptedEvent
    from trunkline_avaamo.models.chat_terminated_event import ChatTerminatedEvent as ChatTerminatedEvent
    from trunkline_avaamo.models.chunk_reasoning import ChunkReasoning as ChunkReasoning
    from trunkline_avaamo.models.ci_authentication import CiAuthentication as CiAuthentication
    from trunkline_avaamo.models.ci_order import CiOrder as CiOrder
    from trunkline_avaamo.models.ci_session import CiSession as CiSession
    from trunkline_avaamo.models.ci_session_page import CiSessionPage as CiSessionPage
    from trunkline_avaamo.models.ci_sort import CiSort as CiSort
    from trunkline_avaamo.models.clear_data_type import ClearDataType as ClearDataType
    from trunkline_avaamo.models.conversation import Conversation as Conversation
    from trunkline_avaamo.models.conversation_ref import ConversationRef as ConversationRef
    from trunkline_avaamo.models.conversation_ref import ConversationRefDict as ConversationRefDict
    from trunkline_avaamo.models.conversation_summary import ConversationSummary as ConversationSummary
    from trunkline_avaamo.models.delivery_channel import DeliveryChannel as DeliveryChannel
    from trunkline_avaamo.models.dictionary import Dictionary as Dictionary
    from trunkline_avaamo.models.dictionary_synonym import DictionarySynonym as DictionarySynonym
    from trunkline_avaamo.models.dictionary_value import DictionaryValue as DictionaryValue
    from trunkline_avaamo.models.dictionary_value_page import DictionaryValuePage as DictionaryValuePage
    from trunkline_avaamo.models.empty_result import EmptyResult as EmptyResult
    from trunkline_avaamo.models.entity_ref import EntityRef as EntityRef
    from trunkline_avaamo.models.entity_type import EntityType as EntityType
    from trunkline_avaamo.models.entity_value import EntityValue as EntityValue
    from trunkline_avaamo.models.entity_value_page import EntityValuePage as EntityValuePage
    from trunkline_avaamo.models.event_bot import EventBot as EventBot
    from trunkline_avaamo.models.event_chat_request import EventChatRequest as EventChatRequest
    from trunkline_avaamo.models.event_conversation import EventConversation as EventConversation
    from trunkline_avaamo.models.event_device import EventDevice as EventDevice
    from trunkline_avaamo.models.event_message import EventMessage as EventMessage
    from trunkline_avaamo.models.event_user import EventUser as EventUser
    from trunkline_avaamo.models.feedback_count import FeedbackCount as FeedbackCount
    from trunkline_avaamo.models.feedback_detail import FeedbackDetail as FeedbackDetail
    from trunkline_avaamo.models.feedback_entry import FeedbackEntry as FeedbackEntry
    from trunkline_avaamo.models.feedback_page import FeedbackPage as FeedbackPage
    from trunkline_avaamo.models.feedback_totals import FeedbackTotals as FeedbackTotals
    from trunkline_avaamo.models.feedback_user import FeedbackUser as FeedbackUser
    from trunkline_avaamo.models.incoming_message import IncomingMessage as IncomingMessage
    from trunkline_avaamo.models.information_masking import InformationMasking as InformationMasking
    from trunkline_avaamo.models.insight_channel import InsightChannel as InsightChannel
    from trunkline_avaamo.models.insight_entity import InsightEntity as InsightEntity
    from trunkline_avaamo.models.insight_tag import InsightTag as InsightTag
    from trunkline_avaamo.models.insight_user import InsightUser as InsightUser
    from trunkline_avaamo.models.insights import Insights as Insights
    from trunkline_avaamo.models.intent import Intent as Intent
    from trunkline_avaamo.models.intent_page import IntentPage as IntentPage
    from trunkline_avaamo.models.intent_type import IntentType as IntentType
    from trunkline_avaamo.models.intervention_stat import InterventionStat as InterventionStat
    from trunkline_avaamo.models.intervention_stats import InterventionStats as InterventionStats
    from trunkline_avaamo.models.language_pack import LanguagePack as LanguagePack
    from trunkline_avaamo.models.legacy_page_result import LegacyPageResult as LegacyPageResult
    from trunkline_avaamo.models.legacy_update_result import LegacyUpdateResult as LegacyUpdateResult
    from trunkline_avaamo.models.list_view import ListView as ListView
    from trunkline_avaamo.models.list_view import ListViewDict as ListViewDict
    from trunkline_avaamo.models.list_view_item import ListViewItem as ListViewItem
    from trunkline_avaamo.models.list_view_item import ListViewItemDict as ListViewItemDict
    from trunkline_avaamo.models.live_agent_delivery import LiveAgentDelivery as LiveAgentDelivery
    from trunkline_avaamo.models.live_content_type import LiveContentType as LiveContentType
    from trunkline_avaamo.models.live_conversation import LiveConversation as LiveConversation
    from trunkline_avaamo.models.live_device import LiveDevice as LiveDevice
    from trunkline_avaamo.models.live_message import LiveMessage as LiveMessage
    from trunkline_avaamo.models.live_message_draft import LiveMessageDraft as LiveMessageDraft
    from trunkline_avaamo.models.live_message_draft import LiveMessageDraftDict as LiveMessageDraftDict
    from trunkline_avaamo.models.live_user import LiveUser as LiveUser
    from trunkline_avaamo.models.llamb_document import LlambDocument as LlambDocument
    from trunkline_avaamo.models.llamb_document_change import LlambDocumentChange as LlambDocumentChange
    from trunkline_avaamo.models.llamb_document_change import LlambDocumentChangeDict as LlambDocumentChangeDict
    from trunkline_avaamo.models.llamb_document_status import LlambDocumentStatus as LlambDocumentStatus
    from trunkline_avaamo.models.llamb_file_type import LlambFileType as LlambFileType
    from trunkline_avaamo.models.llamb_result import LlambResult as LlambResult
    from trunkline_avaamo.models.llamb_web_document import LlambWebDocument as LlambWebDocument
    from trunkline_avaamo.models.llamb_web_document import LlambWebDocumentDict as LlambWebDocumentDict
    from trunkline_avaamo.models.llamb_web_type import LlambWebType as LlambWebType
    from trunkline_avaamo.models.message import Message as Message
    from trunkline_avaamo.models.message_content import MessageContent as MessageContent
    from trunkline_avaamo.models.message_content import MessageContentDict as MessageContentDict
    from trunkline_avaamo.models.message_link import MessageLink as MessageLink
    from trunkline_avaamo.models.message_link import MessageLinkDict as MessageLinkDict
    from trunkline_avaamo.models.message_page import MessagePage as MessagePage
    from trunkline_avaamo.models.msg_user import MsgUser as MsgUser
    from trunkline_avaamo.models.new_chat_request_event import NewChatRequestEvent as NewChatRequestEvent
    from trunkline_avaamo.models.new_user_property import NewUserProperty as NewUserProperty
    from trunkline_avaamo.models.new_user_property import NewUserPropertyDict as NewUserPropertyDict
    from trunkline_avaamo.models.opt_status import OptStatus as OptStatus
    from trunkline_avaamo.models.outreach_agent import OutreachAgent as OutreachAgent
    from trunkline_avaamo.models.outreach_campaign import OutreachCampaign as OutreachCampaign
    from trunkline_avaamo.models.outreach_execution import OutreachExecution as OutreachExecution
    from trunkline_avaamo.models.outreach_filter import OutreachFilter as OutreachFilter
    from trunkline_avaamo.models.outreach_insight import OutreachInsight as OutreachInsight
    from trunkline_avaamo.models.outreach_insight_page import OutreachInsightPage as OutreachInsightPage
    from trunkline_avaamo.models.outreach_response_set import OutreachResponseSet as OutreachResponseSet
    from trunkline_avaamo.models.outreach_status import OutreachStatus as OutreachStatus
    from trunkline_avaamo.models.outreach_status_event import OutreachStatusEvent as OutreachStatusEvent
    from trunkline_avaamo.models.outreach_status_event_status import (
        OutreachStatusEventStatus as OutreachStatusEventStatus,
    )
    from trunkline_avaamo.models.query_insight import QueryInsight as QueryInsight
    from trunkline_avaamo.models.query_insight_page import QueryInsightPage as QueryInsightPage
    from trunkline_avaamo.models.read_ack import ReadAck as ReadAck
    from trunkline_avaamo.models.receiver import Receiver as Receiver
    from trunkline_avaamo.models.reply_attachment import ReplyAttachment as ReplyAttachment
    from trunkline_avaamo.models.reply_button import ReplyButton as ReplyButton
    from trunkline_avaamo.models.reply_payload import ReplyPayload as ReplyPayload
    from trunkline_avaamo.models.reply_stream import ReplyStream as ReplyStream
    from trunkline_avaamo.models.session import Session as Session
    from trunkline_avaamo.models.session_page import SessionPage as SessionPage
    from trunkline_avaamo.models.skill import Skill as Skill
    from trunkline_avaamo.models.skill_status import SkillStatus as SkillStatus
    from trunkline_avaamo.models.skill_type import SkillType as SkillType
    from trunkline_avaamo.models.slot import Slot as Slot
    from trunkline_avaamo.models.sms_opt import SmsOpt as SmsOpt
    from trunkline_avaamo.models.sms_opt_page import SmsOptPage as SmsOptPage
    from trunkline_avaamo.models.sms_record import SmsRecord as SmsRecord
    from trunkline_avaamo.models.sms_report_page import SmsReportPage as SmsReportPage
    from trunkline_avaamo.models.sms_send_result import SmsSendResult as SmsSendResult
    from trunkline_avaamo.models.sms_status import SmsStatus as SmsStatus
    from trunkline_avaamo.models.status_result import StatusResult as StatusResult
    from trunkline_avaamo.models.stored_value import StoredValue as StoredValue
    from trunkline_avaamo.models.success_result import SuccessResult as SuccessResult
    from trunkline_avaamo.models.teams_message import TeamsMessage as TeamsMessage
    from trunkline_avaamo.models.teams_message import TeamsMessageDict as TeamsMessageDict
    from trunkline_avaamo.models.top_feedback_intent import TopFeedbackIntent as TopFeedbackIntent
    from trunkline_avaamo.models.top_feedback_intents import TopFeedbackIntents as TopFeedbackIntents
    from trunkline_avaamo.models.top_intent import TopIntent as TopIntent
    from trunkline_avaamo.models.top_intents import TopIntents as TopIntents
    from trunkline_avaamo.models.top_tag import TopTag as TopTag
    from trunkline_avaamo.models.top_tags import TopTags as TopTags
    from trunkline_avaamo.models.training_datum import TrainingDatum as TrainingDatum
    from trunkline_avaamo.models.unhandled_query import UnhandledQuery as UnhandledQuery
    from trunkline_avaamo.models.unhandled_query_page import UnhandledQueryPage as UnhandledQueryPage
    from trunkline_avaamo.models.usage_stat import UsageStat as UsageStat
    from trunkline_avaamo.models.usage_stats import UsageStats as UsageStats
    from trunkline_avaamo.models.user_info_entry import UserInfoEntry as UserInfoEntry
    from trunkline_avaamo.models.user_message_event import UserMessageEvent as UserMessageEvent
    from trunkline_avaamo.models.user_property import UserProperty as UserProperty
    from trunkline_avaamo.models.user_property_lookup import UserPropertyLookup as UserPropertyLookup
    from trunkline_avaamo.models.user_property_name import UserPropertyName as UserPropertyName
    from trunkline_avaamo.models.user_property_name import UserPropertyNameDict as UserPropertyNameDict
    from trunkline_avaamo.models.user_property_page import UserPropertyPage as UserPropertyPage
    from trunkline_avaamo.models.user_storage_entry import UserStorageEntry as UserStorageEntry
    from trunkline_avaamo.models.user_storage_page import UserStoragePage as UserStoragePage

_MODULES = {
    "Agent": "agent",
    "AgentTestInsight": "agent_test_insight",
    "AgentTestOutcome": "agent_test_outcome",
    "AgentTestQuery": "agent_test_query",
    "AgentTestQueryDict": "agent_test_query",
    "AgentTestResult": "agent_test_result",
    "AnalyticsMessage": "analytics_message",
    "AnalyticsMessagePage": "analytics_message_page",
    "AnalyticsUser": "analytics_user",
    "AnswerReasoning": "answer_reasoning",
    "AnswersDocument": "answers_document",
    "AnswersDocumentDict": "answers_document",
    "AnswersFileType": "answers_file_type",
    "AnswersParser": "answers_parser",
    "AnswersResult": "answers_result",
    "BotReply": "bot_reply",
    "BotUserInfo": "bot_user_info",
    "Call": "call",
    "CallPage": "call_page",
    "CallStarted": "call_started",
    "CallStatus": "call_status",
    "Card": "card",
    "CardDict": "card",
    "CardInput": "card_input",
    "CardInputDict": "card_input",
    "Change": "change",
    "ChangeAction": "change_action",
    "ChangeLogPage": "change_log_page",
    "ChangeLogUser": "change_log_user",
    "ChangeLogV1Page": "change_log_v1_page",
    "ChangeResource": "change_resource",
    "ChangeResourceV1": "change_resource_v1",
    "ChangeV1": "change_v1",
    "ChangedResource": "changed_resource",
    "ChangesV1": "changes_v1",
    "ChannelCount": "channel_count",
    "ChannelEventUser": "channel_event_user",
    "ChannelMessageEvent": "channel_message_event",
    "ChannelMessageResult": "channel_message_result",
    "ChannelModeEvent": "channel_mode_event",
    "ChannelModeEventMode": "channel_mode_event_mode",
    "ChannelReply": "channel_reply",
    "ChannelText": "channel_text",
    "ChannelTextDict": "channel_text",
    "ChannelUser": "channel_user",
    "ChannelUserDict": "channel_user",
    "ChatRequest": "chat_request",
    "ChatRequestAcceptedEvent": "chat_request_accepted_event",
    "ChatTerminatedEvent": "chat_terminated_event",
    "ChunkReasoning": "chunk_reasoning",
    "CiAuthentication": "ci_authentication",
    "CiOrder": "ci_order",
    "CiSession": "ci_session",
    "CiSessionPage": "ci_session_page",
    "CiSort": "ci_sort",
    "ClearDataType": "clear_data_type",
    "Conversation": "conversation",
    "ConversationRef": "conversation_ref",
    "ConversationRefDict": "conversation_ref",
    "ConversationSummary": "conversation_summary",
    "DeliveryChannel": "delivery_channel",
    "Dictionary": "dictionary",
    "DictionarySynonym": "dictionary_synonym",
    "DictionaryValue": "dictionary_value",
    "DictionaryValuePage": "dictionary_value_page",
    "EmptyResult": "empty_result",
    "EntityRef": "entity_ref",
    "EntityType": "entity_type",
    "EntityValue": "entity_value",
    "EntityValuePage": "entity_value_page",
    "EventBot": "event_bot",
    "EventChatRequest": "event_chat_request",
    "EventConversation": "event_conversation",
    "EventDevice": "event_device",
    "EventMessage": "event_message",
    "EventUser": "event_user",
    "FeedbackCount": "feedback_count",
    "FeedbackDetail": "feedback_detail",
    "FeedbackEntry": "feedback_entry",
    "FeedbackPage": "feedback_page",
    "FeedbackTotals": "feedback_totals",
    "FeedbackUser": "feedback_user",
    "IncomingMessage": "incoming_message",
    "InformationMasking": "information_masking",
    "InsightChannel": "insight_channel",
    "InsightEntity": "insight_entity",
    "InsightTag": "insight_tag",
    "InsightUser": "insight_user",
    "Insights": "insights",
    "Intent": "intent",
    "IntentPage": "intent_page",
    "IntentType": "intent_type",
    "InterventionStat": "intervention_stat",
    "InterventionStats": "intervention_stats",
    "LanguagePack": "language_pack",
    "LegacyPageResult": "legacy_page_result",
    "LegacyUpdateResult": "legacy_update_result",
    "ListView": "list_view",
    "ListViewDict": "list_view",
    "ListViewItem": "list_view_item",
    "ListViewItemDict": "list_view_item",
    "LiveAgentDelivery": "live_agent_delivery",
    "LiveContentType": "live_content_type",
    "LiveConversation": "live_conversation",
    "LiveDevice": "live_device",
    "LiveMessage": "live_message",
    "LiveMessageDraft": "live_message_draft",
    "LiveMessageDraftDict": "live_message_draft",
    "LiveUser": "live_user",
    "LlambDocument": "llamb_document",
    "LlambDocumentChange": "llamb_document_change",
    "LlambDocumentChangeDict": "llamb_document_change",
    "LlambDocumentStatus": "llamb_document_status",
    "LlambFileType": "llamb_file_type",
    "LlambResult": "llamb_result",
    "LlambWebDocument": "llamb_web_document",
    "LlambWebDocumentDict": "llamb_web_document",
    "LlambWebType": "llamb_web_type",
    "Message": "message",
    "MessageContent": "message_content",
    "MessageContentDict": "message_content",
    "MessageLink": "message_link",
    "MessageLinkDict": "message_link",
    "MessagePage": "message_page",
    "MsgUser": "msg_user",
    "NewChatRequestEvent": "new_chat_request_event",
    "NewUserProperty": "new_user_property",
    "NewUserPropertyDict": "new_user_property",
    "OptStatus": "opt_status",
    "OutreachAgent": "outreach_agent",
    "OutreachCampaign": "outreach_campaign",
    "OutreachExecution": "outreach_execution",
    "OutreachFilter": "outreach_filter",
    "OutreachInsight": "outreach_insight",
    "OutreachInsightPage": "outreach_insight_page",
    "OutreachResponseSet": "outreach_response_set",
    "OutreachStatus": "outreach_status",
    "OutreachStatusEvent": "outreach_status_event",
    "OutreachStatusEventStatus": "outreach_status_event_status",
    "QueryInsight": "query_insight",
    "QueryInsightPage": "query_insight_page",
    "ReadAck": "read_ack",
    "Receiver": "receiver",
    "ReplyAttachment": "reply_attachment",
    "ReplyButton": "reply_button",
    "ReplyPayload": "reply_payload",
    "ReplyStream": "reply_stream",
    "Session": "session",
    "SessionPage": "session_page",
    "Skill": "skill",
    "SkillStatus": "skill_status",
    "SkillType": "skill_type",
    "Slot": "slot",
    "SmsOpt": "sms_opt",
    "SmsOptPage": "sms_opt_page",
    "SmsRecord": "sms_record",
    "SmsReportPage": "sms_report_page",
    "SmsSendResult": "sms_send_result",
    "SmsStatus": "sms_status",
    "StatusResult": "status_result",
    "StoredValue": "stored_value",
    "SuccessResult": "success_result",
    "TeamsMessage": "teams_message",
    "TeamsMessageDict": "teams_message",
    "TopFeedbackIntent": "top_feedback_intent",
    "TopFeedbackIntents": "top_feedback_intents",
    "TopIntent": "top_intent",
    "TopIntents": "top_intents",
    "TopTag": "top_tag",
    "TopTags": "top_tags",
    "TrainingDatum": "training_datum",
    "UnhandledQuery": "unhandled_query",
    "UnhandledQueryPage": "unhandled_query_page",
    "UsageStat": "usage_stat",
    "UsageStats": "usage_stats",
    "UserInfoEntry": "user_info_entry",
    "UserMessageEvent": "user_message_event",
    "UserProperty": "user_property",
    "UserPropertyLookup": "user_property_lookup",
    "UserPropertyName": "user_property_name",
    "UserPropertyNameDict": "user_property_name",
    "UserPropertyPage": "user_property_page",
    "UserStorageEntry": "user_storage_entry",
    "UserStoragePage": "user_storage_page",
}

__all__ = [
    "Agent",
    "AgentTestInsight",
    "AgentTestOutcome",
    "AgentTestQuery",
    "AgentTestQueryDict",
    "AgentTestResult",
    "AnalyticsMessage",
    "AnalyticsMessagePage",
    "AnalyticsUser",
    "AnswerReasoning",
    "AnswersDocument",
    "AnswersDocumentDict",
    "AnswersFileType",
    "AnswersParser",
    "AnswersResult",
    "BotReply",
    "BotUserInfo",
    "Call",
    "CallPage",
    "CallStarted",
    "CallStatus",
    "Card",
    "CardDict",
    "CardInput",
    "CardInputDict",
    "Change",
    "ChangeAction",
    "ChangeLogPage",
    "ChangeLogUser",
    "ChangeLogV1Page",
    "ChangeResource",
    "ChangeResourceV1",
    "ChangeV1",
    "ChangedResource",
    "ChangesV1",
    "ChannelCount",
    "ChannelEventUser",
    "ChannelMessageEvent",
    "ChannelMessageResult",
    "ChannelModeEvent",
    "ChannelModeEventMode",
    "ChannelReply",
    "ChannelText",
    "ChannelTextDict",
    "ChannelUser",
    "ChannelUserDict",
    "ChatRequest",
    "ChatRequestAcceptedEvent",
    "ChatTerminatedEvent",
    "ChunkReasoning",
    "CiAuthentication",
    "CiOrder",
    "CiSession",
    "CiSessionPage",
    "CiSort",
    "ClearDataType",
    "Conversation",
    "ConversationRef",
    "ConversationRefDict",
    "ConversationSummary",
    "DeliveryChannel",
    "Dictionary",
    "DictionarySynonym",
    "DictionaryValue",
    "DictionaryValuePage",
    "EmptyResult",
    "EntityRef",
    "EntityType",
    "EntityValue",
    "EntityValuePage",
    "EventBot",
    "EventChatRequest",
    "EventConversation",
    "EventDevice",
    "EventMessage",
    "EventUser",
    "FeedbackCount",
    "FeedbackDetail",
    "FeedbackEntry",
    "FeedbackPage",
    "FeedbackTotals",
    "FeedbackUser",
    "IncomingMessage",
    "InformationMasking",
    "InsightChannel",
    "InsightEntity",
    "InsightTag",
    "InsightUser",
    "Insights",
    "Intent",
    "IntentPage",
    "IntentType",
    "InterventionStat",
    "InterventionStats",
    "LanguagePack",
    "LegacyPageResult",
    "LegacyUpdateResult",
    "ListView",
    "ListViewDict",
    "ListViewItem",
    "ListViewItemDict",
    "LiveAgentDelivery",
    "LiveContentType",
    "LiveConversation",
    "LiveDevice",
    "LiveMessage",
    "LiveMessageDraft",
    "LiveMessageDraftDict",
    "LiveUser",
    "LlambDocument",
    "LlambDocumentChange",
    "LlambDocumentChangeDict",
    "LlambDocumentStatus",
    "LlambFileType",
    "LlambResult",
    "LlambWebDocument",
    "LlambWebDocumentDict",
    "LlambWebType",
    "Message",
    "MessageContent",
    "MessageContentDict",
    "MessageLink",
    "MessageLinkDict",
    "MessagePage",
    "MsgUser",
    "NewChatRequestEvent",
    "NewUserProperty",
    "NewUserPropertyDict",
    "OptStatus",
    "OutreachAgent",
    "OutreachCampaign",
    "OutreachExecution",
    "OutreachFilter",
    "OutreachInsight",
    "OutreachInsightPage",
    "OutreachResponseSet",
    "OutreachStatus",
    "OutreachStatusEvent",
    "OutreachStatusEventStatus",
    "QueryInsight",
    "QueryInsightPage",
    "ReadAck",
    "Receiver",
    "ReplyAttachment",
    "ReplyButton",
    "ReplyPayload",
    "ReplyStream",
    "Session",
    "SessionPage",
    "Skill",
    "SkillStatus",
    "SkillType",
    "Slot",
    "SmsOpt",
    "SmsOptPage",
    "SmsRecord",
    "SmsReportPage",
    "SmsSendResult",
    "SmsStatus",
    "StatusResult",
    "StoredValue",
    "SuccessResult",
    "TeamsMessage",
    "TeamsMessageDict",
    "TopFeedbackIntent",
    "TopFeedbackIntents",
    "TopIntent",
    "TopIntents",
    "TopTag",
    "TopTags",
    "TrainingDatum",
    "UnhandledQuery",
    "UnhandledQueryPage",
    "UsageStat",
    "UsageStats",
    "UserInfoEntry",
    "UserMessageEvent",
    "UserProperty",
    "UserPropertyLookup",
    "UserPropertyName",
    "UserPropertyNameDict",
    "UserPropertyPage",
    "UserStorageEntry",
    "UserStoragePage",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
