# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The orders calls, blocking and async."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.order import Order
    from trunkline_opentact.models.order_item_flags import OrderItemFlags, OrderItemFlagsDict
    from trunkline_opentact.models.order_item_new import OrderItemNew, OrderItemNewDict
    from trunkline_opentact.models.order_page import OrderPage
    from trunkline_opentact.models.order_price import OrderPrice
    from trunkline_opentact.models.order_state import OrderState
    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sort_direction import SortDirection


class OrdersApi(Resource[Caller]):
    """Ordering numbers and asking for prices.

    Most wanted: `create`, `search` and `create_with_flags`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Order]:
        """List your orders.

        All of them at once; `orders.search` pages. On no page of the vendor; working clients call it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (swagger-2021, client-code).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.orders import list_orders as spec_

        return self._caller.call(spec_.LIST_ORDERS, given_, options)

    def create(
        self,
        *,
        items: Sequence[OrderItemNew | OrderItemNewDict],
        options: CallOptions | None = None,
    ) -> Order:
        """Order numbers.

        Costs money. The answer comes while the order is worked on; `orders.get` or the `tn_order` event tell how it
        ends.

        Args:
            items: The numbers to order.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An order of numbers and how far it is.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (order-a-number, client-code). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "items": items,
            }
        )
        del items  # tracebacks show variables

        from trunkline_opentact.api.orders import create_order as spec_

        return self._caller.call(spec_.CREATE_ORDER, given_, options)

    def create_with_flags(
        self,
        *,
        items: Sequence[OrderItemFlags | OrderItemFlagsDict],
        options: CallOptions | None = None,
    ) -> Order:
        """Order numbers, the older form.

        Costs money. Superseded by `orders.create`; kept because no page withdraws it.

        Args:
            items: The numbers to order.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An order of numbers and how far it is.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "items": items,
            }
        )
        del items  # tracebacks show variables

        from trunkline_opentact.api.orders import create_order_with_flags as spec_

        return self._caller.call(spec_.CREATE_ORDER_WITH_FLAGS, given_, options)

    def price(
        self,
        *,
        items: Sequence[OrderItemFlags | OrderItemFlagsDict],
        options: CallOptions | None = None,
    ) -> OrderPrice:
        """Ask what an order would cost.

        Orders nothing. Takes the body of `orders.create_with_flags`.

        Args:
            items: The numbers to order.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What an order would cost.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, client-code).
        """
        given_ = Hidden(
            {
                "items": items,
            }
        )
        del items  # tracebacks show variables

        from trunkline_opentact.api.orders import quote_order as spec_

        return self._caller.call(spec_.QUOTE_ORDER, given_, options)

    def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        state: OrderState | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrderPage:
        """Search your orders.

        Filter by state and times. The page cuts its sample off, so the rows are read as orders.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            state: How far it is.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (order-a-number).
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "state": state,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            state,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.orders import search_orders as spec_

        return self._caller.call(spec_.SEARCH_ORDERS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        state: OrderState | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Order]:
        """Search your orders, page after page.

        Evidence: Documented (order-a-number).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            state: How far it is.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An order of numbers and how far it is. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "state": state,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            state,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.orders import search_orders as spec_

        return iterate(self._caller, spec_.SEARCH_ORDERS, spec_.PAGES, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Order:
        """Read one order.

        Poll it until the state is `success` or `failed`; `errors` says why a number was refused. On no page of the
        vendor; working clients call it.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An order of numbers and how far it is.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (swagger-2021, client-code).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.orders import get_order as spec_

        return self._caller.call(spec_.GET_ORDER, given_, options)


class AsyncOrdersApi(Resource[AsyncCaller]):
    """Ordering numbers and asking for prices.

    Most wanted: `create`, `search` and `create_with_flags`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Order]:
        """List your orders.

        All of them at once; `orders.search` pages. On no page of the vendor; working clients call it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (swagger-2021, client-code).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.orders import list_orders as spec_

        return await self._caller.call(spec_.LIST_ORDERS, given_, options)

    async def create(
        self,
        *,
        items: Sequence[OrderItemNew | OrderItemNewDict],
        options: CallOptions | None = None,
    ) -> Order:
        """Order numbers.

        Costs money. The answer comes while the order is worked on; `orders.get` or the `tn_order` event tell how it
        ends.

        Args:
            items: The numbers to order.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An order of numbers and how far it is.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (order-a-number, client-code). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "items": items,
            }
        )
        del items  # tracebacks show variables

        from trunkline_opentact.api.orders import create_order as spec_

        return await self._caller.call(spec_.CREATE_ORDER, given_, options)

    async def create_with_flags(
        self,
        *,
        items: Sequence[OrderItemFlags | OrderItemFlagsDict],
        options: CallOptions | None = None,
    ) -> Order:
        """Order numbers, the older form.

        Costs money. Superseded by `orders.create`; kept because no page withdraws it.

        Args:
            items: The numbers to order.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An order of numbers and how far it is.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "items": items,
            }
        )
        del items  # tracebacks show variables

        from trunkline_opentact.api.orders import create_order_with_flags as spec_

        return await self._caller.call(spec_.CREATE_ORDER_WITH_FLAGS, given_, options)

    async def price(
        self,
        *,
        items: Sequence[OrderItemFlags | OrderItemFlagsDict],
        options: CallOptions | None = None,
    ) -> OrderPrice:
        """Ask what an order would cost.

        Orders nothing. Takes the body of `orders.create_with_flags`.

        Args:
            items: The numbers to order.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            What an order would cost.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, client-code).
        """
        given_ = Hidden(
            {
                "items": items,
            }
        )
        del items  # tracebacks show variables

        from trunkline_opentact.api.orders import quote_order as spec_

        return await self._caller.call(spec_.QUOTE_ORDER, given_, options)

    async def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        state: OrderState | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrderPage:
        """Search your orders.

        Filter by state and times. The page cuts its sample off, so the rows are read as orders.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            state: How far it is.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (order-a-number).
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "state": state,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            state,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.orders import search_orders as spec_

        return await self._caller.call(spec_.SEARCH_ORDERS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        state: OrderState | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Order]:
        """Search your orders, page after page.

        Evidence: Documented (order-a-number).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            state: How far it is.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            An order of numbers and how far it is. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "state": state,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            state,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.orders import search_orders as spec_

        return aiterate(self._caller, spec_.SEARCH_ORDERS, spec_.PAGES, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Order:
        """Read one order.

        Poll it until the state is `success` or `failed`; `errors` says why a number was refused. On no page of the
        vendor; working clients call it.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An order of numbers and how far it is.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (swagger-2021, client-code).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.orders import get_order as spec_

        return await self._caller.call(spec_.GET_ORDER, given_, options)
