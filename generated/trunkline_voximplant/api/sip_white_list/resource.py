# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The sip white list calls, blocking and async."""

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

    from trunkline_voximplant.models.add_sip_white_list_item_response import AddSipWhiteListItemResponse
    from trunkline_voximplant.models.del_sip_white_list_item_response import DelSipWhiteListItemResponse
    from trunkline_voximplant.models.get_sip_white_list_response import GetSipWhiteListResponse
    from trunkline_voximplant.models.set_sip_white_list_item_response import SetSipWhiteListItemResponse
    from trunkline_voximplant.models.sip_white_list_info_type import SipWhiteListInfoType


class SipWhiteListApi(Resource[Caller]):
    """Networks that may send SIP calls.

    Most wanted: `add_sip_white_list_item`, `get_sip_white_list` and `del_sip_white_list_item`.
    """

    __slots__ = ()

    def add_sip_white_list_item(
        self,
        *,
        sip_whitelist_network: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddSipWhiteListItemResponse:
        """Allow a network to send SIP calls to the account.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_network: The network, as address and mask.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddSipWhiteListItem).
        """
        given_ = Hidden(
            {
                "sip_whitelist_network": sip_whitelist_network,
                "description": description,
            }
        )
        del sip_whitelist_network, description  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import add_sip_white_list_item as spec_

        return self._caller.call(spec_.ADD_SIP_WHITE_LIST_ITEM, given_, options)

    def del_sip_white_list_item(
        self,
        *,
        sip_whitelist_id: int,
        options: CallOptions | None = None,
    ) -> DelSipWhiteListItemResponse:
        """Remove a network from those allowed to send SIP calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSipWhiteListItem).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
            }
        )
        del sip_whitelist_id  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import del_sip_white_list_item as spec_

        return self._caller.call(spec_.DEL_SIP_WHITE_LIST_ITEM, given_, options)

    def set_sip_white_list_item(
        self,
        *,
        sip_whitelist_id: int,
        sip_whitelist_network: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSipWhiteListItemResponse:
        """Change a network that may send SIP calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            sip_whitelist_network: The network, as address and mask.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSipWhiteListItem).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
                "sip_whitelist_network": sip_whitelist_network,
                "description": description,
            }
        )
        del sip_whitelist_id, sip_whitelist_network, description  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import set_sip_white_list_item as spec_

        return self._caller.call(spec_.SET_SIP_WHITE_LIST_ITEM, given_, options)

    def get_sip_white_list(
        self,
        *,
        sip_whitelist_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSipWhiteListResponse:
        """List networks that may send SIP calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSipWhiteList).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
                "count": count,
                "offset": offset,
            }
        )
        del sip_whitelist_id, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import get_sip_white_list as spec_

        return self._caller.call(spec_.GET_SIP_WHITE_LIST, given_, options)

    def iter_sip_white_list(
        self,
        *,
        sip_whitelist_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SipWhiteListInfoType]:
        """List networks that may send SIP calls, page after page.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSipWhiteList).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
                "count": count,
                "offset": offset,
            }
        )
        del sip_whitelist_id, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import get_sip_white_list as spec_

        return iterate(self._caller, spec_.GET_SIP_WHITE_LIST, spec_.PAGES, given_, options)


class AsyncSipWhiteListApi(Resource[AsyncCaller]):
    """Networks that may send SIP calls.

    Most wanted: `add_sip_white_list_item`, `get_sip_white_list` and `del_sip_white_list_item`.
    """

    __slots__ = ()

    async def add_sip_white_list_item(
        self,
        *,
        sip_whitelist_network: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddSipWhiteListItemResponse:
        """Allow a network to send SIP calls to the account.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_network: The network, as address and mask.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddSipWhiteListItem).
        """
        given_ = Hidden(
            {
                "sip_whitelist_network": sip_whitelist_network,
                "description": description,
            }
        )
        del sip_whitelist_network, description  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import add_sip_white_list_item as spec_

        return await self._caller.call(spec_.ADD_SIP_WHITE_LIST_ITEM, given_, options)

    async def del_sip_white_list_item(
        self,
        *,
        sip_whitelist_id: int,
        options: CallOptions | None = None,
    ) -> DelSipWhiteListItemResponse:
        """Remove a network from those allowed to send SIP calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSipWhiteListItem).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
            }
        )
        del sip_whitelist_id  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import del_sip_white_list_item as spec_

        return await self._caller.call(spec_.DEL_SIP_WHITE_LIST_ITEM, given_, options)

    async def set_sip_white_list_item(
        self,
        *,
        sip_whitelist_id: int,
        sip_whitelist_network: str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSipWhiteListItemResponse:
        """Change a network that may send SIP calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            sip_whitelist_network: The network, as address and mask.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSipWhiteListItem).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
                "sip_whitelist_network": sip_whitelist_network,
                "description": description,
            }
        )
        del sip_whitelist_id, sip_whitelist_network, description  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import set_sip_white_list_item as spec_

        return await self._caller.call(spec_.SET_SIP_WHITE_LIST_ITEM, given_, options)

    async def get_sip_white_list(
        self,
        *,
        sip_whitelist_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSipWhiteListResponse:
        """List networks that may send SIP calls.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSipWhiteList).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
                "count": count,
                "offset": offset,
            }
        )
        del sip_whitelist_id, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import get_sip_white_list as spec_

        return await self._caller.call(spec_.GET_SIP_WHITE_LIST, given_, options)

    def iter_sip_white_list(
        self,
        *,
        sip_whitelist_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SipWhiteListInfoType]:
        """List networks that may send SIP calls, page after page.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            sip_whitelist_id: The id of the allowed network.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSipWhiteList).
        """
        given_ = Hidden(
            {
                "sip_whitelist_id": sip_whitelist_id,
                "count": count,
                "offset": offset,
            }
        )
        del sip_whitelist_id, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.sip_white_list import get_sip_white_list as spec_

        return aiterate(self._caller, spec_.GET_SIP_WHITE_LIST, spec_.PAGES, given_, options)
