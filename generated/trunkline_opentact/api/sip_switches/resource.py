# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip switches calls, blocking and async."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.sip_switch import SipSwitch


class SipSwitchesApi(Resource[Caller]):
    """Your own switches in a SIP domain.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipSwitch]:
        """List the switches of a SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
            }
        )
        del domain  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import list_sip_switches as spec_

        return self._caller.call(spec_.LIST_SIP_SWITCHES, given_, options)

    def create(
        self,
        *,
        domain: str,
        name: str,
        remote_ip: str,
        remote_domain: str,
        description: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Make a switch.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            name: What people call it.
            remote_ip: The switch's address.
            remote_domain: The switch's domain.
            description: A note for people.
            is_active: Whether it is switched on.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "name": name,
                "remote_ip": remote_ip,
                "remote_domain": remote_domain,
                "description": description,
                "is_active": is_active,
            }
        )
        del domain, name, remote_ip, remote_domain, description, is_active  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import create_sip_switch as spec_

        return self._caller.call(spec_.CREATE_SIP_SWITCH, given_, options)

    def get(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Read one switch.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import get_sip_switch as spec_

        return self._caller.call(spec_.GET_SIP_SWITCH, given_, options)

    def delete(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Remove a switch.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import delete_sip_switch as spec_

        return self._caller.call(spec_.DELETE_SIP_SWITCH, given_, options)

    def update(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        remote_ip: str | Unset = UNSET,
        remote_domain: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Change a switch.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            remote_ip: The switch's address.
            remote_domain: The switch's domain.
            description: A note for people.
            is_active: Whether it is switched on.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
                "name": name,
                "remote_ip": remote_ip,
                "remote_domain": remote_domain,
                "description": description,
                "is_active": is_active,
            }
        )
        del domain, uuid, name, remote_ip, remote_domain, description, is_active  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import update_sip_switch as spec_

        return self._caller.call(spec_.UPDATE_SIP_SWITCH, given_, options)


class AsyncSipSwitchesApi(Resource[AsyncCaller]):
    """Your own switches in a SIP domain.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipSwitch]:
        """List the switches of a SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
            }
        )
        del domain  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import list_sip_switches as spec_

        return await self._caller.call(spec_.LIST_SIP_SWITCHES, given_, options)

    async def create(
        self,
        *,
        domain: str,
        name: str,
        remote_ip: str,
        remote_domain: str,
        description: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Make a switch.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            name: What people call it.
            remote_ip: The switch's address.
            remote_domain: The switch's domain.
            description: A note for people.
            is_active: Whether it is switched on.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "name": name,
                "remote_ip": remote_ip,
                "remote_domain": remote_domain,
                "description": description,
                "is_active": is_active,
            }
        )
        del domain, name, remote_ip, remote_domain, description, is_active  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import create_sip_switch as spec_

        return await self._caller.call(spec_.CREATE_SIP_SWITCH, given_, options)

    async def get(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Read one switch.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import get_sip_switch as spec_

        return await self._caller.call(spec_.GET_SIP_SWITCH, given_, options)

    async def delete(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Remove a switch.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import delete_sip_switch as spec_

        return await self._caller.call(spec_.DELETE_SIP_SWITCH, given_, options)

    async def update(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        remote_ip: str | Unset = UNSET,
        remote_domain: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipSwitch:
        """Change a switch.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            remote_ip: The switch's address.
            remote_domain: The switch's domain.
            description: A note for people.
            is_active: Whether it is switched on.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A switch of yours in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
                "name": name,
                "remote_ip": remote_ip,
                "remote_domain": remote_domain,
                "description": description,
                "is_active": is_active,
            }
        )
        del domain, uuid, name, remote_ip, remote_domain, description, is_active  # tracebacks show variables

        from trunkline_opentact.api.sip_switches import update_sip_switch as spec_

        return await self._caller.call(spec_.UPDATE_SIP_SWITCH, given_, options)
