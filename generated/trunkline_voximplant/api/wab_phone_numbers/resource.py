# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The wab phone numbers calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.add_wab_phone_number_response import AddWABPhoneNumberResponse
    from trunkline_voximplant.models.delete_wab_phone_number_response import DeleteWABPhoneNumberResponse
    from trunkline_voximplant.models.get_wab_phone_numbers_response import GetWABPhoneNumbersResponse
    from trunkline_voximplant.models.set_wab_phone_number_info_response import SetWABPhoneNumberInfoResponse
    from trunkline_voximplant.models.wab_phone_info_type import WABPhoneInfoType


class WabPhoneNumbersApi(Resource[Caller]):
    """WhatsApp Business numbers for calls.

    Most wanted: `add_wab_phone_number`, `get_wab_phone_numbers` and `delete_wab_phone_number`.
    """

    __slots__ = ()

    def add_wab_phone_number(
        self,
        *,
        wab_phone_number: str | int,
        voice_password: str,
        description: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddWABPhoneNumberResponse:
        """Add a WhatsApp Business number for voice calls.

        Roles that may call it: Owner, Admin, Accountant. Give at most one of `application_id`, `application_name`.
        Give at most one of `rule_id`, `rule_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            voice_password: The password for voice calls.
            description: A description of your own.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddWABPhoneNumber).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "voice_password": voice_password,
                "description": description,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
            }
        )
        del (
            wab_phone_number,
            voice_password,
            description,
            application_id,
            application_name,
            rule_id,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import add_wab_phone_number as spec_

        return self._caller.call(spec_.ADD_WAB_PHONE_NUMBER, given_, options)

    def delete_wab_phone_number(
        self,
        *,
        wab_phone_number: str | int,
        options: CallOptions | None = None,
    ) -> DeleteWABPhoneNumberResponse:
        """Remove a WhatsApp Business number.

        Roles that may call it: Owner.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteWABPhoneNumber).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
            }
        )
        del wab_phone_number  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import delete_wab_phone_number as spec_

        return self._caller.call(spec_.DELETE_WAB_PHONE_NUMBER, given_, options)

    def set_wab_phone_number_info(
        self,
        *,
        wab_phone_number: str | int,
        voice_password: str | Unset = UNSET,
        description: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetWABPhoneNumberInfoResponse:
        """Change a WhatsApp Business number: password, description, bindings.

        Roles that may call it: Owner, Admin, Accountant. Give at most one of `application_id`, `application_name`.
        Give at most one of `rule_id`, `rule_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            voice_password: The password for voice calls.
            description: A description of your own.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetWABPhoneNumberInfo).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "voice_password": voice_password,
                "description": description,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
            }
        )
        del (
            wab_phone_number,
            voice_password,
            description,
            application_id,
            application_name,
            rule_id,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import set_wab_phone_number_info as spec_

        return self._caller.call(spec_.SET_WAB_PHONE_NUMBER_INFO, given_, options)

    def get_wab_phone_numbers(
        self,
        *,
        wab_phone_number: str | int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetWABPhoneNumbersResponse:
        """List WhatsApp Business numbers.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Accountant, Support, Payer. Give at most one of
        `application_id`, `application_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            application_id: The application's id.
            application_name: The application's name.
            country_code: The country, as a two-letter ISO code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetWABPhoneNumbers).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "application_id": application_id,
                "application_name": application_name,
                "country_code": country_code,
                "count": count,
                "offset": offset,
            }
        )
        del wab_phone_number, application_id, application_name, country_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import get_wab_phone_numbers as spec_

        return self._caller.call(spec_.GET_WAB_PHONE_NUMBERS, given_, options)

    def iter_wab_phone_numbers(
        self,
        *,
        wab_phone_number: str | int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[WABPhoneInfoType]:
        """List WhatsApp Business numbers, page after page.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Accountant, Support, Payer. Give at most one of
        `application_id`, `application_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            application_id: The application's id.
            application_name: The application's name.
            country_code: The country, as a two-letter ISO code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetWABPhoneNumbers).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "application_id": application_id,
                "application_name": application_name,
                "country_code": country_code,
                "count": count,
                "offset": offset,
            }
        )
        del wab_phone_number, application_id, application_name, country_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import get_wab_phone_numbers as spec_

        return iterate(self._caller, spec_.GET_WAB_PHONE_NUMBERS, spec_.PAGES, given_, options)


