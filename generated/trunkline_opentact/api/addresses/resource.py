# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The addresses calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.address import Address


class AddressesApi(Resource[Caller]):
    """Postal addresses.

    Most wanted: `create`, `list_for_account` and `list_for_user`.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        is_physical: bool,
        is_billing: bool,
        is_shipping: bool,
        address1: str,
        zip_code: str,
        city: str,
        country: str,
        address2: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Address:
        """Add an address.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            name: What people call it.
            is_physical: Whether somebody is there.
            is_billing: Whether bills go there.
            is_shipping: Whether parcels go there.
            address1: Street and house.
            zip_code: The postal code.
            city: The town.
            country: The country; the samples do not say whether name or letters.
            address2: Second line of the street.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "is_physical": is_physical,
                "is_billing": is_billing,
                "is_shipping": is_shipping,
                "address1": address1,
                "zip_code": zip_code,
                "city": city,
                "country": country,
                "address2": address2,
            }
        )
        del (
            name,
            is_physical,
            is_billing,
            is_shipping,
            address1,
            zip_code,
            city,
            country,
            address2,
        )  # tracebacks show variables

        from trunkline_opentact.api.addresses import create_address as spec_

        return self._caller.call(spec_.CREATE_ADDRESS, given_, options)

    def list_for_account(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Address]:
        """List the addresses of your account.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.addresses import list_account_addresses as spec_

        return self._caller.call(spec_.LIST_ACCOUNT_ADDRESSES, given_, options)

    def list_for_user(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Address]:
        """List your own addresses.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.addresses import list_user_addresses as spec_

        return self._caller.call(spec_.LIST_USER_ADDRESSES, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Address:
        """Read one address.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.addresses import get_address as spec_

        return self._caller.call(spec_.GET_ADDRESS, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Address:
        """Remove an address.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.addresses import delete_address as spec_

        return self._caller.call(spec_.DELETE_ADDRESS, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        is_physical: bool | Unset = UNSET,
        is_billing: bool | Unset = UNSET,
        is_shipping: bool | Unset = UNSET,
        address1: str | Unset = UNSET,
        address2: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Address:
        """Change an address.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            is_physical: Whether somebody is there.
            is_billing: Whether bills go there.
            is_shipping: Whether parcels go there.
            address1: Street and house.
            address2: Second line of the street.
            zip_code: The postal code.
            city: The town.
            country: The country; the samples do not say whether name or letters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "is_physical": is_physical,
                "is_billing": is_billing,
                "is_shipping": is_shipping,
                "address1": address1,
                "address2": address2,
                "zip_code": zip_code,
                "city": city,
                "country": country,
            }
        )
        del (
            uuid,
            name,
            is_physical,
            is_billing,
            is_shipping,
            address1,
            address2,
            zip_code,
            city,
            country,
        )  # tracebacks show variables

        from trunkline_opentact.api.addresses import update_address as spec_

        return self._caller.call(spec_.UPDATE_ADDRESS, given_, options)


class AsyncAddressesApi(Resource[AsyncCaller]):
    """Postal addresses.

    Most wanted: `create`, `list_for_account` and `list_for_user`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        is_physical: bool,
        is_billing: bool,
        is_shipping: bool,
        address1: str,
        zip_code: str,
        city: str,
        country: str,
        address2: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Address:
        """Add an address.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            name: What people call it.
            is_physical: Whether somebody is there.
            is_billing: Whether bills go there.
            is_shipping: Whether parcels go there.
            address1: Street and house.
            zip_code: The postal code.
            city: The town.
            country: The country; the samples do not say whether name or letters.
            address2: Second line of the street.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "is_physical": is_physical,
                "is_billing": is_billing,
                "is_shipping": is_shipping,
                "address1": address1,
                "zip_code": zip_code,
                "city": city,
                "country": country,
                "address2": address2,
            }
        )
        del (
            name,
            is_physical,
            is_billing,
            is_shipping,
            address1,
            zip_code,
            city,
            country,
            address2,
        )  # tracebacks show variables

        from trunkline_opentact.api.addresses import create_address as spec_

        return await self._caller.call(spec_.CREATE_ADDRESS, given_, options)

    async def list_for_account(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Address]:
        """List the addresses of your account.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.addresses import list_account_addresses as spec_

        return await self._caller.call(spec_.LIST_ACCOUNT_ADDRESSES, given_, options)

    async def list_for_user(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Address]:
        """List your own addresses.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.addresses import list_user_addresses as spec_

        return await self._caller.call(spec_.LIST_USER_ADDRESSES, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Address:
        """Read one address.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.addresses import get_address as spec_

        return await self._caller.call(spec_.GET_ADDRESS, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Address:
        """Remove an address.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.addresses import delete_address as spec_

        return await self._caller.call(spec_.DELETE_ADDRESS, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        is_physical: bool | Unset = UNSET,
        is_billing: bool | Unset = UNSET,
        is_shipping: bool | Unset = UNSET,
        address1: str | Unset = UNSET,
        address2: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Address:
        """Change an address.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            is_physical: Whether somebody is there.
            is_billing: Whether bills go there.
            is_shipping: Whether parcels go there.
            address1: Street and house.
            address2: Second line of the street.
            zip_code: The postal code.
            city: The town.
            country: The country; the samples do not say whether name or letters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A postal address of the account or user.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "is_physical": is_physical,
                "is_billing": is_billing,
                "is_shipping": is_shipping,
                "address1": address1,
                "address2": address2,
                "zip_code": zip_code,
                "city": city,
                "country": country,
            }
        )
        del (
            uuid,
            name,
            is_physical,
            is_billing,
            is_shipping,
            address1,
            address2,
            zip_code,
            city,
            country,
        )  # tracebacks show variables

        from trunkline_opentact.api.addresses import update_address as spec_

        return await self._caller.call(spec_.UPDATE_ADDRESS, given_, options)
