# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The users calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.acd_status import AcdStatus
    from trunkline_voximplant.models.add_user_response import AddUserResponse
    from trunkline_voximplant.models.del_user_response import DelUserResponse
    from trunkline_voximplant.models.get_users_request_order_by import GetUsersRequestOrderBy
    from trunkline_voximplant.models.get_users_response import GetUsersResponse
    from trunkline_voximplant.models.set_user_info_response import SetUserInfoResponse
    from trunkline_voximplant.models.user_info_type import UserInfoType


class UsersApi(Resource[Caller]):
    """Users of applications.

    Most wanted: `add_user`, `get_users` and `del_user`.
    """

    __slots__ = ()

    def add_user(
        self,
        *,
        user_name: str,
        user_display_name: str,
        user_password: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        parent_accounting: bool | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_custom_data: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddUserResponse:
        """Create a user of an application.

        Evidence: Documented (AddUser).

        Args:
            user_name: The user's name.
            user_display_name: The name shown to others. At most 255 characters.
            user_password: The user's password, at least 8 characters.
            application_id: The application's id.
            application_name: The application's name.
            parent_accounting: Whether the user's calls are charged to the account.
            user_active: Whether the user may log in.
            user_custom_data: Text of your own, kept with the user.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "user_name": user_name,
                "user_display_name": user_display_name,
                "user_password": user_password,
                "application_id": application_id,
                "application_name": application_name,
                "parent_accounting": parent_accounting,
                "user_active": user_active,
                "user_custom_data": user_custom_data,
            }
        )
        del (
            user_name,
            user_display_name,
            user_password,
            application_id,
            application_name,
            parent_accounting,
            user_active,
            user_custom_data,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import add_user as spec_

        return self._caller.call(spec_.ADD_USER, given_, options)

    def del_user(
        self,
        *,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelUserResponse:
        """Delete users.

        Roles that may call it: Owner, Admin, User manager. Give exactly one of `user_id`, `user_name`. With
        `user_name`, give one of `application_id`, `application_name`.

        Args:
            user_id: The users' ids. `all` for all.
            user_name: The users' names.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelUser).
        """
        given_ = Hidden(
            {
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del user_id, user_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.users import del_user as spec_

        return self._caller.call(spec_.DEL_USER, given_, options)

    def set_user_info(
        self,
        *,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        new_user_name: str | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        user_password: str | Unset = UNSET,
        parent_accounting: bool | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_custom_data: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetUserInfoResponse:
        """Change a user: name, display name, password, state.

        Evidence: Documented (SetUserInfo).

        Args:
            user_id: The user's id.
            user_name: The user's name.
            application_id: The application's id.
            application_name: The application's name.
            new_user_name: The new user name.
            user_display_name: The name shown to others. At most 255 characters.
            user_password: The user's new password, at least 8 characters.
            parent_accounting: Whether the user's calls are charged to the account.
            user_active: Whether the user may log in.
            user_custom_data: Text of your own, kept with the user.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
                "new_user_name": new_user_name,
                "user_display_name": user_display_name,
                "user_password": user_password,
                "parent_accounting": parent_accounting,
                "user_active": user_active,
                "user_custom_data": user_custom_data,
            }
        )
        del (
            user_id,
            user_name,
            application_id,
            application_name,
            new_user_name,
            user_display_name,
            user_password,
            parent_accounting,
            user_active,
            user_custom_data,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import set_user_info as spec_

        return self._caller.call(spec_.SET_USER_INFO, given_, options)

    def get_users(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        acd_queue_id: int | Unset = UNSET,
        excluded_acd_queue_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        with_queues: bool | Unset = UNSET,
        acd_status: Sequence[AcdStatus | str] | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetUsersRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetUsersResponse:
        """List users, filtered by application, queue, skill or status.

        Evidence: Documented (GetUsers).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            acd_queue_id: The ACD queue's id.
            excluded_acd_queue_id: Leaves out users of this ACD queue.
            user_id: The user's id.
            user_name: The user's name.
            user_active: Whether the user may log in.
            user_display_name: The name shown to others.
            with_skills: Whether to include skills.
            with_queues: Whether to include queues.
            acd_status: The operators' statuses.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "acd_queue_id": acd_queue_id,
                "excluded_acd_queue_id": excluded_acd_queue_id,
                "user_id": user_id,
                "user_name": user_name,
                "user_active": user_active,
                "user_display_name": user_display_name,
                "with_skills": with_skills,
                "with_queues": with_queues,
                "acd_status": acd_status,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            application_id,
            application_name,
            skill_id,
            excluded_skill_id,
            acd_queue_id,
            excluded_acd_queue_id,
            user_id,
            user_name,
            user_active,
            user_display_name,
            with_skills,
            with_queues,
            acd_status,
            showing_skill_id,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import get_users as spec_

        return self._caller.call(spec_.GET_USERS, given_, options)

    def iter_users(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        acd_queue_id: int | Unset = UNSET,
        excluded_acd_queue_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        with_queues: bool | Unset = UNSET,
        acd_status: Sequence[AcdStatus | str] | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetUsersRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[UserInfoType]:
        """List users, filtered by application, queue, skill or status, page after page.

        Evidence: Documented (GetUsers).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            acd_queue_id: The ACD queue's id.
            excluded_acd_queue_id: Leaves out users of this ACD queue.
            user_id: The user's id.
            user_name: The user's name.
            user_active: Whether the user may log in.
            user_display_name: The name shown to others.
            with_skills: Whether to include skills.
            with_queues: Whether to include queues.
            acd_status: The operators' statuses.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "acd_queue_id": acd_queue_id,
                "excluded_acd_queue_id": excluded_acd_queue_id,
                "user_id": user_id,
                "user_name": user_name,
                "user_active": user_active,
                "user_display_name": user_display_name,
                "with_skills": with_skills,
                "with_queues": with_queues,
                "acd_status": acd_status,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            application_id,
            application_name,
            skill_id,
            excluded_skill_id,
            acd_queue_id,
            excluded_acd_queue_id,
            user_id,
            user_name,
            user_active,
            user_display_name,
            with_skills,
            with_queues,
            acd_status,
            showing_skill_id,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import get_users as spec_

        return iterate(self._caller, spec_.GET_USERS, spec_.PAGES, given_, options)


class AsyncUsersApi(Resource[AsyncCaller]):
    """Users of applications.

    Most wanted: `add_user`, `get_users` and `del_user`.
    """

    __slots__ = ()

    async def add_user(
        self,
        *,
        user_name: str,
        user_display_name: str,
        user_password: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        parent_accounting: bool | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_custom_data: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddUserResponse:
        """Create a user of an application.

        Evidence: Documented (AddUser).

        Args:
            user_name: The user's name.
            user_display_name: The name shown to others. At most 255 characters.
            user_password: The user's password, at least 8 characters.
            application_id: The application's id.
            application_name: The application's name.
            parent_accounting: Whether the user's calls are charged to the account.
            user_active: Whether the user may log in.
            user_custom_data: Text of your own, kept with the user.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "user_name": user_name,
                "user_display_name": user_display_name,
                "user_password": user_password,
                "application_id": application_id,
                "application_name": application_name,
                "parent_accounting": parent_accounting,
                "user_active": user_active,
                "user_custom_data": user_custom_data,
            }
        )
        del (
            user_name,
            user_display_name,
            user_password,
            application_id,
            application_name,
            parent_accounting,
            user_active,
            user_custom_data,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import add_user as spec_

        return await self._caller.call(spec_.ADD_USER, given_, options)

    async def del_user(
        self,
        *,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelUserResponse:
        """Delete users.

        Roles that may call it: Owner, Admin, User manager. Give exactly one of `user_id`, `user_name`. With
        `user_name`, give one of `application_id`, `application_name`.

        Args:
            user_id: The users' ids. `all` for all.
            user_name: The users' names.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelUser).
        """
        given_ = Hidden(
            {
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del user_id, user_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.users import del_user as spec_

        return await self._caller.call(spec_.DEL_USER, given_, options)

    async def set_user_info(
        self,
        *,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        new_user_name: str | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        user_password: str | Unset = UNSET,
        parent_accounting: bool | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_custom_data: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetUserInfoResponse:
        """Change a user: name, display name, password, state.

        Evidence: Documented (SetUserInfo).

        Args:
            user_id: The user's id.
            user_name: The user's name.
            application_id: The application's id.
            application_name: The application's name.
            new_user_name: The new user name.
            user_display_name: The name shown to others. At most 255 characters.
            user_password: The user's new password, at least 8 characters.
            parent_accounting: Whether the user's calls are charged to the account.
            user_active: Whether the user may log in.
            user_custom_data: Text of your own, kept with the user.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
                "new_user_name": new_user_name,
                "user_display_name": user_display_name,
                "user_password": user_password,
                "parent_accounting": parent_accounting,
                "user_active": user_active,
                "user_custom_data": user_custom_data,
            }
        )
        del (
            user_id,
            user_name,
            application_id,
            application_name,
            new_user_name,
            user_display_name,
            user_password,
            parent_accounting,
            user_active,
            user_custom_data,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import set_user_info as spec_

        return await self._caller.call(spec_.SET_USER_INFO, given_, options)

    async def get_users(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        acd_queue_id: int | Unset = UNSET,
        excluded_acd_queue_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        with_queues: bool | Unset = UNSET,
        acd_status: Sequence[AcdStatus | str] | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetUsersRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetUsersResponse:
        """List users, filtered by application, queue, skill or status.

        Evidence: Documented (GetUsers).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            acd_queue_id: The ACD queue's id.
            excluded_acd_queue_id: Leaves out users of this ACD queue.
            user_id: The user's id.
            user_name: The user's name.
            user_active: Whether the user may log in.
            user_display_name: The name shown to others.
            with_skills: Whether to include skills.
            with_queues: Whether to include queues.
            acd_status: The operators' statuses.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "acd_queue_id": acd_queue_id,
                "excluded_acd_queue_id": excluded_acd_queue_id,
                "user_id": user_id,
                "user_name": user_name,
                "user_active": user_active,
                "user_display_name": user_display_name,
                "with_skills": with_skills,
                "with_queues": with_queues,
                "acd_status": acd_status,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            application_id,
            application_name,
            skill_id,
            excluded_skill_id,
            acd_queue_id,
            excluded_acd_queue_id,
            user_id,
            user_name,
            user_active,
            user_display_name,
            with_skills,
            with_queues,
            acd_status,
            showing_skill_id,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import get_users as spec_

        return await self._caller.call(spec_.GET_USERS, given_, options)

    def iter_users(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        skill_id: int | Unset = UNSET,
        excluded_skill_id: int | Unset = UNSET,
        acd_queue_id: int | Unset = UNSET,
        excluded_acd_queue_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_active: bool | Unset = UNSET,
        user_display_name: str | Unset = UNSET,
        with_skills: bool | Unset = UNSET,
        with_queues: bool | Unset = UNSET,
        acd_status: Sequence[AcdStatus | str] | Unset = UNSET,
        showing_skill_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetUsersRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[UserInfoType]:
        """List users, filtered by application, queue, skill or status, page after page.

        Evidence: Documented (GetUsers).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            skill_id: The skill's id.
            excluded_skill_id: Leaves out those who have this skill.
            acd_queue_id: The ACD queue's id.
            excluded_acd_queue_id: Leaves out users of this ACD queue.
            user_id: The user's id.
            user_name: The user's name.
            user_active: Whether the user may log in.
            user_display_name: The name shown to others.
            with_skills: Whether to include skills.
            with_queues: Whether to include queues.
            acd_status: The operators' statuses.
            showing_skill_id: Shows this skill only.
            count: How many entries to return.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "skill_id": skill_id,
                "excluded_skill_id": excluded_skill_id,
                "acd_queue_id": acd_queue_id,
                "excluded_acd_queue_id": excluded_acd_queue_id,
                "user_id": user_id,
                "user_name": user_name,
                "user_active": user_active,
                "user_display_name": user_display_name,
                "with_skills": with_skills,
                "with_queues": with_queues,
                "acd_status": acd_status,
                "showing_skill_id": showing_skill_id,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            application_id,
            application_name,
            skill_id,
            excluded_skill_id,
            acd_queue_id,
            excluded_acd_queue_id,
            user_id,
            user_name,
            user_active,
            user_display_name,
            with_skills,
            with_queues,
            acd_status,
            showing_skill_id,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.users import get_users as spec_

        return aiterate(self._caller, spec_.GET_USERS, spec_.PAGES, given_, options)
