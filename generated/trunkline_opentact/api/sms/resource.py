# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sms calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from trunkline.operation import AsyncCaller, Caller, choose
from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline.options import CallOptions

    from trunkline_opentact.models.sms import Sms


class SmsApi:
    """The sms calls; reached as `client.sms`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def send(
        self,
        *,
        from_: str | int,
        to: str | int,
        message: str,
        custom_callback_url: str | Unset = UNSET,
        form: Literal["json", "query", "bearer"] = "json",
        options: CallOptions | None = None,
    ) -> Sms:
        """Send a text message from one of your numbers.

        Queues one message. The answer comes before delivery: `delivered` turns true later, on the delivery receipt.

        Args:
            from_: One of your numbers (digits, country code first), or the id of an SMS campaign. At most 255
                characters.
            to: A telephone number as an integer, country code first, no plus.
            message: The text; 918 characters are six GSM-7 segments. At most 918 characters.
            custom_callback_url: Where to post this message's events instead of the messaging profile's URL. From
                the older reference. At most 255 characters. (inferred, not documented).
            form: The wire form: `json`, `query`, `bearer`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Note: The page lists FROM, TO and Message as query parameters; its own error sample names the field
        `params.to`, every curl example on sibling pages has a JSON body, and working clients send JSON with
        lower-case names. JSON with `from`, `to` and `message` is the default form. The query form and the Bearer
        form of the other page can be chosen with `form`.

        Note: The page spells the header `X-auth Token`, which is not a legal header name. `X-Auth-Token`, as in the
        curl examples.

        Evidence: Documented (send-a-message).
        """
        from trunkline_opentact.api.sms.send_sms import FORMS

        operation = choose(FORMS, "form", form)
        return cast(
            "Sms",
            self._caller.call(
                operation,
                {
                    "from_": from_,
                    "to": to,
                    "message": message,
                    "custom_callback_url": custom_callback_url,
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
        from_: str | int,
        to: str | int,
        message: str,
        custom_callback_url: str | Unset = UNSET,
        form: Literal["json", "query", "bearer"] = "json",
        options: CallOptions | None = None,
    ) -> Sms:
        """Send a text message from one of your numbers.

        Queues one message. The answer comes before delivery: `delivered` turns true later, on the delivery receipt.

        Args:
            from_: One of your numbers (digits, country code first), or the id of an SMS campaign. At most 255
                characters.
            to: A telephone number as an integer, country code first, no plus.
            message: The text; 918 characters are six GSM-7 segments. At most 918 characters.
            custom_callback_url: Where to post this message's events instead of the messaging profile's URL. From
                the older reference. At most 255 characters. (inferred, not documented).
            form: The wire form: `json`, `query`, `bearer`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Note: The page lists FROM, TO and Message as query parameters; its own error sample names the field
        `params.to`, every curl example on sibling pages has a JSON body, and working clients send JSON with
        lower-case names. JSON with `from`, `to` and `message` is the default form. The query form and the Bearer
        form of the other page can be chosen with `form`.

        Note: The page spells the header `X-auth Token`, which is not a legal header name. `X-Auth-Token`, as in the
        curl examples.

        Evidence: Documented (send-a-message).
        """
        from trunkline_opentact.api.sms.send_sms import FORMS

        operation = choose(FORMS, "form", form)
        return cast(
            "Sms",
            await self._caller.call(
                operation,
                {
                    "from_": from_,
                    "to": to,
                    "message": message,
                    "custom_callback_url": custom_callback_url,
                },
                options,
            ),
        )
