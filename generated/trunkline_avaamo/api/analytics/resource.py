# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The analytics calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.analytics_message import AnalyticsMessage
    from trunkline_avaamo.models.analytics_message_page import AnalyticsMessagePage
    from trunkline_avaamo.models.channel_count import ChannelCount
    from trunkline_avaamo.models.intervention_stats import InterventionStats
    from trunkline_avaamo.models.session import Session
    from trunkline_avaamo.models.session_page import SessionPage
    from trunkline_avaamo.models.top_feedback_intents import TopFeedbackIntents
    from trunkline_avaamo.models.top_intents import TopIntents
    from trunkline_avaamo.models.top_tags import TopTags
    from trunkline_avaamo.models.usage_stats import UsageStats


class AnalyticsApi(Resource[Caller]):
    """Counts and lists of an agent's traffic.

    Most wanted: `unhandled_messages`, `agent_interventions` and `usage`.
    """

    __slots__ = ()

    def agent_interventions(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InterventionStats:
        """Count the takeovers by live agents.

        Sums for the period, for the one before, and for nine parts of it. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            How often live agents stepped in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/agent-intervention).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_agent_interventions as spec_

        return self._caller.call(spec_.GET_AGENT_INTERVENTIONS, given_, options)

    def usage(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UsageStats:
        """Count sessions, messages and successes.

        Sums for the period, for the one before, and for parts of it. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The agent's traffic.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/usage).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_usage as spec_

        return self._caller.call(spec_.GET_USAGE, given_, options)

    def channel_usage(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[ChannelCount]:
        """Count the traffic by channel.

        One count for each channel. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/channel-usage).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_channel_usage as spec_

        return self._caller.call(spec_.GET_CHANNEL_USAGE, given_, options)

    def top_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopIntents:
        """Name the ten intents used most.

        Dialog intents by number of uses. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents matched most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_intents as spec_

        return self._caller.call(spec_.GET_TOP_INTENTS, given_, options)

    def top_tags(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopTags:
        """Name the ten custom tags used most.

        Custom tags by number of uses. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The tags given most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-tags).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_tags as spec_

        return self._caller.call(spec_.GET_TOP_TAGS, given_, options)

    def top_knowledge_pack_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopIntents:
        """Name the ten question-and-answer intents used most.

        The misspelling in the path is the vendor's. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents matched most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-knowledge-pack-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_knowledge_pack_intents as spec_

        return self._caller.call(spec_.GET_TOP_KNOWLEDGE_PACK_INTENTS, given_, options)

    def top_smalltalk_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopIntents:
        """Name the ten smalltalk intents used most.

        Smalltalk intents by number of uses. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents matched most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-smalltalk-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_smalltalk_intents as spec_

        return self._caller.call(spec_.GET_TOP_SMALLTALK_INTENTS, given_, options)

    def top_feedback_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopFeedbackIntents:
        """Name the ten intents with most feedback.

        Intents by number of good and bad marks. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents with most feedback.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-feedback-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_feedback_intents as spec_

        return self._caller.call(spec_.GET_TOP_FEEDBACK_INTENTS, given_, options)

    def unhandled_messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnalyticsMessagePage:
        """List messages the agent could not answer.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/unhandled-messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_unhandled_messages as spec_

        return self._caller.call(spec_.LIST_UNHANDLED_MESSAGES, given_, options)

    def iter_unhandled_messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AnalyticsMessage]:
        """List messages the agent could not answer, page after page.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/unhandled-messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_unhandled_messages as spec_

        return iterate(self._caller, spec_.LIST_UNHANDLED_MESSAGES, spec_.PAGES, given_, options)

    def successful_responses(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnalyticsMessagePage:
        """List messages the agent answered.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/successful-responses). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_successful_responses as spec_

        return self._caller.call(spec_.LIST_SUCCESSFUL_RESPONSES, given_, options)

    def iter_successful_responses(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AnalyticsMessage]:
        """List messages the agent answered, page after page.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/successful-responses). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_successful_responses as spec_

        return iterate(self._caller, spec_.LIST_SUCCESSFUL_RESPONSES, spec_.PAGES, given_, options)

    def sessions(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SessionPage:
        """List the sessions of an agent.

        Who talked to the agent and when. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of sessions.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/sessions). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_sessions as spec_

        return self._caller.call(spec_.LIST_SESSIONS, given_, options)

    def iter_sessions(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Session]:
        """List the sessions of an agent, page after page.

        Who talked to the agent and when. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One user's session with the agent. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/sessions). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_sessions as spec_

        return iterate(self._caller, spec_.LIST_SESSIONS, spec_.PAGES, given_, options)

    def messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnalyticsMessagePage:
        """List all messages to an agent.

        Each with its channel, user and intent. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_analytics_messages as spec_

        return self._caller.call(spec_.LIST_ANALYTICS_MESSAGES, given_, options)

    def iter_messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AnalyticsMessage]:
        """List all messages to an agent, page after page.

        Each with its channel, user and intent. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_analytics_messages as spec_

        return iterate(self._caller, spec_.LIST_ANALYTICS_MESSAGES, spec_.PAGES, given_, options)


class AsyncAnalyticsApi(Resource[AsyncCaller]):
    """Counts and lists of an agent's traffic.

    Most wanted: `unhandled_messages`, `agent_interventions` and `usage`.
    """

    __slots__ = ()

    async def agent_interventions(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InterventionStats:
        """Count the takeovers by live agents.

        Sums for the period, for the one before, and for nine parts of it. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            How often live agents stepped in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/agent-intervention).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_agent_interventions as spec_

        return await self._caller.call(spec_.GET_AGENT_INTERVENTIONS, given_, options)

    async def usage(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UsageStats:
        """Count sessions, messages and successes.

        Sums for the period, for the one before, and for parts of it. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The agent's traffic.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/usage).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_usage as spec_

        return await self._caller.call(spec_.GET_USAGE, given_, options)

    async def channel_usage(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[ChannelCount]:
        """Count the traffic by channel.

        One count for each channel. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/channel-usage).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_channel_usage as spec_

        return await self._caller.call(spec_.GET_CHANNEL_USAGE, given_, options)

    async def top_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopIntents:
        """Name the ten intents used most.

        Dialog intents by number of uses. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents matched most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_intents as spec_

        return await self._caller.call(spec_.GET_TOP_INTENTS, given_, options)

    async def top_tags(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopTags:
        """Name the ten custom tags used most.

        Custom tags by number of uses. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The tags given most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-tags).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_tags as spec_

        return await self._caller.call(spec_.GET_TOP_TAGS, given_, options)

    async def top_knowledge_pack_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopIntents:
        """Name the ten question-and-answer intents used most.

        The misspelling in the path is the vendor's. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents matched most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-knowledge-pack-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_knowledge_pack_intents as spec_

        return await self._caller.call(spec_.GET_TOP_KNOWLEDGE_PACK_INTENTS, given_, options)

    async def top_smalltalk_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopIntents:
        """Name the ten smalltalk intents used most.

        Smalltalk intents by number of uses. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents matched most often.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-smalltalk-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_smalltalk_intents as spec_

        return await self._caller.call(spec_.GET_TOP_SMALLTALK_INTENTS, given_, options)

    async def top_feedback_intents(
        self,
        *,
        agent_id: int,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TopFeedbackIntents:
        """Name the ten intents with most feedback.

        Intents by number of good and bad marks. Without dates, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_date: First day.
            to_date: Last day; not before the first one.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The intents with most feedback.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/top-feedback-intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_date": from_date,
                "to_date": to_date,
                "utc_offset": utc_offset,
            }
        )
        del agent_id, from_date, to_date, utc_offset  # tracebacks show variables

        from trunkline_avaamo.api.analytics import get_top_feedback_intents as spec_

        return await self._caller.call(spec_.GET_TOP_FEEDBACK_INTENTS, given_, options)

    async def unhandled_messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnalyticsMessagePage:
        """List messages the agent could not answer.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/unhandled-messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_unhandled_messages as spec_

        return await self._caller.call(spec_.LIST_UNHANDLED_MESSAGES, given_, options)

    def iter_unhandled_messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AnalyticsMessage]:
        """List messages the agent could not answer, page after page.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/unhandled-messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_unhandled_messages as spec_

        return aiterate(self._caller, spec_.LIST_UNHANDLED_MESSAGES, spec_.PAGES, given_, options)

    async def successful_responses(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnalyticsMessagePage:
        """List messages the agent answered.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/successful-responses). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_successful_responses as spec_

        return await self._caller.call(spec_.LIST_SUCCESSFUL_RESPONSES, given_, options)

    def iter_successful_responses(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AnalyticsMessage]:
        """List messages the agent answered, page after page.

        Each with its channel and user. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/successful-responses). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_successful_responses as spec_

        return aiterate(self._caller, spec_.LIST_SUCCESSFUL_RESPONSES, spec_.PAGES, given_, options)

    async def sessions(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SessionPage:
        """List the sessions of an agent.

        Who talked to the agent and when. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of sessions.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/sessions). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_sessions as spec_

        return await self._caller.call(spec_.LIST_SESSIONS, given_, options)

    def iter_sessions(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Session]:
        """List the sessions of an agent, page after page.

        Who talked to the agent and when. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One user's session with the agent. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/sessions). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_sessions as spec_

        return aiterate(self._caller, spec_.LIST_SESSIONS, spec_.PAGES, given_, options)

    async def messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnalyticsMessagePage:
        """List all messages to an agent.

        Each with its channel, user and intent. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (analytics-api/messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_analytics_messages as spec_

        return await self._caller.call(spec_.LIST_ANALYTICS_MESSAGES, given_, options)

    def iter_messages(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AnalyticsMessage]:
        """List all messages to an agent, page after page.

        Each with its channel, user and intent. Without bounds, the last three days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment; three days ago when left out.
            to_timetoken: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A message and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (analytics-api/messages). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, from_timetoken, to_timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.analytics import list_analytics_messages as spec_

        return aiterate(self._caller, spec_.LIST_ANALYTICS_MESSAGES, spec_.PAGES, given_, options)