class AsyncWabPhoneNumbersApi(Resource[AsyncCaller]):
    """WhatsApp Business numbers for calls.

    Most wanted: `add_wab_phone_number`, `get_wab_phone_numbers` and `delete_wab_phone_number`.
    """

    __slots__ = ()

    async def add_wab_phone_number(
        self,
        *,
        wab_phone_number: str | int,
        voice_password: str,
        description: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddWABPhoneNumberResponse:
        """Add a WhatsApp Business number for voice calls.

        Roles that may call it: Owner, Admin, Accountant. Give at most one of `application_id`, `application_name`.
        Give at most one of `rule_id`, `rule_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            voice_password: The password for voice calls.
            description: A description of your own.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddWABPhoneNumber).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "voice_password": voice_password,
                "description": description,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
            }
        )
        del (
            wab_phone_number,
            voice_password,
            description,
            application_id,
            application_name,
            rule_id,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import add_wab_phone_number as spec_

        return await self._caller.call(spec_.ADD_WAB_PHONE_NUMBER, given_, options)

    async def delete_wab_phone_number(
        self,
        *,
        wab_phone_number: str | int,
        options: CallOptions | None = None,
    ) -> DeleteWABPhoneNumberResponse:
        """Remove a WhatsApp Business number.

        Roles that may call it: Owner.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteWABPhoneNumber).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
            }
        )
        del wab_phone_number  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import delete_wab_phone_number as spec_

        return await self._caller.call(spec_.DELETE_WAB_PHONE_NUMBER, given_, options)

    async def set_wab_phone_number_info(
        self,
        *,
        wab_phone_number: str | int,
        voice_password: str | Unset = UNSET,
        description: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetWABPhoneNumberInfoResponse:
        """Change a WhatsApp Business number: password, description, bindings.

        Roles that may call it: Owner, Admin, Accountant. Give at most one of `application_id`, `application_name`.
        Give at most one of `rule_id`, `rule_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            voice_password: The password for voice calls.
            description: A description of your own.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetWABPhoneNumberInfo).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "voice_password": voice_password,
                "description": description,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
            }
        )
        del (
            wab_phone_number,
            voice_password,
            description,
            application_id,
            application_name,
            rule_id,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import set_wab_phone_number_info as spec_

        return await self._caller.call(spec_.SET_WAB_PHONE_NUMBER_INFO, given_, options)

    async def get_wab_phone_numbers(
        self,
        *,
        wab_phone_number: str | int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetWABPhoneNumbersResponse:
        """List WhatsApp Business numbers.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Accountant, Support, Payer. Give at most one of
        `application_id`, `application_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            application_id: The application's id.
            application_name: The application's name.
            country_code: The country, as a two-letter ISO code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetWABPhoneNumbers).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "application_id": application_id,
                "application_name": application_name,
                "country_code": country_code,
                "count": count,
                "offset": offset,
            }
        )
        del wab_phone_number, application_id, application_name, country_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import get_wab_phone_numbers as spec_

        return await self._caller.call(spec_.GET_WAB_PHONE_NUMBERS, given_, options)

    def iter_wab_phone_numbers(
        self,
        *,
        wab_phone_number: str | int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[WABPhoneInfoType]:
        """List WhatsApp Business numbers, page after page.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Accountant, Support, Payer. Give at most one of
        `application_id`, `application_name`.

        Args:
            wab_phone_number: The WhatsApp Business number. `+`, spaces, dashes and brackets are allowed.
            application_id: The application's id.
            application_name: The application's name.
            country_code: The country, as a two-letter ISO code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetWABPhoneNumbers).
        """
        given_ = Hidden(
            {
                "wab_phone_number": wab_phone_number,
                "application_id": application_id,
                "application_name": application_name,
                "country_code": country_code,
                "count": count,
                "offset": offset,
            }
        )
        del wab_phone_number, application_id, application_name, country_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.wab_phone_numbers import get_wab_phone_numbers as spec_

        return aiterate(self._caller, spec_.GET_WAB_PHONE_NUMBERS, spec_.PAGES, given_, options)
