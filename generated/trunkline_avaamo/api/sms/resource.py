# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The sms calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from trunkline.operation import EXTRA, AsyncCaller, Caller

if TYPE_CHECKING:
    from trunkline.codec import JSONInput
    from trunkline.options import CallOptions

    from trunkline_avaamo.models.sms_send_result import SmsSendResult


class SmsApi:
    """The sms calls; reached as `client.sms`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def send(
        self,
        *,
        channel_uuid: str,
        to_phone: str | int,
        options: CallOptions | None = None,
        **custom: JSONInput,
    ) -> SmsSendResult:
        """Send the agent's greeting message to a telephone number.

        Starts a conversation by text message. The UUID in the path is the only credential that the page mentions.
        Any further keyword arguments become custom parameters, which the agent reads from `context.params`.

        Args:
            channel_uuid: The identifier of the SMS channel; treat it like a password. At most 128 characters.
            to_phone: The receiver's number with country code. The page makes it optional when the channel
                authenticates users itself; the client asks for it always. At most 32 characters.
            custom: Any further keyword arguments, sent as they are named.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (sms-send-api).
        """
        from trunkline_avaamo.api.sms.send_sms import SEND_SMS

        return cast(
            "SmsSendResult",
            self._caller.call(
                SEND_SMS,
                {
                    "channel_uuid": channel_uuid,
                    "to_phone": to_phone,
                    EXTRA: custom,
                },
                options,
            ),
        )


class AsyncSmsApi:
    """The sms calls as coroutines; reached as `client.sms`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def send(
        self,
        *,
        channel_uuid: str,
        to_phone: str | int,
        options: CallOptions | None = None,
        **custom: JSONInput,
    ) -> SmsSendResult:
        """Send the agent's greeting message to a telephone number.

        Starts a conversation by text message. The UUID in the path is the only credential that the page mentions.
        Any further keyword arguments become custom parameters, which the agent reads from `context.params`.

        Args:
            channel_uuid: The identifier of the SMS channel; treat it like a password. At most 128 characters.
            to_phone: The receiver's number with country code. The page makes it optional when the channel
                authenticates users itself; the client asks for it always. At most 32 characters.
            custom: Any further keyword arguments, sent as they are named.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (sms-send-api).
        """
        from trunkline_avaamo.api.sms.send_sms import SEND_SMS

        return cast(
            "SmsSendResult",
            await self._caller.call(
                SEND_SMS,
                {
                    "channel_uuid": channel_uuid,
                    "to_phone": to_phone,
                    EXTRA: custom,
                },
                options,
            ),
        )
