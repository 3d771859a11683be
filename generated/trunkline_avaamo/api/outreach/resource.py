# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The outreach calls, blocking and async."""

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

    from trunkline_avaamo.models.delivery_channel import DeliveryChannel
    from trunkline_avaamo.models.outreach_insight import OutreachInsight
    from trunkline_avaamo.models.outreach_insight_page import OutreachInsightPage
    from trunkline_avaamo.models.outreach_status import OutreachStatus
    from trunkline_avaamo.models.success_result import SuccessResult


class OutreachApi(Resource[Caller]):
    """Results of outreach campaigns.

    Most wanted: `insights`, `update_status` and `report_status`.
    """

    __slots__ = ()

    def insights(
        self,
        *,
        conversation_uuid: str | Unset = UNSET,
        delivery_channel: DeliveryChannel | str | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        language: Sequence[str] | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        execution_id: int | Unset = UNSET,
        campaign_id: Sequence[int] | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        filter_id: Sequence[int] | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        response_set_id: int | Unset = UNSET,
        delivery_status: Sequence[OutreachStatus | str] | Unset = UNSET,
        channel_id: int | Unset = UNSET,
        to_email: str | Unset = UNSET,
        recipient_uuid: str | Unset = UNSET,
        error_code: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutreachInsightPage:
        """List what became of each message of your campaigns.

        Evidence: Documented (outreach-rest-apis/campaign-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            conversation_uuid: Only this conversation.
            delivery_channel: Only messages sent this way.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            language: Only messages in one of these languages.
            message_uuid: Only this message.
            execution_id: Only this run of a campaign.
            campaign_id: Only these campaigns.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            filter_id: Only recipients that these filters chose.
            agent_id: Only campaigns of this agent.
            response_set_id: Only messages made from this response set.
            delivery_status: Only messages in one of these states.
            channel_id: Only this channel; needs `delivery_channel` too.
            to_email: Only messages to this address.
            recipient_uuid: Only this recipient.
            error_code: Only messages that failed with one of these codes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of outreach messages.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "delivery_channel": delivery_channel,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "language": language,
                "message_uuid": message_uuid,
                "execution_id": execution_id,
                "campaign_id": campaign_id,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "filter_id": filter_id,
                "agent_id": agent_id,
                "response_set_id": response_set_id,
                "delivery_status": delivery_status,
                "channel_id": channel_id,
                "to_email": to_email,
                "recipient_uuid": recipient_uuid,
                "error_code": error_code,
            }
        )
        del (
            conversation_uuid,
            delivery_channel,
            start_time,
            end_time,
            page,
            per_page,
            language,
            message_uuid,
            execution_id,
            campaign_id,
            to_phone,
            from_phone,
            filter_id,
            agent_id,
            response_set_id,
            delivery_status,
            channel_id,
            to_email,
            recipient_uuid,
            error_code,
        )  # tracebacks show variables

        from trunkline_avaamo.api.outreach import list_outreach_insights as spec_

        return self._caller.call(spec_.LIST_OUTREACH_INSIGHTS, given_, options)

    def iter_insights(
        self,
        *,
        conversation_uuid: str | Unset = UNSET,
        delivery_channel: DeliveryChannel | str | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        language: Sequence[str] | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        execution_id: int | Unset = UNSET,
        campaign_id: Sequence[int] | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        filter_id: Sequence[int] | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        response_set_id: int | Unset = UNSET,
        delivery_status: Sequence[OutreachStatus | str] | Unset = UNSET,
        channel_id: int | Unset = UNSET,
        to_email: str | Unset = UNSET,
        recipient_uuid: str | Unset = UNSET,
        error_code: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[OutreachInsight]:
        """List what became of each message of your campaigns, page after page.

        Evidence: Documented (outreach-rest-apis/campaign-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            conversation_uuid: Only this conversation.
            delivery_channel: Only messages sent this way.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            language: Only messages in one of these languages.
            message_uuid: Only this message.
            execution_id: Only this run of a campaign.
            campaign_id: Only these campaigns.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            filter_id: Only recipients that these filters chose.
            agent_id: Only campaigns of this agent.
            response_set_id: Only messages made from this response set.
            delivery_status: Only messages in one of these states.
            channel_id: Only this channel; needs `delivery_channel` too.
            to_email: Only messages to this address.
            recipient_uuid: Only this recipient.
            error_code: Only messages that failed with one of these codes.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One message of a campaign and what became of it. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "delivery_channel": delivery_channel,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "language": language,
                "message_uuid": message_uuid,
                "execution_id": execution_id,
                "campaign_id": campaign_id,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "filter_id": filter_id,
                "agent_id": agent_id,
                "response_set_id": response_set_id,
                "delivery_status": delivery_status,
                "channel_id": channel_id,
                "to_email": to_email,
                "recipient_uuid": recipient_uuid,
                "error_code": error_code,
            }
        )
        del (
            conversation_uuid,
            delivery_channel,
            start_time,
            end_time,
            page,
            per_page,
            language,
            message_uuid,
            execution_id,
            campaign_id,
            to_phone,
            from_phone,
            filter_id,
            agent_id,
            response_set_id,
            delivery_status,
            channel_id,
            to_email,
            recipient_uuid,
            error_code,
        )  # tracebacks show variables

        from trunkline_avaamo.api.outreach import list_outreach_insights as spec_

        return iterate(self._caller, spec_.LIST_OUTREACH_INSIGHTS, spec_.PAGES, given_, options)

    def update_status(
        self,
        *,
        recipient_uuid: str,
        status: OutreachStatus | str,
        error_code: int | Unset = UNSET,
        error_message: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Tell the platform what became of an outreach message, by PUT.

        The same as `reportOutreachStatus` with the other method that the page offers.

        Args:
            recipient_uuid: The recipient's identifier, from the callback address you received; it is the only
                credential. At most 128 characters.
            status: What became of it.
            error_code: Your channel's number of the error.
            error_message: What went wrong; read only without `error_code`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (outreach-rest-apis/outreach-status). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "recipient_uuid": recipient_uuid,
                "status": status,
                "error_code": error_code,
                "error_message": error_message,
            }
        )
        del recipient_uuid, status, error_code, error_message  # tracebacks show variables

        from trunkline_avaamo.api.outreach import update_outreach_status as spec_

        return self._caller.call(spec_.UPDATE_OUTREACH_STATUS, given_, options)

    def report_status(
        self,
        *,
        recipient_uuid: str,
        status: OutreachStatus | str,
        error_code: int | Unset = UNSET,
        error_message: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Tell the platform what became of an outreach message.

        For those who deliver a campaign through a channel of their own. The UUID in the path is the only
        credential; prefer the whole `status_callback_url` of the message you received.

        Args:
            recipient_uuid: The recipient's identifier, from the callback address you received; it is the only
                credential. At most 128 characters.
            status: What became of it.
            error_code: Your channel's number of the error.
            error_message: What went wrong; read only without `error_code`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (outreach-rest-apis/outreach-status). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "recipient_uuid": recipient_uuid,
                "status": status,
                "error_code": error_code,
                "error_message": error_message,
            }
        )
        del recipient_uuid, status, error_code, error_message  # tracebacks show variables

        from trunkline_avaamo.api.outreach import report_outreach_status as spec_

        return self._caller.call(spec_.REPORT_OUTREACH_STATUS, given_, options)


