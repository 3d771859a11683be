# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The call lists calls, blocking and async."""

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
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.append_to_call_list_response import AppendToCallListResponse
    from trunkline_voximplant.models.call_list_detail_type import CallListDetailType
    from trunkline_voximplant.models.call_list_type import CallListType
    from trunkline_voximplant.models.cancel_call_list_batch_response import CancelCallListBatchResponse
    from trunkline_voximplant.models.cancel_call_list_task_response import CancelCallListTaskResponse
    from trunkline_voximplant.models.create_call_list_request_acd_version import CreateCallListRequestAcdVersion
    from trunkline_voximplant.models.create_call_list_request_buffer_size_target import (
        CreateCallListRequestBufferSizeTarget,
    )
    from trunkline_voximplant.models.create_call_list_request_call_list_type import CreateCallListRequestCallListType
    from trunkline_voximplant.models.create_call_list_request_predictive_type import CreateCallListRequestPredictiveType
    from trunkline_voximplant.models.create_call_list_response import CreateCallListResponse
    from trunkline_voximplant.models.delete_call_list_response import DeleteCallListResponse
    from trunkline_voximplant.models.edit_call_list_request_call_list_type import EditCallListRequestCallListType
    from trunkline_voximplant.models.edit_call_list_request_predictive_type import EditCallListRequestPredictiveType
    from trunkline_voximplant.models.edit_call_list_response import EditCallListResponse
    from trunkline_voximplant.models.edit_call_list_task_response import EditCallListTaskResponse
    from trunkline_voximplant.models.edit_call_list_tasks_priority_response import EditCallListTasksPriorityResponse
    from trunkline_voximplant.models.get_call_list_details_response import GetCallListDetailsResponse
    from trunkline_voximplant.models.get_call_lists_request_status import GetCallListsRequestStatus
    from trunkline_voximplant.models.get_call_lists_request_type_list import GetCallListsRequestTypeList
    from trunkline_voximplant.models.get_call_lists_response import GetCallListsResponse
    from trunkline_voximplant.models.personal_campaign_type import PersonalCampaignType
    from trunkline_voximplant.models.recover_call_list_response import RecoverCallListResponse
    from trunkline_voximplant.models.stop_call_list_processing_response import StopCallListProcessingResponse
    from trunkline_voximplant.models.task_priority_strategy import TaskPriorityStrategy


