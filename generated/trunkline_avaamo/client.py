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
        """The agents calls."""
        from trunkline_avaamo.api.agents.resource import AgentsApi

        return AgentsApi(cast("Caller", self))

    @cached_property
    def analytics(self) -> AnalyticsApi:
        """The analytics calls."""
        from trunkline_avaamo.api.analytics.resource import AnalyticsApi

        return AnalyticsApi(cast("Caller", self))

    @cached_property
    def answers(self) -> AnswersApi:
        """The answers calls."""
        from trunkline_avaamo.api.answers.resource import AnswersApi

        return AnswersApi(cast("Caller", self))

    @cached_property
    def calls(self) -> CallsApi:
        """The calls calls."""
        from trunkline_avaamo.api.calls.resource import CallsApi

        return CallsApi(cast("Caller", self))

    @cached_property
    def change_logs(self) -> ChangeLogsApi:
        """The change logs calls."""
        from trunkline_avaamo.api.change_logs.resource import ChangeLogsApi

        return ChangeLogsApi(cast("Caller", self))

    @cached_property
    def channel(self) -> ChannelApi:
        """The channel calls."""
        from trunkline_avaamo.api.channel.resource import ChannelApi

        return ChannelApi(cast("Caller", self))

    @cached_property
    def conversational_intelligence(self) -> ConversationalIntelligenceApi:
        """The conversational intelligence calls."""
        from trunkline_avaamo.api.conversational_intelligence.resource import ConversationalIntelligenceApi

        return ConversationalIntelligenceApi(cast("Caller", self))

    @cached_property
    def conversations(self) -> ConversationsApi:
        """The conversations calls."""
        from trunkline_avaamo.api.conversations.resource import ConversationsApi

        return ConversationsApi(cast("Caller", self))

    @cached_property
    def feedback(self) -> FeedbackApi:
        """The feedback calls."""
        from trunkline_avaamo.api.feedback.resource import FeedbackApi

        return FeedbackApi(cast("Caller", self))

    @cached_property
    def global_storage(self) -> GlobalStorageApi:
        """The global storage calls."""
        from trunkline_avaamo.api.global_storage.resource import GlobalStorageApi

        return GlobalStorageApi(cast("Caller", self))

    @cached_property
    def live_agent(self) -> LiveAgentApi:
        """The live agent calls."""
        from trunkline_avaamo.api.live_agent.resource import LiveAgentApi

        return LiveAgentApi(cast("Caller", self))

    @cached_property
    def llamb(self) -> LlambApi:
        """The llamb calls."""
        from trunkline_avaamo.api.llamb.resource import LlambApi

        return LlambApi(cast("Caller", self))

    @cached_property
    def masking(self) -> MaskingApi:
        """The masking calls."""
        from trunkline_avaamo.api.masking.resource import MaskingApi

        return MaskingApi(cast("Caller", self))

    @cached_property
    def messages(self) -> MessagesApi:
        """The messages calls."""
        from trunkline_avaamo.api.messages.resource import MessagesApi

        return MessagesApi(cast("Caller", self))

    @cached_property
    def outreach(self) -> OutreachApi:
        """The outreach calls."""
        from trunkline_avaamo.api.outreach.resource import OutreachApi

        return OutreachApi(cast("Caller", self))

    @cached_property
    def properties(self) -> PropertiesApi:
        """The properties calls."""
        from trunkline_avaamo.api.properties.resource import PropertiesApi

        return PropertiesApi(cast("Caller", self))

    @cached_property
    def sms(self) -> SmsApi:
        """The sms calls."""
        from trunkline_avaamo.api.sms.resource import SmsApi

        return SmsApi(cast("Caller", self))

    @cached_property
    def teams(self) -> TeamsApi:
        """The teams calls."""
        from trunkline_avaamo.api.teams.resource import TeamsApi

        return TeamsApi(cast("Caller", self))

    @cached_property
    def user_storage(self) -> UserStorageApi:
        """The user storage calls."""
        from trunkline_avaamo.api.user_storage.resource import UserStorageApi

        return UserStorageApi(cast("Caller", self))


