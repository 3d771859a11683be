# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The change logs calls, blocking and async."""

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

    from trunkline_avaamo.models.change import Change
    from trunkline_avaamo.models.change_action import ChangeAction
    from trunkline_avaamo.models.change_log_page import ChangeLogPage
    from trunkline_avaamo.models.change_log_v1_page import ChangeLogV1Page
    from trunkline_avaamo.models.change_resource import ChangeResource
    from trunkline_avaamo.models.change_resource_v1 import ChangeResourceV1
    from trunkline_avaamo.models.change_v1 import ChangeV1


class ChangeLogsApi(Resource[Caller]):
    """Who changed what.

    Most wanted: `agents_v1`, `agents` and `outreach`.
    """

    __slots__ = ()

    def agents_v1(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResourceV1 | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        events: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogV1Page:
        """List changes to an agent, first version.

        Who changed which part of an agent. `listAgentChanges` covers more kinds of resource.

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            events: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes, nested one level deeper than elsewhere.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (change-log-apis/v1).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "events": events,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            events,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes_v1 as spec_

        return self._caller.call(spec_.LIST_AGENT_CHANGES_V1, given_, options)

    def iter_agents_v1(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResourceV1 | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        events: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[ChangeV1]:
        """List changes to an agent, first version, page after page.

        Who changed which part of an agent. `listAgentChanges` covers more kinds of resource.

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            events: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change, in the older form. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (change-log-apis/v1).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "events": events,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            events,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes_v1 as spec_

        return iterate(self._caller, spec_.LIST_AGENT_CHANGES_V1, spec_.PAGES, given_, options)

    def agents(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResource | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogPage:
        """List changes to an agent.

        Who changed which part of an agent, masking included. Besides the short names, resource types such as
        `Bots::ResponseSet` may be given.

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            actions: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (change-log-apis/v2).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "actions": actions,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            actions,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes as spec_

        return self._caller.call(spec_.LIST_AGENT_CHANGES, given_, options)

    def iter_agents(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResource | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Change]:
        """List changes to an agent, page after page.

        Evidence: Documented (change-log-apis/v2).

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            actions: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change: who did what to which thing. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "actions": actions,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            actions,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes as spec_

        return iterate(self._caller, spec_.LIST_AGENT_CHANGES, spec_.PAGES, given_, options)

    def outreach(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogPage:
        """List changes to outreach campaigns.

        Who changed which template, filter or campaign.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (outreach-rest-apis/outreach-changelog). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_outreach_changes as spec_

        return self._caller.call(spec_.LIST_OUTREACH_CHANGES, given_, options)

    def iter_outreach(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Change]:
        """List changes to outreach campaigns, page after page.

        Who changed which template, filter or campaign.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change: who did what to which thing. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (outreach-rest-apis/outreach-changelog). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_outreach_changes as spec_

        return iterate(self._caller, spec_.LIST_OUTREACH_CHANGES, spec_.PAGES, given_, options)

    def live_agent(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogPage:
        """List changes to the live-agent console.

        Who changed what in the console. The token must be a live agent's or a supervisor's.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (live-agent-console/live-agent-changelog-api). The pages disagree: docs/avaamo.md says
        where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_live_agent_changes as spec_

        return self._caller.call(spec_.LIST_LIVE_AGENT_CHANGES, given_, options)

    def iter_live_agent(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Change]:
        """List changes to the live-agent console, page after page.

        Who changed what in the console. The token must be a live agent's or a supervisor's.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change: who did what to which thing. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (live-agent-console/live-agent-changelog-api). The pages disagree: docs/avaamo.md says
        where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_live_agent_changes as spec_

        return iterate(self._caller, spec_.LIST_LIVE_AGENT_CHANGES, spec_.PAGES, given_, options)


class AsyncChangeLogsApi(Resource[AsyncCaller]):
    """Who changed what.

    Most wanted: `agents_v1`, `agents` and `outreach`.
    """

    __slots__ = ()

    async def agents_v1(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResourceV1 | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        events: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogV1Page:
        """List changes to an agent, first version.

        Who changed which part of an agent. `listAgentChanges` covers more kinds of resource.

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            events: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes, nested one level deeper than elsewhere.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (change-log-apis/v1).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "events": events,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            events,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes_v1 as spec_

        return await self._caller.call(spec_.LIST_AGENT_CHANGES_V1, given_, options)

    def iter_agents_v1(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResourceV1 | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        events: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ChangeV1]:
        """List changes to an agent, first version, page after page.

        Who changed which part of an agent. `listAgentChanges` covers more kinds of resource.

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            events: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change, in the older form. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (change-log-apis/v1).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "events": events,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            events,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes_v1 as spec_

        return aiterate(self._caller, spec_.LIST_AGENT_CHANGES_V1, spec_.PAGES, given_, options)

    async def agents(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResource | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogPage:
        """List changes to an agent.

        Who changed which part of an agent, masking included. Besides the short names, resource types such as
        `Bots::ResponseSet` may be given.

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            actions: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (change-log-apis/v2).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "actions": actions,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            actions,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes as spec_

        return await self._caller.call(spec_.LIST_AGENT_CHANGES, given_, options)

    def iter_agents(
        self,
        *,
        agent_id: int,
        dashboard_user_id: int | Unset = UNSET,
        resources: Sequence[ChangeResource | str] | Unset = UNSET,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Change]:
        """List changes to an agent, page after page.

        Evidence: Documented (change-log-apis/v2).

        Args:
            agent_id: The agent's number.
            dashboard_user_id: Only changes made by this user.
            resources: Only changes to these kinds of resource.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            actions: Only these kinds of change.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change: who did what to which thing. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "dashboard_user_id": dashboard_user_id,
                "resources": resources,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "actions": actions,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            dashboard_user_id,
            resources,
            since_timetoken,
            timetoken,
            actions,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_agent_changes as spec_

        return aiterate(self._caller, spec_.LIST_AGENT_CHANGES, spec_.PAGES, given_, options)

    async def outreach(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogPage:
        """List changes to outreach campaigns.

        Who changed which template, filter or campaign.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (outreach-rest-apis/outreach-changelog). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_outreach_changes as spec_

        return await self._caller.call(spec_.LIST_OUTREACH_CHANGES, given_, options)

    def iter_outreach(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Change]:
        """List changes to outreach campaigns, page after page.

        Who changed which template, filter or campaign.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change: who did what to which thing. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (outreach-rest-apis/outreach-changelog). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_outreach_changes as spec_

        return aiterate(self._caller, spec_.LIST_OUTREACH_CHANGES, spec_.PAGES, given_, options)

    async def live_agent(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeLogPage:
        """List changes to the live-agent console.

        Who changed what in the console. The token must be a live agent's or a supervisor's.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (live-agent-console/live-agent-changelog-api). The pages disagree: docs/avaamo.md says
        where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_live_agent_changes as spec_

        return await self._caller.call(spec_.LIST_LIVE_AGENT_CHANGES, given_, options)

    def iter_live_agent(
        self,
        *,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        actions: Sequence[ChangeAction | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Change]:
        """List changes to the live-agent console, page after page.

        Who changed what in the console. The token must be a live agent's or a supervisor's.

        Args:
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            actions: Only these kinds of change.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One change: who did what to which thing. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (live-agent-console/live-agent-changelog-api). The pages disagree: docs/avaamo.md says
        where.
        """
        given_ = Hidden(
            {
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "actions": actions,
            }
        )
        del start_time, end_time, page, per_page, actions  # tracebacks show variables

        from trunkline_avaamo.api.change_logs import list_live_agent_changes as spec_

        return aiterate(self._caller, spec_.LIST_LIVE_AGENT_CHANGES, spec_.PAGES, given_, options)