class CallListsApi(Resource[Caller]):
    """Lists of calls that scenarios work through.

    Most wanted: `create_call_list`, `get_call_lists` and `append_to_call_list`.
    """

    __slots__ = ()

    def create_call_list(
        self,
        *,
        rule_id: int,
        priority: int,
        max_simultaneous: int,
        num_attempts: int,
        name: str,
        file_content: FileInput,
        list_custom_data: str | Unset = UNSET,
        interval_seconds: int | Unset = UNSET,
        encoding: str | Unset = UNSET,
        delimiter: str | Unset = UNSET,
        escape: str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        task_priority_strategy: TaskPriorityStrategy | str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        call_list_type: CreateCallListRequestCallListType | str | Unset = UNSET,
        queue_id: int | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
        is_cancelled: bool | Unset = UNSET,
        quote: str | Unset = UNSET,
        acd_version: CreateCallListRequestAcdVersion | str | Unset = UNSET,
        predictive_type: CreateCallListRequestPredictiveType | str | Unset = UNSET,
        maximum_error_rate: float | Unset = UNSET,
        minimum_busy_factor: float | Unset = UNSET,
        task_multiplier: float | Unset = UNSET,
        is_personal_campaign: bool | Unset = UNSET,
        personal_campaign_type: PersonalCampaignType | str | Unset = UNSET,
        buffer_size_target: CreateCallListRequestBufferSizeTarget | str | Unset = UNSET,
        buffer_size_value: int | Unset = UNSET,
        buffer_threshold_factor: float | Unset = UNSET,
        avg_dial_time_sec: int | Unset = UNSET,
        avg_time_talk_sec: int | Unset = UNSET,
        avg_total_time_sec: int | Unset = UNSET,
        percent_successful: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateCallListResponse:
        """Upload a CSV file of tasks and start to work through it with a rule's scenario.

        Evidence: Documented (CreateCallList).

        Args:
            rule_id: The rule's id.
            priority: The priority. 0 to 2147483648.
            max_simultaneous: How many tasks run at the same time.
            num_attempts: How often a failed task is tried. 1 to 5.
            name: The call list's name. At most 255 characters.
            file_content: The tasks, as CSV.
            list_custom_data: Text of your own, handed to the scenario.
            interval_seconds: The pause between attempts, in seconds. `0` by default.
            encoding: The file's text encoding. `UTF-8` by default.
            delimiter: The character between columns of the CSV file. `;` by default.
            escape: The character that escapes another in the CSV file.
            server_location: Where the session should run; `getServerLocations` lists the places.
            task_priority_strategy: Which tasks go first. `first_attempts` by default.
            ip_address: Choose a server near this IP address.
            call_list_type: The way of dialling.
            queue_id: The queue whose agents take the calls.
            start_at: When to start.
            is_cancelled: Whether the list is created cancelled.
            quote: The character that encloses values in the CSV file.
            acd_version: The version of the queue.
            predictive_type: The algorithm of predictive dialling.
            maximum_error_rate: The greatest share of calls that may find no agent. 0 to 1.
            minimum_busy_factor: The least share of time agents should be busy. 0 to 1.
            task_multiplier: How many tasks are started for each free agent.
            is_personal_campaign: Whether tasks are meant for particular agents.
            personal_campaign_type: What happens when that agent is not free.
            buffer_size_target: What the size of the buffer follows.
            buffer_size_value: The size of the buffer, in tasks. 20 to 500.
            buffer_threshold_factor: The share of the buffer at which it is filled again.
            avg_dial_time_sec: The usual time until an answer, in seconds.
            avg_time_talk_sec: The usual time of talking, in seconds.
            avg_total_time_sec: The usual time of a whole call, in seconds.
            percent_successful: The usual share of successful calls, in percent.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "priority": priority,
                "max_simultaneous": max_simultaneous,
                "num_attempts": num_attempts,
                "name": name,
                "file_content": file_content,
                "list_custom_data": list_custom_data,
                "interval_seconds": interval_seconds,
                "encoding": encoding,
                "delimiter": delimiter,
                "escape": escape,
                "server_location": server_location,
                "task_priority_strategy": task_priority_strategy,
                "ip_address": ip_address,
                "call_list_type": call_list_type,
                "queue_id": queue_id,
                "start_at": start_at,
                "is_cancelled": is_cancelled,
                "quote": quote,
                "acd_version": acd_version,
                "predictive_type": predictive_type,
                "maximum_error_rate": maximum_error_rate,
                "minimum_busy_factor": minimum_busy_factor,
                "task_multiplier": task_multiplier,
                "is_personal_campaign": is_personal_campaign,
                "personal_campaign_type": personal_campaign_type,
                "buffer_size_target": buffer_size_target,
                "buffer_size_value": buffer_size_value,
                "buffer_threshold_factor": buffer_threshold_factor,
                "avg_dial_time_sec": avg_dial_time_sec,
                "avg_time_talk_sec": avg_time_talk_sec,
                "avg_total_time_sec": avg_total_time_sec,
                "percent_successful": percent_successful,
            }
        )
        del (
            rule_id,
            priority,
            max_simultaneous,
            num_attempts,
            name,
            file_content,
            list_custom_data,
            interval_seconds,
            encoding,
            delimiter,
            escape,
            server_location,
            task_priority_strategy,
            ip_address,
            call_list_type,
            queue_id,
            start_at,
            is_cancelled,
            quote,
            acd_version,
            predictive_type,
            maximum_error_rate,
            minimum_busy_factor,
            task_multiplier,
            is_personal_campaign,
            personal_campaign_type,
            buffer_size_target,
            buffer_size_value,
            buffer_threshold_factor,
            avg_dial_time_sec,
            avg_time_talk_sec,
            avg_total_time_sec,
            percent_successful,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import create_call_list as spec_

        return self._caller.call(spec_.CREATE_CALL_LIST, given_, options)

    def append_to_call_list(
        self,
        *,
        file_content: FileInput,
        list_id: int,
        encoding: str | Unset = UNSET,
        escape: str | Unset = UNSET,
        delimiter: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppendToCallListResponse:
        """Add the tasks of a CSV file to a call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            file_content: The tasks, as CSV.
            list_id: The call list's id.
            encoding: The file's text encoding. `UTF-8` by default.
            escape: The character that escapes another in the CSV file.
            delimiter: The character between columns of the CSV file. `;` by default.
            quote: The character that encloses values in the CSV file.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AppendToCallList).
        """
        given_ = Hidden(
            {
                "file_content": file_content,
                "list_id": list_id,
                "encoding": encoding,
                "escape": escape,
                "delimiter": delimiter,
                "quote": quote,
            }
        )
        del file_content, list_id, encoding, escape, delimiter, quote  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import append_to_call_list as spec_

        return self._caller.call(spec_.APPEND_TO_CALL_LIST, given_, options)

    def cancel_call_list_batch(
        self,
        *,
        list_id: int,
        batch_ids: Sequence[str],
        options: CallOptions | None = None,
    ) -> CancelCallListBatchResponse:
        """Cancel all tasks of a call list that came with the given uploads.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            batch_ids: The ids of uploads.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (CancelCallListBatch).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "batch_ids": batch_ids,
            }
        )
        del list_id, batch_ids  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import cancel_call_list_batch as spec_

        return self._caller.call(spec_.CANCEL_CALL_LIST_BATCH, given_, options)

    def edit_call_list(
        self,
        *,
        list_id: int,
        list_custom_data: str | Unset = UNSET,
        interval_seconds: int | Unset = UNSET,
        num_attempts: int | Unset = UNSET,
        max_simultaneous: int | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        name: str | Unset = UNSET,
        priority: int | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
        task_priority_strategy: TaskPriorityStrategy | str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        call_list_type: EditCallListRequestCallListType | str | Unset = UNSET,
        call_type: str | Unset = UNSET,
        predictive_type: EditCallListRequestPredictiveType | str | Unset = UNSET,
        maximum_error_rate: float | Unset = UNSET,
        minimum_busy_factor: float | Unset = UNSET,
        task_multiplier: float | Unset = UNSET,
        is_personal_campaign: bool | Unset = UNSET,
        personal_campaign_type: PersonalCampaignType | str | Unset = UNSET,
        avg_dial_time_sec: int | Unset = UNSET,
        avg_time_talk_sec: int | Unset = UNSET,
        avg_total_time_sec: int | Unset = UNSET,
        percent_successful: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EditCallListResponse:
        """Change a call list that exists: limits, attempts, dialling mode.

        Evidence: Documented (EditCallList).

        Args:
            list_id: The call list's id.
            list_custom_data: Text of your own, handed to the scenario.
            interval_seconds: The pause between attempts, in seconds.
            num_attempts: How often a failed task is tried.
            max_simultaneous: How many tasks run at the same time.
            ip_address: Choose a server near this IP address.
            name: The call list's new name. At most 255 characters.
            priority: The priority.
            start_at: When to start.
            task_priority_strategy: Which tasks go first. `first_attempts` by default.
            server_location: Where the session should run; `getServerLocations` lists the places.
            call_list_type: The way of dialling.
            call_type: The kind of call.
            predictive_type: The algorithm of predictive dialling.
            maximum_error_rate: The greatest share of calls that may find no agent. 0 to 1.
            minimum_busy_factor: The least share of time agents should be busy.
            task_multiplier: How many tasks are started for each free agent.
            is_personal_campaign: Whether tasks are meant for particular agents.
            personal_campaign_type: What happens when that agent is not free.
            avg_dial_time_sec: The usual time until an answer, in seconds.
            avg_time_talk_sec: The usual time of talking, in seconds.
            avg_total_time_sec: The usual time of a whole call, in seconds.
            percent_successful: The usual share of successful calls, in percent.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "list_custom_data": list_custom_data,
                "interval_seconds": interval_seconds,
                "num_attempts": num_attempts,
                "max_simultaneous": max_simultaneous,
                "ip_address": ip_address,
                "name": name,
                "priority": priority,
                "start_at": start_at,
                "task_priority_strategy": task_priority_strategy,
                "server_location": server_location,
                "call_list_type": call_list_type,
                "call_type": call_type,
                "predictive_type": predictive_type,
                "maximum_error_rate": maximum_error_rate,
                "minimum_busy_factor": minimum_busy_factor,
                "task_multiplier": task_multiplier,
                "is_personal_campaign": is_personal_campaign,
                "personal_campaign_type": personal_campaign_type,
                "avg_dial_time_sec": avg_dial_time_sec,
                "avg_time_talk_sec": avg_time_talk_sec,
                "avg_total_time_sec": avg_total_time_sec,
                "percent_successful": percent_successful,
            }
        )
        del (
            list_id,
            list_custom_data,
            interval_seconds,
            num_attempts,
            max_simultaneous,
            ip_address,
            name,
            priority,
            start_at,
            task_priority_strategy,
            server_location,
            call_list_type,
            call_type,
            predictive_type,
            maximum_error_rate,
            minimum_busy_factor,
            task_multiplier,
            is_personal_campaign,
            personal_campaign_type,
            avg_dial_time_sec,
            avg_time_talk_sec,
            avg_total_time_sec,
            percent_successful,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import edit_call_list as spec_

        return self._caller.call(spec_.EDIT_CALL_LIST, given_, options)

    def edit_call_list_tasks_priority(
        self,
        *,
        list_id: int,
        tasks: JSONInput,
        options: CallOptions | None = None,
    ) -> EditCallListTasksPriorityResponse:
        """Change the priority of tasks in a call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            tasks: Tasks with their priorities, as a JSON list.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (EditCallListTasksPriority).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "tasks": tasks,
            }
        )
        del list_id, tasks  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import edit_call_list_tasks_priority as spec_

        return self._caller.call(spec_.EDIT_CALL_LIST_TASKS_PRIORITY, given_, options)

    def delete_call_list(
        self,
        *,
        list_id: int,
        account_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeleteCallListResponse:
        """Delete a call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            account_id: The account's id. Normally the credentials say it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteCallList).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "account_id": account_id,
            }
        )
        del list_id, account_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import delete_call_list as spec_

        return self._caller.call(spec_.DELETE_CALL_LIST, given_, options)

    def get_call_lists(
        self,
        *,
        list_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        type_list: GetCallListsRequestTypeList | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        status: GetCallListsRequestStatus | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallListsResponse:
        """List call lists.

        Evidence: Documented (GetCallLists).

        Args:
            list_id: The call lists' ids. `all` for all.
            name: The call list's name.
            is_active: Lists at work only, or finished only.
            from_date: Where the period begins.
            to_date: Where the period ends.
            type_list: The kind of list.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            rule_id: The rules' ids. `all` for all.
            rule_name: The rules' names.
            status: The call list's state.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "name": name,
                "is_active": is_active,
                "from_date": from_date,
                "to_date": to_date,
                "type_list": type_list,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "status": status,
            }
        )
        del (
            list_id,
            name,
            is_active,
            from_date,
            to_date,
            type_list,
            count,
            offset,
            application_id,
            application_name,
            rule_id,
            rule_name,
            status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_lists as spec_

        return self._caller.call(spec_.GET_CALL_LISTS, given_, options)

    def iter_call_lists(
        self,
        *,
        list_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        type_list: GetCallListsRequestTypeList | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        status: GetCallListsRequestStatus | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[CallListType]:
        """List call lists, page after page.

        Evidence: Documented (GetCallLists).

        Args:
            list_id: The call lists' ids. `all` for all.
            name: The call list's name.
            is_active: Lists at work only, or finished only.
            from_date: Where the period begins.
            to_date: Where the period ends.
            type_list: The kind of list.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            rule_id: The rules' ids. `all` for all.
            rule_name: The rules' names.
            status: The call list's state.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "name": name,
                "is_active": is_active,
                "from_date": from_date,
                "to_date": to_date,
                "type_list": type_list,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "status": status,
            }
        )
        del (
            list_id,
            name,
            is_active,
            from_date,
            to_date,
            type_list,
            count,
            offset,
            application_id,
            application_name,
            rule_id,
            rule_name,
            status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_lists as spec_

        return iterate(self._caller, spec_.GET_CALL_LISTS, spec_.PAGES, given_, options)

    def get_call_list_details(
        self,
        *,
        list_id: int,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallListDetailsResponse:
        """Read the tasks of a call list with their results.

        The service answers CSV unless `output` is `json`, so this argument is always sent. Roles that may call it:
        Owner, Admin, Developer, Call list manager, sys.Admin read only.

        Args:
            list_id: The call list's id.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            batch_id: The id of the upload.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCallListDetails).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "batch_id": batch_id,
            }
        )
        del list_id, count, offset, batch_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_list_details as spec_

        return self._caller.call(spec_.GET_CALL_LIST_DETAILS, given_, options)

    def iter_call_list_details(
        self,
        *,
        list_id: int,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[CallListDetailType]:
        """Read the tasks of a call list with their results, page after page.

        The service answers CSV unless `output` is `json`, so this argument is always sent. Roles that may call it:
        Owner, Admin, Developer, Call list manager, sys.Admin read only.

        Args:
            list_id: The call list's id.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            batch_id: The id of the upload.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetCallListDetails).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "batch_id": batch_id,
            }
        )
        del list_id, count, offset, batch_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_list_details as spec_

        return iterate(self._caller, spec_.GET_CALL_LIST_DETAILS, spec_.PAGES, given_, options)

    def edit_call_list_task(
        self,
        *,
        list_id: int,
        task_id: int | Unset = UNSET,
        call_schedule: JSONInput | Unset = UNSET,
        task_uuid: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
        attempts_left: int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        min_execution_time: dt.time | Unset = UNSET,
        max_execution_time: dt.time | Unset = UNSET,
        next_attempt_time: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        skill_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EditCallListTaskResponse:
        """Change one task of a call list: start, attempts left, data.

        Evidence: Documented (EditCallListTask). The pages disagree: docs/voximplant.md says where.

        Args:
            list_id: The call list's id.
            task_id: The task's id.
            call_schedule: When the task may be called, as JSON.
            task_uuid: The task's UUID.
            start_at: When to start.
            attempts_left: How many attempts are left.
            custom_data: Text of your own.
            min_execution_time: The earliest time of day, in UTC. Give both this and `max_execution_time`.
            max_execution_time: The latest time of day, in UTC. Give both this and `min_execution_time`.
            next_attempt_time: When the next attempt is made.
            user_id: The user's id.
            skill_id: The skills' ids. At most 5 items.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "task_id": task_id,
                "call_schedule": call_schedule,
                "task_uuid": task_uuid,
                "start_at": start_at,
                "attempts_left": attempts_left,
                "custom_data": custom_data,
                "min_execution_time": min_execution_time,
                "max_execution_time": max_execution_time,
                "next_attempt_time": next_attempt_time,
                "user_id": user_id,
                "skill_id": skill_id,
            }
        )
        del (
            list_id,
            task_id,
            call_schedule,
            task_uuid,
            start_at,
            attempts_left,
            custom_data,
            min_execution_time,
            max_execution_time,
            next_attempt_time,
            user_id,
            skill_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import edit_call_list_task as spec_

        return self._caller.call(spec_.EDIT_CALL_LIST_TASK, given_, options)

    def cancel_call_list_task(
        self,
        *,
        list_id: int,
        account_id: int | Unset = UNSET,
        tasks_ids: Sequence[int] | Unset = UNSET,
        tasks_uuids: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CancelCallListTaskResponse:
        """Cancel up to 1000 tasks of a call list.

        Whether the answer repeats for each task is unverified. Roles that may call it: Owner, Admin, Developer,
        Call list manager. Give at least one of `tasks_ids`, `tasks_uuids`.

        Args:
            list_id: The call list's id.
            account_id: The account's id. Normally the credentials say it.
            tasks_ids: The tasks' ids. At most 1000 items.
            tasks_uuids: The tasks' UUIDs. At most 1000 items.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (CancelCallListTask).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "account_id": account_id,
                "tasks_ids": tasks_ids,
                "tasks_uuids": tasks_uuids,
            }
        )
        del list_id, account_id, tasks_ids, tasks_uuids  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import cancel_call_list_task as spec_

        return self._caller.call(spec_.CANCEL_CALL_LIST_TASK, given_, options)

    def stop_call_list_processing(
        self,
        *,
        list_id: int,
        options: CallOptions | None = None,
    ) -> StopCallListProcessingResponse:
        """Stop work on a call list.

        RecoverCallList resumes it. Roles that may call it: Owner, Admin, Developer, Call list manager, Support.

        Args:
            list_id: The call list's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (StopCallListProcessing).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
            }
        )
        del list_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import stop_call_list_processing as spec_

        return self._caller.call(spec_.STOP_CALL_LIST_PROCESSING, given_, options)

    def recover_call_list(
        self,
        *,
        list_id: int,
        options: CallOptions | None = None,
    ) -> RecoverCallListResponse:
        """Resume a stopped call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (RecoverCallList).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
            }
        )
        del list_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import recover_call_list as spec_

        return self._caller.call(spec_.RECOVER_CALL_LIST, given_, options)

    def get_call_list_details_file(
        self,
        *,
        list_id: int,
        output: Literal["csv", "xls"],
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        encoding: str | Unset = UNSET,
        delimiter: str | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        new_csv_style: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """Read the tasks of a call list with their results.

        The service answers CSV unless `output` is `json`, so this argument is always sent. Roles that may call it:
        Owner, Admin, Developer, Call list manager, sys.Admin read only.

        Args:
            list_id: The call list's id.
            output: The form of the answer. The vendor's own default is `csv`. `json` is sent when it is left out.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            encoding: The file's text encoding. `UTF-8` by default.
            delimiter: The character between columns of the CSV file. `;` by default.
            batch_id: The id of the upload.
            new_csv_style: Whether the CSV answer has the newer columns.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCallListDetails).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "output": output,
                "count": count,
                "offset": offset,
                "encoding": encoding,
                "delimiter": delimiter,
                "batch_id": batch_id,
                "new_csv_style": new_csv_style,
            }
        )
        del list_id, output, count, offset, encoding, delimiter, batch_id, new_csv_style  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_list_details_file as spec_

        return self._caller.call(spec_.GET_CALL_LIST_DETAILS_FILE, given_, options)


