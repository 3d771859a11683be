# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The users calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.account_new import AccountNew, AccountNewDict
    from trunkline_opentact.models.gender import Gender
    from trunkline_opentact.models.user import User
    from trunkline_opentact.models.user_role import UserRole


class UsersApi(Resource[Caller]):
    """The signed-in user and others.

    Most wanted: `create`, `me` and `request_password_reset`.
    """

    __slots__ = ()

    def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """Read the signed-in user.

        The account is in it. Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.users import get_current_user as spec_

        return self._caller.call(spec_.GET_CURRENT_USER, given_, options)

    def create(
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
        """Register a new user.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

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

        from trunkline_opentact.api.users import create_user as spec_

        return self._caller.call(spec_.CREATE_USER, given_, options)

    def request_password_reset(
        self,
        *,
        email: str,
        callback: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Send a mail to set a new password.

        Each call sends a mail. Known only from the vendor's 2021 operation list.

        Args:
            email: Where to send the mail.
            callback: The page that the link in the mail shall open.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "email": email,
                "callback": callback,
            }
        )
        del email, callback  # tracebacks show variables

        from trunkline_opentact.api.users import request_password_reset as spec_

        return self._caller.call(spec_.REQUEST_PASSWORD_RESET, given_, options)

    def reset_password(
        self,
        *,
        token: str,
        password: str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Set a new password with the token of the mail.

        Known only from the vendor's 2021 operation list.

        Args:
            token: The token from the mail.
            password: The password to set.
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
                "token": token,
                "password": password,
            }
        )
        del token, password  # tracebacks show variables

        from trunkline_opentact.api.users import reset_password as spec_

        return self._caller.call(spec_.RESET_PASSWORD, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> User:
        """Read one user.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

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

        from trunkline_opentact.api.users import get_user as spec_

        return self._caller.call(spec_.GET_USER, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Remove a user.

        Answers no user; to lock one out for a while use `account.deactivate_user`. Known only from the vendor's
        2021 operation list.

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

        from trunkline_opentact.api.users import delete_user as spec_

        return self._caller.call(spec_.DELETE_USER, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        dob: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        role: UserRole | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User:
        """Change a user.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            email: The e-mail address.
            password: The password to set.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            first_name: The given name.
            last_name: The family name.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            dob: Date of birth.
            avatar: Where the picture is.
            role: What the user may do. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "email": email,
                "password": password,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "gender": gender,
                "dob": dob,
                "avatar": avatar,
                "role": role,
            }
        )
        del (
            uuid,
            email,
            password,
            phone_number,
            first_name,
            last_name,
            gender,
            dob,
            avatar,
            role,
        )  # tracebacks show variables

        from trunkline_opentact.api.users import update_user as spec_

        return self._caller.call(spec_.UPDATE_USER, given_, options)

    def upload_avatar(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> User:
        """Set a user's picture.

        Sends the picture as a file; it replaces the one before. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "file": file,
            }
        )
        del uuid, file  # tracebacks show variables

        from trunkline_opentact.api.users import upload_avatar as spec_

        return self._caller.call(spec_.UPLOAD_AVATAR, given_, options)

    def delete_avatar(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> User:
        """Remove a user's picture.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

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

        from trunkline_opentact.api.users import delete_avatar as spec_

        return self._caller.call(spec_.DELETE_AVATAR, given_, options)


class AsyncUsersApi(Resource[AsyncCaller]):
    """The signed-in user and others.

    Most wanted: `create`, `me` and `request_password_reset`.
    """

    __slots__ = ()

    async def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """Read the signed-in user.

        The account is in it. Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.users import get_current_user as spec_

        return await self._caller.call(spec_.GET_CURRENT_USER, given_, options)

    async def create(
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
        """Register a new user.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

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

        from trunkline_opentact.api.users import create_user as spec_

        return await self._caller.call(spec_.CREATE_USER, given_, options)

    async def request_password_reset(
        self,
        *,
        email: str,
        callback: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Send a mail to set a new password.

        Each call sends a mail. Known only from the vendor's 2021 operation list.

        Args:
            email: Where to send the mail.
            callback: The page that the link in the mail shall open.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "email": email,
                "callback": callback,
            }
        )
        del email, callback  # tracebacks show variables

        from trunkline_opentact.api.users import request_password_reset as spec_

        return await self._caller.call(spec_.REQUEST_PASSWORD_RESET, given_, options)

    async def reset_password(
        self,
        *,
        token: str,
        password: str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Set a new password with the token of the mail.

        Known only from the vendor's 2021 operation list.

        Args:
            token: The token from the mail.
            password: The password to set.
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
                "token": token,
                "password": password,
            }
        )
        del token, password  # tracebacks show variables

        from trunkline_opentact.api.users import reset_password as spec_

        return await self._caller.call(spec_.RESET_PASSWORD, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> User:
        """Read one user.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

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

        from trunkline_opentact.api.users import get_user as spec_

        return await self._caller.call(spec_.GET_USER, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Remove a user.

        Answers no user; to lock one out for a while use `account.deactivate_user`. Known only from the vendor's
        2021 operation list.

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

        from trunkline_opentact.api.users import delete_user as spec_

        return await self._caller.call(spec_.DELETE_USER, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        dob: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        role: UserRole | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User:
        """Change a user.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            email: The e-mail address.
            password: The password to set.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            first_name: The given name.
            last_name: The family name.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            dob: Date of birth.
            avatar: Where the picture is.
            role: What the user may do. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "email": email,
                "password": password,
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "gender": gender,
                "dob": dob,
                "avatar": avatar,
                "role": role,
            }
        )
        del (
            uuid,
            email,
            password,
            phone_number,
            first_name,
            last_name,
            gender,
            dob,
            avatar,
            role,
        )  # tracebacks show variables

        from trunkline_opentact.api.users import update_user as spec_

        return await self._caller.call(spec_.UPDATE_USER, given_, options)

    async def upload_avatar(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> User:
        """Set a user's picture.

        Sends the picture as a file; it replaces the one before. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "file": file,
            }
        )
        del uuid, file  # tracebacks show variables

        from trunkline_opentact.api.users import upload_avatar as spec_

        return await self._caller.call(spec_.UPLOAD_AVATAR, given_, options)

    async def delete_avatar(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> User:
        """Remove a user's picture.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person who can sign in.

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

        from trunkline_opentact.api.users import delete_avatar as spec_

        return await self._caller.call(spec_.DELETE_AVATAR, given_, options)
