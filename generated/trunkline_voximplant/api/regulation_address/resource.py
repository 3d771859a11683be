# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The regulation address calls, blocking and async."""

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

    from trunkline_voximplant.models.get_available_regulations_response import GetAvailableRegulationsResponse
    from trunkline_voximplant.models.get_countries_response import GetCountriesResponse
    from trunkline_voximplant.models.get_regions_response import GetRegionsResponse
    from trunkline_voximplant.models.get_regulations_address_response import GetRegulationsAddressResponse
    from trunkline_voximplant.models.get_zip_codes_response import GetZIPCodesResponse
    from trunkline_voximplant.models.linkregulation_address_response import LinkregulationAddressResponse
    from trunkline_voximplant.models.regulation_region_record import RegulationRegionRecord
    from trunkline_voximplant.models.zip_code import ZipCode


class RegulationAddressApi(Resource[Caller]):
    """Addresses that countries ask for.

    Most wanted: `get_zip_codes`, `link_regulation_address` and `get_regulations_address`.
    """

    __slots__ = ()

    def link_regulation_address(
        self,
        *,
        regulation_address_id: int,
        phone_id: int | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkregulationAddressResponse:
        """Link a regulation address to a phone number.

        Roles that may call it: Owner, Admin, Accountant, Payer. Give exactly one of `phone_id`, `phone_number`.

        Args:
            regulation_address_id: The regulation address's id.
            phone_id: The id of the phone number.
            phone_number: The phone number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (LinkregulationAddress).
        """
        given_ = Hidden(
            {
                "regulation_address_id": regulation_address_id,
                "phone_id": phone_id,
                "phone_number": phone_number,
            }
        )
        del regulation_address_id, phone_id, phone_number  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import link_regulation_address as spec_

        return self._caller.call(spec_.LINK_REGULATION_ADDRESS, given_, options)

    def get_zip_codes(
        self,
        *,
        country_code: str,
        phone_region_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetZIPCodesResponse:
        """List postal codes for regulation addresses.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_region_code: The region's dialling code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetZIPCodes).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_region_code": phone_region_code,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_region_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_zip_codes as spec_

        return self._caller.call(spec_.GET_ZIP_CODES, given_, options)

    def iter_zip_codes(
        self,
        *,
        country_code: str,
        phone_region_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[ZipCode]:
        """List postal codes for regulation addresses, page after page.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_region_code: The region's dialling code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetZIPCodes).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_region_code": phone_region_code,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_region_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_zip_codes as spec_

        return iterate(self._caller, spec_.GET_ZIP_CODES, spec_.PAGES, given_, options)

    def get_regulations_address(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_code: str | Unset = UNSET,
        regulation_address_id: int | Unset = UNSET,
        verified: bool | Unset = UNSET,
        in_progress: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRegulationsAddressResponse:
        """List the account's regulation addresses, which some countries ask for before a number is sold.

        Roles that may call it: Owner, Admin, Accountant, Payer, PayerNoVerify.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_code: The region's dialling code.
            regulation_address_id: The regulation address's id.
            verified: Verified addresses only, or unverified only.
            in_progress: Whether it is still being checked.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRegulationsAddress).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_code": phone_region_code,
                "regulation_address_id": regulation_address_id,
                "verified": verified,
                "in_progress": in_progress,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_code,
            regulation_address_id,
            verified,
            in_progress,
        )  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_regulations_address as spec_

        return self._caller.call(spec_.GET_REGULATIONS_ADDRESS, given_, options)

    def get_available_regulations(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        phone_region_code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAvailableRegulationsResponse:
        """List regulation addresses that fit a country and category.

        Roles that may call it: Owner, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_code: The region's dialling code.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAvailableRegulations).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_code": phone_region_code,
            }
        )
        del country_code, phone_category_name, phone_region_code  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_available_regulations as spec_

        return self._caller.call(spec_.GET_AVAILABLE_REGULATIONS, given_, options)

    def get_countries(
        self,
        *,
        country_code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCountriesResponse:
        """List countries for regulation addresses.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The country, as a two-letter ISO code.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCountries).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
            }
        )
        del country_code  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_countries as spec_

        return self._caller.call(spec_.GET_COUNTRIES, given_, options)

    def get_regions(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        city_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRegionsResponse:
        """List regions of a country, with what address each asks for.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            city_name: The city, or its beginning.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRegions).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "city_name": city_name,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_category_name, city_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_regions as spec_

        return self._caller.call(spec_.GET_REGIONS, given_, options)

    def iter_regions(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        city_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[RegulationRegionRecord]:
        """List regions of a country, with what address each asks for, page after page.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            city_name: The city, or its beginning.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetRegions).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "city_name": city_name,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_category_name, city_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_regions as spec_

        return iterate(self._caller, spec_.GET_REGIONS, spec_.PAGES, given_, options)


class AsyncRegulationAddressApi(Resource[AsyncCaller]):
    """Addresses that countries ask for.

    Most wanted: `get_zip_codes`, `link_regulation_address` and `get_regulations_address`.
    """

    __slots__ = ()

    async def link_regulation_address(
        self,
        *,
        regulation_address_id: int,
        phone_id: int | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkregulationAddressResponse:
        """Link a regulation address to a phone number.

        Roles that may call it: Owner, Admin, Accountant, Payer. Give exactly one of `phone_id`, `phone_number`.

        Args:
            regulation_address_id: The regulation address's id.
            phone_id: The id of the phone number.
            phone_number: The phone number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (LinkregulationAddress).
        """
        given_ = Hidden(
            {
                "regulation_address_id": regulation_address_id,
                "phone_id": phone_id,
                "phone_number": phone_number,
            }
        )
        del regulation_address_id, phone_id, phone_number  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import link_regulation_address as spec_

        return await self._caller.call(spec_.LINK_REGULATION_ADDRESS, given_, options)

    async def get_zip_codes(
        self,
        *,
        country_code: str,
        phone_region_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetZIPCodesResponse:
        """List postal codes for regulation addresses.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_region_code: The region's dialling code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetZIPCodes).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_region_code": phone_region_code,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_region_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_zip_codes as spec_

        return await self._caller.call(spec_.GET_ZIP_CODES, given_, options)

    def iter_zip_codes(
        self,
        *,
        country_code: str,
        phone_region_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ZipCode]:
        """List postal codes for regulation addresses, page after page.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_region_code: The region's dialling code.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetZIPCodes).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_region_code": phone_region_code,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_region_code, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_zip_codes as spec_

        return aiterate(self._caller, spec_.GET_ZIP_CODES, spec_.PAGES, given_, options)

    async def get_regulations_address(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_code: str | Unset = UNSET,
        regulation_address_id: int | Unset = UNSET,
        verified: bool | Unset = UNSET,
        in_progress: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRegulationsAddressResponse:
        """List the account's regulation addresses, which some countries ask for before a number is sold.

        Roles that may call it: Owner, Admin, Accountant, Payer, PayerNoVerify.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_code: The region's dialling code.
            regulation_address_id: The regulation address's id.
            verified: Verified addresses only, or unverified only.
            in_progress: Whether it is still being checked.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRegulationsAddress).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_code": phone_region_code,
                "regulation_address_id": regulation_address_id,
                "verified": verified,
                "in_progress": in_progress,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_code,
            regulation_address_id,
            verified,
            in_progress,
        )  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_regulations_address as spec_

        return await self._caller.call(spec_.GET_REGULATIONS_ADDRESS, given_, options)

    async def get_available_regulations(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        phone_region_code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAvailableRegulationsResponse:
        """List regulation addresses that fit a country and category.

        Roles that may call it: Owner, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_code: The region's dialling code.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAvailableRegulations).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_code": phone_region_code,
            }
        )
        del country_code, phone_category_name, phone_region_code  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_available_regulations as spec_

        return await self._caller.call(spec_.GET_AVAILABLE_REGULATIONS, given_, options)

    async def get_countries(
        self,
        *,
        country_code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCountriesResponse:
        """List countries for regulation addresses.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The country, as a two-letter ISO code.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCountries).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
            }
        )
        del country_code  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_countries as spec_

        return await self._caller.call(spec_.GET_COUNTRIES, given_, options)

    async def get_regions(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        city_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRegionsResponse:
        """List regions of a country, with what address each asks for.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            city_name: The city, or its beginning.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRegions).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "city_name": city_name,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_category_name, city_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_regions as spec_

        return await self._caller.call(spec_.GET_REGIONS, given_, options)

    def iter_regions(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        city_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[RegulationRegionRecord]:
        """List regions of a country, with what address each asks for, page after page.

        Roles that may call it: Owner, Admin, Accountant.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            city_name: The city, or its beginning.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetRegions).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "city_name": city_name,
                "count": count,
                "offset": offset,
            }
        )
        del country_code, phone_category_name, city_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.regulation_address import get_regions as spec_

        return aiterate(self._caller, spec_.GET_REGIONS, spec_.PAGES, given_, options)
