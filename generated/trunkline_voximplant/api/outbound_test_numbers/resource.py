# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The outbound test numbers calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.activate_outbound_test_phone_number_response import (
        ActivateOutboundTestPhoneNumberResponse,
    )
    from trunkline_voximplant.models.add_outbound_test_phone_number_response import AddOutboundTestPhoneNumberResponse
    from trunkline_voximplant.models.del_outbound_test_phone_number_response import DelOutboundTestPhoneNumberResponse
    from trunkline_voximplant.models.get_outbound_test_phone_numbers_response import GetOutboundTestPhoneNumbersResponse
    from trunkline_voximplant.models.verify_outbound_test_phone_number_response import (
        VerifyOutboundTestPhoneNumberResponse,
    )


class OutboundTestNumbersApi(Resource[Caller]):
    """The number for outbound test calls.

    Most wanted: `add_outbound_test_phone_number`, `verify_outbound_test_phone_number` and `activate_outbound_test_phone_number`.
    """

    __slots__ = ()

    def add_outbound_test_phone_number(
        self,
        *,
        phone_number: str | int,
        options: CallOptions | None = None,
    ) -> AddOutboundTestPhoneNumberResponse:
        """Add the number for outbound test calls.

        VerifyOutboundTestPhoneNumber follows. No roles are documented for it.

        Args:
            phone_number: The phone number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddOutboundTestPhoneNumber).
        """
        given_ = Hidden(
            {
                "phone_number": phone_number,
            }
        )
        del phone_number  # tracebacks show variables

        from trunkline_voximplant.api.outbound_test_numbers import add_outbound_test_phone_number as spec_

        return self._caller.call(spec_.ADD_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    def verify_outbound_test_phone_number(
        self,
        *,
        options: CallOptions | None = None,
    ) -> VerifyOutboundTestPhoneNumberResponse:
        """Call the test number to tell a code.

        5 times a day and 100 times in all, at least a minute apart. No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (VerifyOutboundTestPhoneNumber).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.outbound_test_numbers import verify_outbound_test_phone_number as spec_

        return self._caller.call(spec_.VERIFY_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    def activate_outbound_test_phone_number(
        self,
        *,
        verification_code: str,
        options: CallOptions | None = None,
    ) -> ActivateOutboundTestPhoneNumberResponse:
        """Confirm the test number with the code.

        Wrong codes count. No roles are documented for it.

        Args:
            verification_code: The code told in the call.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (ActivateOutboundTestPhoneNumber).
        """
        given_ = Hidden(
            {
                "verification_code": verification_code,
            }
        )
        del verification_code  # tracebacks show variables

        from trunkline_voximplant.api.outbound_test_numbers import activate_outbound_test_phone_number as spec_

        return self._caller.call(spec_.ACTIVATE_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    def del_outbound_test_phone_number(
        self,
        *,
        options: CallOptions | None = None,
    ) -> DelOutboundTestPhoneNumberResponse:
        """Delete the test number.

        No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelOutboundTestPhoneNumber).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.outbound_test_numbers import del_outbound_test_phone_number as spec_

        return self._caller.call(spec_.DEL_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    def get_outbound_test_phone_numbers(
        self,
        *,
        options: CallOptions | None = None,
    ) -> GetOutboundTestPhoneNumbersResponse:
        """Show the test number and whether it is verified.

        No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetOutboundTestPhoneNumbers).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.outbound_test_numbers import get_outbound_test_phone_numbers as spec_

        return self._caller.call(spec_.GET_OUTBOUND_TEST_PHONE_NUMBERS, given_, options)


class AsyncOutboundTestNumbersApi(Resource[AsyncCaller]):
    """The number for outbound test calls.

    Most wanted: `add_outbound_test_phone_number`, `verify_outbound_test_phone_number` and `activate_outbound_test_phone_number`.
    """

    __slots__ = ()

    async def add_outbound_test_phone_number(
        self,
        *,
        phone_number: str | int,
        options: CallOptions | None = None,
    ) -> AddOutboundTestPhoneNumberResponse:
        """Add the number for outbound test calls.

        VerifyOutboundTestPhoneNumber follows. No roles are documented for it.

        Args:
            phone_number: The phone number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddOutboundTestPhoneNumber).
        """
        given_ = Hidden(
            {
                "phone_number": phone_number,
            }
        )
        del phone_number  # tracebacks show variables

        from trunkline_voximplant.api.outbound_test_numbers import add_outbound_test_phone_number as spec_

        return await self._caller.call(spec_.ADD_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    async def verify_outbound_test_phone_number(
        self,
        *,
        options: CallOptions | None = None,
    ) -> VerifyOutboundTestPhoneNumberResponse:
        """Call the test number to tell a code.

        5 times a day and 100 times in all, at least a minute apart. No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (VerifyOutboundTestPhoneNumber).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.outbound_test_numbers import verify_outbound_test_phone_number as spec_

        return await self._caller.call(spec_.VERIFY_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    async def activate_outbound_test_phone_number(
        self,
        *,
        verification_code: str,
        options: CallOptions | None = None,
    ) -> ActivateOutboundTestPhoneNumberResponse:
        """Confirm the test number with the code.

        Wrong codes count. No roles are documented for it.

        Args:
            verification_code: The code told in the call.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (ActivateOutboundTestPhoneNumber).
        """
        given_ = Hidden(
            {
                "verification_code": verification_code,
            }
        )
        del verification_code  # tracebacks show variables

        from trunkline_voximplant.api.outbound_test_numbers import activate_outbound_test_phone_number as spec_

        return await self._caller.call(spec_.ACTIVATE_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    async def del_outbound_test_phone_number(
        self,
        *,
        options: CallOptions | None = None,
    ) -> DelOutboundTestPhoneNumberResponse:
        """Delete the test number.

        No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelOutboundTestPhoneNumber).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.outbound_test_numbers import del_outbound_test_phone_number as spec_

        return await self._caller.call(spec_.DEL_OUTBOUND_TEST_PHONE_NUMBER, given_, options)

    async def get_outbound_test_phone_numbers(
        self,
        *,
        options: CallOptions | None = None,
    ) -> GetOutboundTestPhoneNumbersResponse:
        """Show the test number and whether it is verified.

        No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetOutboundTestPhoneNumbers).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.outbound_test_numbers import get_outbound_test_phone_numbers as spec_

        return await self._caller.call(spec_.GET_OUTBOUND_TEST_PHONE_NUMBERS, given_, options)
