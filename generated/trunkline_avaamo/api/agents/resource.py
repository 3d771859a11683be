# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The agents calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.agent import Agent
    from trunkline_avaamo.models.agent_test_query import AgentTestQuery, AgentTestQueryDict
    from trunkline_avaamo.models.agent_test_result import AgentTestResult
    from trunkline_avaamo.models.clear_data_type import ClearDataType
    from trunkline_avaamo.models.dictionary_value import DictionaryValue
    from trunkline_avaamo.models.dictionary_value_page import DictionaryValuePage
    from trunkline_avaamo.models.entity_value import EntityValue
    from trunkline_avaamo.models.entity_value_page import EntityValuePage
    from trunkline_avaamo.models.insights import Insights
    from trunkline_avaamo.models.intent import Intent
    from trunkline_avaamo.models.intent_page import IntentPage
    from trunkline_avaamo.models.intent_type import IntentType
    from trunkline_avaamo.models.query_insight import QueryInsight
    from trunkline_avaamo.models.query_insight_page import QueryInsightPage
    from trunkline_avaamo.models.success_result import SuccessResult
    from trunkline_avaamo.models.unhandled_query import UnhandledQuery
    from trunkline_avaamo.models.unhandled_query_page import UnhandledQueryPage


class AgentsApi(Resource[Caller]):
    """An agent's settings, intents, vocabulary, tests and the questions it was asked.

    Most wanted: `test`, `intents` and `get`.
    """

    __slots__ = ()

    def get(
        self,
        *,
        agent_id: int,
        options: CallOptions | None = None,
    ) -> Agent:
        """Read an agent's settings.

        Names, entities, dictionaries, skills, masking and languages of one agent.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An agent with its settings.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/agent-details, agent-api/open-api-test1).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
            }
        )
        del agent_id  # tracebacks show variables

        from trunkline_avaamo.api.agents import get_agent as spec_

        return self._caller.call(spec_.GET_AGENT, given_, options)

    def intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> IntentPage:
        """List all intents of an agent.

        Intents of dialogs and of questions and answers, with their training data.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of intents.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_intents as spec_

        return self._caller.call(spec_.LIST_INTENTS, given_, options)

    def iter_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Intent]:
        """List all intents of an agent, page after page.

        Intents of dialogs and of questions and answers, with their training data.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An intent with its training data. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_intents as spec_

        return iterate(self._caller, spec_.LIST_INTENTS, spec_.PAGES, given_, options)

    def dialog_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> IntentPage:
        """List the dialog intents of an agent.

        As `listIntents`, only those that dialogs define.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of intents.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/intents-dialog).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dialog_intents as spec_

        return self._caller.call(spec_.LIST_DIALOG_INTENTS, given_, options)

    def iter_dialog_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Intent]:
        """List the dialog intents of an agent, page after page.

        As `listIntents`, only those that dialogs define.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An intent with its training data. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/intents-dialog).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dialog_intents as spec_

        return iterate(self._caller, spec_.LIST_DIALOG_INTENTS, spec_.PAGES, given_, options)

    def qna_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> IntentPage:
        """List the question-and-answer intents of an agent.

        As `listIntents`, only those of knowledge skills; their training data has no slots.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of intents.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/intents-qna).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_qna_intents as spec_

        return self._caller.call(spec_.LIST_QNA_INTENTS, given_, options)

    def iter_qna_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Intent]:
        """List the question-and-answer intents of an agent, page after page.

        As `listIntents`, only those of knowledge skills; their training data has no slots.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An intent with its training data. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/intents-qna).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_qna_intents as spec_

        return iterate(self._caller, spec_.LIST_QNA_INTENTS, spec_.PAGES, given_, options)

    def unhandled_queries(
        self,
        *,
        agent_id: int,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnhandledQueryPage:
        """List questions the agent could not answer.

        Questions that no intent matched, or that several matched equally well.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of questions without an answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/unhandled-queries).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, start_time, end_time, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_unhandled_queries as spec_

        return self._caller.call(spec_.LIST_UNHANDLED_QUERIES, given_, options)

    def iter_unhandled_queries(
        self,
        *,
        agent_id: int,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[UnhandledQuery]:
        """List questions the agent could not answer, page after page.

        Questions that no intent matched, or that several matched equally well.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A question the agent could not answer. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/unhandled-queries).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, start_time, end_time, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_unhandled_queries as spec_

        return iterate(self._caller, spec_.LIST_UNHANDLED_QUERIES, spec_.PAGES, given_, options)

    def dictionary_values(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DictionaryValuePage:
        """List the values of an agent's dictionaries.

        The words the agent knows, each with its synonyms.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of dictionary values.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/dictionary-values).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dictionary_values as spec_

        return self._caller.call(spec_.LIST_DICTIONARY_VALUES, given_, options)

    def iter_dictionary_values(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[DictionaryValue]:
        """List the values of an agent's dictionaries, page after page.

        The words the agent knows, each with its synonyms.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A word the agent knows. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/dictionary-values).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dictionary_values as spec_

        return iterate(self._caller, spec_.LIST_DICTIONARY_VALUES, spec_.PAGES, given_, options)

    def test(
        self,
        *,
        agent_id: int,
        data: Sequence[AgentTestQuery | AgentTestQueryDict],
        batch: int | Unset = UNSET,
        total_batches: int | Unset = UNSET,
        skip_javascript: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AgentTestResult:
        """Ask the agent several questions and see how it understands them.

        Runs the questions without a conversation. The agent's own JavaScript runs too unless `skip_javascript` is
        set, so a repetition may repeat its effects.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            data: The questions.
            batch: Questions in a batch.
            total_batches: Batches you are going to send.
            skip_javascript: Do not run the agent's own code.
            locale: Language of the questions; `en-US` when left out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The outcomes of a test.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (agent-api/test-agent).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "data": data,
                "batch": batch,
                "total_batches": total_batches,
                "skip_javascript": skip_javascript,
                "locale": locale,
            }
        )
        del agent_id, data, batch, total_batches, skip_javascript, locale  # tracebacks show variables

        from trunkline_avaamo.api.agents import test_agent as spec_

        return self._caller.call(spec_.TEST_AGENT, given_, options)

    def query_insights(
        self,
        *,
        agent_id: int,
        tag_ids: Sequence[int] | Unset = UNSET,
        channel_names: Sequence[str] | Unset = UNSET,
        channel_types: Sequence[str] | Unset = UNSET,
        intent_types: Sequence[IntentType | str] | Unset = UNSET,
        detected_language: Sequence[str] | Unset = UNSET,
        intent_ids: Sequence[int] | Unset = UNSET,
        user_ids: Sequence[int] | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> QueryInsightPage:
        """List what users asked and how it was understood.

        Evidence: Documented (agent-api/query-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            tag_ids: Only questions with one of these tags.
            channel_names: Only questions from these channels, by name.
            channel_types: Only questions from these kinds of channel, such as `web` or `phone`.
            intent_types: Only questions matched in one of these ways.
            detected_language: Only questions in one of these languages.
            intent_ids: Only questions matched with one of these intents.
            user_ids: Only questions of these users.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of questions and how they were understood.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "tag_ids": tag_ids,
                "channel_names": channel_names,
                "channel_types": channel_types,
                "intent_types": intent_types,
                "detected_language": detected_language,
                "intent_ids": intent_ids,
                "user_ids": user_ids,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            tag_ids,
            channel_names,
            channel_types,
            intent_types,
            detected_language,
            intent_ids,
            user_ids,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_query_insights as spec_

        return self._caller.call(spec_.LIST_QUERY_INSIGHTS, given_, options)

    def iter_query_insights(
        self,
        *,
        agent_id: int,
        tag_ids: Sequence[int] | Unset = UNSET,
        channel_names: Sequence[str] | Unset = UNSET,
        channel_types: Sequence[str] | Unset = UNSET,
        intent_types: Sequence[IntentType | str] | Unset = UNSET,
        detected_language: Sequence[str] | Unset = UNSET,
        intent_ids: Sequence[int] | Unset = UNSET,
        user_ids: Sequence[int] | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[QueryInsight]:
        """List what users asked and how it was understood, page after page.

        Evidence: Documented (agent-api/query-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            tag_ids: Only questions with one of these tags.
            channel_names: Only questions from these channels, by name.
            channel_types: Only questions from these kinds of channel, such as `web` or `phone`.
            intent_types: Only questions matched in one of these ways.
            detected_language: Only questions in one of these languages.
            intent_ids: Only questions matched with one of these intents.
            user_ids: Only questions of these users.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A question and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "tag_ids": tag_ids,
                "channel_names": channel_names,
                "channel_types": channel_types,
                "intent_types": intent_types,
                "detected_language": detected_language,
                "intent_ids": intent_ids,
                "user_ids": user_ids,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            tag_ids,
            channel_names,
            channel_types,
            intent_types,
            detected_language,
            intent_ids,
            user_ids,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_query_insights as spec_

        return iterate(self._caller, spec_.LIST_QUERY_INSIGHTS, spec_.PAGES, given_, options)

    def query_insight(
        self,
        *,
        agent_id: int,
        message_id: str,
        options: CallOptions | None = None,
    ) -> Insights:
        """Read how one message was understood.

        The intent, entities, sentiment and language found in one message of a user.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            message_id: The message's UUID, for instance from a custom channel's answer. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What the platform found in a text. Internal members, which the pages call unsupported, are kept as
                further properties.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/query-insight).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "message_id": message_id,
            }
        )
        del agent_id, message_id  # tracebacks show variables

        from trunkline_avaamo.api.agents import get_query_insight as spec_

        return self._caller.call(spec_.GET_QUERY_INSIGHT, given_, options)

    def entity_type_values(
        self,
        *,
        entity_type_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EntityValuePage:
        """List the values of a custom entity type.

        The values with their alternatives, which may have alternatives of their own.

        Args:
            entity_type_id: The number of the entity type.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of entity values.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-entity-type-values).
        """
        given_ = Hidden(
            {
                "entity_type_id": entity_type_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del entity_type_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_entity_type_values as spec_

        return self._caller.call(spec_.LIST_ENTITY_TYPE_VALUES, given_, options)

    def iter_entity_type_values(
        self,
        *,
        entity_type_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[EntityValue]:
        """List the values of a custom entity type, page after page.

        The values with their alternatives, which may have alternatives of their own.

        Args:
            entity_type_id: The number of the entity type.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A value of a custom type, with other ways to say it. One entry after another; a page is fetched when it
                is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (custom-entity-type-values).
        """
        given_ = Hidden(
            {
                "entity_type_id": entity_type_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del entity_type_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_entity_type_values as spec_

        return iterate(self._caller, spec_.LIST_ENTITY_TYPE_VALUES, spec_.PAGES, given_, options)

    def clear_data(
        self,
        *,
        agent_id: int,
        data_types: Sequence[ClearDataType | str],
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Delete stored data of an agent.

        Deletes the kinds of data named. The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            data_types: What to delete.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (clear-data-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "data_types": data_types,
            }
        )
        del agent_id, data_types  # tracebacks show variables

        from trunkline_avaamo.api.agents import clear_agent_data as spec_

        return self._caller.call(spec_.CLEAR_AGENT_DATA, given_, options)


class AsyncAgentsApi(Resource[AsyncCaller]):
    """An agent's settings, intents, vocabulary, tests and the questions it was asked.

    Most wanted: `test`, `intents` and `get`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        agent_id: int,
        options: CallOptions | None = None,
    ) -> Agent:
        """Read an agent's settings.

        Names, entities, dictionaries, skills, masking and languages of one agent.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An agent with its settings.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/agent-details, agent-api/open-api-test1).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
            }
        )
        del agent_id  # tracebacks show variables

        from trunkline_avaamo.api.agents import get_agent as spec_

        return await self._caller.call(spec_.GET_AGENT, given_, options)

    async def intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> IntentPage:
        """List all intents of an agent.

        Intents of dialogs and of questions and answers, with their training data.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of intents.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_intents as spec_

        return await self._caller.call(spec_.LIST_INTENTS, given_, options)

    def iter_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Intent]:
        """List all intents of an agent, page after page.

        Intents of dialogs and of questions and answers, with their training data.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An intent with its training data. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/intents).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_intents as spec_

        return aiterate(self._caller, spec_.LIST_INTENTS, spec_.PAGES, given_, options)

    async def dialog_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> IntentPage:
        """List the dialog intents of an agent.

        As `listIntents`, only those that dialogs define.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of intents.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/intents-dialog).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dialog_intents as spec_

        return await self._caller.call(spec_.LIST_DIALOG_INTENTS, given_, options)

    def iter_dialog_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Intent]:
        """List the dialog intents of an agent, page after page.

        As `listIntents`, only those that dialogs define.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An intent with its training data. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/intents-dialog).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dialog_intents as spec_

        return aiterate(self._caller, spec_.LIST_DIALOG_INTENTS, spec_.PAGES, given_, options)

    async def qna_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> IntentPage:
        """List the question-and-answer intents of an agent.

        As `listIntents`, only those of knowledge skills; their training data has no slots.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of intents.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/intents-qna).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_qna_intents as spec_

        return await self._caller.call(spec_.LIST_QNA_INTENTS, given_, options)

    def iter_qna_intents(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Intent]:
        """List the question-and-answer intents of an agent, page after page.

        As `listIntents`, only those of knowledge skills; their training data has no slots.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An intent with its training data. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/intents-qna).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_qna_intents as spec_

        return aiterate(self._caller, spec_.LIST_QNA_INTENTS, spec_.PAGES, given_, options)

    async def unhandled_queries(
        self,
        *,
        agent_id: int,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UnhandledQueryPage:
        """List questions the agent could not answer.

        Questions that no intent matched, or that several matched equally well.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of questions without an answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/unhandled-queries).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, start_time, end_time, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_unhandled_queries as spec_

        return await self._caller.call(spec_.LIST_UNHANDLED_QUERIES, given_, options)

    def iter_unhandled_queries(
        self,
        *,
        agent_id: int,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[UnhandledQuery]:
        """List questions the agent could not answer, page after page.

        Questions that no intent matched, or that several matched equally well.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A question the agent could not answer. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/unhandled-queries).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, start_time, end_time, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_unhandled_queries as spec_

        return aiterate(self._caller, spec_.LIST_UNHANDLED_QUERIES, spec_.PAGES, given_, options)

    async def dictionary_values(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DictionaryValuePage:
        """List the values of an agent's dictionaries.

        The words the agent knows, each with its synonyms.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of dictionary values.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/dictionary-values).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dictionary_values as spec_

        return await self._caller.call(spec_.LIST_DICTIONARY_VALUES, given_, options)

    def iter_dictionary_values(
        self,
        *,
        agent_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[DictionaryValue]:
        """List the values of an agent's dictionaries, page after page.

        The words the agent knows, each with its synonyms.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A word the agent knows. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (agent-api/dictionary-values).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_dictionary_values as spec_

        return aiterate(self._caller, spec_.LIST_DICTIONARY_VALUES, spec_.PAGES, given_, options)

    async def test(
        self,
        *,
        agent_id: int,
        data: Sequence[AgentTestQuery | AgentTestQueryDict],
        batch: int | Unset = UNSET,
        total_batches: int | Unset = UNSET,
        skip_javascript: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AgentTestResult:
        """Ask the agent several questions and see how it understands them.

        Runs the questions without a conversation. The agent's own JavaScript runs too unless `skip_javascript` is
        set, so a repetition may repeat its effects.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            data: The questions.
            batch: Questions in a batch.
            total_batches: Batches you are going to send.
            skip_javascript: Do not run the agent's own code.
            locale: Language of the questions; `en-US` when left out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The outcomes of a test.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (agent-api/test-agent).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "data": data,
                "batch": batch,
                "total_batches": total_batches,
                "skip_javascript": skip_javascript,
                "locale": locale,
            }
        )
        del agent_id, data, batch, total_batches, skip_javascript, locale  # tracebacks show variables

        from trunkline_avaamo.api.agents import test_agent as spec_

        return await self._caller.call(spec_.TEST_AGENT, given_, options)

    async def query_insights(
        self,
        *,
        agent_id: int,
        tag_ids: Sequence[int] | Unset = UNSET,
        channel_names: Sequence[str] | Unset = UNSET,
        channel_types: Sequence[str] | Unset = UNSET,
        intent_types: Sequence[IntentType | str] | Unset = UNSET,
        detected_language: Sequence[str] | Unset = UNSET,
        intent_ids: Sequence[int] | Unset = UNSET,
        user_ids: Sequence[int] | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> QueryInsightPage:
        """List what users asked and how it was understood.

        Evidence: Documented (agent-api/query-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            tag_ids: Only questions with one of these tags.
            channel_names: Only questions from these channels, by name.
            channel_types: Only questions from these kinds of channel, such as `web` or `phone`.
            intent_types: Only questions matched in one of these ways.
            detected_language: Only questions in one of these languages.
            intent_ids: Only questions matched with one of these intents.
            user_ids: Only questions of these users.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of questions and how they were understood.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "tag_ids": tag_ids,
                "channel_names": channel_names,
                "channel_types": channel_types,
                "intent_types": intent_types,
                "detected_language": detected_language,
                "intent_ids": intent_ids,
                "user_ids": user_ids,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            tag_ids,
            channel_names,
            channel_types,
            intent_types,
            detected_language,
            intent_ids,
            user_ids,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_query_insights as spec_

        return await self._caller.call(spec_.LIST_QUERY_INSIGHTS, given_, options)

    def iter_query_insights(
        self,
        *,
        agent_id: int,
        tag_ids: Sequence[int] | Unset = UNSET,
        channel_names: Sequence[str] | Unset = UNSET,
        channel_types: Sequence[str] | Unset = UNSET,
        intent_types: Sequence[IntentType | str] | Unset = UNSET,
        detected_language: Sequence[str] | Unset = UNSET,
        intent_ids: Sequence[int] | Unset = UNSET,
        user_ids: Sequence[int] | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[QueryInsight]:
        """List what users asked and how it was understood, page after page.

        Evidence: Documented (agent-api/query-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            tag_ids: Only questions with one of these tags.
            channel_names: Only questions from these channels, by name.
            channel_types: Only questions from these kinds of channel, such as `web` or `phone`.
            intent_types: Only questions matched in one of these ways.
            detected_language: Only questions in one of these languages.
            intent_ids: Only questions matched with one of these intents.
            user_ids: Only questions of these users.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A question and how it was understood. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "tag_ids": tag_ids,
                "channel_names": channel_names,
                "channel_types": channel_types,
                "intent_types": intent_types,
                "detected_language": detected_language,
                "intent_ids": intent_ids,
                "user_ids": user_ids,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            tag_ids,
            channel_names,
            channel_types,
            intent_types,
            detected_language,
            intent_ids,
            user_ids,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_query_insights as spec_

        return aiterate(self._caller, spec_.LIST_QUERY_INSIGHTS, spec_.PAGES, given_, options)

    async def query_insight(
        self,
        *,
        agent_id: int,
        message_id: str,
        options: CallOptions | None = None,
    ) -> Insights:
        """Read how one message was understood.

        The intent, entities, sentiment and language found in one message of a user.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            message_id: The message's UUID, for instance from a custom channel's answer. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What the platform found in a text. Internal members, which the pages call unsupported, are kept as
                further properties.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (agent-api/query-insight).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "message_id": message_id,
            }
        )
        del agent_id, message_id  # tracebacks show variables

        from trunkline_avaamo.api.agents import get_query_insight as spec_

        return await self._caller.call(spec_.GET_QUERY_INSIGHT, given_, options)

    async def entity_type_values(
        self,
        *,
        entity_type_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EntityValuePage:
        """List the values of a custom entity type.

        The values with their alternatives, which may have alternatives of their own.

        Args:
            entity_type_id: The number of the entity type.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of entity values.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-entity-type-values).
        """
        given_ = Hidden(
            {
                "entity_type_id": entity_type_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del entity_type_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_entity_type_values as spec_

        return await self._caller.call(spec_.LIST_ENTITY_TYPE_VALUES, given_, options)

    def iter_entity_type_values(
        self,
        *,
        entity_type_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[EntityValue]:
        """List the values of a custom entity type, page after page.

        The values with their alternatives, which may have alternatives of their own.

        Args:
            entity_type_id: The number of the entity type.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A value of a custom type, with other ways to say it. One entry after another; a page is fetched when it
                is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (custom-entity-type-values).
        """
        given_ = Hidden(
            {
                "entity_type_id": entity_type_id,
                "page": page,
                "per_page": per_page,
            }
        )
        del entity_type_id, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.agents import list_entity_type_values as spec_

        return aiterate(self._caller, spec_.LIST_ENTITY_TYPE_VALUES, spec_.PAGES, given_, options)

    async def clear_data(
        self,
        *,
        agent_id: int,
        data_types: Sequence[ClearDataType | str],
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Delete stored data of an agent.

        Deletes the kinds of data named. The agent must be locked for editing by the token's owner.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            data_types: What to delete.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (clear-data-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "data_types": data_types,
            }
        )
        del agent_id, data_types  # tracebacks show variables

        from trunkline_avaamo.api.agents import clear_agent_data as spec_

        return await self._caller.call(spec_.CLEAR_AGENT_DATA, given_, options)
