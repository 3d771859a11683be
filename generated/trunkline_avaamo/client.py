# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The resources of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import AsyncCaller, Caller

    from trunkline_avaamo.api.agents.resource import AgentsApi, AsyncAgentsApi
    from trunkline_avaamo.api.analytics.resource import AnalyticsApi, AsyncAnalyticsApi
    from trunkline_avaamo.api.answers.resource import AnswersApi, AsyncAnswersApi
    from trunkline_avaamo.api.calls.resource import AsyncCallsApi, CallsApi
    from trunkline_avaamo.api.change_logs.resource import AsyncChangeLogsApi, ChangeLogsApi
    from trunkline_avaamo.api.channel.resource import AsyncChannelApi, ChannelApi
    from trunkline_avaamo.api.conversational_intelligence.resource import (
        AsyncConversationalIntelligenceApi,
        ConversationalIntelligenceApi,
    )
    from trunkline_avaamo.api.conversations.resource import AsyncConversationsApi, ConversationsApi
    from trunkline_avaamo.api.feedback.resource import AsyncFeedbackApi, FeedbackApi
    from trunkline_avaamo.api.global_storage.resource import AsyncGlobalStorageApi, GlobalStorageApi
    from trunkline_avaamo.api.live_agent.resource import AsyncLiveAgentApi, LiveAgentApi
    from trunkline_avaamo.api.llamb.resource import AsyncLlambApi, LlambApi
    from trunkline_avaamo.api.masking.resource import AsyncMaskingApi, MaskingApi
    from trunkline_avaamo.api.messages.resource import AsyncMessagesApi, MessagesApi
    from trunkline_avaamo.api.outreach.resource import AsyncOutreachApi, OutreachApi
    from trunkline_avaamo.api.properties.resource import AsyncPropertiesApi, PropertiesApi
    from trunkline_avaamo.api.sms.resource import AsyncSmsApi, SmsApi
    from trunkline_avaamo.api.teams.resource import AsyncTeamsApi, TeamsApi
    from trunkline_avaamo.api.user_storage.resource import AsyncUserStorageApi, UserStorageApi


