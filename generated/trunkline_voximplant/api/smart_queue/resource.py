# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The smart queue calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSONInput
    from trunkline_runtime.download_target import FileTarget
    from trunkline_runtime.engine.jobs import Report
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.get_smart_queue_day_history_response import GetSmartQueueDayHistoryResponse
    from trunkline_voximplant.models.get_smart_queue_realtime_metrics_response import (
        GetSmartQueueRealtimeMetricsResponse,
    )
    from trunkline_voximplant.models.get_sq_agents_result import GetSQAgentsResult
    from trunkline_voximplant.models.get_sq_queues_result import GetSQQueuesResult
    from trunkline_voximplant.models.get_sq_skills_result import GetSQSkillsResult
    from trunkline_voximplant.models.get_sq_state_response import GetSQStateResponse
    from trunkline_voximplant.models.request_smart_queue_history_response import RequestSmartQueueHistoryResponse
    from trunkline_voximplant.models.smart_queue_group import SmartQueueGroup
    from trunkline_voximplant.models.smart_queue_report_type import SmartQueueReportType
    from trunkline_voximplant.models.sq_add_queue_response import SQAddQueueResponse
    from trunkline_voximplant.models.sq_add_skill_response import SQAddSkillResponse
    from trunkline_voximplant.models.sq_agent_binding_mode import SQAgentBindingMode
    from trunkline_voximplant.models.sq_agent_selection import SQAgentSelection
    from trunkline_voximplant.models.sq_bind_agent_response import SQBindAgentResponse
    from trunkline_voximplant.models.sq_bind_skill_response import SQBindSkillResponse
    from trunkline_voximplant.models.sq_del_queue_response import SQDelQueueResponse
    from trunkline_voximplant.models.sq_del_skill_response import SQDelSkillResponse
    from trunkline_voximplant.models.sq_delete_agent_custom_status_mapping_response import (
        SQDeleteAgentCustomStatusMappingResponse,
    )
    from trunkline_voximplant.models.sq_get_agent_custom_status_mapping_response import (
        SQGetAgentCustomStatusMappingResponse,
    )
    from trunkline_voximplant.models.sq_get_agents_response import SQGetAgentsResponse
    from trunkline_voximplant.models.sq_get_queues_response import SQGetQueuesResponse
    from trunkline_voximplant.models.sq_get_skills_response import SQGetSkillsResponse
    from trunkline_voximplant.models.sq_set_agent_custom_status_mapping_response import (
        SQSetAgentCustomStatusMappingResponse,
    )
    from trunkline_voximplant.models.sq_set_agent_info_response import SQSetAgentInfoResponse
    from trunkline_voximplant.models.sq_set_queue_info_response import SQSetQueueInfoResponse
    from trunkline_voximplant.models.sq_set_skill_info_response import SQSetSkillInfoResponse
    from trunkline_voximplant.models.sq_skill_binding_mode import SQSkillBindingMode
    from trunkline_voximplant.models.sq_task_selection import SQTaskSelection
    from trunkline_voximplant.models.sq_unbind_agent_response import SQUnbindAgentResponse
    from trunkline_voximplant.models.sq_unbind_skill_response import SQUnbindSkillResponse


