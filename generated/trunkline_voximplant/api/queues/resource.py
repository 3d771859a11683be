# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The queues calls, blocking and async."""

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
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.acd_statistics_aggregation import AcdStatisticsAggregation
    from trunkline_voximplant.models.acd_statistics_group import AcdStatisticsGroup
    from trunkline_voximplant.models.acd_status import AcdStatus
    from trunkline_voximplant.models.add_queue_response import AddQueueResponse
    from trunkline_voximplant.models.bind_user_to_queue_response import BindUserToQueueResponse
    from trunkline_voximplant.models.del_queue_response import DelQueueResponse
    from trunkline_voximplant.models.get_acd_operator_statistics_request_report_item import (
        GetACDOperatorStatisticsRequestReportItem,
    )
    from trunkline_voximplant.models.get_acd_operator_statistics_response import GetACDOperatorStatisticsResponse
    from trunkline_voximplant.models.get_acd_operator_status_statistics_response import (
        GetACDOperatorStatusStatisticsResponse,
    )
    from trunkline_voximplant.models.get_acd_queue_statistics_request_report_item import (
        GetACDQueueStatisticsRequestReportItem,
    )
    from trunkline_voximplant.models.get_acd_queue_statistics_response import GetACDQueueStatisticsResponse
    from trunkline_voximplant.models.get_acd_state_response import GetACDStateResponse
    from trunkline_voximplant.models.get_queues_response import GetQueuesResponse
    from trunkline_voximplant.models.queue_info_type import QueueInfoType
    from trunkline_voximplant.models.set_queue_info_response import SetQueueInfoResponse


