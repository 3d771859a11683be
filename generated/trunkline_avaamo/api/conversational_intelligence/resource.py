# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The conversational intelligence calls, blocking and async."""

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

    from trunkline_avaamo.models.ci_authentication import CiAuthentication
    from trunkline_avaamo.models.ci_order import CiOrder
    from trunkline_avaamo.models.ci_session import CiSession
    from trunkline_avaamo.models.ci_session_page import CiSessionPage
    from trunkline_avaamo.models.ci_sort import CiSort


class ConversationalIntelligenceApi(Resource[Caller]):
    """Reports about recorded sessions.

    Most wanted: `session_reports` and `authenticate`.
    """

    __slots__ = ()

    def authenticate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CiAuthentication:
        """Trade the external token for one that reads reports.

        The new token is valid for 24 hours and for one agent.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A token for session reports.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (session-reports-api).
        """
        given_ = Hidden({})

        from trunkline_avaamo.api.conversational_intelligence import authenticate_conversational_intelligence as spec_

        return self._caller.call(spec_.AUTHENTICATE_CONVERSATIONAL_INTELLIGENCE, given_, options)

    def session_reports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: CiSort | str | Unset = UNSET,
        order: CiOrder | str | Unset = UNSET,
        agent_uuid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CiSessionPage:
        """List reports about recorded sessions.

        Sessions between two days, with the analysis of each. Pages have 20 entries when `per_page` is left out.

        Args:
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 20. 1 to 100.
            sort: What to order by.
            order: In which direction; descending when left out.
            agent_uuid: The agent; must be the one the token was made for.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of reports; this host has an envelope of its own.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (session-reports-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "order": order,
                "agent_uuid": agent_uuid,
            }
        )
        del start_date, end_date, page, per_page, sort, order, agent_uuid  # tracebacks show variables

        from trunkline_avaamo.api.conversational_intelligence import list_session_reports as spec_

        return self._caller.call(spec_.LIST_SESSION_REPORTS, given_, options)

    def iter_session_reports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: CiSort | str | Unset = UNSET,
        order: CiOrder | str | Unset = UNSET,
        agent_uuid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[CiSession]:
        """List reports about recorded sessions, page after page.

        Sessions between two days, with the analysis of each. Pages have 20 entries when `per_page` is left out.

        Args:
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 20. 1 to 100.
            sort: What to order by.
            order: In which direction; descending when left out.
            agent_uuid: The agent; must be the one the token was made for.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            The report about one recorded session. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (session-reports-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "order": order,
                "agent_uuid": agent_uuid,
            }
        )
        del start_date, end_date, page, per_page, sort, order, agent_uuid  # tracebacks show variables

        from trunkline_avaamo.api.conversational_intelligence import list_session_reports as spec_

        return iterate(self._caller, spec_.LIST_SESSION_REPORTS, spec_.PAGES, given_, options)


class AsyncConversationalIntelligenceApi(Resource[AsyncCaller]):
    """Reports about recorded sessions.

    Most wanted: `session_reports` and `authenticate`.
    """

    __slots__ = ()

    async def authenticate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CiAuthentication:
        """Trade the external token for one that reads reports.

        The new token is valid for 24 hours and for one agent.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A token for session reports.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (session-reports-api).
        """
        given_ = Hidden({})

        from trunkline_avaamo.api.conversational_intelligence import authenticate_conversational_intelligence as spec_

        return await self._caller.call(spec_.AUTHENTICATE_CONVERSATIONAL_INTELLIGENCE, given_, options)

    async def session_reports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: CiSort | str | Unset = UNSET,
        order: CiOrder | str | Unset = UNSET,
        agent_uuid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CiSessionPage:
        """List reports about recorded sessions.

        Sessions between two days, with the analysis of each. Pages have 20 entries when `per_page` is left out.

        Args:
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 20. 1 to 100.
            sort: What to order by.
            order: In which direction; descending when left out.
            agent_uuid: The agent; must be the one the token was made for.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of reports; this host has an envelope of its own.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (session-reports-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "order": order,
                "agent_uuid": agent_uuid,
            }
        )
        del start_date, end_date, page, per_page, sort, order, agent_uuid  # tracebacks show variables

        from trunkline_avaamo.api.conversational_intelligence import list_session_reports as spec_

        return await self._caller.call(spec_.LIST_SESSION_REPORTS, given_, options)

    def iter_session_reports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: CiSort | str | Unset = UNSET,
        order: CiOrder | str | Unset = UNSET,
        agent_uuid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CiSession]:
        """List reports about recorded sessions, page after page.

        Sessions between two days, with the analysis of each. Pages have 20 entries when `per_page` is left out.

        Args:
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 20. 1 to 100.
            sort: What to order by.
            order: In which direction; descending when left out.
            agent_uuid: The agent; must be the one the token was made for.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            The report about one recorded session. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (session-reports-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "order": order,
                "agent_uuid": agent_uuid,
            }
        )
        del start_date, end_date, page, per_page, sort, order, agent_uuid  # tracebacks show variables

        from trunkline_avaamo.api.conversational_intelligence import list_session_reports as spec_

        return aiterate(self._caller, spec_.LIST_SESSION_REPORTS, spec_.PAGES, given_, options)
