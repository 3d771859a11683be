# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The sms calls, blocking and async."""

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

    from trunkline_voximplant.models.a2p_get_sms_history_request_delivery_status import (
        A2PGetSmsHistoryRequestDeliveryStatus,
    )
    from trunkline_voximplant.models.a2p_get_sms_history_response import A2PGetSmsHistoryResponse
    from trunkline_voximplant.models.a2p_send_sms_response import A2PSendSmsResponse
    from trunkline_voximplant.models.a2p_sms_history_type import A2PSmsHistoryType
    from trunkline_voximplant.models.control_sms_request_command import ControlSmsRequestCommand
    from trunkline_voximplant.models.control_sms_response import ControlSmsResponse
    from trunkline_voximplant.models.get_sms_history_request_direction import GetSmsHistoryRequestDirection
    from trunkline_voximplant.models.get_sms_history_response import GetSmsHistoryResponse
    from trunkline_voximplant.models.send_sms_message_response import SendSmsMessageResponse
    from trunkline_voximplant.models.sms_history_type import SmsHistoryType


class SmsApi(Resource[Caller]):
    """Text messages.

    Most wanted: `send_sms_message`, `get_sms_history` and `a2p_send_sms`.
    """

    __slots__ = ()

    def send_sms_message(
        self,
        *,
        source: str | int,
        destination: str | int,
        sms_body: str,
        store_body: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendSmsMessageResponse:
        """Send a text message from one of your Voximplant numbers.

        The number must support SMS (`is_sms_supported` in GetPhoneNumbers) and have it switched on with ControlSms.
        Roles that may call it: Owner, Admin, Developer, CallsSMS.

        Args:
            source: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            sms_body: The text, up to 765 characters. Above 160 GSM-7 or 70 UTF-16 characters it is split, and each
                segment is charged.
            store_body: Whether Voximplant keeps the text. False by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (SendSmsMessage).
        """
        given_ = Hidden(
            {
                "source": source,
                "destination": destination,
                "sms_body": sms_body,
                "store_body": store_body,
            }
        )
        del source, destination, sms_body, store_body  # tracebacks show variables

        from trunkline_voximplant.api.sms import send_sms_message as spec_

        return self._caller.call(spec_.SEND_SMS_MESSAGE, given_, options)

    def a2p_send_sms(
        self,
        *,
        src_number: str | int,
        dst_numbers: Sequence[str | int],
        text: str,
        store_body: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> A2PSendSmsResponse:
        """Send one text to up to 100 numbers from an application-to-person sender.

        The answer says for each number whether it was taken. Roles that may call it: CallsSMS.

        Args:
            src_number: The sender: a number or name registered for application-to-person messages. `+`, spaces,
                dashes and brackets are allowed.
            dst_numbers: The receivers' numbers, up to 100.
            text: The text. At most 1600 characters.
            store_body: Whether Voximplant keeps the text. False by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (A2PSendSms).
        """
        given_ = Hidden(
            {
                "src_number": src_number,
                "dst_numbers": dst_numbers,
                "text": text,
                "store_body": store_body,
            }
        )
        del src_number, dst_numbers, text, store_body  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_send_sms as spec_

        return self._caller.call(spec_.A2P_SEND_SMS, given_, options)

    def control_sms(
        self,
        *,
        phone_number: str | int,
        command: ControlSmsRequestCommand | str,
        options: CallOptions | None = None,
    ) -> ControlSmsResponse:
        """Switch SMS on or off for one of your numbers.

        Roles that may call it: Owner, Admin, Developer, Accountant.

        Args:
            phone_number: Your number. `+`, spaces, dashes and brackets are allowed.
            command: Whether to switch SMS on or off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (ControlSms).
        """
        given_ = Hidden(
            {
                "phone_number": phone_number,
                "command": command,
            }
        )
        del phone_number, command  # tracebacks show variables

        from trunkline_voximplant.api.sms import control_sms as spec_

        return self._caller.call(spec_.CONTROL_SMS, given_, options)

    def get_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        direction: GetSmsHistoryRequestDirection | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSmsHistoryResponse:
        """List sent and received text messages.

        Evidence: Documented (GetSmsHistory). The pages disagree: docs/voximplant.md says where.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            direction: Sent or received messages only.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "direction": direction,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            direction,
            count,
            offset,
            from_date,
            to_date,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import get_sms_history as spec_

        return self._caller.call(spec_.GET_SMS_HISTORY, given_, options)

    def iter_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        direction: GetSmsHistoryRequestDirection | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SmsHistoryType]:
        """List sent and received text messages, page after page.

        Evidence: Documented (GetSmsHistory). The pages disagree: docs/voximplant.md says where.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            direction: Sent or received messages only.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "direction": direction,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            direction,
            count,
            offset,
            from_date,
            to_date,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import get_sms_history as spec_

        return iterate(self._caller, spec_.GET_SMS_HISTORY, spec_.PAGES, given_, options)

    def a2p_get_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        delivery_status: A2PGetSmsHistoryRequestDeliveryStatus | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> A2PGetSmsHistoryResponse:
        """List messages sent with A2PSendSms, with their delivery state.

        Roles that may call it: Owner, Admin, CallsSMS.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            delivery_status: The delivery state, 1 to 8.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (A2PGetSmsHistory).
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "delivery_status": delivery_status,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            count,
            offset,
            from_date,
            to_date,
            delivery_status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_get_sms_history as spec_

        return self._caller.call(spec_.A2P_GET_SMS_HISTORY, given_, options)

    def iter_a2p_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        delivery_status: A2PGetSmsHistoryRequestDeliveryStatus | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[A2PSmsHistoryType]:
        """List messages sent with A2PSendSms, with their delivery state, page after page.

        Roles that may call it: Owner, Admin, CallsSMS.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            delivery_status: The delivery state, 1 to 8.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (A2PGetSmsHistory).
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "delivery_status": delivery_status,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            count,
            offset,
            from_date,
            to_date,
            delivery_status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_get_sms_history as spec_

        return iterate(self._caller, spec_.A2P_GET_SMS_HISTORY, spec_.PAGES, given_, options)

    def get_sms_history_file(
        self,
        *,
        output: Literal["csv", "xls"],
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        direction: GetSmsHistoryRequestDirection | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List sent and received text messages.

        Evidence: Documented (GetSmsHistory). The pages disagree: docs/voximplant.md says where.

        Args:
            output: The form of the answer. `json` by default.
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            direction: Sent or received messages only.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "direction": direction,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
            }
        )
        del (
            output,
            message_id,
            source_number,
            destination_number,
            direction,
            count,
            offset,
            from_date,
            to_date,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import get_sms_history_file as spec_

        return self._caller.call(spec_.GET_SMS_HISTORY_FILE, given_, options)

    def a2p_get_sms_history_file(
        self,
        *,
        output: Literal["csv", "xls"],
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        delivery_status: A2PGetSmsHistoryRequestDeliveryStatus | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List messages sent with A2PSendSms, with their delivery state.

        Roles that may call it: Owner, Admin, CallsSMS.

        Args:
            output: The form of the answer. `json` by default.
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            delivery_status: The delivery state, 1 to 8.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (A2PGetSmsHistory).
        """
        given_ = Hidden(
            {
                "output": output,
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "delivery_status": delivery_status,
            }
        )
        del (
            output,
            message_id,
            source_number,
            destination_number,
            count,
            offset,
            from_date,
            to_date,
            delivery_status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_get_sms_history_file as spec_

        return self._caller.call(spec_.A2P_GET_SMS_HISTORY_FILE, given_, options)


class AsyncSmsApi(Resource[AsyncCaller]):
    """Text messages.

    Most wanted: `send_sms_message`, `get_sms_history` and `a2p_send_sms`.
    """

    __slots__ = ()

    async def send_sms_message(
        self,
        *,
        source: str | int,
        destination: str | int,
        sms_body: str,
        store_body: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendSmsMessageResponse:
        """Send a text message from one of your Voximplant numbers.

        The number must support SMS (`is_sms_supported` in GetPhoneNumbers) and have it switched on with ControlSms.
        Roles that may call it: Owner, Admin, Developer, CallsSMS.

        Args:
            source: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            sms_body: The text, up to 765 characters. Above 160 GSM-7 or 70 UTF-16 characters it is split, and each
                segment is charged.
            store_body: Whether Voximplant keeps the text. False by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (SendSmsMessage).
        """
        given_ = Hidden(
            {
                "source": source,
                "destination": destination,
                "sms_body": sms_body,
                "store_body": store_body,
            }
        )
        del source, destination, sms_body, store_body  # tracebacks show variables

        from trunkline_voximplant.api.sms import send_sms_message as spec_

        return await self._caller.call(spec_.SEND_SMS_MESSAGE, given_, options)

    async def a2p_send_sms(
        self,
        *,
        src_number: str | int,
        dst_numbers: Sequence[str | int],
        text: str,
        store_body: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> A2PSendSmsResponse:
        """Send one text to up to 100 numbers from an application-to-person sender.

        The answer says for each number whether it was taken. Roles that may call it: CallsSMS.

        Args:
            src_number: The sender: a number or name registered for application-to-person messages. `+`, spaces,
                dashes and brackets are allowed.
            dst_numbers: The receivers' numbers, up to 100.
            text: The text. At most 1600 characters.
            store_body: Whether Voximplant keeps the text. False by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (A2PSendSms).
        """
        given_ = Hidden(
            {
                "src_number": src_number,
                "dst_numbers": dst_numbers,
                "text": text,
                "store_body": store_body,
            }
        )
        del src_number, dst_numbers, text, store_body  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_send_sms as spec_

        return await self._caller.call(spec_.A2P_SEND_SMS, given_, options)

    async def control_sms(
        self,
        *,
        phone_number: str | int,
        command: ControlSmsRequestCommand | str,
        options: CallOptions | None = None,
    ) -> ControlSmsResponse:
        """Switch SMS on or off for one of your numbers.

        Roles that may call it: Owner, Admin, Developer, Accountant.

        Args:
            phone_number: Your number. `+`, spaces, dashes and brackets are allowed.
            command: Whether to switch SMS on or off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (ControlSms).
        """
        given_ = Hidden(
            {
                "phone_number": phone_number,
                "command": command,
            }
        )
        del phone_number, command  # tracebacks show variables

        from trunkline_voximplant.api.sms import control_sms as spec_

        return await self._caller.call(spec_.CONTROL_SMS, given_, options)

    async def get_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        direction: GetSmsHistoryRequestDirection | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSmsHistoryResponse:
        """List sent and received text messages.

        Evidence: Documented (GetSmsHistory). The pages disagree: docs/voximplant.md says where.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            direction: Sent or received messages only.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "direction": direction,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            direction,
            count,
            offset,
            from_date,
            to_date,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import get_sms_history as spec_

        return await self._caller.call(spec_.GET_SMS_HISTORY, given_, options)

    def iter_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        direction: GetSmsHistoryRequestDirection | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SmsHistoryType]:
        """List sent and received text messages, page after page.

        Evidence: Documented (GetSmsHistory). The pages disagree: docs/voximplant.md says where.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            direction: Sent or received messages only.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "direction": direction,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            direction,
            count,
            offset,
            from_date,
            to_date,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import get_sms_history as spec_

        return aiterate(self._caller, spec_.GET_SMS_HISTORY, spec_.PAGES, given_, options)

    async def a2p_get_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        delivery_status: A2PGetSmsHistoryRequestDeliveryStatus | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> A2PGetSmsHistoryResponse:
        """List messages sent with A2PSendSms, with their delivery state.

        Roles that may call it: Owner, Admin, CallsSMS.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            delivery_status: The delivery state, 1 to 8.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (A2PGetSmsHistory).
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "delivery_status": delivery_status,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            count,
            offset,
            from_date,
            to_date,
            delivery_status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_get_sms_history as spec_

        return await self._caller.call(spec_.A2P_GET_SMS_HISTORY, given_, options)

    def iter_a2p_sms_history(
        self,
        *,
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        delivery_status: A2PGetSmsHistoryRequestDeliveryStatus | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[A2PSmsHistoryType]:
        """List messages sent with A2PSendSms, with their delivery state, page after page.

        Roles that may call it: Owner, Admin, CallsSMS.

        Args:
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            delivery_status: The delivery state, 1 to 8.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (A2PGetSmsHistory).
        """
        given_ = Hidden(
            {
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "delivery_status": delivery_status,
            }
        )
        del (
            message_id,
            source_number,
            destination_number,
            count,
            offset,
            from_date,
            to_date,
            delivery_status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_get_sms_history as spec_

        return aiterate(self._caller, spec_.A2P_GET_SMS_HISTORY, spec_.PAGES, given_, options)

    async def get_sms_history_file(
        self,
        *,
        output: Literal["csv", "xls"],
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        direction: GetSmsHistoryRequestDirection | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        timezone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List sent and received text messages.

        Evidence: Documented (GetSmsHistory). The pages disagree: docs/voximplant.md says where.

        Args:
            output: The form of the answer. `json` by default.
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            direction: Sent or received messages only.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            timezone: The time zone of the dates given and returned.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "output": output,
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "direction": direction,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "timezone": timezone,
            }
        )
        del (
            output,
            message_id,
            source_number,
            destination_number,
            direction,
            count,
            offset,
            from_date,
            to_date,
            timezone,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import get_sms_history_file as spec_

        return await self._caller.call(spec_.GET_SMS_HISTORY_FILE, given_, options)

    async def a2p_get_sms_history_file(
        self,
        *,
        output: Literal["csv", "xls"],
        message_id: Sequence[int] | Unset = UNSET,
        source_number: str | int | Unset = UNSET,
        destination_number: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        from_date: dt.datetime | Unset = UNSET,
        to_date: dt.datetime | Unset = UNSET,
        delivery_status: A2PGetSmsHistoryRequestDeliveryStatus | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bytes:
        """List messages sent with A2PSendSms, with their delivery state.

        Roles that may call it: Owner, Admin, CallsSMS.

        Args:
            output: The form of the answer. `json` by default.
            message_id: The messages' ids.
            source_number: The sender's number. `+`, spaces, dashes and brackets are allowed.
            destination_number: The receiver's number. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return. `1000` by default. At most 1000.
            offset: How many entries to skip.
            from_date: Where the period begins.
            to_date: Where the period ends.
            delivery_status: The delivery state, 1 to 8.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (A2PGetSmsHistory).
        """
        given_ = Hidden(
            {
                "output": output,
                "message_id": message_id,
                "source_number": source_number,
                "destination_number": destination_number,
                "count": count,
                "offset": offset,
                "from_date": from_date,
                "to_date": to_date,
                "delivery_status": delivery_status,
            }
        )
        del (
            output,
            message_id,
            source_number,
            destination_number,
            count,
            offset,
            from_date,
            to_date,
            delivery_status,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sms import a2p_get_sms_history_file as spec_

        return await self._caller.call(spec_.A2P_GET_SMS_HISTORY_FILE, given_, options)
