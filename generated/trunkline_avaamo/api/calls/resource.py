# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The calls calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.operation import choose
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSONInput
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.call import Call
    from trunkline_avaamo.models.call_page import CallPage
    from trunkline_avaamo.models.call_started import CallStarted
    from trunkline_avaamo.models.call_status import CallStatus


class CallsApi(Resource[Caller]):
    """Outbound telephone calls over SIP.

    Most wanted: `create` and `search`.
    """

    __slots__ = ()

    def create(
        self,
        *,
        channel_uuid: str,
        to_phone: str,
        sip_headers: Mapping[str, str] | Unset = UNSET,
        user_properties: Mapping[str, JSONInput] | Unset = UNSET,
        form: Literal["sip", "teams"] = "sip",
        options: CallOptions | None = None,
    ) -> CallStarted:
        """Call a telephone over SIP.

        Lets the agent call the address given. The answer says that the call was started; `searchCalls` tells what
        became of it.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            to_phone: The SIP address to call, `sip:number@address:port`.
            sip_headers: Headers of the SIP call; names begin with `X-`.
            user_properties: Values the agent is to know about the user, by name.
            form: The wire form: `sip`, `teams`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call that has begun.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Inferred (outbound-sip-call-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "to_phone": to_phone,
                "sip_headers": sip_headers,
                "user_properties": user_properties,
            }
        )
        del channel_uuid, to_phone, sip_headers, user_properties  # tracebacks show variables

        from trunkline_avaamo.api.calls import create_call as spec_

        operation = choose(spec_.FORMS, "form", form)
        return self._caller.call(operation, given_, options)

    def search(
        self,
        *,
        channel_uuid: str,
        status: CallStatus | str | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        call_sid: str | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        form: Literal["sip", "teams"] = "sip",
        options: CallOptions | None = None,
    ) -> CallPage:
        """List the calls of a channel.

        Evidence: Inferred (outbound-sip-call-api). The pages disagree: docs/avaamo.md says where.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            status: Only calls in this state.
            conversation_uuid: Only calls of this conversation.
            call_sid: Only the call with this identifier.
            to_phone: Only calls to this number or address. `+`, spaces, dashes and brackets are allowed.
            from_phone: Only calls from this number or address. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            form: The wire form: `sip`, `teams`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of calls.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "status": status,
                "conversation_uuid": conversation_uuid,
                "call_sid": call_sid,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            channel_uuid,
            status,
            conversation_uuid,
            call_sid,
            to_phone,
            from_phone,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.calls import search_calls as spec_

        operation = choose(spec_.FORMS, "form", form)
        return self._caller.call(operation, given_, options)

    def iter_search(
        self,
        *,
        channel_uuid: str,
        status: CallStatus | str | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        call_sid: str | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        form: Literal["sip", "teams"] = "sip",
        options: CallOptions | None = None,
    ) -> Iterator[Call]:
        """List the calls of a channel, page after page.

        Evidence: Inferred (outbound-sip-call-api). The pages disagree: docs/avaamo.md says where.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            status: Only calls in this state.
            conversation_uuid: Only calls of this conversation.
            call_sid: Only the call with this identifier.
            to_phone: Only calls to this number or address. `+`, spaces, dashes and brackets are allowed.
            from_phone: Only calls from this number or address. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            form: The wire form: `sip`, `teams`.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A telephone call and what became of it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "status": status,
                "conversation_uuid": conversation_uuid,
                "call_sid": call_sid,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            channel_uuid,
            status,
            conversation_uuid,
            call_sid,
            to_phone,
            from_phone,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.calls import search_calls as spec_

        operation = choose(spec_.FORMS, "form", form)
        return iterate(self._caller, operation, spec_.PAGES, given_, options)


class AsyncCallsApi(Resource[AsyncCaller]):
    """Outbound telephone calls over SIP.

    Most wanted: `create` and `search`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        channel_uuid: str,
        to_phone: str,
        sip_headers: Mapping[str, str] | Unset = UNSET,
        user_properties: Mapping[str, JSONInput] | Unset = UNSET,
        form: Literal["sip", "teams"] = "sip",
        options: CallOptions | None = None,
    ) -> CallStarted:
        """Call a telephone over SIP.

        Lets the agent call the address given. The answer says that the call was started; `searchCalls` tells what
        became of it.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            to_phone: The SIP address to call, `sip:number@address:port`.
            sip_headers: Headers of the SIP call; names begin with `X-`.
            user_properties: Values the agent is to know about the user, by name.
            form: The wire form: `sip`, `teams`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call that has begun.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Inferred (outbound-sip-call-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "to_phone": to_phone,
                "sip_headers": sip_headers,
                "user_properties": user_properties,
            }
        )
        del channel_uuid, to_phone, sip_headers, user_properties  # tracebacks show variables

        from trunkline_avaamo.api.calls import create_call as spec_

        operation = choose(spec_.FORMS, "form", form)
        return await self._caller.call(operation, given_, options)

    async def search(
        self,
        *,
        channel_uuid: str,
        status: CallStatus | str | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        call_sid: str | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        form: Literal["sip", "teams"] = "sip",
        options: CallOptions | None = None,
    ) -> CallPage:
        """List the calls of a channel.

        Evidence: Inferred (outbound-sip-call-api). The pages disagree: docs/avaamo.md says where.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            status: Only calls in this state.
            conversation_uuid: Only calls of this conversation.
            call_sid: Only the call with this identifier.
            to_phone: Only calls to this number or address. `+`, spaces, dashes and brackets are allowed.
            from_phone: Only calls from this number or address. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            form: The wire form: `sip`, `teams`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of calls.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "status": status,
                "conversation_uuid": conversation_uuid,
                "call_sid": call_sid,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            channel_uuid,
            status,
            conversation_uuid,
            call_sid,
            to_phone,
            from_phone,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.calls import search_calls as spec_

        operation = choose(spec_.FORMS, "form", form)
        return await self._caller.call(operation, given_, options)

    def iter_search(
        self,
        *,
        channel_uuid: str,
        status: CallStatus | str | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        call_sid: str | Unset = UNSET,
        to_phone: str | int | Unset = UNSET,
        from_phone: str | int | Unset = UNSET,
        start_time: dt.datetime | Unset = UNSET,
        end_time: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        form: Literal["sip", "teams"] = "sip",
        options: CallOptions | None = None,
    ) -> AsyncIterator[Call]:
        """List the calls of a channel, page after page.

        Evidence: Inferred (outbound-sip-call-api). The pages disagree: docs/avaamo.md says where.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            status: Only calls in this state.
            conversation_uuid: Only calls of this conversation.
            call_sid: Only the call with this identifier.
            to_phone: Only calls to this number or address. `+`, spaces, dashes and brackets are allowed.
            from_phone: Only calls from this number or address. `+`, spaces, dashes and brackets are allowed.
            start_time: Earliest moment.
            end_time: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            form: The wire form: `sip`, `teams`.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A telephone call and what became of it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "status": status,
                "conversation_uuid": conversation_uuid,
                "call_sid": call_sid,
                "to_phone": to_phone,
                "from_phone": from_phone,
                "start_time": start_time,
                "end_time": end_time,
                "page": page,
                "per_page": per_page,
            }
        )
        del (
            channel_uuid,
            status,
            conversation_uuid,
            call_sid,
            to_phone,
            from_phone,
            start_time,
            end_time,
            page,
            per_page,
        )  # tracebacks show variables

        from trunkline_avaamo.api.calls import search_calls as spec_

        operation = choose(spec_.FORMS, "form", form)
        return aiterate(self._caller, operation, spec_.PAGES, given_, options)
