# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip invites calls, blocking and async."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.sip_invite import SipInvite


class SipInvitesApi(Resource[Caller]):
    """Invitations into a SIP domain.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipInvite]:
        """List the invitations into a SIP domain.

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

        from trunkline_opentact.api.sip_invites import list_sip_invites as spec_

        return self._caller.call(spec_.LIST_SIP_INVITES, given_, options)

    def create(
        self,
        *,
        domain: str,
        name: str,
        expired_on: dt.datetime,
        options: CallOptions | None = None,
    ) -> SipInvite:
        """Make an invitation.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            name: What people call it.
            expired_on: Good until then.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An invitation to become a SIP user.

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
                "expired_on": expired_on,
            }
        )
        del domain, name, expired_on  # tracebacks show variables

        from trunkline_opentact.api.sip_invites import create_sip_invite as spec_

        return self._caller.call(spec_.CREATE_SIP_INVITE, given_, options)

    def delete(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipInvite:
        """Remove an invitation.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An invitation to become a SIP user.

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

        from trunkline_opentact.api.sip_invites import delete_sip_invite as spec_

        return self._caller.call(spec_.DELETE_SIP_INVITE, given_, options)

    def update(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        expired_on: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipInvite:
        """Change an invitation.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            expired_on: When it ends.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An invitation to become a SIP user.

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
                "expired_on": expired_on,
            }
        )
        del domain, uuid, name, expired_on  # tracebacks show variables

        from trunkline_opentact.api.sip_invites import update_sip_invite as spec_

        return self._caller.call(spec_.UPDATE_SIP_INVITE, given_, options)


class AsyncSipInvitesApi(Resource[AsyncCaller]):
    """Invitations into a SIP domain.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipInvite]:
        """List the invitations into a SIP domain.

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

        from trunkline_opentact.api.sip_invites import list_sip_invites as spec_

        return await self._caller.call(spec_.LIST_SIP_INVITES, given_, options)

    async def create(
        self,
        *,
        domain: str,
        name: str,
        expired_on: dt.datetime,
        options: CallOptions | None = None,
    ) -> SipInvite:
        """Make an invitation.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            name: What people call it.
            expired_on: Good until then.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An invitation to become a SIP user.

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
                "expired_on": expired_on,
            }
        )
        del domain, name, expired_on  # tracebacks show variables

        from trunkline_opentact.api.sip_invites import create_sip_invite as spec_

        return await self._caller.call(spec_.CREATE_SIP_INVITE, given_, options)

    async def delete(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipInvite:
        """Remove an invitation.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An invitation to become a SIP user.

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

        from trunkline_opentact.api.sip_invites import delete_sip_invite as spec_

        return await self._caller.call(spec_.DELETE_SIP_INVITE, given_, options)

    async def update(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        expired_on: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipInvite:
        """Change an invitation.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            expired_on: When it ends.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An invitation to become a SIP user.

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
                "expired_on": expired_on,
            }
        )
        del domain, uuid, name, expired_on  # tracebacks show variables

        from trunkline_opentact.api.sip_invites import update_sip_invite as spec_

        return await self._caller.call(spec_.UPDATE_SIP_INVITE, given_, options)
