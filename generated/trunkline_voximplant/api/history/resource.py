# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The history calls, blocking and async."""

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
    from trunkline_runtime.download_target import FileTarget
    from trunkline_runtime.engine.jobs import Report
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.acd_session_info_type import ACDSessionInfoType
    from trunkline_voximplant.models.audit_log_info_type import AuditLogInfoType
    from trunkline_voximplant.models.call_session_info_type import CallSessionInfoType
    from trunkline_voximplant.models.delete_record_response import DeleteRecordResponse
    from trunkline_voximplant.models.get_acd_history_response import GetACDHistoryResponse
    from trunkline_voximplant.models.get_audit_log_async_response import GetAuditLogAsyncResponse
    from trunkline_voximplant.models.get_audit_log_response import GetAuditLogResponse
    from trunkline_voximplant.models.get_brief_call_history_response import GetBriefCallHistoryResponse
    from trunkline_voximplant.models.get_call_history_async_response import GetCallHistoryAsyncResponse
    from trunkline_voximplant.models.get_call_history_response import GetCallHistoryResponse
    from trunkline_voximplant.models.get_history_reports_response import GetHistoryReportsResponse
    from trunkline_voximplant.models.get_transaction_history_async_response import GetTransactionHistoryAsyncResponse
    from trunkline_voximplant.models.get_transaction_history_response import GetTransactionHistoryResponse
    from trunkline_voximplant.models.history_report_type import HistoryReportType
    from trunkline_voximplant.models.history_type import HistoryType
    from trunkline_voximplant.models.transaction_info_type import TransactionInfoType
    from trunkline_voximplant.models.transaction_type import TransactionType


