# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The role system calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.add_sub_user_response import AddSubUserResponse
    from trunkline_voximplant.models.create_key_response import CreateKeyResponse
    from trunkline_voximplant.models.del_sub_user_response import DelSubUserResponse
    from trunkline_voximplant.models.delete_key_response import DeleteKeyResponse
    from trunkline_voximplant.models.get_key_roles_response import GetKeyRolesResponse
    from trunkline_voximplant.models.get_keys_response import GetKeysResponse
    from trunkline_voximplant.models.get_role_groups_response import GetRoleGroupsResponse
    from trunkline_voximplant.models.get_roles_response import GetRolesResponse
    from trunkline_voximplant.models.get_sub_user_roles_response import GetSubUserRolesResponse
    from trunkline_voximplant.models.get_sub_users_response import GetSubUsersResponse
    from trunkline_voximplant.models.key_view import KeyView
    from trunkline_voximplant.models.remove_key_roles_response import RemoveKeyRolesResponse
    from trunkline_voximplant.models.remove_sub_user_roles_response import RemoveSubUserRolesResponse
    from trunkline_voximplant.models.set_key_roles_response import SetKeyRolesResponse
    from trunkline_voximplant.models.set_sub_user_info_response import SetSubUserInfoResponse
    from trunkline_voximplant.models.set_sub_user_roles_response import SetSubUserRolesResponse
    from trunkline_voximplant.models.sub_user_view import SubUserView
    from trunkline_voximplant.models.update_key_response import UpdateKeyResponse


