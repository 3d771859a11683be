# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The sms calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from trunkline.operation import AsyncCaller, Caller
from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline.options import CallOptions

    from trunkline_voximplant.models.send_sms_message_response import SendSmsMessageResponse


class SmsApi:
    """The sms calls; reached as `client.sms`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def send_sms_message(
        self,
        *,
        source: str | int,
        destination: str | int,
        sms_body: str,
        store_body: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendSmsMessageResponse:
        """SendSmsMessage.

        Sends a text message from one of your Voximplant numbers. The number must support SMS (`is_sms_supported` in
        GetPhoneNumbers) and have it switched on with ControlSms. Roles that may call it: Owner, Admin, Developer,
        CallsSMS.

        Args:
            source: The sender's number.
            destination: The receiver's number.
            sms_body: The text. At most 765 characters.
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
        from trunkline_voximplant.api.sms.send_sms_message import SEND_SMS_MESSAGE

        return cast(
            "SendSmsMessageResponse",
            self._caller.call(
                SEND_SMS_MESSAGE,
                {
                    "source": source,
                    "destination": destination,
                    "sms_body": sms_body,
                    "store_body": store_body,
                },
                options,
            ),
        )


class AsyncSmsApi:
    """The sms calls as coroutines; reached as `client.sms`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def send_sms_message(
        self,
        *,
        source: str | int,
        destination: str | int,
        sms_body: str,
        store_body: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendSmsMessageResponse:
        """SendSmsMessage.

        Sends a text message from one of your Voximplant numbers. The number must support SMS (`is_sms_supported` in
        GetPhoneNumbers) and have it switched on with ControlSms. Roles that may call it: Owner, Admin, Developer,
        CallsSMS.

        Args:
            source: The sender's number.
            destination: The receiver's number.
            sms_body: The text. At most 765 characters.
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
        from trunkline_voximplant.api.sms.send_sms_message import SEND_SMS_MESSAGE

        return cast(
            "SendSmsMessageResponse",
            await self._caller.call(
                SEND_SMS_MESSAGE,
                {
                    "source": source,
                    "destination": destination,
                    "sms_body": sms_body,
                    "store_body": store_body,
                },
                options,
            ),
        )