class AsyncOutreachApi(Resource[AsyncCaller]):
    """Results of outreach campaigns.

    Most wanted: `insights`, `update_status` and `report_status`.
    """

    __slots__ = ()

    async def insights(
        self,
        *,
        conversation_uuid: str | Unset = UNSET,
        delivery_channel: DeliveryChannel | str | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        language: Sequence[str] | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        execution_id: int | Unset = UNSET,
        campaign_id: Sequence[int] | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        filter_id: Sequence[int] | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        response_set_id: int | Unset = UNSET,
        delivery_status: Sequence[OutreachStatus | str] | Unset = UNSET,
        channel_id: int | Unset = UNSET,
        to_email: str | Unset = UNSET,
        recipient_uuid: str | Unset = UNSET,
        error_code: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutreachInsightPage:
        """List what became of each message of your campaigns.

        Evidence: Documented (outreach-rest-apis/campaign-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            conversation_uuid: Only this conversation.
            delivery_channel: Only messages sent this way.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            language: Only messages in one of these languages.
            message_uuid: Only this message.
            execution_id: Only this run of a campaign.
            campaign_id: Only these campaigns.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            filter_id: Only recipients that these filters chose.
            agent_id: Only campaigns of this agent.
            response_set_id: Only messages made from this response set.
            delivery_status: Only messages in one of these states.
            channel_id: Only this channel; needs `delivery_channel` too.
            to_email: Only messages to this address.
            recipient_uuid: Only this recipient.
            error_code: Only messages that failed with one of these codes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of outreach messages.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "delivery_channel": delivery_channel,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "language": language,
                "message_uuid": message_uuid,
                "execution_id": execution_id,
                "campaign_id": campaign_id,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "filter_id": filter_id,
                "agent_id": agent_id,
                "response_set_id": response_set_id,
                "delivery_status": delivery_status,
                "channel_id": channel_id,
                "to_email": to_email,
                "recipient_uuid": recipient_uuid,
                "error_code": error_code,
            }
        )
        del (
            conversation_uuid,
            delivery_channel,
            start_time,
            end_time,
            page,
            per_page,
            language,
            message_uuid,
            execution_id,
            campaign_id,
            to_phone,
            from_phone,
            filter_id,
            agent_id,
            response_set_id,
            delivery_status,
            channel_id,
            to_email,
            recipient_uuid,
            error_code,
        )  # tracebacks show variables

        from trunkline_avaamo.api.outreach import list_outreach_insights as spec_

        return await self._caller.call(spec_.LIST_OUTREACH_INSIGHTS, given_, options)

    def iter_insights(
        self,
        *,
        conversation_uuid: str | Unset = UNSET,
        delivery_channel: DeliveryChannel | str | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        language: Sequence[str] | Unset = UNSET,
        message_uuid: str | Unset = UNSET,
        execution_id: int | Unset = UNSET,
        campaign_id: Sequence[int] | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        filter_id: Sequence[int] | Unset = UNSET,
        agent_id: int | Unset = UNSET,
        response_set_id: int | Unset = UNSET,
        delivery_status: Sequence[OutreachStatus | str] | Unset = UNSET,
        channel_id: int | Unset = UNSET,
        to_email: str | Unset = UNSET,
        recipient_uuid: str | Unset = UNSET,
        error_code: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[OutreachInsight]:
        """List what became of each message of your campaigns, page after page.

        Evidence: Documented (outreach-rest-apis/campaign-insights). The pages disagree: docs/avaamo.md says where.

        Args:
            conversation_uuid: Only this conversation.
            delivery_channel: Only messages sent this way.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            language: Only messages in one of these languages.
            message_uuid: Only this message.
            execution_id: Only this run of a campaign.
            campaign_id: Only these campaigns.
            to_phone: The receiver's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            from_phone: The sender's number in E.164 form. `+`, spaces, dashes and brackets are allowed.
            filter_id: Only recipients that these filters chose.
            agent_id: Only campaigns of this agent.
            response_set_id: Only messages made from this response set.
            delivery_status: Only messages in one of these states.
            channel_id: Only this channel; needs `delivery_channel` too.
            to_email: Only messages to this address.
            recipient_uuid: Only this recipient.
            error_code: Only messages that failed with one of these codes.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One message of a campaign and what became of it. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "delivery_channel": delivery_channel,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
                "language": language,
                "message_uuid": message_uuid,
                "execution_id": execution_id,
                "campaign_id": campaign_id,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "filter_id": filter_id,
                "agent_id": agent_id,
                "response_set_id": response_set_id,
                "delivery_status": delivery_status,
                "channel_id": channel_id,
                "to_email": to_email,
                "recipient_uuid": recipient_uuid,
                "error_code": error_code,
            }
        )
        del (
            conversation_uuid,
            delivery_channel,
            start_time,
            end_time,
            page,
            per_page,
            language,
            message_uuid,
            execution_id,
            campaign_id,
            to_phone,
            from_phone,
            filter_id,
            agent_id,
            response_set_id,
            delivery_status,
            channel_id,
            to_email,
            recipient_uuid,
            error_code,
        )  # tracebacks show variables

        from trunkline_avaamo.api.outreach import list_outreach_insights as spec_

        return aiterate(self._caller, spec_.LIST_OUTREACH_INSIGHTS, spec_.PAGES, given_, options)

    async def update_status(
        self,
        *,
        recipient_uuid: str,
        status: OutreachStatus | str,
        error_code: int | Unset = UNSET,
        error_message: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Tell the platform what became of an outreach message, by PUT.

        The same as `reportOutreachStatus` with the other method that the page offers.

        Args:
            recipient_uuid: The recipient's identifier, from the callback address you received; it is the only
                credential. At most 128 characters.
            status: What became of it.
            error_code: Your channel's number of the error.
            error_message: What went wrong; read only without `error_code`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (outreach-rest-apis/outreach-status). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "recipient_uuid": recipient_uuid,
                "status": status,
                "error_code": error_code,
                "error_message": error_message,
            }
        )
        del recipient_uuid, status, error_code, error_message  # tracebacks show variables

        from trunkline_avaamo.api.outreach import update_outreach_status as spec_

        return await self._caller.call(spec_.UPDATE_OUTREACH_STATUS, given_, options)

    async def report_status(
        self,
        *,
        recipient_uuid: str,
        status: OutreachStatus | str,
        error_code: int | Unset = UNSET,
        error_message: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Tell the platform what became of an outreach message.

        For those who deliver a campaign through a channel of their own. The UUID in the path is the only
        credential; prefer the whole `status_callback_url` of the message you received.

        Args:
            recipient_uuid: The recipient's identifier, from the callback address you received; it is the only
                credential. At most 128 characters.
            status: What became of it.
            error_code: Your channel's number of the error.
            error_message: What went wrong; read only without `error_code`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (outreach-rest-apis/outreach-status). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "recipient_uuid": recipient_uuid,
                "status": status,
                "error_code": error_code,
                "error_message": error_message,
            }
        )
        del recipient_uuid, status, error_code, error_message  # tracebacks show variables

        from trunkline_avaamo.api.outreach import report_outreach_status as spec_

        return await self._caller.call(spec_.REPORT_OUTREACH_STATUS, given_, options)
