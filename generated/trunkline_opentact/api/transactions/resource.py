# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The transactions calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.dashboard_report import DashboardReport
    from trunkline_opentact.models.invoice_report import InvoiceReport
    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sort_direction import SortDirection
    from trunkline_opentact.models.transaction import Transaction
    from trunkline_opentact.models.transaction_detail import TransactionDetail
    from trunkline_opentact.models.transaction_kind import TransactionKind
    from trunkline_opentact.models.transaction_page import TransactionPage


class TransactionsApi(Resource[Caller]):
    """What was charged, and reports.

    Most wanted: `search`, `get` and `invoice_report`.
    """

    __slots__ = ()

    def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ref_type: TransactionKind | str | Unset = UNSET,
        ref_uuid: UUID | str | Unset = UNSET,
        amount: Decimal | int | float | Unset = UNSET,
        account_balance_before: Decimal | int | float | Unset = UNSET,
        account_balance_after: Decimal | int | float | Unset = UNSET,
        description: str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionPage:
        """Search the changes of your balance.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            ref_type: What was charged. Not documented, in the vendor's list of 2021.
            ref_uuid: The item that was charged.
            amount: How much money.
            account_balance_before: The balance before it.
            account_balance_after: The balance after it.
            description: Part of the note.
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
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "ref_type": ref_type,
                "ref_uuid": ref_uuid,
                "amount": amount,
                "account_balance_before": account_balance_before,
                "account_balance_after": account_balance_after,
                "description": description,
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
            ref_type,
            ref_uuid,
            amount,
            account_balance_before,
            account_balance_after,
            description,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.transactions import search_transactions as spec_

        return self._caller.call(spec_.SEARCH_TRANSACTIONS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ref_type: TransactionKind | str | Unset = UNSET,
        ref_uuid: UUID | str | Unset = UNSET,
        amount: Decimal | int | float | Unset = UNSET,
        account_balance_before: Decimal | int | float | Unset = UNSET,
        account_balance_after: Decimal | int | float | Unset = UNSET,
        description: str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Transaction]:
        """Search the changes of your balance, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            ref_type: What was charged. Not documented, in the vendor's list of 2021.
            ref_uuid: The item that was charged.
            amount: How much money.
            account_balance_before: The balance before it.
            account_balance_after: The balance after it.
            description: Part of the note.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A change of the balance. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "ref_type": ref_type,
                "ref_uuid": ref_uuid,
                "amount": amount,
                "account_balance_before": account_balance_before,
                "account_balance_after": account_balance_after,
                "description": description,
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
            ref_type,
            ref_uuid,
            amount,
            account_balance_before,
            account_balance_after,
            description,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.transactions import search_transactions as spec_

        return iterate(self._caller, spec_.SEARCH_TRANSACTIONS, spec_.PAGES, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> TransactionDetail:
        """Read one change of the balance.

        With the payment, order, lease or message that caused it. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A change of the balance with what caused it.

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

        from trunkline_opentact.api.transactions import get_transaction as spec_

        return self._caller.call(spec_.GET_TRANSACTION, given_, options)

    def invoice_report(
        self,
        *,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InvoiceReport:
        """Sum up charges by kind.

        Known only from the vendor's 2021 operation list.

        Args:
            from_: Start of the span. The form is not documented; an ISO date is sent in the example.
            to: End of the span. The form is not documented; an ISO date is sent in the example.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Charges of a span, by kind.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "from_": from_,
                "to": to,
            }
        )
        del from_, to  # tracebacks show variables

        from trunkline_opentact.api.transactions import get_invoice_report as spec_

        return self._caller.call(spec_.GET_INVOICE_REPORT, given_, options)

    def dashboard_report(
        self,
        *,
        ref_type: TransactionKind | str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DashboardReport:
        """Follow one kind of charge day by day.

        Known only from the vendor's 2021 operation list.

        Args:
            ref_type: The kind of charge. Not documented, in the vendor's list of 2021.
            from_: Start of the span. The form is not documented; an ISO date is sent in the example.
            to: End of the span. The form is not documented; an ISO date is sent in the example.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One kind of charge, day by day.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "ref_type": ref_type,
                "from_": from_,
                "to": to,
            }
        )
        del ref_type, from_, to  # tracebacks show variables

        from trunkline_opentact.api.transactions import get_dashboard_report as spec_

        return self._caller.call(spec_.GET_DASHBOARD_REPORT, given_, options)


class AsyncTransactionsApi(Resource[AsyncCaller]):
    """What was charged, and reports.

    Most wanted: `search`, `get` and `invoice_report`.
    """

    __slots__ = ()

    async def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ref_type: TransactionKind | str | Unset = UNSET,
        ref_uuid: UUID | str | Unset = UNSET,
        amount: Decimal | int | float | Unset = UNSET,
        account_balance_before: Decimal | int | float | Unset = UNSET,
        account_balance_after: Decimal | int | float | Unset = UNSET,
        description: str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionPage:
        """Search the changes of your balance.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            ref_type: What was charged. Not documented, in the vendor's list of 2021.
            ref_uuid: The item that was charged.
            amount: How much money.
            account_balance_before: The balance before it.
            account_balance_after: The balance after it.
            description: Part of the note.
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
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "ref_type": ref_type,
                "ref_uuid": ref_uuid,
                "amount": amount,
                "account_balance_before": account_balance_before,
                "account_balance_after": account_balance_after,
                "description": description,
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
            ref_type,
            ref_uuid,
            amount,
            account_balance_before,
            account_balance_after,
            description,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.transactions import search_transactions as spec_

        return await self._caller.call(spec_.SEARCH_TRANSACTIONS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ref_type: TransactionKind | str | Unset = UNSET,
        ref_uuid: UUID | str | Unset = UNSET,
        amount: Decimal | int | float | Unset = UNSET,
        account_balance_before: Decimal | int | float | Unset = UNSET,
        account_balance_after: Decimal | int | float | Unset = UNSET,
        description: str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Transaction]:
        """Search the changes of your balance, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            ref_type: What was charged. Not documented, in the vendor's list of 2021.
            ref_uuid: The item that was charged.
            amount: How much money.
            account_balance_before: The balance before it.
            account_balance_after: The balance after it.
            description: Part of the note.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A change of the balance. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "ref_type": ref_type,
                "ref_uuid": ref_uuid,
                "amount": amount,
                "account_balance_before": account_balance_before,
                "account_balance_after": account_balance_after,
                "description": description,
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
            ref_type,
            ref_uuid,
            amount,
            account_balance_before,
            account_balance_after,
            description,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.transactions import search_transactions as spec_

        return aiterate(self._caller, spec_.SEARCH_TRANSACTIONS, spec_.PAGES, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> TransactionDetail:
        """Read one change of the balance.

        With the payment, order, lease or message that caused it. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A change of the balance with what caused it.

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

        from trunkline_opentact.api.transactions import get_transaction as spec_

        return await self._caller.call(spec_.GET_TRANSACTION, given_, options)

    async def invoice_report(
        self,
        *,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InvoiceReport:
        """Sum up charges by kind.

        Known only from the vendor's 2021 operation list.

        Args:
            from_: Start of the span. The form is not documented; an ISO date is sent in the example.
            to: End of the span. The form is not documented; an ISO date is sent in the example.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Charges of a span, by kind.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "from_": from_,
                "to": to,
            }
        )
        del from_, to  # tracebacks show variables

        from trunkline_opentact.api.transactions import get_invoice_report as spec_

        return await self._caller.call(spec_.GET_INVOICE_REPORT, given_, options)

    async def dashboard_report(
        self,
        *,
        ref_type: TransactionKind | str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DashboardReport:
        """Follow one kind of charge day by day.

        Known only from the vendor's 2021 operation list.

        Args:
            ref_type: The kind of charge. Not documented, in the vendor's list of 2021.
            from_: Start of the span. The form is not documented; an ISO date is sent in the example.
            to: End of the span. The form is not documented; an ISO date is sent in the example.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One kind of charge, day by day.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "ref_type": ref_type,
                "from_": from_,
                "to": to,
            }
        )
        del ref_type, from_, to  # tracebacks show variables

        from trunkline_opentact.api.transactions import get_dashboard_report as spec_

        return await self._caller.call(spec_.GET_DASHBOARD_REPORT, given_, options)