class HistoryApi(Resource[Caller]):
    """Calls, charges, actions, and reports about them.

    Most wanted: `get_call_history`, `get_call_history_async` and `get_brief_call_history`.
    """

    __slots__ = ()

    def get_call_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallHistoryResponse:
        """List call sessions with, on request, their calls, recordings and other costs.

        Evidence: Documented (GetCallHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            call_session_history_id: The ids of the call sessions. At most 1000 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
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
                "min_duration": min_duration,
                "max_duration": max_duration,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "remote_number_list": remote_number_list,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            remote_number_list,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_call_history as spec_

        return self._caller.call(spec_.GET_CALL_HISTORY, given_, options)

    def iter_call_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[CallSessionInfoType]:
        """List call sessions with, on request, their calls, recordings and other costs, page after page.

        Evidence: Documented (GetCallHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            call_session_history_id: The ids of the call sessions. At most 1000 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "min_duration": min_duration,
                "max_duration": max_duration,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "remote_number_list": remote_number_list,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            remote_number_list,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_call_history as spec_

        return iterate(self._caller, spec_.GET_CALL_HISTORY, spec_.PAGES, given_, options)

    def get_call_history_async(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallHistoryAsyncResponse:
        """Order a CSV report of call sessions.

        Evidence: Documented (GetCallHistoryAsync).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "min_duration": min_duration,
                "max_duration": max_duration,
                "remote_number_list": remote_number_list,
                "count": count,
                "offset": offset,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            remote_number_list,
            count,
            offset,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_call_history_async as spec_

        return self._caller.call(spec_.GET_CALL_HISTORY_ASYNC, given_, options)

    def fetch_call_history_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a CSV report of call sessions, wait for it and write it to a file.

        Evidence: Documented (GetCallHistoryAsync).

        Calls `get_call_history_async`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "min_duration": min_duration,
                "max_duration": max_duration,
                "remote_number_list": remote_number_list,
                "count": count,
                "offset": offset,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            remote_number_list,
            count,
            offset,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import fetch

        from trunkline_voximplant.api.history import get_call_history_async as spec_

        return fetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    def get_brief_call_history(
        self,
        *,
        output: Literal["csv"] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetBriefCallHistoryResponse:
        """Order a short CSV report of call sessions.

        Evidence: Documented (GetBriefCallHistory).

        Args:
            output: The form of the answer. `csv` is sent when it is left out.
            from_date: Where the period begins.
            to_date: Where the period ends.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "from_date": from_date,
                "to_date": to_date,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "desc_order": desc_order,
                "with_header": with_header,
                "timezone": timezone,
            }
        )
        del (
            output,
            from_date,
            to_date,
            call_session_history_id,
            application_id,
            application_name,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            desc_order,
            with_header,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_brief_call_history as spec_

        return self._caller.call(spec_.GET_BRIEF_CALL_HISTORY, given_, options)

    def fetch_brief_call_history_report(
        self,
        *,
        to: FileTarget,
        output: Literal["csv"] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a short CSV report of call sessions, wait for it and write it to a file.

        Evidence: Documented (GetBriefCallHistory).

        Calls `get_brief_call_history`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            output: The form of the answer. `csv` is sent when it is left out.
            from_date: Where the period begins.
            to_date: Where the period ends.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            timezone: The time zone of the dates given and returned.
            poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The report's id, where it is and its size.

        Raises:
            InvalidArgument, ApiError, JobUnfinished, OSError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "from_date": from_date,
                "to_date": to_date,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "desc_order": desc_order,
                "with_header": with_header,
                "timezone": timezone,
            }
        )
        del (
            output,
            from_date,
            to_date,
            call_session_history_id,
            application_id,
            application_name,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            desc_order,
            with_header,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import fetch

        from trunkline_voximplant.api.history import get_brief_call_history as spec_

        return fetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    def get_history_reports(
        self,
        *,
        history_report_id: int | Unset = UNSET,
        history_type: Sequence[HistoryType | str] | Literal["all"] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetHistoryReportsResponse:
        """List ordered reports.

        Evidence: Documented (GetHistoryReports).

        Args:
            history_report_id: The report's id.
            history_type: The kinds of report. `all` for all.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "history_report_id": history_report_id,
                "history_type": history_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            history_report_id,
            history_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_history_reports as spec_

        return self._caller.call(spec_.GET_HISTORY_REPORTS, given_, options)

    def iter_history_reports(
        self,
        *,
        history_report_id: int | Unset = UNSET,
        history_type: Sequence[HistoryType | str] | Literal["all"] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[HistoryReportType]:
        """List ordered reports, page after page.

        Evidence: Documented (GetHistoryReports).

        Args:
            history_report_id: The report's id.
            history_type: The kinds of report. `all` for all.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "history_report_id": history_report_id,
                "history_type": history_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            history_report_id,
            history_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_history_reports as spec_

        return iterate(self._caller, spec_.GET_HISTORY_REPORTS, spec_.PAGES, given_, options)

    def download_history_report(
        self,
        *,
        history_report_id: int,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download a finished report, often gzipped.

        While it is not ready the answer is error 356; when it failed, 357. Roles that may call it: Owner, Admin,
        Supervisor, Accountant, Payer.

        Args:
            history_report_id: The report's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DownloadHistoryReport).
        """
        given_ = Hidden(
            {
                "history_report_id": history_report_id,
            }
        )
        del history_report_id  # tracebacks show variables

        from trunkline_voximplant.api.history import download_history_report as spec_

        return self._caller.call(spec_.DOWNLOAD_HISTORY_REPORT, given_, options)

    def get_transaction_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        with_extended_info: bool | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetTransactionHistoryResponse:
        """List charges and payments.

        Evidence: Documented (GetTransactionHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            with_extended_info: Whether to include further details.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            is_uncommitted: Transactions on hold only.
            timezone: The time zone of the dates given and returned.
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
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "with_extended_info": with_extended_info,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "is_uncommitted": is_uncommitted,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            with_extended_info,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            with_total_count,
            count,
            offset,
            is_uncommitted,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_transaction_history as spec_

        return self._caller.call(spec_.GET_TRANSACTION_HISTORY, given_, options)

    def iter_transaction_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        with_extended_info: bool | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[TransactionInfoType]:
        """List charges and payments, page after page.

        Evidence: Documented (GetTransactionHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            with_extended_info: Whether to include further details.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            is_uncommitted: Transactions on hold only.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "with_extended_info": with_extended_info,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "is_uncommitted": is_uncommitted,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            with_extended_info,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            with_total_count,
            count,
            offset,
            is_uncommitted,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_transaction_history as spec_

        return iterate(self._caller, spec_.GET_TRANSACTION_HISTORY, spec_.PAGES, given_, options)

    def get_transaction_history_async(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetTransactionHistoryAsyncResponse:
        """Order a CSV report of charges and payments.

        Evidence: Documented (GetTransactionHistoryAsync).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            count: How many entries to return.
            offset: How many entries to skip.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            is_uncommitted: Transactions on hold only.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "count": count,
                "offset": offset,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "is_uncommitted": is_uncommitted,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            count,
            offset,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            is_uncommitted,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_transaction_history_async as spec_

        return self._caller.call(spec_.GET_TRANSACTION_HISTORY_ASYNC, given_, options)

    def fetch_transaction_history_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a CSV report of charges and payments, wait for it and write it to a file.

        Evidence: Documented (GetTransactionHistoryAsync).

        Calls `get_transaction_history_async`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            count: How many entries to return.
            offset: How many entries to skip.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            is_uncommitted: Transactions on hold only.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "count": count,
                "offset": offset,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "is_uncommitted": is_uncommitted,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            count,
            offset,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            is_uncommitted,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import fetch

        from trunkline_voximplant.api.history import get_transaction_history_async as spec_

        return fetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    def delete_record(
        self,
        *,
        record_url: str | Unset = UNSET,
        record_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeleteRecordResponse:
        """Delete a recording, given its URL or id.

        Roles that may call it: Owner, Admin. Give at least one of `record_url`, `record_id`.

        Args:
            record_url: The recording's URL.
            record_id: The recording's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteRecord).
        """
        given_ = Hidden(
            {
                "record_url": record_url,
                "record_id": record_id,
            }
        )
        del record_url, record_id  # tracebacks show variables

        from trunkline_voximplant.api.history import delete_record as spec_

        return self._caller.call(spec_.DELETE_RECORD, given_, options)

    def get_acd_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        callerid: str | int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        acd_session_history_id: Sequence[int] | Unset = UNSET,
        acd_request_id: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        operator_hangup: bool | Unset = UNSET,
        unserviced: bool | Unset = UNSET,
        min_waiting_time: int | Unset = UNSET,
        rejected: bool | Unset = UNSET,
        with_events: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDHistoryResponse:
        """List requests that went through ACD queues (version 1).

        Evidence: Documented (GetACDHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            callerid: The caller's number. `+`, spaces, dashes and brackets are allowed.
            custom_data: Text of your own.
            acd_session_history_id: The ids of the requests in the history.
            acd_request_id: The ids of the requests.
            acd_queue_id: The ACD queues' ids.
            user_id: The users' ids.
            operator_hangup: Calls that the operator ended.
            unserviced: Calls that nobody served.
            min_waiting_time: The least waiting time.
            rejected: Calls that the queue rejected.
            with_events: Whether to include events.
            desc_order: Newest first.
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
                "from_date": from_date,
                "to_date": to_date,
                "callerid": callerid,
                "custom_data": custom_data,
                "acd_session_history_id": acd_session_history_id,
                "acd_request_id": acd_request_id,
                "acd_queue_id": acd_queue_id,
                "user_id": user_id,
                "operator_hangup": operator_hangup,
                "unserviced": unserviced,
                "min_waiting_time": min_waiting_time,
                "rejected": rejected,
                "with_events": with_events,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            from_date,
            to_date,
            callerid,
            custom_data,
            acd_session_history_id,
            acd_request_id,
            acd_queue_id,
            user_id,
            operator_hangup,
            unserviced,
            min_waiting_time,
            rejected,
            with_events,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_acd_history as spec_

        return self._caller.call(spec_.GET_ACD_HISTORY, given_, options)

    def iter_acd_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        callerid: str | int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        acd_session_history_id: Sequence[int] | Unset = UNSET,
        acd_request_id: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        operator_hangup: bool | Unset = UNSET,
        unserviced: bool | Unset = UNSET,
        min_waiting_time: int | Unset = UNSET,
        rejected: bool | Unset = UNSET,
        with_events: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[ACDSessionInfoType]:
        """List requests that went through ACD queues (version 1), page after page.

        Evidence: Documented (GetACDHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            callerid: The caller's number. `+`, spaces, dashes and brackets are allowed.
            custom_data: Text of your own.
            acd_session_history_id: The ids of the requests in the history.
            acd_request_id: The ids of the requests.
            acd_queue_id: The ACD queues' ids.
            user_id: The users' ids.
            operator_hangup: Calls that the operator ended.
            unserviced: Calls that nobody served.
            min_waiting_time: The least waiting time.
            rejected: Calls that the queue rejected.
            with_events: Whether to include events.
            desc_order: Newest first.
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
                "from_date": from_date,
                "to_date": to_date,
                "callerid": callerid,
                "custom_data": custom_data,
                "acd_session_history_id": acd_session_history_id,
                "acd_request_id": acd_request_id,
                "acd_queue_id": acd_queue_id,
                "user_id": user_id,
                "operator_hangup": operator_hangup,
                "unserviced": unserviced,
                "min_waiting_time": min_waiting_time,
                "rejected": rejected,
                "with_events": with_events,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            from_date,
            to_date,
            callerid,
            custom_data,
            acd_session_history_id,
            acd_request_id,
            acd_queue_id,
            user_id,
            operator_hangup,
            unserviced,
            min_waiting_time,
            rejected,
            with_events,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_acd_history as spec_

        return iterate(self._caller, spec_.GET_ACD_HISTORY, spec_.PAGES, given_, options)

    def get_audit_log(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAuditLogResponse:
        """List API calls and panel actions made with the account.

        Evidence: Documented (GetAuditLog).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
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
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_audit_log as spec_

        return self._caller.call(spec_.GET_AUDIT_LOG, given_, options)

    def iter_audit_log(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AuditLogInfoType]:
        """List API calls and panel actions made with the account, page after page.

        Evidence: Documented (GetAuditLog).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_audit_log as spec_

        return iterate(self._caller, spec_.GET_AUDIT_LOG, spec_.PAGES, given_, options)

    def get_audit_log_async(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAuditLogAsyncResponse:
        """Order a CSV report of API calls and panel actions.

        Evidence: Documented (GetAuditLogAsync).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            count: How many entries to return.
            offset: How many entries to skip.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "count": count,
                "offset": offset,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            count,
            offset,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_audit_log_async as spec_

        return self._caller.call(spec_.GET_AUDIT_LOG_ASYNC, given_, options)

    def fetch_audit_log_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a CSV report of API calls and panel actions, wait for it and write it to a file.

        Evidence: Documented (GetAuditLogAsync).

        Calls `get_audit_log_async`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            count: How many entries to return.
            offset: How many entries to skip.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "count": count,
                "offset": offset,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            count,
            offset,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import fetch

        from trunkline_voximplant.api.history import get_audit_log_async as spec_

        return fetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    def get_acd_history_file(
        self,
        *,
        output: Literal["csv", "xls"],
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        callerid: str | int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        decimal_separator: str | Unset = UNSET,
        acd_session_history_id: Sequence[int] | Unset = UNSET,
        acd_request_id: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        operator_hangup: bool | Unset = UNSET,
        unserviced: bool | Unset = UNSET,
        min_waiting_time: int | Unset = UNSET,
        rejected: bool | Unset = UNSET,
        with_events: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List requests that went through ACD queues (version 1).

        Evidence: Documented (GetACDHistory).

        Args:
            output: The form of the answer. `json` by default.
            from_date: Where the period begins.
            to_date: Where the period ends.
            callerid: The caller's number. `+`, spaces, dashes and brackets are allowed.
            custom_data: Text of your own.
            decimal_separator: The decimal separator of a CSV answer.
            acd_session_history_id: The ids of the requests in the history.
            acd_request_id: The ids of the requests.
            acd_queue_id: The ACD queues' ids.
            user_id: The users' ids.
            operator_hangup: Calls that the operator ended.
            unserviced: Calls that nobody served.
            min_waiting_time: The least waiting time.
            rejected: Calls that the queue rejected.
            with_events: Whether to include events.
            with_header: Whether the CSV file begins with column names.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "from_date": from_date,
                "to_date": to_date,
                "callerid": callerid,
                "custom_data": custom_data,
                "decimal_separator": decimal_separator,
                "acd_session_history_id": acd_session_history_id,
                "acd_request_id": acd_request_id,
                "acd_queue_id": acd_queue_id,
                "user_id": user_id,
                "operator_hangup": operator_hangup,
                "unserviced": unserviced,
                "min_waiting_time": min_waiting_time,
                "rejected": rejected,
                "with_events": with_events,
                "with_header": with_header,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            output,
            from_date,
            to_date,
            callerid,
            custom_data,
            decimal_separator,
            acd_session_history_id,
            acd_request_id,
            acd_queue_id,
            user_id,
            operator_hangup,
            unserviced,
            min_waiting_time,
            rejected,
            with_events,
            with_header,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_acd_history_file as spec_

        return self._caller.call(spec_.GET_ACD_HISTORY_FILE, given_, options)


class AsyncHistoryApi(Resource[AsyncCaller]):
    """Calls, charges, actions, and reports about them.

    Most wanted: `get_call_history`, `get_call_history_async` and `get_brief_call_history`.
    """

    __slots__ = ()

    async def get_call_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallHistoryResponse:
        """List call sessions with, on request, their calls, recordings and other costs.

        Evidence: Documented (GetCallHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            call_session_history_id: The ids of the call sessions. At most 1000 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
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
                "min_duration": min_duration,
                "max_duration": max_duration,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "remote_number_list": remote_number_list,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            remote_number_list,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_call_history as spec_

        return await self._caller.call(spec_.GET_CALL_HISTORY, given_, options)

    def iter_call_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CallSessionInfoType]:
        """List call sessions with, on request, their calls, recordings and other costs, page after page.

        Evidence: Documented (GetCallHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            call_session_history_id: The ids of the call sessions. At most 1000 items.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "min_duration": min_duration,
                "max_duration": max_duration,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "remote_number_list": remote_number_list,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            remote_number_list,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_call_history as spec_

        return aiterate(self._caller, spec_.GET_CALL_HISTORY, spec_.PAGES, given_, options)

    async def get_call_history_async(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallHistoryAsyncResponse:
        """Order a CSV report of call sessions.

        Evidence: Documented (GetCallHistoryAsync).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "min_duration": min_duration,
                "max_duration": max_duration,
                "remote_number_list": remote_number_list,
                "count": count,
                "offset": offset,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            remote_number_list,
            count,
            offset,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_call_history_async as spec_

        return await self._caller.call(spec_.GET_CALL_HISTORY_ASYNC, given_, options)

    async def fetch_call_history_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        remote_number_list: Sequence[str | int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        with_calls: bool | Unset = UNSET,
        with_records: bool | Unset = UNSET,
        with_other_resources: bool | Unset = UNSET,
        child_account_id: Sequence[int] | Unset = UNSET,
        children_calls_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a CSV report of call sessions, wait for it and write it to a file.

        Evidence: Documented (GetCallHistoryAsync).

        Calls `get_call_history_async`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            min_duration: The least duration, in seconds.
            max_duration: The greatest duration, in seconds.
            remote_number_list: Far parties' numbers, as a JSON list. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            user_id: The users' ids.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            with_calls: Whether to include calls.
            with_records: Whether to include recordings.
            with_other_resources: Whether to include other resources that were used.
            child_account_id: The child accounts' ids.
            children_calls_only: Calls of child accounts only.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "min_duration": min_duration,
                "max_duration": max_duration,
                "remote_number_list": remote_number_list,
                "count": count,
                "offset": offset,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "user_id": user_id,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "with_calls": with_calls,
                "with_records": with_records,
                "with_other_resources": with_other_resources,
                "child_account_id": child_account_id,
                "children_calls_only": children_calls_only,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            min_duration,
            max_duration,
            remote_number_list,
            count,
            offset,
            call_session_history_id,
            application_id,
            application_name,
            user_id,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            with_calls,
            with_records,
            with_other_resources,
            child_account_id,
            children_calls_only,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import afetch

        from trunkline_voximplant.api.history import get_call_history_async as spec_

        return await afetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    async def get_brief_call_history(
        self,
        *,
        output: Literal["csv"] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetBriefCallHistoryResponse:
        """Order a short CSV report of call sessions.

        Evidence: Documented (GetBriefCallHistory).

        Args:
            output: The form of the answer. `csv` is sent when it is left out.
            from_date: Where the period begins.
            to_date: Where the period ends.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "from_date": from_date,
                "to_date": to_date,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "desc_order": desc_order,
                "with_header": with_header,
                "timezone": timezone,
            }
        )
        del (
            output,
            from_date,
            to_date,
            call_session_history_id,
            application_id,
            application_name,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            desc_order,
            with_header,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_brief_call_history as spec_

        return await self._caller.call(spec_.GET_BRIEF_CALL_HISTORY, given_, options)

    async def fetch_brief_call_history_report(
        self,
        *,
        to: FileTarget,
        output: Literal["csv"] | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        call_session_history_id: Sequence[int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        remote_number: Sequence[str | int] | Unset = UNSET,
        local_number: Sequence[str | int] | Unset = UNSET,
        call_session_history_custom_data: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a short CSV report of call sessions, wait for it and write it to a file.

        Evidence: Documented (GetBriefCallHistory).

        Calls `get_brief_call_history`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            output: The form of the answer. `csv` is sent when it is left out.
            from_date: Where the period begins.
            to_date: Where the period ends.
            call_session_history_id: The ids of the call sessions.
            application_id: The application's id.
            application_name: The application's name.
            rule_name: The rule's name.
            remote_number: The far parties' numbers.
            local_number: The numbers on Voximplant's side.
            call_session_history_custom_data: Text that the session's custom data contains.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            timezone: The time zone of the dates given and returned.
            poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The report's id, where it is and its size.

        Raises:
            InvalidArgument, ApiError, JobUnfinished, OSError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "from_date": from_date,
                "to_date": to_date,
                "call_session_history_id": call_session_history_id,
                "application_id": application_id,
                "application_name": application_name,
                "rule_name": rule_name,
                "remote_number": remote_number,
                "local_number": local_number,
                "call_session_history_custom_data": call_session_history_custom_data,
                "desc_order": desc_order,
                "with_header": with_header,
                "timezone": timezone,
            }
        )
        del (
            output,
            from_date,
            to_date,
            call_session_history_id,
            application_id,
            application_name,
            rule_name,
            remote_number,
            local_number,
            call_session_history_custom_data,
            desc_order,
            with_header,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import afetch

        from trunkline_voximplant.api.history import get_brief_call_history as spec_

        return await afetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    async def get_history_reports(
        self,
        *,
        history_report_id: int | Unset = UNSET,
        history_type: Sequence[HistoryType | str] | Literal["all"] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetHistoryReportsResponse:
        """List ordered reports.

        Evidence: Documented (GetHistoryReports).

        Args:
            history_report_id: The report's id.
            history_type: The kinds of report. `all` for all.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "history_report_id": history_report_id,
                "history_type": history_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            history_report_id,
            history_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_history_reports as spec_

        return await self._caller.call(spec_.GET_HISTORY_REPORTS, given_, options)

    def iter_history_reports(
        self,
        *,
        history_report_id: int | Unset = UNSET,
        history_type: Sequence[HistoryType | str] | Literal["all"] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[HistoryReportType]:
        """List ordered reports, page after page.

        Evidence: Documented (GetHistoryReports).

        Args:
            history_report_id: The report's id.
            history_type: The kinds of report. `all` for all.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "history_report_id": history_report_id,
                "history_type": history_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            history_report_id,
            history_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_history_reports as spec_

        return aiterate(self._caller, spec_.GET_HISTORY_REPORTS, spec_.PAGES, given_, options)

    async def download_history_report(
        self,
        *,
        history_report_id: int,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download a finished report, often gzipped.

        While it is not ready the answer is error 356; when it failed, 357. Roles that may call it: Owner, Admin,
        Supervisor, Accountant, Payer.

        Args:
            history_report_id: The report's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DownloadHistoryReport).
        """
        given_ = Hidden(
            {
                "history_report_id": history_report_id,
            }
        )
        del history_report_id  # tracebacks show variables

        from trunkline_voximplant.api.history import download_history_report as spec_

        return await self._caller.call(spec_.DOWNLOAD_HISTORY_REPORT, given_, options)

    async def get_transaction_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        with_extended_info: bool | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetTransactionHistoryResponse:
        """List charges and payments.

        Evidence: Documented (GetTransactionHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            with_extended_info: Whether to include further details.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            is_uncommitted: Transactions on hold only.
            timezone: The time zone of the dates given and returned.
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
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "with_extended_info": with_extended_info,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "is_uncommitted": is_uncommitted,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            with_extended_info,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            with_total_count,
            count,
            offset,
            is_uncommitted,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_transaction_history as spec_

        return await self._caller.call(spec_.GET_TRANSACTION_HISTORY, given_, options)

    def iter_transaction_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        with_extended_info: bool | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[TransactionInfoType]:
        """List charges and payments, page after page.

        Evidence: Documented (GetTransactionHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            with_extended_info: Whether to include further details.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return. `20` by default. At most 1000.
            offset: How many entries to skip.
            is_uncommitted: Transactions on hold only.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "with_extended_info": with_extended_info,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "is_uncommitted": is_uncommitted,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            with_extended_info,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            with_total_count,
            count,
            offset,
            is_uncommitted,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_transaction_history as spec_

        return aiterate(self._caller, spec_.GET_TRANSACTION_HISTORY, spec_.PAGES, given_, options)

    async def get_transaction_history_async(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetTransactionHistoryAsyncResponse:
        """Order a CSV report of charges and payments.

        Evidence: Documented (GetTransactionHistoryAsync).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            count: How many entries to return.
            offset: How many entries to skip.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            is_uncommitted: Transactions on hold only.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "count": count,
                "offset": offset,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "is_uncommitted": is_uncommitted,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            count,
            offset,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            is_uncommitted,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_transaction_history_async as spec_

        return await self._caller.call(spec_.GET_TRANSACTION_HISTORY_ASYNC, given_, options)

    async def fetch_transaction_history_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        subscription_id: Sequence[int] | Unset = UNSET,
        subscription_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[str] | Unset = UNSET,
        price_group_name: Sequence[str] | Unset = UNSET,
        use_accounting_dates: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        transaction_id: Sequence[int] | Unset = UNSET,
        transaction_type: Sequence[TransactionType | str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_transactions_only: bool | Unset = UNSET,
        users_transactions_only: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        is_uncommitted: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a CSV report of charges and payments, wait for it and write it to a file.

        Evidence: Documented (GetTransactionHistoryAsync).

        Calls `get_transaction_history_async`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            application_id: The application's id.
            application_name: The application's name.
            subscription_id: The subscriptions' ids.
            subscription_name: The subscriptions' names.
            resource_type: The kinds of resource.
            price_group_name: The names of the price groups.
            use_accounting_dates: Whether the period means accounting dates.
            count: How many entries to return.
            offset: How many entries to skip.
            transaction_id: The transactions' ids.
            transaction_type: The kinds of transaction.
            user_id: The users' ids.
            child_account_id: The child accounts' ids. `all` for all.
            children_transactions_only: Transactions of child accounts only.
            users_transactions_only: Transactions of users only.
            desc_order: Newest first.
            is_uncommitted: Transactions on hold only.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "application_id": application_id,
                "application_name": application_name,
                "subscription_id": subscription_id,
                "subscription_name": subscription_name,
                "resource_type": resource_type,
                "price_group_name": price_group_name,
                "use_accounting_dates": use_accounting_dates,
                "count": count,
                "offset": offset,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "user_id": user_id,
                "child_account_id": child_account_id,
                "children_transactions_only": children_transactions_only,
                "users_transactions_only": users_transactions_only,
                "desc_order": desc_order,
                "is_uncommitted": is_uncommitted,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            application_id,
            application_name,
            subscription_id,
            subscription_name,
            resource_type,
            price_group_name,
            use_accounting_dates,
            count,
            offset,
            transaction_id,
            transaction_type,
            user_id,
            child_account_id,
            children_transactions_only,
            users_transactions_only,
            desc_order,
            is_uncommitted,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import afetch

        from trunkline_voximplant.api.history import get_transaction_history_async as spec_

        return await afetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    async def delete_record(
        self,
        *,
        record_url: str | Unset = UNSET,
        record_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeleteRecordResponse:
        """Delete a recording, given its URL or id.

        Roles that may call it: Owner, Admin. Give at least one of `record_url`, `record_id`.

        Args:
            record_url: The recording's URL.
            record_id: The recording's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteRecord).
        """
        given_ = Hidden(
            {
                "record_url": record_url,
                "record_id": record_id,
            }
        )
        del record_url, record_id  # tracebacks show variables

        from trunkline_voximplant.api.history import delete_record as spec_

        return await self._caller.call(spec_.DELETE_RECORD, given_, options)

    async def get_acd_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        callerid: str | int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        acd_session_history_id: Sequence[int] | Unset = UNSET,
        acd_request_id: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        operator_hangup: bool | Unset = UNSET,
        unserviced: bool | Unset = UNSET,
        min_waiting_time: int | Unset = UNSET,
        rejected: bool | Unset = UNSET,
        with_events: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetACDHistoryResponse:
        """List requests that went through ACD queues (version 1).

        Evidence: Documented (GetACDHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            callerid: The caller's number. `+`, spaces, dashes and brackets are allowed.
            custom_data: Text of your own.
            acd_session_history_id: The ids of the requests in the history.
            acd_request_id: The ids of the requests.
            acd_queue_id: The ACD queues' ids.
            user_id: The users' ids.
            operator_hangup: Calls that the operator ended.
            unserviced: Calls that nobody served.
            min_waiting_time: The least waiting time.
            rejected: Calls that the queue rejected.
            with_events: Whether to include events.
            desc_order: Newest first.
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
                "from_date": from_date,
                "to_date": to_date,
                "callerid": callerid,
                "custom_data": custom_data,
                "acd_session_history_id": acd_session_history_id,
                "acd_request_id": acd_request_id,
                "acd_queue_id": acd_queue_id,
                "user_id": user_id,
                "operator_hangup": operator_hangup,
                "unserviced": unserviced,
                "min_waiting_time": min_waiting_time,
                "rejected": rejected,
                "with_events": with_events,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            from_date,
            to_date,
            callerid,
            custom_data,
            acd_session_history_id,
            acd_request_id,
            acd_queue_id,
            user_id,
            operator_hangup,
            unserviced,
            min_waiting_time,
            rejected,
            with_events,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_acd_history as spec_

        return await self._caller.call(spec_.GET_ACD_HISTORY, given_, options)

    def iter_acd_history(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        callerid: str | int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        acd_session_history_id: Sequence[int] | Unset = UNSET,
        acd_request_id: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        operator_hangup: bool | Unset = UNSET,
        unserviced: bool | Unset = UNSET,
        min_waiting_time: int | Unset = UNSET,
        rejected: bool | Unset = UNSET,
        with_events: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ACDSessionInfoType]:
        """List requests that went through ACD queues (version 1), page after page.

        Evidence: Documented (GetACDHistory).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            callerid: The caller's number. `+`, spaces, dashes and brackets are allowed.
            custom_data: Text of your own.
            acd_session_history_id: The ids of the requests in the history.
            acd_request_id: The ids of the requests.
            acd_queue_id: The ACD queues' ids.
            user_id: The users' ids.
            operator_hangup: Calls that the operator ended.
            unserviced: Calls that nobody served.
            min_waiting_time: The least waiting time.
            rejected: Calls that the queue rejected.
            with_events: Whether to include events.
            desc_order: Newest first.
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
                "from_date": from_date,
                "to_date": to_date,
                "callerid": callerid,
                "custom_data": custom_data,
                "acd_session_history_id": acd_session_history_id,
                "acd_request_id": acd_request_id,
                "acd_queue_id": acd_queue_id,
                "user_id": user_id,
                "operator_hangup": operator_hangup,
                "unserviced": unserviced,
                "min_waiting_time": min_waiting_time,
                "rejected": rejected,
                "with_events": with_events,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            from_date,
            to_date,
            callerid,
            custom_data,
            acd_session_history_id,
            acd_request_id,
            acd_queue_id,
            user_id,
            operator_hangup,
            unserviced,
            min_waiting_time,
            rejected,
            with_events,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_acd_history as spec_

        return aiterate(self._caller, spec_.GET_ACD_HISTORY, spec_.PAGES, given_, options)

    async def get_audit_log(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAuditLogResponse:
        """List API calls and panel actions made with the account.

        Evidence: Documented (GetAuditLog).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
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
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_audit_log as spec_

        return await self._caller.call(spec_.GET_AUDIT_LOG, given_, options)

    def iter_audit_log(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_total_count: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AuditLogInfoType]:
        """List API calls and panel actions made with the account, page after page.

        Evidence: Documented (GetAuditLog).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_total_count: Whether to count all entries (slower).
            count: How many entries to return.
            offset: How many entries to skip.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_date": from_date,
                "to_date": to_date,
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_total_count": with_total_count,
                "count": count,
                "offset": offset,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_total_count,
            count,
            offset,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_audit_log as spec_

        return aiterate(self._caller, spec_.GET_AUDIT_LOG, spec_.PAGES, given_, options)

    async def get_audit_log_async(
        self,
        *,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAuditLogAsyncResponse:
        """Order a CSV report of API calls and panel actions.

        Evidence: Documented (GetAuditLogAsync).

        Args:
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            count: How many entries to return.
            offset: How many entries to skip.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "count": count,
                "offset": offset,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            count,
            offset,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_audit_log_async as spec_

        return await self._caller.call(spec_.GET_AUDIT_LOG_ASYNC, given_, options)

    async def fetch_audit_log_report(
        self,
        *,
        to: FileTarget,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        audit_log_id: Sequence[int] | Unset = UNSET,
        filtered_admin_user_id: Sequence[int] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filtered_ip: Sequence[str] | Unset = UNSET,
        filtered_cmd: Sequence[str] | Unset = UNSET,
        advanced_filters: str | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        output: Literal["csv"] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a CSV report of API calls and panel actions, wait for it and write it to a file.

        Evidence: Documented (GetAuditLogAsync).

        Calls `get_audit_log_async`, `get_history_reports` and `download_history_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            from_date: Where the period begins.
            to_date: Where the period ends.
            audit_log_id: The ids of the log entries.
            filtered_admin_user_id: The ids of the people who acted.
            count: How many entries to return.
            offset: How many entries to skip.
            filtered_ip: The IP addresses acted from.
            filtered_cmd: The methods called.
            advanced_filters: A filter over the arguments of the methods called.
            desc_order: Newest first.
            with_header: Whether the CSV file begins with column names.
            output: The form of the answer. `csv` by default.
            timezone: The time zone of the dates given and returned.
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
                "audit_log_id": audit_log_id,
                "filtered_admin_user_id": filtered_admin_user_id,
                "count": count,
                "offset": offset,
                "filtered_ip": filtered_ip,
                "filtered_cmd": filtered_cmd,
                "advanced_filters": advanced_filters,
                "desc_order": desc_order,
                "with_header": with_header,
                "output": output,
                "timezone": timezone,
            }
        )
        del (
            from_date,
            to_date,
            audit_log_id,
            filtered_admin_user_id,
            count,
            offset,
            filtered_ip,
            filtered_cmd,
            advanced_filters,
            desc_order,
            with_header,
            output,
            timezone,
        )  # tracebacks show variables

        from trunkline_runtime.engine.jobs import afetch

        from trunkline_voximplant.api.history import get_audit_log_async as spec_

        return await afetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    async def get_acd_history_file(
        self,
        *,
        output: Literal["csv", "xls"],
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        callerid: str | int | Unset = UNSET,
        custom_data: str | Unset = UNSET,
        decimal_separator: str | Unset = UNSET,
        acd_session_history_id: Sequence[int] | Unset = UNSET,
        acd_request_id: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        operator_hangup: bool | Unset = UNSET,
        unserviced: bool | Unset = UNSET,
        min_waiting_time: int | Unset = UNSET,
        rejected: bool | Unset = UNSET,
        with_events: bool | Unset = UNSET,
        with_header: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List requests that went through ACD queues (version 1).

        Evidence: Documented (GetACDHistory).

        Args:
            output: The form of the answer. `json` by default.
            from_date: Where the period begins.
            to_date: Where the period ends.
            callerid: The caller's number. `+`, spaces, dashes and brackets are allowed.
            custom_data: Text of your own.
            decimal_separator: The decimal separator of a CSV answer.
            acd_session_history_id: The ids of the requests in the history.
            acd_request_id: The ids of the requests.
            acd_queue_id: The ACD queues' ids.
            user_id: The users' ids.
            operator_hangup: Calls that the operator ended.
            unserviced: Calls that nobody served.
            min_waiting_time: The least waiting time.
            rejected: Calls that the queue rejected.
            with_events: Whether to include events.
            with_header: Whether the CSV file begins with column names.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "from_date": from_date,
                "to_date": to_date,
                "callerid": callerid,
                "custom_data": custom_data,
                "decimal_separator": decimal_separator,
                "acd_session_history_id": acd_session_history_id,
                "acd_request_id": acd_request_id,
                "acd_queue_id": acd_queue_id,
                "user_id": user_id,
                "operator_hangup": operator_hangup,
                "unserviced": unserviced,
                "min_waiting_time": min_waiting_time,
                "rejected": rejected,
                "with_events": with_events,
                "with_header": with_header,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            output,
            from_date,
            to_date,
            callerid,
            custom_data,
            decimal_separator,
            acd_session_history_id,
            acd_request_id,
            acd_queue_id,
            user_id,
            operator_hangup,
            unserviced,
            min_waiting_time,
            rejected,
            with_events,
            with_header,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.history import get_acd_history_file as spec_

        return await self._caller.call(spec_.GET_ACD_HISTORY_FILE, given_, options)