class Resources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def agents(self) -> AgentsApi:
        """An agent's settings, intents, vocabulary, tests and the questions it was asked."""
        from trunkline_avaamo.api.agents.resource import AgentsApi

        return AgentsApi(cast("Caller", self))

    @cached_property
    def analytics(self) -> AnalyticsApi:
        """Counts and lists of an agent's traffic."""
        from trunkline_avaamo.api.analytics.resource import AnalyticsApi

        return AnalyticsApi(cast("Caller", self))

    @cached_property
    def answers(self) -> AnswersApi:
        """Document ingestion of the retired Answers skill."""
        from trunkline_avaamo.api.answers.resource import AnswersApi

        return AnswersApi(cast("Caller", self))

    @cached_property
    def calls(self) -> CallsApi:
        """Outbound telephone calls over SIP."""
        from trunkline_avaamo.api.calls.resource import CallsApi

        return CallsApi(cast("Caller", self))

    @cached_property
    def change_logs(self) -> ChangeLogsApi:
        """Who changed what."""
        from trunkline_avaamo.api.change_logs.resource import ChangeLogsApi

        return ChangeLogsApi(cast("Caller", self))

    @cached_property
    def channel(self) -> ChannelApi:
        """A messaging channel of your own."""
        from trunkline_avaamo.api.channel.resource import ChannelApi

        return ChannelApi(cast("Caller", self))

    @cached_property
    def conversational_intelligence(self) -> ConversationalIntelligenceApi:
        """Reports about recorded sessions."""
        from trunkline_avaamo.api.conversational_intelligence.resource import ConversationalIntelligenceApi

        return ConversationalIntelligenceApi(cast("Caller", self))

    @cached_property
    def conversations(self) -> ConversationsApi:
        """One conversation and its messages."""
        from trunkline_avaamo.api.conversations.resource import ConversationsApi

        return ConversationsApi(cast("Caller", self))

    @cached_property
    def feedback(self) -> FeedbackApi:
        """What users thought of the answers."""
        from trunkline_avaamo.api.feedback.resource import FeedbackApi

        return FeedbackApi(cast("Caller", self))

    @cached_property
    def global_storage(self) -> GlobalStorageApi:
        """Key-value pairs of an agent."""
        from trunkline_avaamo.api.global_storage.resource import GlobalStorageApi

        return GlobalStorageApi(cast("Caller", self))

    @cached_property
    def live_agent(self) -> LiveAgentApi:
        """A live-agent console of your own."""
        from trunkline_avaamo.api.live_agent.resource import LiveAgentApi

        return LiveAgentApi(cast("Caller", self))

    @cached_property
    def llamb(self) -> LlambApi:
        """Documents that a LLaMB agent answers from."""
        from trunkline_avaamo.api.llamb.resource import LlambApi

        return LlambApi(cast("Caller", self))

    @cached_property
    def masking(self) -> MaskingApi:
        """Blanking of sensitive messages."""
        from trunkline_avaamo.api.masking.resource import MaskingApi

        return MaskingApi(cast("Caller", self))

    @cached_property
    def messages(self) -> MessagesApi:
        """Messages of an agent, sent and received."""
        from trunkline_avaamo.api.messages.resource import MessagesApi

        return MessagesApi(cast("Caller", self))

    @cached_property
    def outreach(self) -> OutreachApi:
        """Results of outreach campaigns."""
        from trunkline_avaamo.api.outreach.resource import OutreachApi

        return OutreachApi(cast("Caller", self))

    @cached_property
    def properties(self) -> PropertiesApi:
        """Definitions and values of user properties."""
        from trunkline_avaamo.api.properties.resource import PropertiesApi

        return PropertiesApi(cast("Caller", self))

    @cached_property
    def sms(self) -> SmsApi:
        """Sending an agent's greeting as a text message, and what became of it."""
        from trunkline_avaamo.api.sms.resource import SmsApi

        return SmsApi(cast("Caller", self))

    @cached_property
    def teams(self) -> TeamsApi:
        """Starting conversations in Microsoft Teams."""
        from trunkline_avaamo.api.teams.resource import TeamsApi

        return TeamsApi(cast("Caller", self))

    @cached_property
    def user_storage(self) -> UserStorageApi:
        """Key-value pairs of one user of an agent."""
        from trunkline_avaamo.api.user_storage.resource import UserStorageApi

        return UserStorageApi(cast("Caller", self))