class AsyncResources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def agents(self) -> AsyncAgentsApi:
        """The agents calls."""
        from trunkline_avaamo.api.agents.resource import AsyncAgentsApi

        return AsyncAgentsApi(cast("AsyncCaller", self))

    @cached_property
    def analytics(self) -> AsyncAnalyticsApi:
        """The analytics calls."""
        from trunkline_avaamo.api.analytics.resource import AsyncAnalyticsApi

        return AsyncAnalyticsApi(cast("AsyncCaller", self))

    @cached_property
    def answers(self) -> AsyncAnswersApi:
        """The answers calls."""
        from trunkline_avaamo.api.answers.resource import AsyncAnswersApi

        return AsyncAnswersApi(cast("AsyncCaller", self))

    @cached_property
    def calls(self) -> AsyncCallsApi:
        """The calls calls."""
        from trunkline_avaamo.api.calls.resource import AsyncCallsApi

        return AsyncCallsApi(cast("AsyncCaller", self))

    @cached_property
    def change_logs(self) -> AsyncChangeLogsApi:
        """The change logs calls."""
        from trunkline_avaamo.api.change_logs.resource import AsyncChangeLogsApi

        return AsyncChangeLogsApi(cast("AsyncCaller", self))

    @cached_property
    def channel(self) -> AsyncChannelApi:
        """The channel calls."""
        from trunkline_avaamo.api.channel.resource import AsyncChannelApi

        return AsyncChannelApi(cast("AsyncCaller", self))

    @cached_property
    def conversational_intelligence(self) -> AsyncConversationalIntelligenceApi:
        """The conversational intelligence calls."""
        from trunkline_avaamo.api.conversational_intelligence.resource import AsyncConversationalIntelligenceApi

        return AsyncConversationalIntelligenceApi(cast("AsyncCaller", self))

    @cached_property
    def conversations(self) -> AsyncConversationsApi:
        """The conversations calls."""
        from trunkline_avaamo.api.conversations.resource import AsyncConversationsApi

        return AsyncConversationsApi(cast("AsyncCaller", self))

    @cached_property
    def feedback(self) -> AsyncFeedbackApi:
        """The feedback calls."""
        from trunkline_avaamo.api.feedback.resource import AsyncFeedbackApi

        return AsyncFeedbackApi(cast("AsyncCaller", self))

    @cached_property
    def global_storage(self) -> AsyncGlobalStorageApi:
        """The global storage calls."""
        from trunkline_avaamo.api.global_storage.resource import AsyncGlobalStorageApi

        return AsyncGlobalStorageApi(cast("AsyncCaller", self))

    @cached_property
    def live_agent(self) -> AsyncLiveAgentApi:
        """The live agent calls."""
        from trunkline_avaamo.api.live_agent.resource import AsyncLiveAgentApi

        return AsyncLiveAgentApi(cast("AsyncCaller", self))

    @cached_property
    def llamb(self) -> AsyncLlambApi:
        """The llamb calls."""
        from trunkline_avaamo.api.llamb.resource import AsyncLlambApi

        return AsyncLlambApi(cast("AsyncCaller", self))

    @cached_property
    def masking(self) -> AsyncMaskingApi:
        """The masking calls."""
        from trunkline_avaamo.api.masking.resource import AsyncMaskingApi

        return AsyncMaskingApi(cast("AsyncCaller", self))

    @cached_property
    def messages(self) -> AsyncMessagesApi:
        """The messages calls."""
        from trunkline_avaamo.api.messages.resource import AsyncMessagesApi

        return AsyncMessagesApi(cast("AsyncCaller", self))

    @cached_property
    def outreach(self) -> AsyncOutreachApi:
        """The outreach calls."""
        from trunkline_avaamo.api.outreach.resource import AsyncOutreachApi

        return AsyncOutreachApi(cast("AsyncCaller", self))

    @cached_property
    def properties(self) -> AsyncPropertiesApi:
        """The properties calls."""
        from trunkline_avaamo.api.properties.resource import AsyncPropertiesApi

        return AsyncPropertiesApi(cast("AsyncCaller", self))

    @cached_property
    def sms(self) -> AsyncSmsApi:
        """The sms calls."""
        from trunkline_avaamo.api.sms.resource import AsyncSmsApi

        return AsyncSmsApi(cast("AsyncCaller", self))

    @cached_property
    def teams(self) -> AsyncTeamsApi:
        """The teams calls."""
        from trunkline_avaamo.api.teams.resource import AsyncTeamsApi

        return AsyncTeamsApi(cast("AsyncCaller", self))

    @cached_property
    def user_storage(self) -> AsyncUserStorageApi:
        """The user storage calls."""
        from trunkline_avaamo.api.user_storage.resource import AsyncUserStorageApi

        return AsyncUserStorageApi(cast("AsyncCaller", self))
