# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The cart calls, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON, JSONInput
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.cart_entry import CartEntry


class CartApi(Resource[Caller]):
    """The user's shopping cart.

    Most wanted: `add`, `list` and `clear`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CartEntry]:
        """List the entries of your cart.

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

        from trunkline_opentact.api.cart import list_cart as spec_

        return self._caller.call(spec_.LIST_CART, given_, options)

    def add(
        self,
        *,
        payload: Mapping[str, JSONInput],
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CartEntry:
        """Put an entry into your cart.

        The 2021 list types the 201 answer as a user, which looks like a slip; it is read as an entry. Known only
        from the vendor's 2021 operation list.

        Args:
            payload: What is kept. Not documented, in the vendor's list of 2021.
            ttl: Seconds to keep it; the unit is inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One entry of the user's cart.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "payload": payload,
                "ttl": ttl,
            }
        )
        del payload, ttl  # tracebacks show variables

        from trunkline_opentact.api.cart import add_to_cart as spec_

        return self._caller.call(spec_.ADD_TO_CART, given_, options)

    def clear(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Empty your cart.

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

        from trunkline_opentact.api.cart import clear_cart as spec_

        return self._caller.call(spec_.CLEAR_CART, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> CartEntry:
        """Take an entry out of your cart.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One entry of the user's cart.

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

        from trunkline_opentact.api.cart import delete_cart_entry as spec_

        return self._caller.call(spec_.DELETE_CART_ENTRY, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        payload: Mapping[str, JSONInput],
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CartEntry:
        """Replace an entry of your cart.

        Takes the whole payload anew. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            payload: What is kept. Not documented, in the vendor's list of 2021.
            ttl: Seconds to keep it; the unit is inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One entry of the user's cart.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "payload": payload,
                "ttl": ttl,
            }
        )
        del uuid, payload, ttl  # tracebacks show variables

        from trunkline_opentact.api.cart import update_cart_entry as spec_

        return self._caller.call(spec_.UPDATE_CART_ENTRY, given_, options)


class AsyncCartApi(Resource[AsyncCaller]):
    """The user's shopping cart.

    Most wanted: `add`, `list` and `clear`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CartEntry]:
        """List the entries of your cart.

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

        from trunkline_opentact.api.cart import list_cart as spec_

        return await self._caller.call(spec_.LIST_CART, given_, options)

    async def add(
        self,
        *,
        payload: Mapping[str, JSONInput],
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CartEntry:
        """Put an entry into your cart.

        The 2021 list types the 201 answer as a user, which looks like a slip; it is read as an entry. Known only
        from the vendor's 2021 operation list.

        Args:
            payload: What is kept. Not documented, in the vendor's list of 2021.
            ttl: Seconds to keep it; the unit is inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One entry of the user's cart.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "payload": payload,
                "ttl": ttl,
            }
        )
        del payload, ttl  # tracebacks show variables

        from trunkline_opentact.api.cart import add_to_cart as spec_

        return await self._caller.call(spec_.ADD_TO_CART, given_, options)

    async def clear(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Empty your cart.

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

        from trunkline_opentact.api.cart import clear_cart as spec_

        return await self._caller.call(spec_.CLEAR_CART, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> CartEntry:
        """Take an entry out of your cart.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One entry of the user's cart.

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

        from trunkline_opentact.api.cart import delete_cart_entry as spec_

        return await self._caller.call(spec_.DELETE_CART_ENTRY, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        payload: Mapping[str, JSONInput],
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CartEntry:
        """Replace an entry of your cart.

        Takes the whole payload anew. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            payload: What is kept. Not documented, in the vendor's list of 2021.
            ttl: Seconds to keep it; the unit is inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One entry of the user's cart.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "payload": payload,
                "ttl": ttl,
            }
        )
        del uuid, payload, ttl  # tracebacks show variables

        from trunkline_opentact.api.cart import update_cart_entry as spec_

        return await self._caller.call(spec_.UPDATE_CART_ENTRY, given_, options)
