# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The pstn blacklist calls, blocking and async."""

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

    from trunkline_voximplant.models.add_pstn_black_list_item_response import AddPstnBlackListItemResponse
    from trunkline_voximplant.models.del_pstn_black_list_item_response import DelPstnBlackListItemResponse
    from trunkline_voximplant.models.get_pstn_black_list_response import GetPstnBlackListResponse
    from trunkline_voximplant.models.pstn_black_list_info_type import PstnBlackListInfoType
    from trunkline_voximplant.models.set_pstn_black_list_item_response import SetPstnBlackListItemResponse


class PstnBlacklistApi(Resource[Caller]):
    """Callers whose calls are rejected.

    Most wanted: `add_pstn_black_list_item`, `get_pstn_black_list` and `set_pstn_black_list_item`.
    """

    __slots__ = ()

    def add_pstn_black_list_item(
        self,
        *,
        pstn_blacklist_phone: str | int,
        options: CallOptions | None = None,
    ) -> AddPstnBlackListItemResponse:
        """Block a caller's number: calls from it are rejected.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddPstnBlackListItem).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_phone": pstn_blacklist_phone,
            }
        )
        del pstn_blacklist_phone  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import add_pstn_black_list_item as spec_

        return self._caller.call(spec_.ADD_PSTN_BLACK_LIST_ITEM, given_, options)

    def set_pstn_black_list_item(
        self,
        *,
        pstn_blacklist_id: int,
        pstn_blacklist_phone: str | int,
        options: CallOptions | None = None,
    ) -> SetPstnBlackListItemResponse:
        """Change a blocked number.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetPstnBlackListItem).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
                "pstn_blacklist_phone": pstn_blacklist_phone,
            }
        )
        del pstn_blacklist_id, pstn_blacklist_phone  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import set_pstn_black_list_item as spec_

        return self._caller.call(spec_.SET_PSTN_BLACK_LIST_ITEM, given_, options)

    def del_pstn_black_list_item(
        self,
        *,
        pstn_blacklist_id: int,
        options: CallOptions | None = None,
    ) -> DelPstnBlackListItemResponse:
        """Unblock a number.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelPstnBlackListItem).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
            }
        )
        del pstn_blacklist_id  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import del_pstn_black_list_item as spec_

        return self._caller.call(spec_.DEL_PSTN_BLACK_LIST_ITEM, given_, options)

    def get_pstn_black_list(
        self,
        *,
        pstn_blacklist_id: int | Unset = UNSET,
        pstn_blacklist_phone: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPstnBlackListResponse:
        """List blocked numbers.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPstnBlackList).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
                "pstn_blacklist_phone": pstn_blacklist_phone,
                "count": count,
                "offset": offset,
            }
        )
        del pstn_blacklist_id, pstn_blacklist_phone, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import get_pstn_black_list as spec_

        return self._caller.call(spec_.GET_PSTN_BLACK_LIST, given_, options)

    def iter_pstn_black_list(
        self,
        *,
        pstn_blacklist_id: int | Unset = UNSET,
        pstn_blacklist_phone: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[PstnBlackListInfoType]:
        """List blocked numbers, page after page.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetPstnBlackList).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
                "pstn_blacklist_phone": pstn_blacklist_phone,
                "count": count,
                "offset": offset,
            }
        )
        del pstn_blacklist_id, pstn_blacklist_phone, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import get_pstn_black_list as spec_

        return iterate(self._caller, spec_.GET_PSTN_BLACK_LIST, spec_.PAGES, given_, options)


class AsyncPstnBlacklistApi(Resource[AsyncCaller]):
    """Callers whose calls are rejected.

    Most wanted: `add_pstn_black_list_item`, `get_pstn_black_list` and `set_pstn_black_list_item`.
    """

    __slots__ = ()

    async def add_pstn_black_list_item(
        self,
        *,
        pstn_blacklist_phone: str | int,
        options: CallOptions | None = None,
    ) -> AddPstnBlackListItemResponse:
        """Block a caller's number: calls from it are rejected.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddPstnBlackListItem).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_phone": pstn_blacklist_phone,
            }
        )
        del pstn_blacklist_phone  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import add_pstn_black_list_item as spec_

        return await self._caller.call(spec_.ADD_PSTN_BLACK_LIST_ITEM, given_, options)

    async def set_pstn_black_list_item(
        self,
        *,
        pstn_blacklist_id: int,
        pstn_blacklist_phone: str | int,
        options: CallOptions | None = None,
    ) -> SetPstnBlackListItemResponse:
        """Change a blocked number.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetPstnBlackListItem).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
                "pstn_blacklist_phone": pstn_blacklist_phone,
            }
        )
        del pstn_blacklist_id, pstn_blacklist_phone  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import set_pstn_black_list_item as spec_

        return await self._caller.call(spec_.SET_PSTN_BLACK_LIST_ITEM, given_, options)

    async def del_pstn_black_list_item(
        self,
        *,
        pstn_blacklist_id: int,
        options: CallOptions | None = None,
    ) -> DelPstnBlackListItemResponse:
        """Unblock a number.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelPstnBlackListItem).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
            }
        )
        del pstn_blacklist_id  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import del_pstn_black_list_item as spec_

        return await self._caller.call(spec_.DEL_PSTN_BLACK_LIST_ITEM, given_, options)

    async def get_pstn_black_list(
        self,
        *,
        pstn_blacklist_id: int | Unset = UNSET,
        pstn_blacklist_phone: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPstnBlackListResponse:
        """List blocked numbers.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPstnBlackList).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
                "pstn_blacklist_phone": pstn_blacklist_phone,
                "count": count,
                "offset": offset,
            }
        )
        del pstn_blacklist_id, pstn_blacklist_phone, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import get_pstn_black_list as spec_

        return await self._caller.call(spec_.GET_PSTN_BLACK_LIST, given_, options)

    def iter_pstn_black_list(
        self,
        *,
        pstn_blacklist_id: int | Unset = UNSET,
        pstn_blacklist_phone: str | int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[PstnBlackListInfoType]:
        """List blocked numbers, page after page.

        Roles that may call it: Owner, Admin.

        Args:
            pstn_blacklist_id: The id of the blocked number.
            pstn_blacklist_phone: The number to block. `+`, spaces, dashes and brackets are allowed.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetPstnBlackList).
        """
        given_ = Hidden(
            {
                "pstn_blacklist_id": pstn_blacklist_id,
                "pstn_blacklist_phone": pstn_blacklist_phone,
                "count": count,
                "offset": offset,
            }
        )
        del pstn_blacklist_id, pstn_blacklist_phone, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.pstn_blacklist import get_pstn_black_list as spec_

        return aiterate(self._caller, spec_.GET_PSTN_BLACK_LIST, spec_.PAGES, given_, options)