class QueuesApi(Resource[Caller]):
    """Queues of ACD version 1.

    Most wanted: `add_queue`, `get_queues` and `bind_user_to_queue`.
    """

    __slots__ = ()

    def add_queue(
        self,
        *,
        acd_queue_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        acd_queue_priority: int | Unset = UNSET,
        auto_binding: bool | Unset = UNSET,
        service_probability: float | Unset = UNSET,
        max_queue_size: int | Unset = UNSET,
        max_waiting_time: int | Unset = UNSET,
        average_service_time: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddQueueResponse:
        """Create an ACD queue (version 1).

        Evidence: Documented (AddQueue).

        Args:
            acd_queue_name: The ACD queue's name. At most 99 characters.
            application_id: The application's id.
            application_name: The application's name.
            acd_queue_priority: The queue's priority.
            auto_binding: Whether new operators are bound by themselves.
            service_probability: The wanted probability that a call is served, from 0.5 to 1. 0.5 to 1.0.
            max_queue_size: How many calls may wait.
            max_waiting_time: How long a call may wait.
            average_service_time: The usual time of service.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "application_name": application_name,
                "acd_queue_priority": acd_queue_priority,
                "auto_binding": auto_binding,
                "service_probability": service_probability,
                "max_queue_size": max_queue_size,
                "max_waiting_time": max_waiting_time,
                "average_service_time": average_service_time,
            }
        )
        del (
            acd_queue_name,
            application_id,
            application_name,
            acd_queue_priority,
            auto_binding,
            service_probability,
            max_queue_size,
            max_waiting_time,
            average_service_time,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import add_queue as spec_

        return self._caller.call(spec_.ADD_QUEUE, given_, options)

    def bind_user_to_queue(
        self,
        *,
        bind: bool | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        acd_queue_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindUserToQueueResponse:
        """Bind users to ACD queues (version 1), or unbind them.

        Roles that may call it: Owner, Admin, Developer, User manager. Give exactly one of `application_id`,
        `application_name`. Give exactly one of `user_id`, `user_name`. Give exactly one of `acd_queue_id`,
        `acd_queue_name`.

        Args:
            bind: True binds, false unbinds.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all.
            user_name: The users' names.
            acd_queue_id: The ACD queues' ids. `all` for all.
            acd_queue_name: The ACD queues' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindUserToQueue).
        """
        given_ = Hidden(
            {
                "bind": bind,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
            }
        )
        del (
            bind,
            application_id,
            application_name,
            user_id,
            user_name,
            acd_queue_id,
            acd_queue_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import bind_user_to_queue as spec_

        return self._caller.call(spec_.BIND_USER_TO_QUEUE, given_, options)

    def del_queue(
        self,
        *,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        acd_queue_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelQueueResponse:
        """Delete ACD queues (version 1).

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `acd_queue_id`, `acd_queue_name`.

        Args:
            acd_queue_id: The ACD queues' ids.
            acd_queue_name: The ACD queues' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelQueue).
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
            }
        )
        del acd_queue_id, acd_queue_name  # tracebacks show variables

        from trunkline_voximplant.api.queues import del_queue as spec_

        return self._caller.call(spec_.DEL_QUEUE, given_, options)

    def set_queue_info(
        self,
        *,
        acd_queue_id: int | Unset = UNSET,
        acd_queue_name: str | Unset = UNSET,
        new_acd_queue_name: str | Unset = UNSET,
        acd_queue_priority: int | Unset = UNSET,
        auto_binding: bool | Unset = UNSET,
        service_probability: float | Unset = UNSET,
        max_queue_size: int | Unset = UNSET,
        max_waiting_time: int | Unset = UNSET,
        average_service_time: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetQueueInfoResponse:
        """Change an ACD queue (version 1).

        Evidence: Documented (SetQueueInfo).

        Args:
            acd_queue_id: The ACD queue's id.
            acd_queue_name: The ACD queue's name.
            new_acd_queue_name: The queue's new name. At most 99 characters.
            acd_queue_priority: The queue's priority.
            auto_binding: Whether new operators are bound by themselves.
            service_probability: The wanted probability that a call is served, from 0.5 to 1. 0.5 to 1.0.
            max_queue_size: How many calls may wait.
            max_waiting_time: How long a call may wait.
            average_service_time: The usual time of service.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "new_acd_queue_name": new_acd_queue_name,
                "acd_queue_priority": acd_queue_priority,
                "auto_binding": auto_binding,
                "service_probability": service_probability,
                "max_queue_size": max_queue_size,
                "max_waiting_time": max_waiting_time,
                "average_service_time": average_service_time,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            acd_queue_id,
            acd_queue_name,
            new_acd_queue_name,
            acd_queue_priority,
            auto_binding,
            service_probability,
            max_queue_size,
            max_waiting_time,
            average_service_time,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import set_queue_info as spec_

        return self._caller.call(spec_.SET_QUEUE_INFO, given_, options)

    def get_queues(
        self,
        *,
        acd_queue_id: int | Unset = UNSET,
        acd_queue_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_operatorcount: bool | Unset = UNSET,
        application_name: str | Unset = UNSET,
        excluded_skill_name: str | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetQueuesResponse:
        """List ACD queues (version 1).

        Evidence: Documented (GetQueues).

        Args:
            acd_queue_id: The ACD queue's id.
            acd_queue_name: The ACD queue's name.
            application_id: The application's id.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            with_skills: Whether to include skills.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            with_operatorcount: Whether to include the number of operators.
            application_name: The application's name.
            excluded_skill_name: Leaves out those who have the skill of this name.
            skill_name: The skill's name.
            show_deleted: Whether to include deleted queues.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "with_skills": with_skills,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "with_operatorcount": with_operatorcount,
                "application_name": application_name,
                "excluded_skill_name": excluded_skill_name,
                "skill_name": skill_name,
                "show_deleted": show_deleted,
            }
        )
        del (
            acd_queue_id,
            acd_queue_name,
            application_id,
            skill_id,
            excluded_skill_id,
            with_skills,
            showing_skill_id,
            count,
            offset,
            with_operatorcount,
            application_name,
            excluded_skill_name,
            skill_name,
            show_deleted,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_queues as spec_

        return self._caller.call(spec_.GET_QUEUES, given_, options)

    def iter_queues(
        self,
        *,
        acd_queue_id: int | Unset = UNSET,
        acd_queue_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_operatorcount: bool | Unset = UNSET,
        application_name: str | Unset = UNSET,
        excluded_skill_name: str | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[QueueInfoType]:
        """List ACD queues (version 1), page after page.

        Evidence: Documented (GetQueues).

        Args:
            acd_queue_id: The ACD queue's id.
            acd_queue_name: The ACD queue's name.
            application_id: The application's id.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            with_skills: Whether to include skills.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            with_operatorcount: Whether to include the number of operators.
            application_name: The application's name.
            excluded_skill_name: Leaves out those who have the skill of this name.
            skill_name: The skill's name.
            show_deleted: Whether to include deleted queues.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "with_skills": with_skills,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "with_operatorcount": with_operatorcount,
                "application_name": application_name,
                "excluded_skill_name": excluded_skill_name,
                "skill_name": skill_name,
                "show_deleted": show_deleted,
            }
        )
        del (
            acd_queue_id,
            acd_queue_name,
            application_id,
            skill_id,
            excluded_skill_id,
            with_skills,
            showing_skill_id,
            count,
            offset,
            with_operatorcount,
            application_name,
            excluded_skill_name,
            skill_name,
            show_deleted,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_queues as spec_

        return iterate(self._caller, spec_.GET_QUEUES, spec_.PAGES, given_, options)

    def get_acd_state(
        self,
        *,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDStateResponse:
        """Show what happens in ACD queues (version 1) now: operators, waiting and running calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            acd_queue_id: The ACD queues' ids. `all` for all.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDState).
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
            }
        )
        del acd_queue_id  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_state as spec_

        return self._caller.call(spec_.GET_ACD_STATE, given_, options)

    def get_acd_operator_statistics(
        self,
        *,
        from_date: dt.datetime,
        user_id: Sequence[int] | Literal["all"],
        to_date: dt.datetime | Unset = UNSET,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        abbreviation: bool | Unset = UNSET,
        report: Sequence[GetACDOperatorStatisticsRequestReportItem | str] | Literal["all"] | Unset = UNSET,
        aggregation: AcdStatisticsAggregation | str | Unset = UNSET,
        group: AcdStatisticsGroup | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDOperatorStatisticsResponse:
        """Read statistics of operators' calls (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            from_date: Where the period begins.
            user_id: The users' ids. `all` for all.
            to_date: Where the period ends.
            acd_queue_id: The ACD queues' ids. `all` for all.
            abbreviation: Whether names of values are short.
            report: The values to read. `all` for all.
            aggregation: How values are summed up.
            group: What the answer is grouped by.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDOperatorStatistics).
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "user_id": user_id,
                "to_date": to_date,
                "acd_queue_id": acd_queue_id,
                "abbreviation": abbreviation,
                "report": report,
                "aggregation": aggregation,
                "group": group,
            }
        )
        del (
            from_date,
            user_id,
            to_date,
            acd_queue_id,
            abbreviation,
            report,
            aggregation,
            group,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_operator_statistics as spec_

        return self._caller.call(spec_.GET_ACD_OPERATOR_STATISTICS, given_, options)

    def get_acd_queue_statistics(
        self,
        *,
        from_date: dt.datetime,
        acd_queue_id: Sequence[int] | Literal["all"],
        to_date: dt.datetime | Unset = UNSET,
        abbreviation: bool | Unset = UNSET,
        report: Sequence[GetACDQueueStatisticsRequestReportItem | str] | Literal["all"] | Unset = UNSET,
        aggregation: AcdStatisticsAggregation | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDQueueStatisticsResponse:
        """Read statistics of ACD queues (version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            from_date: Where the period begins.
            acd_queue_id: The ACD queues' ids. `all` for all.
            to_date: Where the period ends.
            abbreviation: Whether names of values are short.
            report: The values to read. `all` for all.
            aggregation: How values are summed up.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDQueueStatistics).
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "acd_queue_id": acd_queue_id,
                "to_date": to_date,
                "abbreviation": abbreviation,
                "report": report,
                "aggregation": aggregation,
            }
        )
        del from_date, acd_queue_id, to_date, abbreviation, report, aggregation  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_queue_statistics as spec_

        return self._caller.call(spec_.GET_ACD_QUEUE_STATISTICS, given_, options)

    def get_acd_operator_status_statistics(
        self,
        *,
        from_date: dt.datetime,
        user_id: Sequence[int] | Literal["all"],
        to_date: dt.datetime | Unset = UNSET,
        acd_status: Sequence[AcdStatus | str] | Unset = UNSET,
        aggregation: AcdStatisticsAggregation | str | Unset = UNSET,
        group: AcdStatisticsGroup | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDOperatorStatusStatisticsResponse:
        """Read how long operators were in each status (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            from_date: Where the period begins.
            user_id: The users' ids. `all` for all.
            to_date: Where the period ends.
            acd_status: The operators' statuses.
            aggregation: How values are summed up.
            group: What the answer is grouped by.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDOperatorStatusStatistics).
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "user_id": user_id,
                "to_date": to_date,
                "acd_status": acd_status,
                "aggregation": aggregation,
                "group": group,
            }
        )
        del from_date, user_id, to_date, acd_status, aggregation, group  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_operator_status_statistics as spec_

        return self._caller.call(spec_.GET_ACD_OPERATOR_STATUS_STATISTICS, given_, options)


class AsyncQueuesApi(Resource[AsyncCaller]):
    """Queues of ACD version 1.

    Most wanted: `add_queue`, `get_queues` and `bind_user_to_queue`.
    """

    __slots__ = ()

    async def add_queue(
        self,
        *,
        acd_queue_name: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        acd_queue_priority: int | Unset = UNSET,
        auto_binding: bool | Unset = UNSET,
        service_probability: float | Unset = UNSET,
        max_queue_size: int | Unset = UNSET,
        max_waiting_time: int | Unset = UNSET,
        average_service_time: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddQueueResponse:
        """Create an ACD queue (version 1).

        Evidence: Documented (AddQueue).

        Args:
            acd_queue_name: The ACD queue's name. At most 99 characters.
            application_id: The application's id.
            application_name: The application's name.
            acd_queue_priority: The queue's priority.
            auto_binding: Whether new operators are bound by themselves.
            service_probability: The wanted probability that a call is served, from 0.5 to 1. 0.5 to 1.0.
            max_queue_size: How many calls may wait.
            max_waiting_time: How long a call may wait.
            average_service_time: The usual time of service.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "application_name": application_name,
                "acd_queue_priority": acd_queue_priority,
                "auto_binding": auto_binding,
                "service_probability": service_probability,
                "max_queue_size": max_queue_size,
                "max_waiting_time": max_waiting_time,
                "average_service_time": average_service_time,
            }
        )
        del (
            acd_queue_name,
            application_id,
            application_name,
            acd_queue_priority,
            auto_binding,
            service_probability,
            max_queue_size,
            max_waiting_time,
            average_service_time,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import add_queue as spec_

        return await self._caller.call(spec_.ADD_QUEUE, given_, options)

    async def bind_user_to_queue(
        self,
        *,
        bind: bool | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        acd_queue_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindUserToQueueResponse:
        """Bind users to ACD queues (version 1), or unbind them.

        Roles that may call it: Owner, Admin, Developer, User manager. Give exactly one of `application_id`,
        `application_name`. Give exactly one of `user_id`, `user_name`. Give exactly one of `acd_queue_id`,
        `acd_queue_name`.

        Args:
            bind: True binds, false unbinds.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids. `all` for all.
            user_name: The users' names.
            acd_queue_id: The ACD queues' ids. `all` for all.
            acd_queue_name: The ACD queues' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindUserToQueue).
        """
        given_ = Hidden(
            {
                "bind": bind,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "user_name": user_name,
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
            }
        )
        del (
            bind,
            application_id,
            application_name,
            user_id,
            user_name,
            acd_queue_id,
            acd_queue_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import bind_user_to_queue as spec_

        return await self._caller.call(spec_.BIND_USER_TO_QUEUE, given_, options)

    async def del_queue(
        self,
        *,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        acd_queue_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelQueueResponse:
        """Delete ACD queues (version 1).

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `acd_queue_id`, `acd_queue_name`.

        Args:
            acd_queue_id: The ACD queues' ids.
            acd_queue_name: The ACD queues' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelQueue).
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
            }
        )
        del acd_queue_id, acd_queue_name  # tracebacks show variables

        from trunkline_voximplant.api.queues import del_queue as spec_

        return await self._caller.call(spec_.DEL_QUEUE, given_, options)

    async def set_queue_info(
        self,
        *,
        acd_queue_id: int | Unset = UNSET,
        acd_queue_name: str | Unset = UNSET,
        new_acd_queue_name: str | Unset = UNSET,
        acd_queue_priority: int | Unset = UNSET,
        auto_binding: bool | Unset = UNSET,
        service_probability: float | Unset = UNSET,
        max_queue_size: int | Unset = UNSET,
        max_waiting_time: int | Unset = UNSET,
        average_service_time: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetQueueInfoResponse:
        """Change an ACD queue (version 1).

        Evidence: Documented (SetQueueInfo).

        Args:
            acd_queue_id: The ACD queue's id.
            acd_queue_name: The ACD queue's name.
            new_acd_queue_name: The queue's new name. At most 99 characters.
            acd_queue_priority: The queue's priority.
            auto_binding: Whether new operators are bound by themselves.
            service_probability: The wanted probability that a call is served, from 0.5 to 1. 0.5 to 1.0.
            max_queue_size: How many calls may wait.
            max_waiting_time: How long a call may wait.
            average_service_time: The usual time of service.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "new_acd_queue_name": new_acd_queue_name,
                "acd_queue_priority": acd_queue_priority,
                "auto_binding": auto_binding,
                "service_probability": service_probability,
                "max_queue_size": max_queue_size,
                "max_waiting_time": max_waiting_time,
                "average_service_time": average_service_time,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            acd_queue_id,
            acd_queue_name,
            new_acd_queue_name,
            acd_queue_priority,
            auto_binding,
            service_probability,
            max_queue_size,
            max_waiting_time,
            average_service_time,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import set_queue_info as spec_

        return await self._caller.call(spec_.SET_QUEUE_INFO, given_, options)

    async def get_queues(
        self,
        *,
        acd_queue_id: int | Unset = UNSET,
        acd_queue_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_operatorcount: bool | Unset = UNSET,
        application_name: str | Unset = UNSET,
        excluded_skill_name: str | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetQueuesResponse:
        """List ACD queues (version 1).

        Evidence: Documented (GetQueues).

        Args:
            acd_queue_id: The ACD queue's id.
            acd_queue_name: The ACD queue's name.
            application_id: The application's id.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            with_skills: Whether to include skills.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            with_operatorcount: Whether to include the number of operators.
            application_name: The application's name.
            excluded_skill_name: Leaves out those who have the skill of this name.
            skill_name: The skill's name.
            show_deleted: Whether to include deleted queues.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "with_skills": with_skills,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "with_operatorcount": with_operatorcount,
                "application_name": application_name,
                "excluded_skill_name": excluded_skill_name,
                "skill_name": skill_name,
                "show_deleted": show_deleted,
            }
        )
        del (
            acd_queue_id,
            acd_queue_name,
            application_id,
            skill_id,
            excluded_skill_id,
            with_skills,
            showing_skill_id,
            count,
            offset,
            with_operatorcount,
            application_name,
            excluded_skill_name,
            skill_name,
            show_deleted,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_queues as spec_

        return await self._caller.call(spec_.GET_QUEUES, given_, options)

    def iter_queues(
        self,
        *,
        acd_queue_id: int | Unset = UNSET,
        acd_queue_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        with_operatorcount: bool | Unset = UNSET,
        application_name: str | Unset = UNSET,
        excluded_skill_name: str | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[QueueInfoType]:
        """List ACD queues (version 1), page after page.

        Evidence: Documented (GetQueues).

        Args:
            acd_queue_id: The ACD queue's id.
            acd_queue_name: The ACD queue's name.
            application_id: The application's id.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            with_skills: Whether to include skills.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            with_operatorcount: Whether to include the number of operators.
            application_name: The application's name.
            excluded_skill_name: Leaves out those who have the skill of this name.
            skill_name: The skill's name.
            show_deleted: Whether to include deleted queues.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "with_skills": with_skills,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "with_operatorcount": with_operatorcount,
                "application_name": application_name,
                "excluded_skill_name": excluded_skill_name,
                "skill_name": skill_name,
                "show_deleted": show_deleted,
            }
        )
        del (
            acd_queue_id,
            acd_queue_name,
            application_id,
            skill_id,
            excluded_skill_id,
            with_skills,
            showing_skill_id,
            count,
            offset,
            with_operatorcount,
            application_name,
            excluded_skill_name,
            skill_name,
            show_deleted,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_queues as spec_

        return aiterate(self._caller, spec_.GET_QUEUES, spec_.PAGES, given_, options)

    async def get_acd_state(
        self,
        *,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDStateResponse:
        """Show what happens in ACD queues (version 1) now: operators, waiting and running calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            acd_queue_id: The ACD queues' ids. `all` for all.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDState).
        """
        given_ = Hidden(
            {
                "acd_queue_id": acd_queue_id,
            }
        )
        del acd_queue_id  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_state as spec_

        return await self._caller.call(spec_.GET_ACD_STATE, given_, options)

    async def get_acd_operator_statistics(
        self,
        *,
        from_date: dt.datetime,
        user_id: Sequence[int] | Literal["all"],
        to_date: dt.datetime | Unset = UNSET,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        abbreviation: bool | Unset = UNSET,
        report: Sequence[GetACDOperatorStatisticsRequestReportItem | str] | Literal["all"] | Unset = UNSET,
        aggregation: AcdStatisticsAggregation | str | Unset = UNSET,
        group: AcdStatisticsGroup | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDOperatorStatisticsResponse:
        """Read statistics of operators' calls (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            from_date: Where the period begins.
            user_id: The users' ids. `all` for all.
            to_date: Where the period ends.
            acd_queue_id: The ACD queues' ids. `all` for all.
            abbreviation: Whether names of values are short.
            report: The values to read. `all` for all.
            aggregation: How values are summed up.
            group: What the answer is grouped by.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDOperatorStatistics).
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "user_id": user_id,
                "to_date": to_date,
                "acd_queue_id": acd_queue_id,
                "abbreviation": abbreviation,
                "report": report,
                "aggregation": aggregation,
                "group": group,
            }
        )
        del (
            from_date,
            user_id,
            to_date,
            acd_queue_id,
            abbreviation,
            report,
            aggregation,
            group,
        )  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_operator_statistics as spec_

        return await self._caller.call(spec_.GET_ACD_OPERATOR_STATISTICS, given_, options)

    async def get_acd_queue_statistics(
        self,
        *,
        from_date: dt.datetime,
        acd_queue_id: Sequence[int] | Literal["all"],
        to_date: dt.datetime | Unset = UNSET,
        abbreviation: bool | Unset = UNSET,
        report: Sequence[GetACDQueueStatisticsRequestReportItem | str] | Literal["all"] | Unset = UNSET,
        aggregation: AcdStatisticsAggregation | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDQueueStatisticsResponse:
        """Read statistics of ACD queues (version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            from_date: Where the period begins.
            acd_queue_id: The ACD queues' ids. `all` for all.
            to_date: Where the period ends.
            abbreviation: Whether names of values are short.
            report: The values to read. `all` for all.
            aggregation: How values are summed up.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDQueueStatistics).
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "acd_queue_id": acd_queue_id,
                "to_date": to_date,
                "abbreviation": abbreviation,
                "report": report,
                "aggregation": aggregation,
            }
        )
        del from_date, acd_queue_id, to_date, abbreviation, report, aggregation  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_queue_statistics as spec_

        return await self._caller.call(spec_.GET_ACD_QUEUE_STATISTICS, given_, options)

    async def get_acd_operator_status_statistics(
        self,
        *,
        from_date: dt.datetime,
        user_id: Sequence[int] | Literal["all"],
        to_date: dt.datetime | Unset = UNSET,
        acd_status: Sequence[AcdStatus | str] | Unset = UNSET,
        aggregation: AcdStatisticsAggregation | str | Unset = UNSET,
        group: AcdStatisticsGroup | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDOperatorStatusStatisticsResponse:
        """Read how long operators were in each status (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            from_date: Where the period begins.
            user_id: The users' ids. `all` for all.
            to_date: Where the period ends.
            acd_status: The operators' statuses.
            aggregation: How values are summed up.
            group: What the answer is grouped by.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetACDOperatorStatusStatistics).
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "user_id": user_id,
                "to_date": to_date,
                "acd_status": acd_status,
                "aggregation": aggregation,
                "group": group,
            }
        )
        del from_date, user_id, to_date, acd_status, aggregation, group  # tracebacks show variables

        from trunkline_voximplant.api.queues import get_acd_operator_status_statistics as spec_

        return await self._caller.call(spec_.GET_ACD_OPERATOR_STATUS_STATISTICS, given_, options)
