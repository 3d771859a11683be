# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip groups calls, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.sip_group import SipGroup
    from trunkline_opentact.models.sip_user import SipUser


class SipGroupsApi(Resource[Caller]):
    """Groups that a SIP user keeps.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipGroup]:
        """List the groups of the SIP user that signs in.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.sip_groups import list_sip_groups as spec_

        return self._caller.call(spec_.LIST_SIP_GROUPS, given_, options)

    def create(
        self,
        *,
        name: str,
        users: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Make a group.

        Known only from the vendor's 2021 operation list.

        Args:
            name: What people call it.
            users: UUIDs of SIP users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "name": name,
                "users": users,
            }
        )
        del name, users  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import create_sip_group as spec_

        return self._caller.call(spec_.CREATE_SIP_GROUP, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Remove a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

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

        from trunkline_opentact.api.sip_groups import delete_sip_group as spec_

        return self._caller.call(spec_.DELETE_SIP_GROUP, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        users: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Change a group.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            users: UUIDs of SIP users; replaces the members.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "users": users,
            }
        )
        del uuid, name, users  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import update_sip_group as spec_

        return self._caller.call(spec_.UPDATE_SIP_GROUP, given_, options)

    def users(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipUser]:
        """List the members of a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
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
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import list_sip_group_users as spec_

        return self._caller.call(spec_.LIST_SIP_GROUP_USERS, given_, options)

    def add_users(
        self,
        *,
        uuid: UUID | str,
        users: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> builtins.list[SipUser]:
        """Add several members to a group.

        Answers all members. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            users: UUIDs of SIP users.
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
                "uuid": uuid,
                "users": users,
            }
        )
        del uuid, users  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import add_sip_group_users as spec_

        return self._caller.call(spec_.ADD_SIP_GROUP_USERS, given_, options)

    def remove_user(
        self,
        *,
        uuid: UUID | str,
        sip_user_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Take one member out of a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            sip_user_uuid: The member's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "sip_user_uuid": sip_user_uuid,
            }
        )
        del uuid, sip_user_uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import remove_sip_group_user as spec_

        return self._caller.call(spec_.REMOVE_SIP_GROUP_USER, given_, options)

    def add_user(
        self,
        *,
        uuid: UUID | str,
        sip_user_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Add one member to a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            sip_user_uuid: The member's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "sip_user_uuid": sip_user_uuid,
            }
        )
        del uuid, sip_user_uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import add_sip_group_user as spec_

        return self._caller.call(spec_.ADD_SIP_GROUP_USER, given_, options)


class AsyncSipGroupsApi(Resource[AsyncCaller]):
    """Groups that a SIP user keeps.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipGroup]:
        """List the groups of the SIP user that signs in.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.sip_groups import list_sip_groups as spec_

        return await self._caller.call(spec_.LIST_SIP_GROUPS, given_, options)

    async def create(
        self,
        *,
        name: str,
        users: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Make a group.

        Known only from the vendor's 2021 operation list.

        Args:
            name: What people call it.
            users: UUIDs of SIP users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "name": name,
                "users": users,
            }
        )
        del name, users  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import create_sip_group as spec_

        return await self._caller.call(spec_.CREATE_SIP_GROUP, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Remove a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

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

        from trunkline_opentact.api.sip_groups import delete_sip_group as spec_

        return await self._caller.call(spec_.DELETE_SIP_GROUP, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        users: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Change a group.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            users: UUIDs of SIP users; replaces the members.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "users": users,
            }
        )
        del uuid, name, users  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import update_sip_group as spec_

        return await self._caller.call(spec_.UPDATE_SIP_GROUP, given_, options)

    async def users(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipUser]:
        """List the members of a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
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
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import list_sip_group_users as spec_

        return await self._caller.call(spec_.LIST_SIP_GROUP_USERS, given_, options)

    async def add_users(
        self,
        *,
        uuid: UUID | str,
        users: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> builtins.list[SipUser]:
        """Add several members to a group.

        Answers all members. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            users: UUIDs of SIP users.
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
                "uuid": uuid,
                "users": users,
            }
        )
        del uuid, users  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import add_sip_group_users as spec_

        return await self._caller.call(spec_.ADD_SIP_GROUP_USERS, given_, options)

    async def remove_user(
        self,
        *,
        uuid: UUID | str,
        sip_user_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Take one member out of a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            sip_user_uuid: The member's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "sip_user_uuid": sip_user_uuid,
            }
        )
        del uuid, sip_user_uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import remove_sip_group_user as spec_

        return await self._caller.call(spec_.REMOVE_SIP_GROUP_USER, given_, options)

    async def add_user(
        self,
        *,
        uuid: UUID | str,
        sip_user_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipGroup:
        """Add one member to a group.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            sip_user_uuid: The member's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A group that a SIP user keeps.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "sip_user_uuid": sip_user_uuid,
            }
        )
        del uuid, sip_user_uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_groups import add_sip_group_user as spec_

        return await self._caller.call(spec_.ADD_SIP_GROUP_USER, given_, options)