class AsyncCallListsApi(Resource[AsyncCaller]):
    """Lists of calls that scenarios work through.

    Most wanted: `create_call_list`, `get_call_lists` and `append_to_call_list`.
    """

    __slots__ = ()

    async def create_call_list(
        self,
        *,
        rule_id: int,
        priority: int,
        max_simultaneous: int,
        num_attempts: int,
        name: str,
        file_content: FileInput,
        list_custom_data: str | Unset = UNSET,
        interval_seconds: int | Unset = UNSET,
        encoding: str | Unset = UNSET,
        delimiter: str | Unset = UNSET,
        escape: str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        task_priority_strategy: TaskPriorityStrategy | str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        call_list_type: CreateCallListRequestCallListType | str | Unset = UNSET,
        queue_id: int | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
        is_cancelled: bool | Unset = UNSET,
        quote: str | Unset = UNSET,
        acd_version: CreateCallListRequestAcdVersion | str | Unset = UNSET,
        predictive_type: CreateCallListRequestPredictiveType | str | Unset = UNSET,
        maximum_error_rate: float | Unset = UNSET,
        minimum_busy_factor: float | Unset = UNSET,
        task_multiplier: float | Unset = UNSET,
        is_personal_campaign: bool | Unset = UNSET,
        personal_campaign_type: PersonalCampaignType | str | Unset = UNSET,
        buffer_size_target: CreateCallListRequestBufferSizeTarget | str | Unset = UNSET,
        buffer_size_value: int | Unset = UNSET,
        buffer_threshold_factor: float | Unset = UNSET,
        avg_dial_time_sec: int | Unset = UNSET,
        avg_time_talk_sec: int | Unset = UNSET,
        avg_total_time_sec: int | Unset = UNSET,
        percent_successful: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateCallListResponse:
        """Upload a CSV file of tasks and start to work through it with a rule's scenario.

        Evidence: Documented (CreateCallList).

        Args:
            rule_id: The rule's id.
            priority: The priority. 0 to 2147483648.
            max_simultaneous: How many tasks run at the same time.
            num_attempts: How often a failed task is tried. 1 to 5.
            name: The call list's name. At most 255 characters.
            file_content: The tasks, as CSV.
            list_custom_data: Text of your own, handed to the scenario.
            interval_seconds: The pause between attempts, in seconds. `0` by default.
            encoding: The file's text encoding. `UTF-8` by default.
            delimiter: The character between columns of the CSV file. `;` by default.
            escape: The character that escapes another in the CSV file.
            server_location: Where the session should run; `getServerLocations` lists the places.
            task_priority_strategy: Which tasks go first. `first_attempts` by default.
            ip_address: Choose a server near this IP address.
            call_list_type: The way of dialling.
            queue_id: The queue whose agents take the calls.
            start_at: When to start.
            is_cancelled: Whether the list is created cancelled.
            quote: The character that encloses values in the CSV file.
            acd_version: The version of the queue.
            predictive_type: The algorithm of predictive dialling.
            maximum_error_rate: The greatest share of calls that may find no agent. 0 to 1.
            minimum_busy_factor: The least share of time agents should be busy. 0 to 1.
            task_multiplier: How many tasks are started for each free agent.
            is_personal_campaign: Whether tasks are meant for particular agents.
            personal_campaign_type: What happens when that agent is not free.
            buffer_size_target: What the size of the buffer follows.
            buffer_size_value: The size of the buffer, in tasks. 20 to 500.
            buffer_threshold_factor: The share of the buffer at which it is filled again.
            avg_dial_time_sec: The usual time until an answer, in seconds.
            avg_time_talk_sec: The usual time of talking, in seconds.
            avg_total_time_sec: The usual time of a whole call, in seconds.
            percent_successful: The usual share of successful calls, in percent.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "priority": priority,
                "max_simultaneous": max_simultaneous,
                "num_attempts": num_attempts,
                "name": name,
                "file_content": file_content,
                "list_custom_data": list_custom_data,
                "interval_seconds": interval_seconds,
                "encoding": encoding,
                "delimiter": delimiter,
                "escape": escape,
                "server_location": server_location,
                "task_priority_strategy": task_priority_strategy,
                "ip_address": ip_address,
                "call_list_type": call_list_type,
                "queue_id": queue_id,
                "start_at": start_at,
                "is_cancelled": is_cancelled,
                "quote": quote,
                "acd_version": acd_version,
                "predictive_type": predictive_type,
                "maximum_error_rate": maximum_error_rate,
                "minimum_busy_factor": minimum_busy_factor,
                "task_multiplier": task_multiplier,
                "is_personal_campaign": is_personal_campaign,
                "personal_campaign_type": personal_campaign_type,
                "buffer_size_target": buffer_size_target,
                "buffer_size_value": buffer_size_value,
                "buffer_threshold_factor": buffer_threshold_factor,
                "avg_dial_time_sec": avg_dial_time_sec,
                "avg_time_talk_sec": avg_time_talk_sec,
                "avg_total_time_sec": avg_total_time_sec,
                "percent_successful": percent_successful,
            }
        )
        del (
            rule_id,
            priority,
            max_simultaneous,
            num_attempts,
            name,
            file_content,
            list_custom_data,
            interval_seconds,
            encoding,
            delimiter,
            escape,
            server_location,
            task_priority_strategy,
            ip_address,
            call_list_type,
            queue_id,
            start_at,
            is_cancelled,
            quote,
            acd_version,
            predictive_type,
            maximum_error_rate,
            minimum_busy_factor,
            task_multiplier,
            is_personal_campaign,
            personal_campaign_type,
            buffer_size_target,
            buffer_size_value,
            buffer_threshold_factor,
            avg_dial_time_sec,
            avg_time_talk_sec,
            avg_total_time_sec,
            percent_successful,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import create_call_list as spec_

        return await self._caller.call(spec_.CREATE_CALL_LIST, given_, options)

    async def append_to_call_list(
        self,
        *,
        file_content: FileInput,
        list_id: int,
        encoding: str | Unset = UNSET,
        escape: str | Unset = UNSET,
        delimiter: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppendToCallListResponse:
        """Add the tasks of a CSV file to a call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            file_content: The tasks, as CSV.
            list_id: The call list's id.
            encoding: The file's text encoding. `UTF-8` by default.
            escape: The character that escapes another in the CSV file.
            delimiter: The character between columns of the CSV file. `;` by default.
            quote: The character that encloses values in the CSV file.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AppendToCallList).
        """
        given_ = Hidden(
            {
                "file_content": file_content,
                "list_id": list_id,
                "encoding": encoding,
                "escape": escape,
                "delimiter": delimiter,
                "quote": quote,
            }
        )
        del file_content, list_id, encoding, escape, delimiter, quote  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import append_to_call_list as spec_

        return await self._caller.call(spec_.APPEND_TO_CALL_LIST, given_, options)

    async def cancel_call_list_batch(
        self,
        *,
        list_id: int,
        batch_ids: Sequence[str],
        options: CallOptions | None = None,
    ) -> CancelCallListBatchResponse:
        """Cancel all tasks of a call list that came with the given uploads.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            batch_ids: The ids of uploads.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (CancelCallListBatch).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "batch_ids": batch_ids,
            }
        )
        del list_id, batch_ids  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import cancel_call_list_batch as spec_

        return await self._caller.call(spec_.CANCEL_CALL_LIST_BATCH, given_, options)

    async def edit_call_list(
        self,
        *,
        list_id: int,
        list_custom_data: str | Unset = UNSET,
        interval_seconds: int | Unset = UNSET,
        num_attempts: int | Unset = UNSET,
        max_simultaneous: int | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        name: str | Unset = UNSET,
        priority: int | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
        task_priority_strategy: TaskPriorityStrategy | str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        call_list_type: EditCallListRequestCallListType | str | Unset = UNSET,
        call_type: str | Unset = UNSET,
        predictive_type: EditCallListRequestPredictiveType | str | Unset = UNSET,
        maximum_error_rate: float | Unset = UNSET,
        minimum_busy_factor: float | Unset = UNSET,
        task_multiplier: float | Unset = UNSET,
        is_personal_campaign: bool | Unset = UNSET,
        personal_campaign_type: PersonalCampaignType | str | Unset = UNSET,
        avg_dial_time_sec: int | Unset = UNSET,
        avg_time_talk_sec: int | Unset = UNSET,
        avg_total_time_sec: int | Unset = UNSET,
        percent_successful: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EditCallListResponse:
        """Change a call list that exists: limits, attempts, dialling mode.

        Evidence: Documented (EditCallList).

        Args:
            list_id: The call list's id.
            list_custom_data: Text of your own, handed to the scenario.
            interval_seconds: The pause between attempts, in seconds.
            num_attempts: How often a failed task is tried.
            max_simultaneous: How many tasks run at the same time.
            ip_address: Choose a server near this IP address.
            name: The call list's new name. At most 255 characters.
            priority: The priority.
            start_at: When to start.
            task_priority_strategy: Which tasks go first. `first_attempts` by default.
            server_location: Where the session should run; `getServerLocations` lists the places.
            call_list_type: The way of dialling.
            call_type: The kind of call.
            predictive_type: The algorithm of predictive dialling.
            maximum_error_rate: The greatest share of calls that may find no agent. 0 to 1.
            minimum_busy_factor: The least share of time agents should be busy.
            task_multiplier: How many tasks are started for each free agent.
            is_personal_campaign: Whether tasks are meant for particular agents.
            personal_campaign_type: What happens when that agent is not free.
            avg_dial_time_sec: The usual time until an answer, in seconds.
            avg_time_talk_sec: The usual time of talking, in seconds.
            avg_total_time_sec: The usual time of a whole call, in seconds.
            percent_successful: The usual share of successful calls, in percent.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "list_custom_data": list_custom_data,
                "interval_seconds": interval_seconds,
                "num_attempts": num_attempts,
                "max_simultaneous": max_simultaneous,
                "ip_address": ip_address,
                "name": name,
                "priority": priority,
                "start_at": start_at,
                "task_priority_strategy": task_priority_strategy,
                "server_location": server_location,
                "call_list_type": call_list_type,
                "call_type": call_type,
                "predictive_type": predictive_type,
                "maximum_error_rate": maximum_error_rate,
                "minimum_busy_factor": minimum_busy_factor,
                "task_multiplier": task_multiplier,
                "is_personal_campaign": is_personal_campaign,
                "personal_campaign_type": personal_campaign_type,
                "avg_dial_time_sec": avg_dial_time_sec,
                "avg_time_talk_sec": avg_time_talk_sec,
                "avg_total_time_sec": avg_total_time_sec,
                "percent_successful": percent_successful,
            }
        )
        del (
            list_id,
            list_custom_data,
            interval_seconds,
            num_attempts,
            max_simultaneous,
            ip_address,
            name,
            priority,
            start_at,
            task_priority_strategy,
            server_location,
            call_list_type,
            call_type,
            predictive_type,
            maximum_error_rate,
            minimum_busy_factor,
            task_multiplier,
            is_personal_campaign,
            personal_campaign_type,
            avg_dial_time_sec,
            avg_time_talk_sec,
            avg_total_time_sec,
            percent_successful,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import edit_call_list as spec_

        return await self._caller.call(spec_.EDIT_CALL_LIST, given_, options)

    async def edit_call_list_tasks_priority(
        self,
        *,
        list_id: int,
        tasks: JSONInput,
        options: CallOptions | None = None,
    ) -> EditCallListTasksPriorityResponse:
        """Change the priority of tasks in a call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            tasks: Tasks with their priorities, as a JSON list.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (EditCallListTasksPriority).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "tasks": tasks,
            }
        )
        del list_id, tasks  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import edit_call_list_tasks_priority as spec_

        return await self._caller.call(spec_.EDIT_CALL_LIST_TASKS_PRIORITY, given_, options)

    async def delete_call_list(
        self,
        *,
        list_id: int,
        account_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeleteCallListResponse:
        """Delete a call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            account_id: The account's id. Normally the credentials say it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteCallList).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "account_id": account_id,
            }
        )
        del list_id, account_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import delete_call_list as spec_

        return await self._caller.call(spec_.DELETE_CALL_LIST, given_, options)

    async def get_call_lists(
        self,
        *,
        list_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        type_list: GetCallListsRequestTypeList | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        status: GetCallListsRequestStatus | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallListsResponse:
        """List call lists.

        Evidence: Documented (GetCallLists).

        Args:
            list_id: The call lists' ids. `all` for all.
            name: The call list's name.
            is_active: Lists at work only, or finished only.
            from_date: Where the period begins.
            to_date: Where the period ends.
            type_list: The kind of list.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            rule_id: The rules' ids. `all` for all.
            rule_name: The rules' names.
            status: The call list's state.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "name": name,
                "is_active": is_active,
                "from_date": from_date,
                "to_date": to_date,
                "type_list": type_list,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "status": status,
            }
        )
        del (
            list_id,
            name,
            is_active,
            from_date,
            to_date,
            type_list,
            count,
            offset,
            application_id,
            application_name,
            rule_id,
            rule_name,
            status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_lists as spec_

        return await self._caller.call(spec_.GET_CALL_LISTS, given_, options)

    def iter_call_lists(
        self,
        *,
        list_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        type_list: GetCallListsRequestTypeList | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        status: GetCallListsRequestStatus | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CallListType]:
        """List call lists, page after page.

        Evidence: Documented (GetCallLists).

        Args:
            list_id: The call lists' ids. `all` for all.
            name: The call list's name.
            is_active: Lists at work only, or finished only.
            from_date: Where the period begins.
            to_date: Where the period ends.
            type_list: The kind of list.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            rule_id: The rules' ids. `all` for all.
            rule_name: The rules' names.
            status: The call list's state.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "name": name,
                "is_active": is_active,
                "from_date": from_date,
                "to_date": to_date,
                "type_list": type_list,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "status": status,
            }
        )
        del (
            list_id,
            name,
            is_active,
            from_date,
            to_date,
            type_list,
            count,
            offset,
            application_id,
            application_name,
            rule_id,
            rule_name,
            status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_lists as spec_

        return aiterate(self._caller, spec_.GET_CALL_LISTS, spec_.PAGES, given_, options)

    async def get_call_list_details(
        self,
        *,
        list_id: int,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallListDetailsResponse:
        """Read the tasks of a call list with their results.

        The service answers CSV unless `output` is `json`, so this argument is always sent. Roles that may call it:
        Owner, Admin, Developer, Call list manager, sys.Admin read only.

        Args:
            list_id: The call list's id.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            batch_id: The id of the upload.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCallListDetails).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "batch_id": batch_id,
            }
        )
        del list_id, count, offset, batch_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_list_details as spec_

        return await self._caller.call(spec_.GET_CALL_LIST_DETAILS, given_, options)

    def iter_call_list_details(
        self,
        *,
        list_id: int,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CallListDetailType]:
        """Read the tasks of a call list with their results, page after page.

        The service answers CSV unless `output` is `json`, so this argument is always sent. Roles that may call it:
        Owner, Admin, Developer, Call list manager, sys.Admin read only.

        Args:
            list_id: The call list's id.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            batch_id: The id of the upload.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetCallListDetails).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "count": count,
                "offset": offset,
                "batch_id": batch_id,
            }
        )
        del list_id, count, offset, batch_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_list_details as spec_

        return aiterate(self._caller, spec_.GET_CALL_LIST_DETAILS, spec_.PAGES, given_, options)

    async def edit_call_list_task(
        self,
        *,
        list_id: int,
        task_id: int | Unset = UNSET,
        call_schedule: JSONInput | Unset = UNSET,
        task_uuid: str | Unset = UNSET,
        start_at: dt.datetime | Unset = UNSET,
        attempts_left: int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        min_execution_time: dt.time | Unset = UNSET,
        max_execution_time: dt.time | Unset = UNSET,
        next_attempt_time: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        skill_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EditCallListTaskResponse:
        """Change one task of a call list: start, attempts left, data.

        Evidence: Documented (EditCallListTask). The pages disagree: docs/voximplant.md says where.

        Args:
            list_id: The call list's id.
            task_id: The task's id.
            call_schedule: When the task may be called, as JSON.
            task_uuid: The task's UUID.
            start_at: When to start.
            attempts_left: How many attempts are left.
            custom_data: Text of your own.
            min_execution_time: The earliest time of day, in UTC. Give both this and `max_execution_time`.
            max_execution_time: The latest time of day, in UTC. Give both this and `min_execution_time`.
            next_attempt_time: When the next attempt is made.
            user_id: The user's id.
            skill_id: The skills' ids. At most 5 items.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "task_id": task_id,
                "call_schedule": call_schedule,
                "task_uuid": task_uuid,
                "start_at": start_at,
                "attempts_left": attempts_left,
                "custom_data": custom_data,
                "min_execution_time": min_execution_time,
                "max_execution_time": max_execution_time,
                "next_attempt_time": next_attempt_time,
                "user_id": user_id,
                "skill_id": skill_id,
            }
        )
        del (
            list_id,
            task_id,
            call_schedule,
            task_uuid,
            start_at,
            attempts_left,
            custom_data,
            min_execution_time,
            max_execution_time,
            next_attempt_time,
            user_id,
            skill_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import edit_call_list_task as spec_

        return await self._caller.call(spec_.EDIT_CALL_LIST_TASK, given_, options)

    async def cancel_call_list_task(
        self,
        *,
        list_id: int,
        account_id: int | Unset = UNSET,
        tasks_ids: Sequence[int] | Unset = UNSET,
        tasks_uuids: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CancelCallListTaskResponse:
        """Cancel up to 1000 tasks of a call list.

        Whether the answer repeats for each task is unverified. Roles that may call it: Owner, Admin, Developer,
        Call list manager. Give at least one of `tasks_ids`, `tasks_uuids`.

        Args:
            list_id: The call list's id.
            account_id: The account's id. Normally the credentials say it.
            tasks_ids: The tasks' ids. At most 1000 items.
            tasks_uuids: The tasks' UUIDs. At most 1000 items.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (CancelCallListTask).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "account_id": account_id,
                "tasks_ids": tasks_ids,
                "tasks_uuids": tasks_uuids,
            }
        )
        del list_id, account_id, tasks_ids, tasks_uuids  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import cancel_call_list_task as spec_

        return await self._caller.call(spec_.CANCEL_CALL_LIST_TASK, given_, options)

    async def stop_call_list_processing(
        self,
        *,
        list_id: int,
        options: CallOptions | None = None,
    ) -> StopCallListProcessingResponse:
        """Stop work on a call list.

        RecoverCallList resumes it. Roles that may call it: Owner, Admin, Developer, Call list manager, Support.

        Args:
            list_id: The call list's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (StopCallListProcessing).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
            }
        )
        del list_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import stop_call_list_processing as spec_

        return await self._caller.call(spec_.STOP_CALL_LIST_PROCESSING, given_, options)

    async def recover_call_list(
        self,
        *,
        list_id: int,
        options: CallOptions | None = None,
    ) -> RecoverCallListResponse:
        """Resume a stopped call list.

        Roles that may call it: Owner, Admin, Developer, Call list manager.

        Args:
            list_id: The call list's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (RecoverCallList).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
            }
        )
        del list_id  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import recover_call_list as spec_

        return await self._caller.call(spec_.RECOVER_CALL_LIST, given_, options)

    async def get_call_list_details_file(
        self,
        *,
        list_id: int,
        output: Literal["csv", "xls"],
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        encoding: str | Unset = UNSET,
        delimiter: str | Unset = UNSET,
        batch_id: str | Unset = UNSET,
        new_csv_style: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """Read the tasks of a call list with their results.

        The service answers CSV unless `output` is `json`, so this argument is always sent. Roles that may call it:
        Owner, Admin, Developer, Call list manager, sys.Admin read only.

        Args:
            list_id: The call list's id.
            output: The form of the answer. The vendor's own default is `csv`. `json` is sent when it is left out.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            encoding: The file's text encoding. `UTF-8` by default.
            delimiter: The character between columns of the CSV file. `;` by default.
            batch_id: The id of the upload.
            new_csv_style: Whether the CSV answer has the newer columns.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCallListDetails).
        """
        given_ = Hidden(
            {
                "list_id": list_id,
                "output": output,
                "count": count,
                "offset": offset,
                "encoding": encoding,
                "delimiter": delimiter,
                "batch_id": batch_id,
                "new_csv_style": new_csv_style,
            }
        )
        del list_id, output, count, offset, encoding, delimiter, batch_id, new_csv_style  # tracebacks show variables

        from trunkline_voximplant.api.call_lists import get_call_list_details_file as spec_

        return await self._caller.call(spec_.GET_CALL_LIST_DETAILS_FILE, given_, options)
