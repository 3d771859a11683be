# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The authorized ips calls, blocking and async."""

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

    from trunkline_voximplant.models.add_authorized_account_ip_response import AddAuthorizedAccountIPResponse
    from trunkline_voximplant.models.authorized_account_ip_type import AuthorizedAccountIPType
    from trunkline_voximplant.models.check_authorized_account_ip_response import CheckAuthorizedAccountIPResponse
    from trunkline_voximplant.models.del_authorized_account_ip_response import DelAuthorizedAccountIPResponse
    from trunkline_voximplant.models.get_authorized_account_i_ps_response import GetAuthorizedAccountIPsResponse


class AuthorizedIpsApi(Resource[Caller]):
    """IP addresses that may use the API.

    Most wanted: `add_authorized_account_ip`, `get_authorized_account_ips` and `del_authorized_account_ip`.
    """

    __slots__ = ()

    def add_authorized_account_ip(
        self,
        *,
        authorized_ip: str,
        allowed: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddAuthorizedAccountIPResponse:
        """Allow or forbid an IP address or network to use the API.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            allowed: True for an address that may use the API, false for one that may not.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddAuthorizedAccountIP).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "allowed": allowed,
                "description": description,
            }
        )
        del authorized_ip, allowed, description  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import add_authorized_account_ip as spec_

        return self._caller.call(spec_.ADD_AUTHORIZED_ACCOUNT_IP, given_, options)

    def del_authorized_account_ip(
        self,
        *,
        authorized_ip: str | Unset = UNSET,
        contains_ip: str | Unset = UNSET,
        allowed: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelAuthorizedAccountIPResponse:
        """Remove IP addresses from the list of those allowed or forbidden.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `authorized_ip`, `contains_ip`.

        Args:
            authorized_ip: The IP address or network. `all` for all.
            contains_ip: An IP address that the networks contain.
            allowed: True for an address that may use the API, false for one that may not.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelAuthorizedAccountIP).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "contains_ip": contains_ip,
                "allowed": allowed,
            }
        )
        del authorized_ip, contains_ip, allowed  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import del_authorized_account_ip as spec_

        return self._caller.call(spec_.DEL_AUTHORIZED_ACCOUNT_IP, given_, options)

    def get_authorized_account_ips(
        self,
        *,
        authorized_ip: str | Unset = UNSET,
        allowed: bool | Unset = UNSET,
        contains_ip: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAuthorizedAccountIPsResponse:
        """List IP addresses that may, or may not, use the API.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            allowed: True for an address that may use the API, false for one that may not.
            contains_ip: An IP address that the networks contain.
            count: How many entries to return.
            offset: How many entries to skip.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAuthorizedAccountIPs).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "allowed": allowed,
                "contains_ip": contains_ip,
                "count": count,
                "offset": offset,
                "description": description,
            }
        )
        del authorized_ip, allowed, contains_ip, count, offset, description  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import get_authorized_account_ips as spec_

        return self._caller.call(spec_.GET_AUTHORIZED_ACCOUNT_IPS, given_, options)

    def iter_authorized_account_ips(
        self,
        *,
        authorized_ip: str | Unset = UNSET,
        allowed: bool | Unset = UNSET,
        contains_ip: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AuthorizedAccountIPType]:
        """List IP addresses that may, or may not, use the API, page after page.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            allowed: True for an address that may use the API, false for one that may not.
            contains_ip: An IP address that the networks contain.
            count: How many entries to return.
            offset: How many entries to skip.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetAuthorizedAccountIPs).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "allowed": allowed,
                "contains_ip": contains_ip,
                "count": count,
                "offset": offset,
                "description": description,
            }
        )
        del authorized_ip, allowed, contains_ip, count, offset, description  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import get_authorized_account_ips as spec_

        return iterate(self._caller, spec_.GET_AUTHORIZED_ACCOUNT_IPS, spec_.PAGES, given_, options)

    def check_authorized_account_ip(
        self,
        *,
        authorized_ip: str,
        options: CallOptions | None = None,
    ) -> CheckAuthorizedAccountIPResponse:
        """Say whether an IP address may use the API.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (CheckAuthorizedAccountIP).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
            }
        )
        del authorized_ip  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import check_authorized_account_ip as spec_

        return self._caller.call(spec_.CHECK_AUTHORIZED_ACCOUNT_IP, given_, options)


class AsyncAuthorizedIpsApi(Resource[AsyncCaller]):
    """IP addresses that may use the API.

    Most wanted: `add_authorized_account_ip`, `get_authorized_account_ips` and `del_authorized_account_ip`.
    """

    __slots__ = ()

    async def add_authorized_account_ip(
        self,
        *,
        authorized_ip: str,
        allowed: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddAuthorizedAccountIPResponse:
        """Allow or forbid an IP address or network to use the API.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            allowed: True for an address that may use the API, false for one that may not.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddAuthorizedAccountIP).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "allowed": allowed,
                "description": description,
            }
        )
        del authorized_ip, allowed, description  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import add_authorized_account_ip as spec_

        return await self._caller.call(spec_.ADD_AUTHORIZED_ACCOUNT_IP, given_, options)

    async def del_authorized_account_ip(
        self,
        *,
        authorized_ip: str | Unset = UNSET,
        contains_ip: str | Unset = UNSET,
        allowed: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelAuthorizedAccountIPResponse:
        """Remove IP addresses from the list of those allowed or forbidden.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `authorized_ip`, `contains_ip`.

        Args:
            authorized_ip: The IP address or network. `all` for all.
            contains_ip: An IP address that the networks contain.
            allowed: True for an address that may use the API, false for one that may not.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelAuthorizedAccountIP).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "contains_ip": contains_ip,
                "allowed": allowed,
            }
        )
        del authorized_ip, contains_ip, allowed  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import del_authorized_account_ip as spec_

        return await self._caller.call(spec_.DEL_AUTHORIZED_ACCOUNT_IP, given_, options)

    async def get_authorized_account_ips(
        self,
        *,
        authorized_ip: str | Unset = UNSET,
        allowed: bool | Unset = UNSET,
        contains_ip: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAuthorizedAccountIPsResponse:
        """List IP addresses that may, or may not, use the API.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            allowed: True for an address that may use the API, false for one that may not.
            contains_ip: An IP address that the networks contain.
            count: How many entries to return.
            offset: How many entries to skip.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAuthorizedAccountIPs).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "allowed": allowed,
                "contains_ip": contains_ip,
                "count": count,
                "offset": offset,
                "description": description,
            }
        )
        del authorized_ip, allowed, contains_ip, count, offset, description  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import get_authorized_account_ips as spec_

        return await self._caller.call(spec_.GET_AUTHORIZED_ACCOUNT_IPS, given_, options)

    def iter_authorized_account_ips(
        self,
        *,
        authorized_ip: str | Unset = UNSET,
        allowed: bool | Unset = UNSET,
        contains_ip: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AuthorizedAccountIPType]:
        """List IP addresses that may, or may not, use the API, page after page.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            allowed: True for an address that may use the API, false for one that may not.
            contains_ip: An IP address that the networks contain.
            count: How many entries to return.
            offset: How many entries to skip.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetAuthorizedAccountIPs).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
                "allowed": allowed,
                "contains_ip": contains_ip,
                "count": count,
                "offset": offset,
                "description": description,
            }
        )
        del authorized_ip, allowed, contains_ip, count, offset, description  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import get_authorized_account_ips as spec_

        return aiterate(self._caller, spec_.GET_AUTHORIZED_ACCOUNT_IPS, spec_.PAGES, given_, options)

    async def check_authorized_account_ip(
        self,
        *,
        authorized_ip: str,
        options: CallOptions | None = None,
    ) -> CheckAuthorizedAccountIPResponse:
        """Say whether an IP address may use the API.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            authorized_ip: The IP address or network.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (CheckAuthorizedAccountIP).
        """
        given_ = Hidden(
            {
                "authorized_ip": authorized_ip,
            }
        )
        del authorized_ip  # tracebacks show variables

        from trunkline_voximplant.api.authorized_ips import check_authorized_account_ip as spec_

        return await self._caller.call(spec_.CHECK_AUTHORIZED_ACCOUNT_IP, given_, options)
