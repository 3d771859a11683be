# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The invoices calls, blocking and async."""

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

    from trunkline_voximplant.models.account_invoice import AccountInvoice
    from trunkline_voximplant.models.get_account_invoices_response import GetAccountInvoicesResponse


class InvoicesApi(Resource[Caller]):
    """Invoices.

    Most wanted: `get_account_invoices` and `download_invoice`.
    """

    __slots__ = ()

    def get_account_invoices(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountInvoicesResponse:
        """List invoices.

        No roles are documented for it.

        Args:
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountInvoices).
        """
        given_ = Hidden(
            {
                "count": count,
                "offset": offset,
            }
        )
        del count, offset  # tracebacks show variables

        from trunkline_voximplant.api.invoices import get_account_invoices as spec_

        return self._caller.call(spec_.GET_ACCOUNT_INVOICES, given_, options)

    def iter_account_invoices(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AccountInvoice]:
        """List invoices, page after page.

        No roles are documented for it.

        Args:
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetAccountInvoices).
        """
        given_ = Hidden(
            {
                "count": count,
                "offset": offset,
            }
        )
        del count, offset  # tracebacks show variables

        from trunkline_voximplant.api.invoices import get_account_invoices as spec_

        return iterate(self._caller, spec_.GET_ACCOUNT_INVOICES, spec_.PAGES, given_, options)

    def download_invoice(
        self,
        *,
        invoice_id: int,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download an invoice as a PDF file.

        No roles are documented for it.

        Args:
            invoice_id: The invoice's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DownloadInvoice).
        """
        given_ = Hidden(
            {
                "invoice_id": invoice_id,
            }
        )
        del invoice_id  # tracebacks show variables

        from trunkline_voximplant.api.invoices import download_invoice as spec_

        return self._caller.call(spec_.DOWNLOAD_INVOICE, given_, options)


class AsyncInvoicesApi(Resource[AsyncCaller]):
    """Invoices.

    Most wanted: `get_account_invoices` and `download_invoice`.
    """

    __slots__ = ()

    async def get_account_invoices(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountInvoicesResponse:
        """List invoices.

        No roles are documented for it.

        Args:
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountInvoices).
        """
        given_ = Hidden(
            {
                "count": count,
                "offset": offset,
            }
        )
        del count, offset  # tracebacks show variables

        from trunkline_voximplant.api.invoices import get_account_invoices as spec_

        return await self._caller.call(spec_.GET_ACCOUNT_INVOICES, given_, options)

    def iter_account_invoices(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AccountInvoice]:
        """List invoices, page after page.

        No roles are documented for it.

        Args:
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetAccountInvoices).
        """
        given_ = Hidden(
            {
                "count": count,
                "offset": offset,
            }
        )
        del count, offset  # tracebacks show variables

        from trunkline_voximplant.api.invoices import get_account_invoices as spec_

        return aiterate(self._caller, spec_.GET_ACCOUNT_INVOICES, spec_.PAGES, given_, options)

    async def download_invoice(
        self,
        *,
        invoice_id: int,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download an invoice as a PDF file.

        No roles are documented for it.

        Args:
            invoice_id: The invoice's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DownloadInvoice).
        """
        given_ = Hidden(
            {
                "invoice_id": invoice_id,
            }
        )
        del invoice_id  # tracebacks show variables

        from trunkline_voximplant.api.invoices import download_invoice as spec_

        return await self._caller.call(spec_.DOWNLOAD_INVOICE, given_, options)
