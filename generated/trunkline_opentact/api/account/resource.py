# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The account calls, blocking and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON, JSONInput
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.account_new import AccountNew, AccountNewDict
    from trunkline_opentact.models.gender import Gender
    from trunkline_opentact.models.user import User
    from trunkline_opentact.models.user_role import UserRole


class AccountApi(Resource[Caller]):
    """Your account and its users.

    Most wanted: `get`, `users` and `add_user`.
    """

    __slots__ = ()

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Account:
        """Read your account.

        The balance is in it. On the older reference sheet and the 2021 operation list only.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The account that owns numbers, users and money.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.account import get_account as spec_

        return self._caller.call(spec_.GET_ACCOUNT, given_, options)

    def update_notifications(
        self,
        *,
        body: Mapping[str, JSONInput],
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Switch the notices of your account on or off.

        The page about account events says that this call switches them on, such as `balance` events over the
        websocket, and no more: neither body nor answer is shown. The body is sent as you give it.

        Args:
            body: Which notices to send. No page names the fields; the 2021 list has kinds of notices,
                `balance_changed` among them, as names of a queue's actions. Inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (balancechanged).
        """
        given_ = Hidden(
            {
                "body": body,
            }
        )
        del body  # tracebacks show variables

        from trunkline_opentact.api.account import update_account_notifications as spec_

        return self._caller.call(spec_.UPDATE_ACCOUNT_NOTIFICATIONS, given_, options)

    def get_by_uuid(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Account:
        """Read an account by its UUID.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The account that owns numbers, users and money.

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

        from trunkline_opentact.api.account import get_account_by_uuid as spec_

        return self._caller.call(spec_.GET_ACCOUNT_BY_UUID, given_, options)

    def users(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[User]:
        """List the users of your account.

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

        from trunkline_opentact.api.account import list_account_users as spec_

        return self._caller.call(spec_.LIST_ACCOUNT_USERS, given_, options)

    def add_user(
        self,
        *,
        email: str,
        password: str,
        phone_number: str | int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        dob: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        role: UserRole | str | Unset = UNSET,
        account: AccountNew | AccountNewDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User:
        """Add a user to your account.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            email: The e-mail address.
            password: The password to set.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            first_name: The given name.
            last_name: The family name.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            dob: Date of birth.
            avatar: Where the picture is.
            role: What the user may do. Not documented, in the vendor's list of 2021.
            account: An account to make along with the user. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "email": email,
                "password": password,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "gender": gender,
                "dob": dob,
                "avatar": avatar,
                "role": role,
                "account": account,
            }
        )
        del (
            email,
            password,
            phone_number,
            first_name,
            last_name,
            gender,
            dob,
            avatar,
            role,
            account,
        )  # tracebacks show variables

        from trunkline_opentact.api.account import add_account_user as spec_

        return self._caller.call(spec_.ADD_ACCOUNT_USER, given_, options)

    def reactivate_user(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> list[User]:
        """Let a user of your account in again.

        Answers all users of the account. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.account import reactivate_account_user as spec_

        return self._caller.call(spec_.REACTIVATE_ACCOUNT_USER, given_, options)

    def deactivate_user(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> list[User]:
        """Lock a user of your account out.

        Answers all users of the account. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.account import deactivate_account_user as spec_

        return self._caller.call(spec_.DEACTIVATE_ACCOUNT_USER, given_, options)


class AsyncAccountApi(Resource[AsyncCaller]):
    """Your account and its users.

    Most wanted: `get`, `users` and `add_user`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Account:
        """Read your account.

        The balance is in it. On the older reference sheet and the 2021 operation list only.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The account that owns numbers, users and money.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.account import get_account as spec_

        return await self._caller.call(spec_.GET_ACCOUNT, given_, options)

    async def update_notifications(
        self,
        *,
        body: Mapping[str, JSONInput],
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Switch the notices of your account on or off.

        The page about account events says that this call switches them on, such as `balance` events over the
        websocket, and no more: neither body nor answer is shown. The body is sent as you give it.

        Args:
            body: Which notices to send. No page names the fields; the 2021 list has kinds of notices,
                `balance_changed` among them, as names of a queue's actions. Inferred.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (balancechanged).
        """
        given_ = Hidden(
            {
                "body": body,
            }
        )
        del body  # tracebacks show variables

        from trunkline_opentact.api.account import update_account_notifications as spec_

        return await self._caller.call(spec_.UPDATE_ACCOUNT_NOTIFICATIONS, given_, options)

    async def get_by_uuid(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Account:
        """Read an account by its UUID.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The account that owns numbers, users and money.

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

        from trunkline_opentact.api.account import get_account_by_uuid as spec_

        return await self._caller.call(spec_.GET_ACCOUNT_BY_UUID, given_, options)

    async def users(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[User]:
        """List the users of your account.

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

        from trunkline_opentact.api.account import list_account_users as spec_

        return await self._caller.call(spec_.LIST_ACCOUNT_USERS, given_, options)

    async def add_user(
        self,
        *,
        email: str,
        password: str,
        phone_number: str | int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        dob: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        role: UserRole | str | Unset = UNSET,
        account: AccountNew | AccountNewDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User:
        """Add a user to your account.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            email: The e-mail address.
            password: The password to set.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            first_name: The given name.
            last_name: The family name.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            dob: Date of birth.
            avatar: Where the picture is.
            role: What the user may do. Not documented, in the vendor's list of 2021.
            account: An account to make along with the user. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "email": email,
                "password": password,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "gender": gender,
                "dob": dob,
                "avatar": avatar,
                "role": role,
                "account": account,
            }
        )
        del (
            email,
            password,
            phone_number,
            first_name,
            last_name,
            gender,
            dob,
            avatar,
            role,
            account,
        )  # tracebacks show variables

        from trunkline_opentact.api.account import add_account_user as spec_

        return await self._caller.call(spec_.ADD_ACCOUNT_USER, given_, options)

    async def reactivate_user(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> list[User]:
        """Let a user of your account in again.

        Answers all users of the account. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.account import reactivate_account_user as spec_

        return await self._caller.call(spec_.REACTIVATE_ACCOUNT_USER, given_, options)

    async def deactivate_user(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> list[User]:
        """Lock a user of your account out.

        Answers all users of the account. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.account import deactivate_account_user as spec_

        return await self._caller.call(spec_.DEACTIVATE_ACCOUNT_USER, given_, options)