class AsyncResources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def agents(self) -> AsyncAgentsApi:
        """An agent's settings, intents, vocabulary, tests and the questions it was asked."""
        from trunkline_avaamo.api.agents.resource import AsyncAgentsApi

        return AsyncAgentsApi(cast("AsyncCaller", self))

    @cached_property
    def analytics(self) -> AsyncAnalyticsApi:
        """Counts and lists of an agent's traffic."""
        from trunkline_avaamo.api.analytics.resource import AsyncAnalyticsApi

        return AsyncAnalyticsApi(cast("AsyncCaller", self))

    @cached_property
    def answers(self) -> AsyncAnswersApi:
        """Document ingestion of the retired Answers skill."""
        from trunkline_avaamo.api.answers.resource import AsyncAnswersApi

        return AsyncAnswersApi(cast("AsyncCaller", self))

    @cached_property
    def calls(self) -> AsyncCallsApi:
        """Outbound telephone calls over SIP."""
        from trunkline_avaamo.api.calls.resource import AsyncCallsApi

        return AsyncCallsApi(cast("AsyncCaller", self))

    @cached_property
    def change_logs(self) -> AsyncChangeLogsApi:
        """Who changed what."""
        from trunkline_avaamo.api.change_logs.resource import AsyncChangeLogsApi

        return AsyncChangeLogsApi(cast("AsyncCaller", self))

    @cached_property
    def channel(self) -> AsyncChannelApi:
        """A messaging channel of your own."""
        from trunkline_avaamo.api.channel.resource import AsyncChannelApi

        return AsyncChannelApi(cast("AsyncCaller", self))

    @cached_property
    def conversational_intelligence(self) -> AsyncConversationalIntelligenceApi:
        """Reports about recorded sessions."""
        from trunkline_avaamo.api.conversational_intelligence.resource import AsyncConversationalIntelligenceApi

        return AsyncConversationalIntelligenceApi(cast("AsyncCaller", self))

    @cached_property
    def conversations(self) -> AsyncConversationsApi:
        """One conversation and its messages."""
        from trunkline_avaamo.api.conversations.resource import AsyncConversationsApi

        return AsyncConversationsApi(cast("AsyncCaller", self))

    @cached_property
    def feedback(self) -> AsyncFeedbackApi:
        """What users thought of the answers."""
        from trunkline_avaamo.api.feedback.resource import AsyncFeedbackApi

        return AsyncFeedbackApi(cast("AsyncCaller", self))

    @cached_property
    def global_storage(self) -> AsyncGlobalStorageApi:
        """Key-value pairs of an agent."""
        from trunkline_avaamo.api.global_storage.resource import AsyncGlobalStorageApi

        return AsyncGlobalStorageApi(cast("AsyncCaller", self))

    @cached_property
    def live_agent(self) -> AsyncLiveAgentApi:
        """A live-agent console of your own."""
        from trunkline_avaamo.api.live_agent.resource import AsyncLiveAgentApi

        return AsyncLiveAgentApi(cast("AsyncCaller", self))

    @cached_property
    def llamb(self) -> AsyncLlambApi:
        """Documents that a LLaMB agent answers from."""
        from trunkline_avaamo.api.llamb.resource import AsyncLlambApi

        return AsyncLlambApi(cast("AsyncCaller", self))

    @cached_property
    def masking(self) -> AsyncMaskingApi:
        """Blanking of sensitive messages."""
        from trunkline_avaamo.api.masking.resource import AsyncMaskingApi

        return AsyncMaskingApi(cast("AsyncCaller", self))

    @cached_property
    def messages(self) -> AsyncMessagesApi:
        """Messages of an agent, sent and received."""
        from trunkline_avaamo.api.messages.resource import AsyncMessagesApi

        return AsyncMessagesApi(cast("AsyncCaller", self))

    @cached_property
    def outreach(self) -> AsyncOutreachApi:
        """Results of outreach campaigns."""
        from trunkline_avaamo.api.outreach.resource import AsyncOutreachApi

        return AsyncOutreachApi(cast("AsyncCaller", self))

    @cached_property
    def properties(self) -> AsyncPropertiesApi:
        """Definitions and values of user properties."""
        from trunkline_avaamo.api.properties.resource import AsyncPropertiesApi

        return AsyncPropertiesApi(cast("AsyncCaller", self))

    @cached_property
    def sms(self) -> AsyncSmsApi:
        """Sending an agent's greeting as a text message, and what became of it."""
        from trunkline_avaamo.api.sms.resource import AsyncSmsApi

        return AsyncSmsApi(cast("AsyncCaller", self))

    @cached_property
    def teams(self) -> AsyncTeamsApi:
        """Starting conversations in Microsoft Teams."""
        from trunkline_avaamo.api.teams.resource import AsyncTeamsApi

        return AsyncTeamsApi(cast("AsyncCaller", self))

    @cached_property
    def user_storage(self) -> AsyncUserStorageApi:
        """Key-value pairs of one user of an agent."""
        from trunkline_avaamo.api.user_storage.resource import AsyncUserStorageApi

        return AsyncUserStorageApi(cast("AsyncCaller", self))
