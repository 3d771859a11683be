# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The feedback calls, blocking and async."""

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

    from trunkline_avaamo.models.feedback_count import FeedbackCount
    from trunkline_avaamo.models.feedback_detail import FeedbackDetail
    from trunkline_avaamo.models.feedback_entry import FeedbackEntry
    from trunkline_avaamo.models.feedback_page import FeedbackPage


class FeedbackApi(Resource[Caller]):
    """What users thought of the answers.

    Most wanted: `search` and `counts`.
    """

    __slots__ = ()

    def counts(
        self,
        *,
        agent_id: int,
        utc_offset: int | Unset = UNSET,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[FeedbackCount]:
        """Count the feedback of an agent's users.

        One count for each kind of feedback. Without dates, the last four days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            from_date: First day.
            to_date: Last day; not before the first one.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (feedback-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "utc_offset": utc_offset,
                "from_date": from_date,
                "to_date": to_date,
            }
        )
        del agent_id, utc_offset, from_date, to_date  # tracebacks show variables

        from trunkline_avaamo.api.feedback import count_feedback as spec_

        return self._caller.call(spec_.COUNT_FEEDBACK, given_, options)

    def search(
        self,
        *,
        agent_id: int,
        response_type: FeedbackDetail | str | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> FeedbackPage:
        """List the feedback of an agent's users.

        Each comment with the answer it is about; `detailed` adds the question and the user.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            response_type: How much to tell about each.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            from_date: First day.
            to_date: Last day; not before the first one.
            message_uuid: Only feedback on this message.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of feedback.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (feedback-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "response_type": response_type,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "from_date": from_date,
                "to_date": to_date,
                "message_uuid": message_uuid,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            response_type,
            since_timetoken,
            timetoken,
            from_date,
            to_date,
            message_uuid,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.feedback import search_feedback as spec_

        return self._caller.call(spec_.SEARCH_FEEDBACK, given_, options)

    def iter_search(
        self,
        *,
        agent_id: int,
        response_type: FeedbackDetail | str | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[FeedbackEntry]:
        """List the feedback of an agent's users, page after page.

        Evidence: Documented (feedback-api). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            response_type: How much to tell about each.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            from_date: First day.
            to_date: Last day; not before the first one.
            message_uuid: Only feedback on this message.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            What a user thought of one answer. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "response_type": response_type,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "from_date": from_date,
                "to_date": to_date,
                "message_uuid": message_uuid,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            response_type,
            since_timetoken,
            timetoken,
            from_date,
            to_date,
            message_uuid,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.feedback import search_feedback as spec_

        return iterate(self._caller, spec_.SEARCH_FEEDBACK, spec_.PAGES, given_, options)


class AsyncFeedbackApi(Resource[AsyncCaller]):
    """What users thought of the answers.

    Most wanted: `search` and `counts`.
    """

    __slots__ = ()

    async def counts(
        self,
        *,
        agent_id: int,
        utc_offset: int | Unset = UNSET,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[FeedbackCount]:
        """Count the feedback of an agent's users.

        One count for each kind of feedback. Without dates, the last four days.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            utc_offset: Offset of your clock from UTC in seconds; 0 when left out. -50400 to 50400.
            from_date: First day.
            to_date: Last day; not before the first one.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (feedback-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "utc_offset": utc_offset,
                "from_date": from_date,
                "to_date": to_date,
            }
        )
        del agent_id, utc_offset, from_date, to_date  # tracebacks show variables

        from trunkline_avaamo.api.feedback import count_feedback as spec_

        return await self._caller.call(spec_.COUNT_FEEDBACK, given_, options)

    async def search(
        self,
        *,
        agent_id: int,
        response_type: FeedbackDetail | str | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> FeedbackPage:
        """List the feedback of an agent's users.

        Each comment with the answer it is about; `detailed` adds the question and the user.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            response_type: How much to tell about each.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            from_date: First day.
            to_date: Last day; not before the first one.
            message_uuid: Only feedback on this message.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of feedback.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (feedback-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "response_type": response_type,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "from_date": from_date,
                "to_date": to_date,
                "message_uuid": message_uuid,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            response_type,
            since_timetoken,
            timetoken,
            from_date,
            to_date,
            message_uuid,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.feedback import search_feedback as spec_

        return await self._caller.call(spec_.SEARCH_FEEDBACK, given_, options)

    def iter_search(
        self,
        *,
        agent_id: int,
        response_type: FeedbackDetail | str | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        from_date: dt.date | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[FeedbackEntry]:
        """List the feedback of an agent's users, page after page.

        Evidence: Documented (feedback-api). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            response_type: How much to tell about each.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            from_date: First day.
            to_date: Last day; not before the first one.
            message_uuid: Only feedback on this message.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            What a user thought of one answer. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "response_type": response_type,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "from_date": from_date,
                "to_date": to_date,
                "message_uuid": message_uuid,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            response_type,
            since_timetoken,
            timetoken,
            from_date,
            to_date,
            message_uuid,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.feedback import search_feedback as spec_

        return aiterate(self._caller, spec_.SEARCH_FEEDBACK, spec_.PAGES, given_, options)
