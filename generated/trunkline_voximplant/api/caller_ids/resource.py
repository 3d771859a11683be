# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The caller ids calls, blocking and async."""

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

    from trunkline_voximplant.models.caller_id_info_type import CallerIDInfoType
    from trunkline_voximplant.models.del_caller_id_response import DelCallerIDResponse
    from trunkline_voximplant.models.get_caller_i_ds_request_order_by import GetCallerIDsRequestOrderBy
    from trunkline_voximplant.models.get_caller_i_ds_response import GetCallerIDsResponse


class CallerIdsApi(Resource[Caller]):
    """Numbers verified as caller ids.

    Most wanted: `get_caller_ids` and `del_caller_id`.
    """

    __slots__ = ()

    def del_caller_id(
        self,
        *,
        callerid_id: int | Unset = UNSET,
        callerid_number: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelCallerIDResponse:
        """Delete a verified caller id.

        Roles that may call it: Owner, Admin. Give exactly one of `callerid_id`, `callerid_number`.

        Args:
            callerid_id: The caller id's id.
            callerid_number: The caller id's number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelCallerID).
        """
        given_ = Hidden(
            {
                "callerid_id": callerid_id,
                "callerid_number": callerid_number,
            }
        )
        del callerid_id, callerid_number  # tracebacks show variables

        from trunkline_voximplant.api.caller_ids import del_caller_id as spec_

        return self._caller.call(spec_.DEL_CALLER_ID, given_, options)

    def get_caller_ids(
        self,
        *,
        callerid_id: int | Unset = UNSET,
        callerid_number: str | int | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: GetCallerIDsRequestOrderBy | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallerIDsResponse:
        """List numbers verified as caller ids.

        Roles that may call it: Owner, Admin.

        Args:
            callerid_id: The caller id's id.
            callerid_number: The caller id's number. `+`, spaces, dashes and brackets are allowed.
            active: Whether it is active.
            order_by: The field to sort by.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCallerIDs).
        """
        given_ = Hidden(
            {
                "callerid_id": callerid_id,
                "callerid_number": callerid_number,
                "active": active,
                "order_by": order_by,
                "count": count,
                "offset": offset,
            }
        )
        del callerid_id, callerid_number, active, order_by, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.caller_ids import get_caller_ids as spec_

        return self._caller.call(spec_.GET_CALLER_IDS, given_, options)

    def iter_caller_ids(
        self,
        *,
        callerid_id: int | Unset = UNSET,
        callerid_number: str | int | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: GetCallerIDsRequestOrderBy | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[CallerIDInfoType]:
        """List numbers verified as caller ids, page after page.

        Roles that may call it: Owner, Admin.

        Args:
            callerid_id: The caller id's id.
            callerid_number: The caller id's number. `+`, spaces, dashes and brackets are allowed.
            active: Whether it is active.
            order_by: The field to sort by.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetCallerIDs).
        """
        given_ = Hidden(
            {
                "callerid_id": callerid_id,
                "callerid_number": callerid_number,
                "active": active,
                "order_by": order_by,
                "count": count,
                "offset": offset,
            }
        )
        del callerid_id, callerid_number, active, order_by, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.caller_ids import get_caller_ids as spec_

        return iterate(self._caller, spec_.GET_CALLER_IDS, spec_.PAGES, given_, options)


class AsyncCallerIdsApi(Resource[AsyncCaller]):
    """Numbers verified as caller ids.

    Most wanted: `get_caller_ids` and `del_caller_id`.
    """

    __slots__ = ()

    async def del_caller_id(
        self,
        *,
        callerid_id: int | Unset = UNSET,
        callerid_number: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelCallerIDResponse:
        """Delete a verified caller id.

        Roles that may call it: Owner, Admin. Give exactly one of `callerid_id`, `callerid_number`.

        Args:
            callerid_id: The caller id's id.
            callerid_number: The caller id's number. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelCallerID).
        """
        given_ = Hidden(
            {
                "callerid_id": callerid_id,
                "callerid_number": callerid_number,
            }
        )
        del callerid_id, callerid_number  # tracebacks show variables

        from trunkline_voximplant.api.caller_ids import del_caller_id as spec_

        return await self._caller.call(spec_.DEL_CALLER_ID, given_, options)

    async def get_caller_ids(
        self,
        *,
        callerid_id: int | Unset = UNSET,
        callerid_number: str | int | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: GetCallerIDsRequestOrderBy | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCallerIDsResponse:
        """List numbers verified as caller ids.

        Roles that may call it: Owner, Admin.

        Args:
            callerid_id: The caller id's id.
            callerid_number: The caller id's number. `+`, spaces, dashes and brackets are allowed.
            active: Whether it is active.
            order_by: The field to sort by.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCallerIDs).
        """
        given_ = Hidden(
            {
                "callerid_id": callerid_id,
                "callerid_number": callerid_number,
                "active": active,
                "order_by": order_by,
                "count": count,
                "offset": offset,
            }
        )
        del callerid_id, callerid_number, active, order_by, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.caller_ids import get_caller_ids as spec_

        return await self._caller.call(spec_.GET_CALLER_IDS, given_, options)

    def iter_caller_ids(
        self,
        *,
        callerid_id: int | Unset = UNSET,
        callerid_number: str | int | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: GetCallerIDsRequestOrderBy | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CallerIDInfoType]:
        """List numbers verified as caller ids, page after page.

        Roles that may call it: Owner, Admin.

        Args:
            callerid_id: The caller id's id.
            callerid_number: The caller id's number. `+`, spaces, dashes and brackets are allowed.
            active: Whether it is active.
            order_by: The field to sort by.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetCallerIDs).
        """
        given_ = Hidden(
            {
                "callerid_id": callerid_id,
                "callerid_number": callerid_number,
                "active": active,
                "order_by": order_by,
                "count": count,
                "offset": offset,
            }
        )
        del callerid_id, callerid_number, active, order_by, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.caller_ids import get_caller_ids as spec_

        return aiterate(self._caller, spec_.GET_CALLER_IDS, spec_.PAGES, given_, options)