class SmartQueueApi(Resource[Caller]):
    """Queues of ACD version 2: queues, agents, skills, metrics.

    Most wanted: `add_queue`, `get_queues` and `get_realtime_metrics`.
    """

    __slots__ = ()

    def get_realtime_metrics(
        self,
        *,
        report_type: Sequence[SmartQueueReportType | str],
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSmartQueueRealtimeMetricsResponse:
        """Read SmartQueue metrics nearly in real time.

        Evidence: Documented (GetSmartQueueRealtimeMetrics).

        Args:
            report_type: The kinds of report.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "report_type": report_type,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "sq_queue_id": sq_queue_id,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
            }
        )
        del (
            report_type,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            from_date,
            to_date,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            sq_queue_id,
            desc_order,
            omit_empty,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import get_smart_queue_realtime_metrics as spec_

        return self._caller.call(spec_.GET_SMART_QUEUE_REALTIME_METRICS, given_, options)

    def get_day_history(
        self,
        *,
        report_type: Sequence[SmartQueueReportType | str],
        sq_queue_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSmartQueueDayHistoryResponse:
        """Read SmartQueue metrics of recent days.

        Evidence: Documented (GetSmartQueueDayHistory).

        Args:
            report_type: The kinds of report.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "report_type": report_type,
                "sq_queue_id": sq_queue_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
            }
        )
        del (
            report_type,
            sq_queue_id,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            from_date,
            to_date,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            desc_order,
            omit_empty,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import get_smart_queue_day_history as spec_

        return self._caller.call(spec_.GET_SMART_QUEUE_DAY_HISTORY, given_, options)

    def request_history(
        self,
        *,
        from_date: dt.datetime,
        to_date: dt.datetime,
        report_type: Sequence[SmartQueueReportType | str],
        sq_queue_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        decimal_separator: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RequestSmartQueueHistoryResponse:
        """Order a report of SmartQueue metrics.

        Evidence: Documented (RequestSmartQueueHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            report_type: The kinds of report.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            decimal_separator: The decimal separator of a CSV answer.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            with_header: Whether the CSV file begins with column names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "report_type": report_type,
                "sq_queue_id": sq_queue_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "decimal_separator": decimal_separator,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
                "with_header": with_header,
            }
        )
        del (
            from_date,
            to_date,
            report_type,
            sq_queue_id,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            decimal_separator,
            desc_order,
            omit_empty,
            with_header,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import request_smart_queue_history as spec_

        return self._caller.call(spec_.REQUEST_SMART_QUEUE_HISTORY, given_, options)

    def fetch_history_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime,
        to_date: dt.datetime,
        report_type: Sequence[SmartQueueReportType | str],
        sq_queue_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        decimal_separator: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a report of SmartQueue metrics, wait for it and write it to a file.

        Evidence: Documented (RequestSmartQueueHistory).

        Calls `request_history`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            report_type: The kinds of report.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            decimal_separator: The decimal separator of a CSV answer.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            with_header: Whether the CSV file begins with column names.
            poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The report's id, where it is and its size.

        Raises:
            InvalidArgument, ApiError, JobUnfinished, OSError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "report_type": report_type,
                "sq_queue_id": sq_queue_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "decimal_separator": decimal_separator,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
                "with_header": with_header,
            }
        )
        del (
            from_date,
            to_date,
            report_type,
            sq_queue_id,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            decimal_separator,
            desc_order,
            omit_empty,
            with_header,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import fetch

        from trunkline_voximplant.api.smart_queue import request_smart_queue_history as spec_

        return fetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    def get_state(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSQStateResponse:
        """Show what happens in SmartQueues now: agents with their status, tasks with their waiting time.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `sq_queue_id`, `sq_queue_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            timezone: The time zone of the dates given and returned: an IANA name, `Etc/GMT±N`, or `auto` for that
                of the account's location.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSQState).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
                "timezone": timezone,
            }
        )
        del application_id, sq_queue_id, application_name, sq_queue_name, timezone  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import get_sq_state as spec_

        return self._caller.call(spec_.GET_SQ_STATE, given_, options)

    def set_agent_custom_status_mapping(
        self,
        *,
        sq_status_name: str,
        custom_status_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetAgentCustomStatusMappingResponse:
        """Give a custom agent status its own name, or change it.

        No roles are documented for it. Give at least one of `application_id`, `application_name`.

        Args:
            sq_status_name: The custom status.
            custom_status_name: The name of your own for the status.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_SetAgentCustomStatusMapping).
        """
        given_ = Hidden(
            {
                "sq_status_name": sq_status_name,
                "custom_status_name": custom_status_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del sq_status_name, custom_status_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_agent_custom_status_mapping as spec_

        return self._caller.call(spec_.SQ_SET_AGENT_CUSTOM_STATUS_MAPPING, given_, options)

    def get_agent_custom_status_mapping(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetAgentCustomStatusMappingResponse:
        """List the names of custom agent statuses.

        Clients see one pair of names, the reference calls it a list. No roles are documented for it.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_GetAgentCustomStatusMapping). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_agent_custom_status_mapping as spec_

        return self._caller.call(spec_.SQ_GET_AGENT_CUSTOM_STATUS_MAPPING, given_, options)

    def delete_agent_custom_status_mapping(
        self,
        *,
        sq_status_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQDeleteAgentCustomStatusMappingResponse:
        """Remove the name of a custom agent status.

        No roles are documented for it. Give at least one of `application_id`, `application_name`.

        Args:
            sq_status_name: The custom status.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_DeleteAgentCustomStatusMapping).
        """
        given_ = Hidden(
            {
                "sq_status_name": sq_status_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del sq_status_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_delete_agent_custom_status_mapping as spec_

        return self._caller.call(spec_.SQ_DELETE_AGENT_CUSTOM_STATUS_MAPPING, given_, options)

    def add_queue(
        self,
        *,
        sq_queue_name: str,
        call_agent_selection: SQAgentSelection | str,
        call_task_selection: SQTaskSelection | str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        hold_im_if_inactive_agents: bool | Unset = UNSET,
        im_agent_selection: SQAgentSelection | str | Unset = UNSET,
        im_task_selection: SQTaskSelection | str | Unset = UNSET,
        hold_calls_if_inactive_agents: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        call_max_waiting_time: int | Unset = UNSET,
        im_max_waiting_time: int | Unset = UNSET,
        call_max_queue_size: int | Unset = UNSET,
        im_max_queue_size: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        call_max_waiting_time_in_seconds: int | Unset = UNSET,
        im_max_waiting_time_in_seconds: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQAddQueueResponse:
        """Create a SmartQueue.

        Evidence: Documented (SQ_AddQueue).

        Args:
            sq_queue_name: The SmartQueue's name. At most 100 characters.
            call_agent_selection: How an agent is chosen for a call.
            call_task_selection: Which waiting call goes first.
            application_id: The application's id.
            application_name: The application's name.
            hold_im_if_inactive_agents: Whether chats wait while no agent is active.
            im_agent_selection: How an agent is chosen for a chat.
            im_task_selection: Which waiting chat goes first.
            hold_calls_if_inactive_agents: Whether calls wait while no agent is active.
            description: A description of your own. At most 200 characters.
            call_max_waiting_time: How long a call may wait, in minutes.
            im_max_waiting_time: How long a chat may wait, in minutes.
            call_max_queue_size: How many calls may wait.
            im_max_queue_size: How many chats may wait.
            priority: The priority. 1 to 100.
            call_max_waiting_time_in_seconds: How long a call may wait, in seconds.
            im_max_waiting_time_in_seconds: How long a chat may wait, in seconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sq_queue_name": sq_queue_name,
                "call_agent_selection": call_agent_selection,
                "call_task_selection": call_task_selection,
                "application_id": application_id,
                "application_name": application_name,
                "hold_im_if_inactive_agents": hold_im_if_inactive_agents,
                "im_agent_selection": im_agent_selection,
                "im_task_selection": im_task_selection,
                "hold_calls_if_inactive_agents": hold_calls_if_inactive_agents,
                "description": description,
                "call_max_waiting_time": call_max_waiting_time,
                "im_max_waiting_time": im_max_waiting_time,
                "call_max_queue_size": call_max_queue_size,
                "im_max_queue_size": im_max_queue_size,
                "priority": priority,
                "call_max_waiting_time_in_seconds": call_max_waiting_time_in_seconds,
                "im_max_waiting_time_in_seconds": im_max_waiting_time_in_seconds,
            }
        )
        del (
            sq_queue_name,
            call_agent_selection,
            call_task_selection,
            application_id,
            application_name,
            hold_im_if_inactive_agents,
            im_agent_selection,
            im_task_selection,
            hold_calls_if_inactive_agents,
            description,
            call_max_waiting_time,
            im_max_waiting_time,
            call_max_queue_size,
            im_max_queue_size,
            priority,
            call_max_waiting_time_in_seconds,
            im_max_waiting_time_in_seconds,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_add_queue as spec_

        return self._caller.call(spec_.SQ_ADD_QUEUE, given_, options)

    def set_queue_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        hold_im_if_inactive_agents: bool | Unset = UNSET,
        sq_queue_name: str | Unset = UNSET,
        hold_calls_if_inactive_agents: bool | Unset = UNSET,
        new_sq_queue_name: str | Unset = UNSET,
        call_agent_selection: SQAgentSelection | str | Unset = UNSET,
        im_agent_selection: SQAgentSelection | str | Unset = UNSET,
        call_task_selection: SQTaskSelection | str | Unset = UNSET,
        im_task_selection: SQTaskSelection | str | Unset = UNSET,
        description: str | Unset = UNSET,
        call_max_waiting_time: int | Unset = UNSET,
        im_max_waiting_time: int | Unset = UNSET,
        call_max_queue_size: int | Unset = UNSET,
        im_max_queue_size: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        call_max_waiting_time_in_seconds: int | Unset = UNSET,
        im_max_waiting_time_in_seconds: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetQueueInfoResponse:
        """Change a SmartQueue.

        Evidence: Documented (SQ_SetQueueInfo).

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueue's id.
            application_name: The application's name.
            hold_im_if_inactive_agents: Whether chats wait while no agent is active.
            sq_queue_name: The SmartQueue's name.
            hold_calls_if_inactive_agents: Whether calls wait while no agent is active.
            new_sq_queue_name: The queue's new name. At most 100 characters.
            call_agent_selection: How an agent is chosen for a call.
            im_agent_selection: How an agent is chosen for a chat.
            call_task_selection: Which waiting call goes first.
            im_task_selection: Which waiting chat goes first.
            description: A description of your own. At most 200 characters.
            call_max_waiting_time: How long a call may wait, in minutes.
            im_max_waiting_time: How long a chat may wait, in minutes.
            call_max_queue_size: How many calls may wait.
            im_max_queue_size: How many chats may wait.
            priority: The priority. 1 to 100.
            call_max_waiting_time_in_seconds: How long a call may wait, in seconds.
            im_max_waiting_time_in_seconds: How long a chat may wait, in seconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "application_name": application_name,
                "hold_im_if_inactive_agents": hold_im_if_inactive_agents,
                "sq_queue_name": sq_queue_name,
                "hold_calls_if_inactive_agents": hold_calls_if_inactive_agents,
                "new_sq_queue_name": new_sq_queue_name,
                "call_agent_selection": call_agent_selection,
                "im_agent_selection": im_agent_selection,
                "call_task_selection": call_task_selection,
                "im_task_selection": im_task_selection,
                "description": description,
                "call_max_waiting_time": call_max_waiting_time,
                "im_max_waiting_time": im_max_waiting_time,
                "call_max_queue_size": call_max_queue_size,
                "im_max_queue_size": im_max_queue_size,
                "priority": priority,
                "call_max_waiting_time_in_seconds": call_max_waiting_time_in_seconds,
                "im_max_waiting_time_in_seconds": im_max_waiting_time_in_seconds,
            }
        )
        del (
            application_id,
            sq_queue_id,
            application_name,
            hold_im_if_inactive_agents,
            sq_queue_name,
            hold_calls_if_inactive_agents,
            new_sq_queue_name,
            call_agent_selection,
            im_agent_selection,
            call_task_selection,
            im_task_selection,
            description,
            call_max_waiting_time,
            im_max_waiting_time,
            call_max_queue_size,
            im_max_queue_size,
            priority,
            call_max_waiting_time_in_seconds,
            im_max_waiting_time_in_seconds,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_queue_info as spec_

        return self._caller.call(spec_.SQ_SET_QUEUE_INFO, given_, options)

    def del_queue(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQDelQueueResponse:
        """Delete SmartQueues.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_queue_id`, `sq_queue_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_DelQueue).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
            }
        )
        del application_id, sq_queue_id, application_name, sq_queue_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_del_queue as spec_

        return self._caller.call(spec_.SQ_DEL_QUEUE, given_, options)

    def get_queues(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_queue_name_template: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_agentcount: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetQueuesResponse:
        """List the SmartQueues of an application.

        Evidence: Documented (SQ_GetQueues).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids.
            sq_queue_name: The SmartQueues' names.
            sq_queue_name_template: Text that the queue's name contains.
            user_id: The users' ids.
            user_name: The users' names.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            with_agentcount: Whether to include the number of agents.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "sq_queue_name_template": sq_queue_name_template,
                "user_id": user_id,
                "user_name": user_name,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
                "with_agentcount": with_agentcount,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            sq_queue_name_template,
            user_id,
            user_name,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
            with_agentcount,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_queues as spec_

        return self._caller.call(spec_.SQ_GET_QUEUES, given_, options)

    def iter_queues(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_queue_name_template: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_agentcount: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[GetSQQueuesResult]:
        """List the SmartQueues of an application, page after page.

        Evidence: Documented (SQ_GetQueues).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids.
            sq_queue_name: The SmartQueues' names.
            sq_queue_name_template: Text that the queue's name contains.
            user_id: The users' ids.
            user_name: The users' names.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            with_agentcount: Whether to include the number of agents.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "sq_queue_name_template": sq_queue_name_template,
                "user_id": user_id,
                "user_name": user_name,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
                "with_agentcount": with_agentcount,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            sq_queue_name_template,
            user_id,
            user_name,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
            with_agentcount,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_queues as spec_

        return iterate(self._caller, spec_.SQ_GET_QUEUES, spec_.PAGES, given_, options)

    def add_skill(
        self,
        *,
        sq_skill_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQAddSkillResponse:
        """Create a skill for SmartQueue agents.

        No roles are documented for it. Give at least one of `application_id`, `application_name`.

        Args:
            sq_skill_name: The skill's name.
            application_id: The application's id.
            application_name: The application's name.
            description: A description of your own. At most 200 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (SQ_AddSkill).
        """
        given_ = Hidden(
            {
                "sq_skill_name": sq_skill_name,
                "application_id": application_id,
                "application_name": application_name,
                "description": description,
            }
        )
        del sq_skill_name, application_id, application_name, description  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_add_skill as spec_

        return self._caller.call(spec_.SQ_ADD_SKILL, given_, options)

    def del_skill(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_skill_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQDelSkillResponse:
        """Delete skills.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_skill_id`, `sq_skill_name`.

        Args:
            application_id: The application's id.
            sq_skill_id: The skills' ids. `all` for all.
            application_name: The application's name.
            sq_skill_name: The skills' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_DelSkill).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_skill_id": sq_skill_id,
                "application_name": application_name,
                "sq_skill_name": sq_skill_name,
            }
        )
        del application_id, sq_skill_id, application_name, sq_skill_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_del_skill as spec_

        return self._caller.call(spec_.SQ_DEL_SKILL, given_, options)

    def set_skill_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_skill_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_skill_name: str | Unset = UNSET,
        new_sq_skill_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetSkillInfoResponse:
        """Change a skill.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_skill_id`, `sq_skill_name`.

        Args:
            application_id: The application's id.
            sq_skill_id: The skill's id.
            application_name: The application's name.
            sq_skill_name: The skill's name.
            new_sq_skill_name: The skill's new name.
            description: A description of your own. At most 200 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_SetSkillInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_skill_id": sq_skill_id,
                "application_name": application_name,
                "sq_skill_name": sq_skill_name,
                "new_sq_skill_name": new_sq_skill_name,
                "description": description,
            }
        )
        del (
            application_id,
            sq_skill_id,
            application_name,
            sq_skill_name,
            new_sq_skill_name,
            description,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_skill_info as spec_

        return self._caller.call(spec_.SQ_SET_SKILL_INFO, given_, options)

    def bind_skill(
        self,
        *,
        sq_skills: JSONInput,
        application_id: int | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        bind_mode: SQSkillBindingMode | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQBindSkillResponse:
        """Give skills with levels to agents.

        An agent has at most 5. No roles are documented for it. Give at least one of `application_id`,
        `application_name`. Give at least one of `user_id`, `user_name`.

        Args:
            sq_skills: Skills with levels, as a JSON list.
            application_id: The application's id.
            user_id: The users' ids. `all` for all.
            application_name: The application's name.
            user_name: The users' names.
            bind_mode: Whether to add to what is bound or to replace it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_BindSkill).
        """
        given_ = Hidden(
            {
                "sq_skills": sq_skills,
                "application_id": application_id,
                "user_id": user_id,
                "application_name": application_name,
                "user_name": user_name,
                "bind_mode": bind_mode,
            }
        )
        del sq_skills, application_id, user_id, application_name, user_name, bind_mode  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_bind_skill as spec_

        return self._caller.call(spec_.SQ_BIND_SKILL, given_, options)

    def unbind_skill(
        self,
        *,
        application_id: int | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        sq_skill_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQUnbindSkillResponse:
        """Take skills from agents.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `user_id`, `user_name`. Give at least one of `sq_skill_id`, `sq_skill_name`.

        Args:
            application_id: The application's id.
            user_id: The users' ids. `all` for all.
            sq_skill_id: The skills' ids. `all` for all.
            application_name: The application's name.
            user_name: The users' names.
            sq_skill_name: The skills' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_UnbindSkill).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "user_id": user_id,
                "sq_skill_id": sq_skill_id,
                "application_name": application_name,
                "user_name": user_name,
                "sq_skill_name": sq_skill_name,
            }
        )
        del (
            application_id,
            user_id,
            sq_skill_id,
            application_name,
            user_name,
            sq_skill_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_unbind_skill as spec_

        return self._caller.call(spec_.SQ_UNBIND_SKILL, given_, options)

    def get_skills(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_skill_id: Sequence[int] | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        sq_skill_name_template: str | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetSkillsResponse:
        """List the skills of an application.

        Evidence: Documented (SQ_GetSkills).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            user_name: The users' names.
            sq_skill_id: The skills' ids.
            sq_skill_name: The skills' names.
            sq_skill_name_template: Text that the skill's name contains.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_skill_id": sq_skill_id,
                "sq_skill_name": sq_skill_name,
                "sq_skill_name_template": sq_skill_name_template,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            user_id,
            user_name,
            sq_skill_id,
            sq_skill_name,
            sq_skill_name_template,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_skills as spec_

        return self._caller.call(spec_.SQ_GET_SKILLS, given_, options)

    def iter_skills(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_skill_id: Sequence[int] | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        sq_skill_name_template: str | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[GetSQSkillsResult]:
        """List the skills of an application, page after page.

        Evidence: Documented (SQ_GetSkills).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            user_name: The users' names.
            sq_skill_id: The skills' ids.
            sq_skill_name: The skills' names.
            sq_skill_name_template: Text that the skill's name contains.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_skill_id": sq_skill_id,
                "sq_skill_name": sq_skill_name,
                "sq_skill_name_template": sq_skill_name_template,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            user_id,
            user_name,
            sq_skill_id,
            sq_skill_name,
            sq_skill_name_template,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_skills as spec_

        return iterate(self._caller, spec_.SQ_GET_SKILLS, spec_.PAGES, given_, options)

    def bind_agent(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        bind_mode: SQAgentBindingMode | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQBindAgentResponse:
        """Bind agents to SmartQueues.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `user_id`, `user_name`. Give at least one of `sq_queue_id`, `sq_queue_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            user_id: The users' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            user_name: The users' names.
            bind_mode: Whether to add to what is bound or to replace it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_BindAgent).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "user_id": user_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
                "user_name": user_name,
                "bind_mode": bind_mode,
            }
        )
        del (
            application_id,
            sq_queue_id,
            user_id,
            application_name,
            sq_queue_name,
            user_name,
            bind_mode,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_bind_agent as spec_

        return self._caller.call(spec_.SQ_BIND_AGENT, given_, options)

    def unbind_agent(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQUnbindAgentResponse:
        """Unbind agents from SmartQueues.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_queue_id`, `sq_queue_name`. Give at least one of `user_id`, `user_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            user_id: The users' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            user_name: The users' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_UnbindAgent).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "user_id": user_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
                "user_name": user_name,
            }
        )
        del (
            application_id,
            sq_queue_id,
            user_id,
            application_name,
            sq_queue_name,
            user_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_unbind_agent as spec_

        return self._caller.call(spec_.SQ_UNBIND_AGENT, given_, options)

    def get_agents(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        excluded_sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        excluded_sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_skills: JSONInput | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        user_name_template: str | Unset = UNSET,
        sq_statuses: JSONInput | Unset = UNSET,
        with_sq_skills: bool | Unset = UNSET,
        with_sq_queues: bool | Unset = UNSET,
        with_sq_statuses: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetAgentsResponse:
        """List SmartQueue agents, with skills, queues and statuses when asked for.

        Evidence: Documented (SQ_GetAgents).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            sq_queue_name: The SmartQueues' names.
            excluded_sq_queue_id: Leaves out agents of these queues. `all` for all.
            excluded_sq_queue_name: Leaves out agents of the queues of these names.
            sq_skills: Skills with levels, as a JSON list.
            user_id: The users' ids.
            user_name: The users' names.
            user_name_template: Text that the user name contains.
            sq_statuses: Statuses, as a JSON list.
            with_sq_skills: Whether to include skills.
            with_sq_queues: Whether to include queues.
            with_sq_statuses: Whether to include statuses.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "excluded_sq_queue_id": excluded_sq_queue_id,
                "excluded_sq_queue_name": excluded_sq_queue_name,
                "sq_skills": sq_skills,
                "user_id": user_id,
                "user_name": user_name,
                "user_name_template": user_name_template,
                "sq_statuses": sq_statuses,
                "with_sq_skills": with_sq_skills,
                "with_sq_queues": with_sq_queues,
                "with_sq_statuses": with_sq_statuses,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            excluded_sq_queue_id,
            excluded_sq_queue_name,
            sq_skills,
            user_id,
            user_name,
            user_name_template,
            sq_statuses,
            with_sq_skills,
            with_sq_queues,
            with_sq_statuses,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_agents as spec_

        return self._caller.call(spec_.SQ_GET_AGENTS, given_, options)

    def iter_agents(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        excluded_sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        excluded_sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_skills: JSONInput | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        user_name_template: str | Unset = UNSET,
        sq_statuses: JSONInput | Unset = UNSET,
        with_sq_skills: bool | Unset = UNSET,
        with_sq_queues: bool | Unset = UNSET,
        with_sq_statuses: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[GetSQAgentsResult]:
        """List SmartQueue agents, with skills, queues and statuses when asked for, page after page.

        Evidence: Documented (SQ_GetAgents).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            sq_queue_name: The SmartQueues' names.
            excluded_sq_queue_id: Leaves out agents of these queues. `all` for all.
            excluded_sq_queue_name: Leaves out agents of the queues of these names.
            sq_skills: Skills with levels, as a JSON list.
            user_id: The users' ids.
            user_name: The users' names.
            user_name_template: Text that the user name contains.
            sq_statuses: Statuses, as a JSON list.
            with_sq_skills: Whether to include skills.
            with_sq_queues: Whether to include queues.
            with_sq_statuses: Whether to include statuses.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "excluded_sq_queue_id": excluded_sq_queue_id,
                "excluded_sq_queue_name": excluded_sq_queue_name,
                "sq_skills": sq_skills,
                "user_id": user_id,
                "user_name": user_name,
                "user_name_template": user_name_template,
                "sq_statuses": sq_statuses,
                "with_sq_skills": with_sq_skills,
                "with_sq_queues": with_sq_queues,
                "with_sq_statuses": with_sq_statuses,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            excluded_sq_queue_id,
            excluded_sq_queue_name,
            sq_skills,
            user_id,
            user_name,
            user_name_template,
            sq_statuses,
            with_sq_skills,
            with_sq_queues,
            with_sq_statuses,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_agents as spec_

        return iterate(self._caller, spec_.SQ_GET_AGENTS, spec_.PAGES, given_, options)

    def set_agent_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        handle_calls: bool | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        max_simultaneous_conversations: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetAgentInfoResponse:
        """Change whether agents take calls and how many conversations they hold at once.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `user_id`, `user_name`. Give at least one of `handle_calls`, `max_simultaneous_conversations`.

        Args:
            application_id: The application's id.
            user_id: The users' ids. `all` for all.
            handle_calls: Whether the agent takes calls.
            application_name: The application's name.
            user_name: The users' names.
            max_simultaneous_conversations: How many conversations the agent holds at once.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_SetAgentInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "user_id": user_id,
                "handle_calls": handle_calls,
                "application_name": application_name,
                "user_name": user_name,
                "max_simultaneous_conversations": max_simultaneous_conversations,
            }
        )
        del (
            application_id,
            user_id,
            handle_calls,
            application_name,
            user_name,
            max_simultaneous_conversations,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_agent_info as spec_

        return self._caller.call(spec_.SQ_SET_AGENT_INFO, given_, options)


class AsyncSmartQueueApi(Resource[AsyncCaller]):
    """Queues of ACD version 2: queues, agents, skills, metrics.

    Most wanted: `add_queue`, `get_queues` and `get_realtime_metrics`.
    """

    __slots__ = ()

    async def get_realtime_metrics(
        self,
        *,
        report_type: Sequence[SmartQueueReportType | str],
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSmartQueueRealtimeMetricsResponse:
        """Read SmartQueue metrics nearly in real time.

        Evidence: Documented (GetSmartQueueRealtimeMetrics).

        Args:
            report_type: The kinds of report.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "report_type": report_type,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "sq_queue_id": sq_queue_id,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
            }
        )
        del (
            report_type,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            from_date,
            to_date,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            sq_queue_id,
            desc_order,
            omit_empty,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import get_smart_queue_realtime_metrics as spec_

        return await self._caller.call(spec_.GET_SMART_QUEUE_REALTIME_METRICS, given_, options)

    async def get_day_history(
        self,
        *,
        report_type: Sequence[SmartQueueReportType | str],
        sq_queue_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSmartQueueDayHistoryResponse:
        """Read SmartQueue metrics of recent days.

        Evidence: Documented (GetSmartQueueDayHistory).

        Args:
            report_type: The kinds of report.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "report_type": report_type,
                "sq_queue_id": sq_queue_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
            }
        )
        del (
            report_type,
            sq_queue_id,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            from_date,
            to_date,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            desc_order,
            omit_empty,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import get_smart_queue_day_history as spec_

        return await self._caller.call(spec_.GET_SMART_QUEUE_DAY_HISTORY, given_, options)

    async def request_history(
        self,
        *,
        from_date: dt.datetime,
        to_date: dt.datetime,
        report_type: Sequence[SmartQueueReportType | str],
        sq_queue_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        decimal_separator: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RequestSmartQueueHistoryResponse:
        """Order a report of SmartQueue metrics.

        Evidence: Documented (RequestSmartQueueHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            report_type: The kinds of report.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            decimal_separator: The decimal separator of a CSV answer.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            with_header: Whether the CSV file begins with column names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "report_type": report_type,
                "sq_queue_id": sq_queue_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "decimal_separator": decimal_separator,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
                "with_header": with_header,
            }
        )
        del (
            from_date,
            to_date,
            report_type,
            sq_queue_id,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            decimal_separator,
            desc_order,
            omit_empty,
            with_header,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import request_smart_queue_history as spec_

        return await self._caller.call(spec_.REQUEST_SMART_QUEUE_HISTORY, given_, options)

    async def fetch_history_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime,
        to_date: dt.datetime,
        report_type: Sequence[SmartQueueReportType | str],
        sq_queue_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        interval: str | Unset = UNSET,
        group_by: SmartQueueGroup | str | Unset = UNSET,
        max_waiting_sec: int | Unset = UNSET,
        decimal_separator: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a report of SmartQueue metrics, wait for it and write it to a file.

        Evidence: Documented (RequestSmartQueueHistory).

        Calls `request_history`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            report_type: The kinds of report.
            sq_queue_id: The SmartQueues' ids. At most 5 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all. At most 5 items.
            user_name: The users' names.
            sq_queue_name: The SmartQueues' names.
            timezone: The time zone of the dates given and returned.
            interval: The length of one step, as `YYYY-MM-DD HH:mm:ss` counted from zero.
            group_by: What one group of values stands for.
            max_waiting_sec: The waiting time, in seconds, that the service level is measured against.
            decimal_separator: The decimal separator of a CSV answer.
            desc_order: Newest first.
            omit_empty: Leaves out entries without content.
            with_header: Whether the CSV file begins with column names.
            poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The report's id, where it is and its size.

        Raises:
            InvalidArgument, ApiError, JobUnfinished, OSError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "report_type": report_type,
                "sq_queue_id": sq_queue_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_queue_name": sq_queue_name,
                "timezone": timezone,
                "interval": interval,
                "group_by": group_by,
                "max_waiting_sec": max_waiting_sec,
                "decimal_separator": decimal_separator,
                "desc_order": desc_order,
                "omit_empty": omit_empty,
                "with_header": with_header,
            }
        )
        del (
            from_date,
            to_date,
            report_type,
            sq_queue_id,
            application_id,
            application_name,
            user_id,
            user_name,
            sq_queue_name,
            timezone,
            interval,
            group_by,
            max_waiting_sec,
            decimal_separator,
            desc_order,
            omit_empty,
            with_header,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import afetch

        from trunkline_voximplant.api.smart_queue import request_smart_queue_history as spec_

        return await afetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    async def get_state(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSQStateResponse:
        """Show what happens in SmartQueues now: agents with their status, tasks with their waiting time.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `sq_queue_id`, `sq_queue_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            timezone: The time zone of the dates given and returned: an IANA name, `Etc/GMT±N`, or `auto` for that
                of the account's location.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSQState).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
                "timezone": timezone,
            }
        )
        del application_id, sq_queue_id, application_name, sq_queue_name, timezone  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import get_sq_state as spec_

        return await self._caller.call(spec_.GET_SQ_STATE, given_, options)

    async def set_agent_custom_status_mapping(
        self,
        *,
        sq_status_name: str,
        custom_status_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetAgentCustomStatusMappingResponse:
        """Give a custom agent status its own name, or change it.

        No roles are documented for it. Give at least one of `application_id`, `application_name`.

        Args:
            sq_status_name: The custom status.
            custom_status_name: The name of your own for the status.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_SetAgentCustomStatusMapping).
        """
        given_ = Hidden(
            {
                "sq_status_name": sq_status_name,
                "custom_status_name": custom_status_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del sq_status_name, custom_status_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_agent_custom_status_mapping as spec_

        return await self._caller.call(spec_.SQ_SET_AGENT_CUSTOM_STATUS_MAPPING, given_, options)

    async def get_agent_custom_status_mapping(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetAgentCustomStatusMappingResponse:
        """List the names of custom agent statuses.

        Clients see one pair of names, the reference calls it a list. No roles are documented for it.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_GetAgentCustomStatusMapping). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_agent_custom_status_mapping as spec_

        return await self._caller.call(spec_.SQ_GET_AGENT_CUSTOM_STATUS_MAPPING, given_, options)

    async def delete_agent_custom_status_mapping(
        self,
        *,
        sq_status_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQDeleteAgentCustomStatusMappingResponse:
        """Remove the name of a custom agent status.

        No roles are documented for it. Give at least one of `application_id`, `application_name`.

        Args:
            sq_status_name: The custom status.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_DeleteAgentCustomStatusMapping).
        """
        given_ = Hidden(
            {
                "sq_status_name": sq_status_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del sq_status_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_delete_agent_custom_status_mapping as spec_

        return await self._caller.call(spec_.SQ_DELETE_AGENT_CUSTOM_STATUS_MAPPING, given_, options)

    async def add_queue(
        self,
        *,
        sq_queue_name: str,
        call_agent_selection: SQAgentSelection | str,
        call_task_selection: SQTaskSelection | str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        hold_im_if_inactive_agents: bool | Unset = UNSET,
        im_agent_selection: SQAgentSelection | str | Unset = UNSET,
        im_task_selection: SQTaskSelection | str | Unset = UNSET,
        hold_calls_if_inactive_agents: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        call_max_waiting_time: int | Unset = UNSET,
        im_max_waiting_time: int | Unset = UNSET,
        call_max_queue_size: int | Unset = UNSET,
        im_max_queue_size: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        call_max_waiting_time_in_seconds: int | Unset = UNSET,
        im_max_waiting_time_in_seconds: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQAddQueueResponse:
        """Create a SmartQueue.

        Evidence: Documented (SQ_AddQueue).

        Args:
            sq_queue_name: The SmartQueue's name. At most 100 characters.
            call_agent_selection: How an agent is chosen for a call.
            call_task_selection: Which waiting call goes first.
            application_id: The application's id.
            application_name: The application's name.
            hold_im_if_inactive_agents: Whether chats wait while no agent is active.
            im_agent_selection: How an agent is chosen for a chat.
            im_task_selection: Which waiting chat goes first.
            hold_calls_if_inactive_agents: Whether calls wait while no agent is active.
            description: A description of your own. At most 200 characters.
            call_max_waiting_time: How long a call may wait, in minutes.
            im_max_waiting_time: How long a chat may wait, in minutes.
            call_max_queue_size: How many calls may wait.
            im_max_queue_size: How many chats may wait.
            priority: The priority. 1 to 100.
            call_max_waiting_time_in_seconds: How long a call may wait, in seconds.
            im_max_waiting_time_in_seconds: How long a chat may wait, in seconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sq_queue_name": sq_queue_name,
                "call_agent_selection": call_agent_selection,
                "call_task_selection": call_task_selection,
                "application_id": application_id,
                "application_name": application_name,
                "hold_im_if_inactive_agents": hold_im_if_inactive_agents,
                "im_agent_selection": im_agent_selection,
                "im_task_selection": im_task_selection,
                "hold_calls_if_inactive_agents": hold_calls_if_inactive_agents,
                "description": description,
                "call_max_waiting_time": call_max_waiting_time,
                "im_max_waiting_time": im_max_waiting_time,
                "call_max_queue_size": call_max_queue_size,
                "im_max_queue_size": im_max_queue_size,
                "priority": priority,
                "call_max_waiting_time_in_seconds": call_max_waiting_time_in_seconds,
                "im_max_waiting_time_in_seconds": im_max_waiting_time_in_seconds,
            }
        )
        del (
            sq_queue_name,
            call_agent_selection,
            call_task_selection,
            application_id,
            application_name,
            hold_im_if_inactive_agents,
            im_agent_selection,
            im_task_selection,
            hold_calls_if_inactive_agents,
            description,
            call_max_waiting_time,
            im_max_waiting_time,
            call_max_queue_size,
            im_max_queue_size,
            priority,
            call_max_waiting_time_in_seconds,
            im_max_waiting_time_in_seconds,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_add_queue as spec_

        return await self._caller.call(spec_.SQ_ADD_QUEUE, given_, options)

    async def set_queue_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        hold_im_if_inactive_agents: bool | Unset = UNSET,
        sq_queue_name: str | Unset = UNSET,
        hold_calls_if_inactive_agents: bool | Unset = UNSET,
        new_sq_queue_name: str | Unset = UNSET,
        call_agent_selection: SQAgentSelection | str | Unset = UNSET,
        im_agent_selection: SQAgentSelection | str | Unset = UNSET,
        call_task_selection: SQTaskSelection | str | Unset = UNSET,
        im_task_selection: SQTaskSelection | str | Unset = UNSET,
        description: str | Unset = UNSET,
        call_max_waiting_time: int | Unset = UNSET,
        im_max_waiting_time: int | Unset = UNSET,
        call_max_queue_size: int | Unset = UNSET,
        im_max_queue_size: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        call_max_waiting_time_in_seconds: int | Unset = UNSET,
        im_max_waiting_time_in_seconds: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetQueueInfoResponse:
        """Change a SmartQueue.

        Evidence: Documented (SQ_SetQueueInfo).

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueue's id.
            application_name: The application's name.
            hold_im_if_inactive_agents: Whether chats wait while no agent is active.
            sq_queue_name: The SmartQueue's name.
            hold_calls_if_inactive_agents: Whether calls wait while no agent is active.
            new_sq_queue_name: The queue's new name. At most 100 characters.
            call_agent_selection: How an agent is chosen for a call.
            im_agent_selection: How an agent is chosen for a chat.
            call_task_selection: Which waiting call goes first.
            im_task_selection: Which waiting chat goes first.
            description: A description of your own. At most 200 characters.
            call_max_waiting_time: How long a call may wait, in minutes.
            im_max_waiting_time: How long a chat may wait, in minutes.
            call_max_queue_size: How many calls may wait.
            im_max_queue_size: How many chats may wait.
            priority: The priority. 1 to 100.
            call_max_waiting_time_in_seconds: How long a call may wait, in seconds.
            im_max_waiting_time_in_seconds: How long a chat may wait, in seconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "application_name": application_name,
                "hold_im_if_inactive_agents": hold_im_if_inactive_agents,
                "sq_queue_name": sq_queue_name,
                "hold_calls_if_inactive_agents": hold_calls_if_inactive_agents,
                "new_sq_queue_name": new_sq_queue_name,
                "call_agent_selection": call_agent_selection,
                "im_agent_selection": im_agent_selection,
                "call_task_selection": call_task_selection,
                "im_task_selection": im_task_selection,
                "description": description,
                "call_max_waiting_time": call_max_waiting_time,
                "im_max_waiting_time": im_max_waiting_time,
                "call_max_queue_size": call_max_queue_size,
                "im_max_queue_size": im_max_queue_size,
                "priority": priority,
                "call_max_waiting_time_in_seconds": call_max_waiting_time_in_seconds,
                "im_max_waiting_time_in_seconds": im_max_waiting_time_in_seconds,
            }
        )
        del (
            application_id,
            sq_queue_id,
            application_name,
            hold_im_if_inactive_agents,
            sq_queue_name,
            hold_calls_if_inactive_agents,
            new_sq_queue_name,
            call_agent_selection,
            im_agent_selection,
            call_task_selection,
            im_task_selection,
            description,
            call_max_waiting_time,
            im_max_waiting_time,
            call_max_queue_size,
            im_max_queue_size,
            priority,
            call_max_waiting_time_in_seconds,
            im_max_waiting_time_in_seconds,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_queue_info as spec_

        return await self._caller.call(spec_.SQ_SET_QUEUE_INFO, given_, options)

    async def del_queue(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQDelQueueResponse:
        """Delete SmartQueues.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_queue_id`, `sq_queue_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_DelQueue).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
            }
        )
        del application_id, sq_queue_id, application_name, sq_queue_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_del_queue as spec_

        return await self._caller.call(spec_.SQ_DEL_QUEUE, given_, options)

    async def get_queues(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_queue_name_template: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_agentcount: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetQueuesResponse:
        """List the SmartQueues of an application.

        Evidence: Documented (SQ_GetQueues).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids.
            sq_queue_name: The SmartQueues' names.
            sq_queue_name_template: Text that the queue's name contains.
            user_id: The users' ids.
            user_name: The users' names.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            with_agentcount: Whether to include the number of agents.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "sq_queue_name_template": sq_queue_name_template,
                "user_id": user_id,
                "user_name": user_name,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
                "with_agentcount": with_agentcount,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            sq_queue_name_template,
            user_id,
            user_name,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
            with_agentcount,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_queues as spec_

        return await self._caller.call(spec_.SQ_GET_QUEUES, given_, options)

    def iter_queues(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_queue_name_template: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_agentcount: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[GetSQQueuesResult]:
        """List the SmartQueues of an application, page after page.

        Evidence: Documented (SQ_GetQueues).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids.
            sq_queue_name: The SmartQueues' names.
            sq_queue_name_template: Text that the queue's name contains.
            user_id: The users' ids.
            user_name: The users' names.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            with_agentcount: Whether to include the number of agents.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "sq_queue_name_template": sq_queue_name_template,
                "user_id": user_id,
                "user_name": user_name,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
                "with_agentcount": with_agentcount,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            sq_queue_name_template,
            user_id,
            user_name,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
            with_agentcount,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_queues as spec_

        return aiterate(self._caller, spec_.SQ_GET_QUEUES, spec_.PAGES, given_, options)

    async def add_skill(
        self,
        *,
        sq_skill_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQAddSkillResponse:
        """Create a skill for SmartQueue agents.

        No roles are documented for it. Give at least one of `application_id`, `application_name`.

        Args:
            sq_skill_name: The skill's name.
            application_id: The application's id.
            application_name: The application's name.
            description: A description of your own. At most 200 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (SQ_AddSkill).
        """
        given_ = Hidden(
            {
                "sq_skill_name": sq_skill_name,
                "application_id": application_id,
                "application_name": application_name,
                "description": description,
            }
        )
        del sq_skill_name, application_id, application_name, description  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_add_skill as spec_

        return await self._caller.call(spec_.SQ_ADD_SKILL, given_, options)

    async def del_skill(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_skill_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQDelSkillResponse:
        """Delete skills.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_skill_id`, `sq_skill_name`.

        Args:
            application_id: The application's id.
            sq_skill_id: The skills' ids. `all` for all.
            application_name: The application's name.
            sq_skill_name: The skills' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_DelSkill).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_skill_id": sq_skill_id,
                "application_name": application_name,
                "sq_skill_name": sq_skill_name,
            }
        )
        del application_id, sq_skill_id, application_name, sq_skill_name  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_del_skill as spec_

        return await self._caller.call(spec_.SQ_DEL_SKILL, given_, options)

    async def set_skill_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_skill_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_skill_name: str | Unset = UNSET,
        new_sq_skill_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetSkillInfoResponse:
        """Change a skill.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_skill_id`, `sq_skill_name`.

        Args:
            application_id: The application's id.
            sq_skill_id: The skill's id.
            application_name: The application's name.
            sq_skill_name: The skill's name.
            new_sq_skill_name: The skill's new name.
            description: A description of your own. At most 200 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_SetSkillInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_skill_id": sq_skill_id,
                "application_name": application_name,
                "sq_skill_name": sq_skill_name,
                "new_sq_skill_name": new_sq_skill_name,
                "description": description,
            }
        )
        del (
            application_id,
            sq_skill_id,
            application_name,
            sq_skill_name,
            new_sq_skill_name,
            description,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_skill_info as spec_

        return await self._caller.call(spec_.SQ_SET_SKILL_INFO, given_, options)

    async def bind_skill(
        self,
        *,
        sq_skills: JSONInput,
        application_id: int | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        bind_mode: SQSkillBindingMode | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQBindSkillResponse:
        """Give skills with levels to agents.

        An agent has at most 5. No roles are documented for it. Give at least one of `application_id`,
        `application_name`. Give at least one of `user_id`, `user_name`.

        Args:
            sq_skills: Skills with levels, as a JSON list.
            application_id: The application's id.
            user_id: The users' ids. `all` for all.
            application_name: The application's name.
            user_name: The users' names.
            bind_mode: Whether to add to what is bound or to replace it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_BindSkill).
        """
        given_ = Hidden(
            {
                "sq_skills": sq_skills,
                "application_id": application_id,
                "user_id": user_id,
                "application_name": application_name,
                "user_name": user_name,
                "bind_mode": bind_mode,
            }
        )
        del sq_skills, application_id, user_id, application_name, user_name, bind_mode  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_bind_skill as spec_

        return await self._caller.call(spec_.SQ_BIND_SKILL, given_, options)

    async def unbind_skill(
        self,
        *,
        application_id: int | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        sq_skill_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQUnbindSkillResponse:
        """Take skills from agents.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `user_id`, `user_name`. Give at least one of `sq_skill_id`, `sq_skill_name`.

        Args:
            application_id: The application's id.
            user_id: The users' ids. `all` for all.
            sq_skill_id: The skills' ids. `all` for all.
            application_name: The application's name.
            user_name: The users' names.
            sq_skill_name: The skills' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_UnbindSkill).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "user_id": user_id,
                "sq_skill_id": sq_skill_id,
                "application_name": application_name,
                "user_name": user_name,
                "sq_skill_name": sq_skill_name,
            }
        )
        del (
            application_id,
            user_id,
            sq_skill_id,
            application_name,
            user_name,
            sq_skill_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_unbind_skill as spec_

        return await self._caller.call(spec_.SQ_UNBIND_SKILL, given_, options)

    async def get_skills(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_skill_id: Sequence[int] | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        sq_skill_name_template: str | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetSkillsResponse:
        """List the skills of an application.

        Evidence: Documented (SQ_GetSkills).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            user_name: The users' names.
            sq_skill_id: The skills' ids.
            sq_skill_name: The skills' names.
            sq_skill_name_template: Text that the skill's name contains.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_skill_id": sq_skill_id,
                "sq_skill_name": sq_skill_name,
                "sq_skill_name_template": sq_skill_name_template,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            user_id,
            user_name,
            sq_skill_id,
            sq_skill_name,
            sq_skill_name_template,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_skills as spec_

        return await self._caller.call(spec_.SQ_GET_SKILLS, given_, options)

    def iter_skills(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        sq_skill_id: Sequence[int] | Unset = UNSET,
        sq_skill_name: Sequence[str] | Unset = UNSET,
        sq_skill_name_template: str | Unset = UNSET,
        excluded_user_id: Sequence[int] | Unset = UNSET,
        excluded_user_name: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[GetSQSkillsResult]:
        """List the skills of an application, page after page.

        Evidence: Documented (SQ_GetSkills).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            user_name: The users' names.
            sq_skill_id: The skills' ids.
            sq_skill_name: The skills' names.
            sq_skill_name_template: Text that the skill's name contains.
            excluded_user_id: Leaves out what these users have.
            excluded_user_name: Leaves out what the users of these names have.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "sq_skill_id": sq_skill_id,
                "sq_skill_name": sq_skill_name,
                "sq_skill_name_template": sq_skill_name_template,
                "excluded_user_id": excluded_user_id,
                "excluded_user_name": excluded_user_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            user_id,
            user_name,
            sq_skill_id,
            sq_skill_name,
            sq_skill_name_template,
            excluded_user_id,
            excluded_user_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_skills as spec_

        return aiterate(self._caller, spec_.SQ_GET_SKILLS, spec_.PAGES, given_, options)

    async def bind_agent(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        bind_mode: SQAgentBindingMode | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQBindAgentResponse:
        """Bind agents to SmartQueues.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `user_id`, `user_name`. Give at least one of `sq_queue_id`, `sq_queue_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            user_id: The users' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            user_name: The users' names.
            bind_mode: Whether to add to what is bound or to replace it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_BindAgent).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "user_id": user_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
                "user_name": user_name,
                "bind_mode": bind_mode,
            }
        )
        del (
            application_id,
            sq_queue_id,
            user_id,
            application_name,
            sq_queue_name,
            user_name,
            bind_mode,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_bind_agent as spec_

        return await self._caller.call(spec_.SQ_BIND_AGENT, given_, options)

    async def unbind_agent(
        self,
        *,
        application_id: int | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQUnbindAgentResponse:
        """Unbind agents from SmartQueues.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `sq_queue_id`, `sq_queue_name`. Give at least one of `user_id`, `user_name`.

        Args:
            application_id: The application's id.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            user_id: The users' ids. `all` for all.
            application_name: The application's name.
            sq_queue_name: The SmartQueues' names.
            user_name: The users' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_UnbindAgent).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "sq_queue_id": sq_queue_id,
                "user_id": user_id,
                "application_name": application_name,
                "sq_queue_name": sq_queue_name,
                "user_name": user_name,
            }
        )
        del (
            application_id,
            sq_queue_id,
            user_id,
            application_name,
            sq_queue_name,
            user_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_unbind_agent as spec_

        return await self._caller.call(spec_.SQ_UNBIND_AGENT, given_, options)

    async def get_agents(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        excluded_sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        excluded_sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_skills: JSONInput | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        user_name_template: str | Unset = UNSET,
        sq_statuses: JSONInput | Unset = UNSET,
        with_sq_skills: bool | Unset = UNSET,
        with_sq_queues: bool | Unset = UNSET,
        with_sq_statuses: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQGetAgentsResponse:
        """List SmartQueue agents, with skills, queues and statuses when asked for.

        Evidence: Documented (SQ_GetAgents).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            sq_queue_name: The SmartQueues' names.
            excluded_sq_queue_id: Leaves out agents of these queues. `all` for all.
            excluded_sq_queue_name: Leaves out agents of the queues of these names.
            sq_skills: Skills with levels, as a JSON list.
            user_id: The users' ids.
            user_name: The users' names.
            user_name_template: Text that the user name contains.
            sq_statuses: Statuses, as a JSON list.
            with_sq_skills: Whether to include skills.
            with_sq_queues: Whether to include queues.
            with_sq_statuses: Whether to include statuses.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "excluded_sq_queue_id": excluded_sq_queue_id,
                "excluded_sq_queue_name": excluded_sq_queue_name,
                "sq_skills": sq_skills,
                "user_id": user_id,
                "user_name": user_name,
                "user_name_template": user_name_template,
                "sq_statuses": sq_statuses,
                "with_sq_skills": with_sq_skills,
                "with_sq_queues": with_sq_queues,
                "with_sq_statuses": with_sq_statuses,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            excluded_sq_queue_id,
            excluded_sq_queue_name,
            sq_skills,
            user_id,
            user_name,
            user_name_template,
            sq_statuses,
            with_sq_skills,
            with_sq_queues,
            with_sq_statuses,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_agents as spec_

        return await self._caller.call(spec_.SQ_GET_AGENTS, given_, options)

    def iter_agents(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        sq_queue_name: Sequence[str] | Unset = UNSET,
        excluded_sq_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        excluded_sq_queue_name: Sequence[str] | Unset = UNSET,
        sq_skills: JSONInput | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        user_name_template: str | Unset = UNSET,
        sq_statuses: JSONInput | Unset = UNSET,
        with_sq_skills: bool | Unset = UNSET,
        with_sq_queues: bool | Unset = UNSET,
        with_sq_statuses: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[GetSQAgentsResult]:
        """List SmartQueue agents, with skills, queues and statuses when asked for, page after page.

        Evidence: Documented (SQ_GetAgents).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            sq_queue_id: The SmartQueues' ids. `all` for all.
            sq_queue_name: The SmartQueues' names.
            excluded_sq_queue_id: Leaves out agents of these queues. `all` for all.
            excluded_sq_queue_name: Leaves out agents of the queues of these names.
            sq_skills: Skills with levels, as a JSON list.
            user_id: The users' ids.
            user_name: The users' names.
            user_name_template: Text that the user name contains.
            sq_statuses: Statuses, as a JSON list.
            with_sq_skills: Whether to include skills.
            with_sq_queues: Whether to include queues.
            with_sq_statuses: Whether to include statuses.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "sq_queue_id": sq_queue_id,
                "sq_queue_name": sq_queue_name,
                "excluded_sq_queue_id": excluded_sq_queue_id,
                "excluded_sq_queue_name": excluded_sq_queue_name,
                "sq_skills": sq_skills,
                "user_id": user_id,
                "user_name": user_name,
                "user_name_template": user_name_template,
                "sq_statuses": sq_statuses,
                "with_sq_skills": with_sq_skills,
                "with_sq_queues": with_sq_queues,
                "with_sq_statuses": with_sq_statuses,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            sq_queue_id,
            sq_queue_name,
            excluded_sq_queue_id,
            excluded_sq_queue_name,
            sq_skills,
            user_id,
            user_name,
            user_name_template,
            sq_statuses,
            with_sq_skills,
            with_sq_queues,
            with_sq_statuses,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_get_agents as spec_

        return aiterate(self._caller, spec_.SQ_GET_AGENTS, spec_.PAGES, given_, options)

    async def set_agent_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        handle_calls: bool | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        max_simultaneous_conversations: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SQSetAgentInfoResponse:
        """Change whether agents take calls and how many conversations they hold at once.

        No roles are documented for it. Give at least one of `application_id`, `application_name`. Give at least one
        of `user_id`, `user_name`. Give at least one of `handle_calls`, `max_simultaneous_conversations`.

        Args:
            application_id: The application's id.
            user_id: The users' ids. `all` for all.
            handle_calls: Whether the agent takes calls.
            application_name: The application's name.
            user_name: The users' names.
            max_simultaneous_conversations: How many conversations the agent holds at once.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SQ_SetAgentInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "user_id": user_id,
                "handle_calls": handle_calls,
                "application_name": application_name,
                "user_name": user_name,
                "max_simultaneous_conversations": max_simultaneous_conversations,
            }
        )
        del (
            application_id,
            user_id,
            handle_calls,
            application_name,
            user_name,
            max_simultaneous_conversations,
        )  # tracebacks show variables

        from trunkline_voximplant.api.smart_queue import sq_set_agent_info as spec_

        return await self._caller.call(spec_.SQ_SET_AGENT_INFO, given_, options)
