# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The payments calls, blocking and async."""

from __future__ import annotations

import builtins
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.payment import Payment
    from trunkline_opentact.models.payment_provider import PaymentProvider


class PaymentsApi(Resource[Caller]):
    """Paying money in.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Payment]:
        """List your payments.

        On the older reference sheet and the 2021 operation list only.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.payments import list_payments as spec_

        return self._caller.call(spec_.LIST_PAYMENTS, given_, options)

    def create(
        self,
        *,
        provider: PaymentProvider | str,
        amount: Decimal | int | float,
        options: CallOptions | None = None,
    ) -> Payment:
        """Start a payment.

        How the payer confirms it with the provider is not documented. On the older reference sheet and the 2021
        operation list only.

        Args:
            provider: Who handles the payment. Not documented, in the vendor's list of 2021.
            amount: How much money.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Money paid in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "provider": provider,
                "amount": amount,
            }
        )
        del provider, amount  # tracebacks show variables

        from trunkline_opentact.api.payments import create_payment as spec_

        return self._caller.call(spec_.CREATE_PAYMENT, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Payment:
        """Read one payment.

        On the older reference sheet and the 2021 operation list only.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Money paid in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.payments import get_payment as spec_

        return self._caller.call(spec_.GET_PAYMENT, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Payment:
        """Bring a payment forward.

        Has no body; what it does with the provider is not documented, so it is never sent twice. Known only from
        the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Money paid in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.payments import update_payment as spec_

        return self._caller.call(spec_.UPDATE_PAYMENT, given_, options)


class AsyncPaymentsApi(Resource[AsyncCaller]):
    """Paying money in.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Payment]:
        """List your payments.

        On the older reference sheet and the 2021 operation list only.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.payments import list_payments as spec_

        return await self._caller.call(spec_.LIST_PAYMENTS, given_, options)

    async def create(
        self,
        *,
        provider: PaymentProvider | str,
        amount: Decimal | int | float,
        options: CallOptions | None = None,
    ) -> Payment:
        """Start a payment.

        How the payer confirms it with the provider is not documented. On the older reference sheet and the 2021
        operation list only.

        Args:
            provider: Who handles the payment. Not documented, in the vendor's list of 2021.
            amount: How much money.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Money paid in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "provider": provider,
                "amount": amount,
            }
        )
        del provider, amount  # tracebacks show variables

        from trunkline_opentact.api.payments import create_payment as spec_

        return await self._caller.call(spec_.CREATE_PAYMENT, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Payment:
        """Read one payment.

        On the older reference sheet and the 2021 operation list only.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Money paid in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.payments import get_payment as spec_

        return await self._caller.call(spec_.GET_PAYMENT, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Payment:
        """Bring a payment forward.

        Has no body; what it does with the provider is not documented, so it is never sent twice. Known only from
        the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Money paid in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.payments import update_payment as spec_

        return await self._caller.call(spec_.UPDATE_PAYMENT, given_, options)
