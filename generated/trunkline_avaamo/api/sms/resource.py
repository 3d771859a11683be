# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The sms calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.operation import EXTRA, PARAMS
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSONInput
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.opt_status import OptStatus
    from trunkline_avaamo.models.sms_opt import SmsOpt
    from trunkline_avaamo.models.sms_opt_page import SmsOptPage
    from trunkline_avaamo.models.sms_record import SmsRecord
    from trunkline_avaamo.models.sms_report_page import SmsReportPage
    from trunkline_avaamo.models.sms_send_result import SmsSendResult
    from trunkline_avaamo.models.sms_status import SmsStatus


class SmsApi(Resource[Caller]):
    """Sending an agent's greeting as a text message, and what became of it.

    Most wanted: `send`, `report` and `opt_status`.
    """

    __slots__ = ()

    def send(
        self,
        *,
        channel_uuid: str,
        to_phone: str | int | Unset = UNSET,
        params: Mapping[str, JSONInput] | Unset = UNSET,
        options: CallOptions | None = None,
        **custom: JSONInput,
    ) -> SmsSendResult:
        """Send the agent's greeting message to a telephone number.

        Starts a conversation by text message. The UUID in the path is the only credential that the page mentions.
        Any further keyword arguments become custom parameters, which the agent reads from `context.params`.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            to_phone: The receiver's number with country code. Required unless the channel has custom user
                authentication; then its handler finds the number by your own parameters. `+`, spaces, dashes and
                brackets are allowed. At most 32 characters.
            params: Custom parameters, by name.
            custom: The same as keywords, where no name is near to one that is known here.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether a text message was taken.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (sms-send-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "to_phone": to_phone,
                PARAMS: params,
                EXTRA: custom,
            }
        )
        del channel_uuid, to_phone, params, custom  # tracebacks show variables

        from trunkline_avaamo.api.sms import send_sms as spec_

        return self._caller.call(spec_.SEND_SMS, given_, options)

    def report(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        status: SmsStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsReportPage:
        """List text messages and what became of them.

        Evidence: Documented (sms-reporting-api). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            status: Only messages in this state.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of text messages.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "from_phone": from_phone,
                "to_phone": to_phone,
                "status": status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            from_timetoken,
            to_timetoken,
            from_phone,
            to_phone,
            status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import report_sms as spec_

        return self._caller.call(spec_.REPORT_SMS, given_, options)

    def iter_report(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        status: SmsStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SmsRecord]:
        """List text messages and what became of them, page after page.

        Evidence: Documented (sms-reporting-api). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            status: Only messages in this state.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A text message and what became of it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "from_phone": from_phone,
                "to_phone": to_phone,
                "status": status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            from_timetoken,
            to_timetoken,
            from_phone,
            to_phone,
            status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import report_sms as spec_

        return iterate(self._caller, spec_.REPORT_SMS, spec_.PAGES, given_, options)

    def opt_status(
        self,
        *,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        status: OptStatus | str | Unset = UNSET,
        current_status: OptStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsOptPage:
        """List who agreed to text messages and who did not.

        Evidence: Documented (sms-opt-status-api). The pages disagree: docs/avaamo.md says where.

        Args:
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            status: Only changes to this state.
            current_status: Only numbers that are in this state now.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes of consent.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "status": status,
                "current_status": current_status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            to_phone,
            from_phone,
            start_time,
            end_time,
            status,
            current_status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import list_sms_opt_status as spec_

        return self._caller.call(spec_.LIST_SMS_OPT_STATUS, given_, options)

    def iter_opt_status(
        self,
        *,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        status: OptStatus | str | Unset = UNSET,
        current_status: OptStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SmsOpt]:
        """List who agreed to text messages and who did not, page after page.

        Evidence: Documented (sms-opt-status-api). The pages disagree: docs/avaamo.md says where.

        Args:
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            status: Only changes to this state.
            current_status: Only numbers that are in this state now.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A receiver's change of mind about messages. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "status": status,
                "current_status": current_status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            to_phone,
            from_phone,
            start_time,
            end_time,
            status,
            current_status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import list_sms_opt_status as spec_

        return iterate(self._caller, spec_.LIST_SMS_OPT_STATUS, spec_.PAGES, given_, options)


class AsyncSmsApi(Resource[AsyncCaller]):
    """Sending an agent's greeting as a text message, and what became of it.

    Most wanted: `send`, `report` and `opt_status`.
    """

    __slots__ = ()

    async def send(
        self,
        *,
        channel_uuid: str,
        to_phone: str | int | Unset = UNSET,
        params: Mapping[str, JSONInput] | Unset = UNSET,
        options: CallOptions | None = None,
        **custom: JSONInput,
    ) -> SmsSendResult:
        """Send the agent's greeting message to a telephone number.

        Starts a conversation by text message. The UUID in the path is the only credential that the page mentions.
        Any further keyword arguments become custom parameters, which the agent reads from `context.params`.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            to_phone: The receiver's number with country code. Required unless the channel has custom user
                authentication; then its handler finds the number by your own parameters. `+`, spaces, dashes and
                brackets are allowed. At most 32 characters.
            params: Custom parameters, by name.
            custom: The same as keywords, where no name is near to one that is known here.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether a text message was taken.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (sms-send-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "to_phone": to_phone,
                PARAMS: params,
                EXTRA: custom,
            }
        )
        del channel_uuid, to_phone, params, custom  # tracebacks show variables

        from trunkline_avaamo.api.sms import send_sms as spec_

        return await self._caller.call(spec_.SEND_SMS, given_, options)

    async def report(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        status: SmsStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsReportPage:
        """List text messages and what became of them.

        Evidence: Documented (sms-reporting-api). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            status: Only messages in this state.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of text messages.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "from_phone": from_phone,
                "to_phone": to_phone,
                "status": status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            from_timetoken,
            to_timetoken,
            from_phone,
            to_phone,
            status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import report_sms as spec_

        return await self._caller.call(spec_.REPORT_SMS, given_, options)

    def iter_report(
        self,
        *,
        agent_id: int,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        status: SmsStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SmsRecord]:
        """List text messages and what became of them, page after page.

        Evidence: Documented (sms-reporting-api). The pages disagree: docs/avaamo.md says where.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            status: Only messages in this state.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A text message and what became of it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "from_phone": from_phone,
                "to_phone": to_phone,
                "status": status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            agent_id,
            from_timetoken,
            to_timetoken,
            from_phone,
            to_phone,
            status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import report_sms as spec_

        return aiterate(self._caller, spec_.REPORT_SMS, spec_.PAGES, given_, options)

    async def opt_status(
        self,
        *,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        status: OptStatus | str | Unset = UNSET,
        current_status: OptStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SmsOptPage:
        """List who agreed to text messages and who did not.

        Evidence: Documented (sms-opt-status-api). The pages disagree: docs/avaamo.md says where.

        Args:
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            status: Only changes to this state.
            current_status: Only numbers that are in this state now.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of changes of consent.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "status": status,
                "current_status": current_status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            to_phone,
            from_phone,
            start_time,
            end_time,
            status,
            current_status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import list_sms_opt_status as spec_

        return await self._caller.call(spec_.LIST_SMS_OPT_STATUS, given_, options)

    def iter_opt_status(
        self,
        *,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        status: OptStatus | str | Unset = UNSET,
        current_status: OptStatus | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SmsOpt]:
        """List who agreed to text messages and who did not, page after page.

        Evidence: Documented (sms-opt-status-api). The pages disagree: docs/avaamo.md says where.

        Args:
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment; now when left out.
            status: Only changes to this state.
            current_status: Only numbers that are in this state now.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A receiver's change of mind about messages. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "status": status,
                "current_status": current_status,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            to_phone,
            from_phone,
            start_time,
            end_time,
            status,
            current_status,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.sms import list_sms_opt_status as spec_

        return aiterate(self._caller, spec_.LIST_SMS_OPT_STATUS, spec_.PAGES, given_, options)