class RoleSystemApi(Resource[Caller]):
    """Service account keys, subusers and roles.

    Most wanted: `create_key`, `get_keys` and `update_key`.
    """

    __slots__ = ()

    def create_key(
        self,
        *,
        description: str | Unset = UNSET,
        key_name: str | Unset = UNSET,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateKeyResponse:
        """Create a service account key.

        The private key is in this answer and never shown again. No roles are documented for it. Give at most one of
        `role_id`, `role_name`.

        Args:
            description: A description of your own.
            key_name: The key's name, up to 50 characters.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (CreateKey).
        """
        given_ = Hidden(
            {
                "description": description,
                "key_name": key_name,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del description, key_name, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import create_key as spec_

        return self._caller.call(spec_.CREATE_KEY, given_, options)

    def get_keys(
        self,
        *,
        key_id: str | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeysResponse:
        """List service account keys, without their private parts.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeys).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del key_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_keys as spec_

        return self._caller.call(spec_.GET_KEYS, given_, options)

    def iter_keys(
        self,
        *,
        key_id: str | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[KeyView]:
        """List service account keys, without their private parts, page after page.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetKeys).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del key_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_keys as spec_

        return iterate(self._caller, spec_.GET_KEYS, spec_.PAGES, given_, options)

    def update_key(
        self,
        *,
        key_id: str,
        description: str,
        key_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UpdateKeyResponse:
        """Change the name and description of a key.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            description: A description of your own.
            key_name: The key's new name, up to 50 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (UpdateKey).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "description": description,
                "key_name": key_name,
            }
        )
        del key_id, description, key_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import update_key as spec_

        return self._caller.call(spec_.UPDATE_KEY, given_, options)

    def delete_key(
        self,
        *,
        key_id: str,
        options: CallOptions | None = None,
    ) -> DeleteKeyResponse:
        """Delete a key.

        Tokens signed with it stop working. No roles are documented for it.

        Args:
            key_id: The key's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteKey).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
            }
        )
        del key_id  # tracebacks show variables

        from trunkline_voximplant.api.role_system import delete_key as spec_

        return self._caller.call(spec_.DELETE_KEY, given_, options)

    def set_key_roles(
        self,
        *,
        key_id: str,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetKeyRolesResponse:
        """Give roles to a key.

        No roles are documented for it. Give exactly one of `role_id`, `role_name`.

        Args:
            key_id: The key's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetKeyRoles).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del key_id, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import set_key_roles as spec_

        return self._caller.call(spec_.SET_KEY_ROLES, given_, options)

    def get_key_roles(
        self,
        *,
        key_id: str,
        with_expanded_roles: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyRolesResponse:
        """List the roles of a key.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            with_expanded_roles: Whether to include roles that come with others.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyRoles).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "with_expanded_roles": with_expanded_roles,
            }
        )
        del key_id, with_expanded_roles  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_key_roles as spec_

        return self._caller.call(spec_.GET_KEY_ROLES, given_, options)

    def remove_key_roles(
        self,
        *,
        key_id: str,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RemoveKeyRolesResponse:
        """Take roles from a key.

        No roles are documented for it. Give exactly one of `role_id`, `role_name`.

        Args:
            key_id: The key's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (RemoveKeyRoles).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del key_id, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import remove_key_roles as spec_

        return self._caller.call(spec_.REMOVE_KEY_ROLES, given_, options)

    def add_sub_user(
        self,
        *,
        new_subuser_name: str,
        new_subuser_password: str,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddSubUserResponse:
        """Create a subuser, a person who may log in to the account.

        Roles that may call it: Owner. Give at most one of `role_id`, `role_name`.

        Args:
            new_subuser_name: The new subuser's name.
            new_subuser_password: The new password, at least 8 characters.
            role_id: The roles' ids.
            role_name: The roles' names.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddSubUser).
        """
        given_ = Hidden(
            {
                "new_subuser_name": new_subuser_name,
                "new_subuser_password": new_subuser_password,
                "role_id": role_id,
                "role_name": role_name,
                "description": description,
            }
        )
        del new_subuser_name, new_subuser_password, role_id, role_name, description  # tracebacks show variables

        from trunkline_voximplant.api.role_system import add_sub_user as spec_

        return self._caller.call(spec_.ADD_SUB_USER, given_, options)

    def get_sub_users(
        self,
        *,
        subuser_id: int | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSubUsersResponse:
        """List subusers.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSubUsers).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del subuser_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_sub_users as spec_

        return self._caller.call(spec_.GET_SUB_USERS, given_, options)

    def iter_sub_users(
        self,
        *,
        subuser_id: int | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SubUserView]:
        """List subusers, page after page.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSubUsers).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del subuser_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_sub_users as spec_

        return iterate(self._caller, spec_.GET_SUB_USERS, spec_.PAGES, given_, options)

    def set_sub_user_info(
        self,
        *,
        subuser_id: int,
        old_subuser_password: str | Unset = UNSET,
        new_subuser_password: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSubUserInfoResponse:
        """Change a subuser's password or description.

        No roles are documented for it.

        Args:
            subuser_id: The subuser's id.
            old_subuser_password: The present password.
            new_subuser_password: The new password, at least 8 characters.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSubUserInfo).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "old_subuser_password": old_subuser_password,
                "new_subuser_password": new_subuser_password,
                "description": description,
            }
        )
        del subuser_id, old_subuser_password, new_subuser_password, description  # tracebacks show variables

        from trunkline_voximplant.api.role_system import set_sub_user_info as spec_

        return self._caller.call(spec_.SET_SUB_USER_INFO, given_, options)

    def del_sub_user(
        self,
        *,
        subuser_id: int,
        options: CallOptions | None = None,
    ) -> DelSubUserResponse:
        """Delete a subuser.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSubUser).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
            }
        )
        del subuser_id  # tracebacks show variables

        from trunkline_voximplant.api.role_system import del_sub_user as spec_

        return self._caller.call(spec_.DEL_SUB_USER, given_, options)

    def set_sub_user_roles(
        self,
        *,
        subuser_id: int,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSubUserRolesResponse:
        """Give roles to a subuser.

        Roles that may call it: Owner. Give exactly one of `role_id`, `role_name`.

        Args:
            subuser_id: The subuser's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSubUserRoles).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del subuser_id, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import set_sub_user_roles as spec_

        return self._caller.call(spec_.SET_SUB_USER_ROLES, given_, options)

    def get_sub_user_roles(
        self,
        *,
        subuser_id: int,
        with_expanded_roles: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSubUserRolesResponse:
        """List the roles of a subuser.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            with_expanded_roles: Whether to include roles that come with others.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSubUserRoles).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "with_expanded_roles": with_expanded_roles,
            }
        )
        del subuser_id, with_expanded_roles  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_sub_user_roles as spec_

        return self._caller.call(spec_.GET_SUB_USER_ROLES, given_, options)

    def remove_sub_user_roles(
        self,
        *,
        subuser_id: int,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        force: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RemoveSubUserRolesResponse:
        """Take roles from a subuser.

        Roles that may call it: Owner. Give exactly one of `role_id`, `role_name`.

        Args:
            subuser_id: The subuser's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            force: Whether to take the roles even if the subuser's keys have them.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (RemoveSubUserRoles).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "role_id": role_id,
                "role_name": role_name,
                "force": force,
            }
        )
        del subuser_id, role_id, role_name, force  # tracebacks show variables

        from trunkline_voximplant.api.role_system import remove_sub_user_roles as spec_

        return self._caller.call(spec_.REMOVE_SUB_USER_ROLES, given_, options)

    def get_roles(
        self,
        *,
        group_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRolesResponse:
        """List roles.

        No roles are documented for it.

        Args:
            group_name: The name of the group of roles.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRoles).
        """
        given_ = Hidden(
            {
                "group_name": group_name,
            }
        )
        del group_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_roles as spec_

        return self._caller.call(spec_.GET_ROLES, given_, options)

    def get_role_groups(
        self,
        *,
        options: CallOptions | None = None,
    ) -> GetRoleGroupsResponse:
        """List groups of roles.

        No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRoleGroups).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.role_system import get_role_groups as spec_

        return self._caller.call(spec_.GET_ROLE_GROUPS, given_, options)


class AsyncRoleSystemApi(Resource[AsyncCaller]):
    """Service account keys, subusers and roles.

    Most wanted: `create_key`, `get_keys` and `update_key`.
    """

    __slots__ = ()

    async def create_key(
        self,
        *,
        description: str | Unset = UNSET,
        key_name: str | Unset = UNSET,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateKeyResponse:
        """Create a service account key.

        The private key is in this answer and never shown again. No roles are documented for it. Give at most one of
        `role_id`, `role_name`.

        Args:
            description: A description of your own.
            key_name: The key's name, up to 50 characters.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (CreateKey).
        """
        given_ = Hidden(
            {
                "description": description,
                "key_name": key_name,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del description, key_name, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import create_key as spec_

        return await self._caller.call(spec_.CREATE_KEY, given_, options)

    async def get_keys(
        self,
        *,
        key_id: str | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeysResponse:
        """List service account keys, without their private parts.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeys).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del key_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_keys as spec_

        return await self._caller.call(spec_.GET_KEYS, given_, options)

    def iter_keys(
        self,
        *,
        key_id: str | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[KeyView]:
        """List service account keys, without their private parts, page after page.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetKeys).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del key_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_keys as spec_

        return aiterate(self._caller, spec_.GET_KEYS, spec_.PAGES, given_, options)

    async def update_key(
        self,
        *,
        key_id: str,
        description: str,
        key_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UpdateKeyResponse:
        """Change the name and description of a key.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            description: A description of your own.
            key_name: The key's new name, up to 50 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (UpdateKey).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "description": description,
                "key_name": key_name,
            }
        )
        del key_id, description, key_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import update_key as spec_

        return await self._caller.call(spec_.UPDATE_KEY, given_, options)

    async def delete_key(
        self,
        *,
        key_id: str,
        options: CallOptions | None = None,
    ) -> DeleteKeyResponse:
        """Delete a key.

        Tokens signed with it stop working. No roles are documented for it.

        Args:
            key_id: The key's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteKey).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
            }
        )
        del key_id  # tracebacks show variables

        from trunkline_voximplant.api.role_system import delete_key as spec_

        return await self._caller.call(spec_.DELETE_KEY, given_, options)

    async def set_key_roles(
        self,
        *,
        key_id: str,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetKeyRolesResponse:
        """Give roles to a key.

        No roles are documented for it. Give exactly one of `role_id`, `role_name`.

        Args:
            key_id: The key's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetKeyRoles).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del key_id, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import set_key_roles as spec_

        return await self._caller.call(spec_.SET_KEY_ROLES, given_, options)

    async def get_key_roles(
        self,
        *,
        key_id: str,
        with_expanded_roles: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyRolesResponse:
        """List the roles of a key.

        No roles are documented for it.

        Args:
            key_id: The key's id.
            with_expanded_roles: Whether to include roles that come with others.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyRoles).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "with_expanded_roles": with_expanded_roles,
            }
        )
        del key_id, with_expanded_roles  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_key_roles as spec_

        return await self._caller.call(spec_.GET_KEY_ROLES, given_, options)

    async def remove_key_roles(
        self,
        *,
        key_id: str,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RemoveKeyRolesResponse:
        """Take roles from a key.

        No roles are documented for it. Give exactly one of `role_id`, `role_name`.

        Args:
            key_id: The key's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (RemoveKeyRoles).
        """
        given_ = Hidden(
            {
                "key_id": key_id,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del key_id, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import remove_key_roles as spec_

        return await self._caller.call(spec_.REMOVE_KEY_ROLES, given_, options)

    async def add_sub_user(
        self,
        *,
        new_subuser_name: str,
        new_subuser_password: str,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddSubUserResponse:
        """Create a subuser, a person who may log in to the account.

        Roles that may call it: Owner. Give at most one of `role_id`, `role_name`.

        Args:
            new_subuser_name: The new subuser's name.
            new_subuser_password: The new password, at least 8 characters.
            role_id: The roles' ids.
            role_name: The roles' names.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddSubUser).
        """
        given_ = Hidden(
            {
                "new_subuser_name": new_subuser_name,
                "new_subuser_password": new_subuser_password,
                "role_id": role_id,
                "role_name": role_name,
                "description": description,
            }
        )
        del new_subuser_name, new_subuser_password, role_id, role_name, description  # tracebacks show variables

        from trunkline_voximplant.api.role_system import add_sub_user as spec_

        return await self._caller.call(spec_.ADD_SUB_USER, given_, options)

    async def get_sub_users(
        self,
        *,
        subuser_id: int | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSubUsersResponse:
        """List subusers.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSubUsers).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del subuser_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_sub_users as spec_

        return await self._caller.call(spec_.GET_SUB_USERS, given_, options)

    def iter_sub_users(
        self,
        *,
        subuser_id: int | Unset = UNSET,
        with_roles: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SubUserView]:
        """List subusers, page after page.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            with_roles: Whether to include roles.
            offset: How many entries to skip.
            count: How many entries to return.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSubUsers).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "with_roles": with_roles,
                "offset": offset,
                "count": count,
            }
        )
        del subuser_id, with_roles, offset, count  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_sub_users as spec_

        return aiterate(self._caller, spec_.GET_SUB_USERS, spec_.PAGES, given_, options)

    async def set_sub_user_info(
        self,
        *,
        subuser_id: int,
        old_subuser_password: str | Unset = UNSET,
        new_subuser_password: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSubUserInfoResponse:
        """Change a subuser's password or description.

        No roles are documented for it.

        Args:
            subuser_id: The subuser's id.
            old_subuser_password: The present password.
            new_subuser_password: The new password, at least 8 characters.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSubUserInfo).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "old_subuser_password": old_subuser_password,
                "new_subuser_password": new_subuser_password,
                "description": description,
            }
        )
        del subuser_id, old_subuser_password, new_subuser_password, description  # tracebacks show variables

        from trunkline_voximplant.api.role_system import set_sub_user_info as spec_

        return await self._caller.call(spec_.SET_SUB_USER_INFO, given_, options)

    async def del_sub_user(
        self,
        *,
        subuser_id: int,
        options: CallOptions | None = None,
    ) -> DelSubUserResponse:
        """Delete a subuser.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSubUser).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
            }
        )
        del subuser_id  # tracebacks show variables

        from trunkline_voximplant.api.role_system import del_sub_user as spec_

        return await self._caller.call(spec_.DEL_SUB_USER, given_, options)

    async def set_sub_user_roles(
        self,
        *,
        subuser_id: int,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSubUserRolesResponse:
        """Give roles to a subuser.

        Roles that may call it: Owner. Give exactly one of `role_id`, `role_name`.

        Args:
            subuser_id: The subuser's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSubUserRoles).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "role_id": role_id,
                "role_name": role_name,
            }
        )
        del subuser_id, role_id, role_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import set_sub_user_roles as spec_

        return await self._caller.call(spec_.SET_SUB_USER_ROLES, given_, options)

    async def get_sub_user_roles(
        self,
        *,
        subuser_id: int,
        with_expanded_roles: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSubUserRolesResponse:
        """List the roles of a subuser.

        Roles that may call it: Owner.

        Args:
            subuser_id: The subuser's id.
            with_expanded_roles: Whether to include roles that come with others.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSubUserRoles).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "with_expanded_roles": with_expanded_roles,
            }
        )
        del subuser_id, with_expanded_roles  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_sub_user_roles as spec_

        return await self._caller.call(spec_.GET_SUB_USER_ROLES, given_, options)

    async def remove_sub_user_roles(
        self,
        *,
        subuser_id: int,
        role_id: Sequence[int] | Unset = UNSET,
        role_name: Sequence[str] | Unset = UNSET,
        force: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RemoveSubUserRolesResponse:
        """Take roles from a subuser.

        Roles that may call it: Owner. Give exactly one of `role_id`, `role_name`.

        Args:
            subuser_id: The subuser's id.
            role_id: The roles' ids.
            role_name: The roles' names.
            force: Whether to take the roles even if the subuser's keys have them.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (RemoveSubUserRoles).
        """
        given_ = Hidden(
            {
                "subuser_id": subuser_id,
                "role_id": role_id,
                "role_name": role_name,
                "force": force,
            }
        )
        del subuser_id, role_id, role_name, force  # tracebacks show variables

        from trunkline_voximplant.api.role_system import remove_sub_user_roles as spec_

        return await self._caller.call(spec_.REMOVE_SUB_USER_ROLES, given_, options)

    async def get_roles(
        self,
        *,
        group_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRolesResponse:
        """List roles.

        No roles are documented for it.

        Args:
            group_name: The name of the group of roles.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRoles).
        """
        given_ = Hidden(
            {
                "group_name": group_name,
            }
        )
        del group_name  # tracebacks show variables

        from trunkline_voximplant.api.role_system import get_roles as spec_

        return await self._caller.call(spec_.GET_ROLES, given_, options)

    async def get_role_groups(
        self,
        *,
        options: CallOptions | None = None,
    ) -> GetRoleGroupsResponse:
        """List groups of roles.

        No roles are documented for it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRoleGroups).
        """
        given_ = Hidden({})

        from trunkline_voximplant.api.role_system import get_role_groups as spec_

        return await self._caller.call(spec_.GET_ROLE_GROUPS, given_, options)
