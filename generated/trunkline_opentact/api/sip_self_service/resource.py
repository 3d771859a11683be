# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip self service calls, blocking and async."""

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

    from trunkline_opentact.models.gender import Gender
    from trunkline_opentact.models.sip_domain import SipDomain
    from trunkline_opentact.models.sip_user import SipUser


class SipSelfServiceApi(Resource[Caller]):
    """What a SIP user does for itself.

    Most wanted: `accept_invite`, `check_invite` and `me`.
    """

    __slots__ = ()

    def check_invite(
        self,
        *,
        token: str,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """See which domain an invitation is for.

        Needs the token of the invitation only; that no sign-in is wanted is inferred. Known only from the vendor's
        2021 operation list.

        Args:
            token: The token of the invitation.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A domain that SIP users register in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "token": token,
            }
        )
        del token  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import check_sip_invite as spec_

        return self._caller.call(spec_.CHECK_SIP_INVITE, given_, options)

    def accept_invite(
        self,
        *,
        token: str,
        login: str,
        password: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        avatar: str | Unset = UNSET,
        same_domain_calls_only: bool | Unset = UNSET,
        dob: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Register as a SIP user with an invitation.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            token: The token of the invitation.
            login: The name the SIP user signs in with.
            password: The password to set.
            first_name: The given name.
            last_name: The family name.
            email: The e-mail address.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            avatar: Where the picture is.
            same_domain_calls_only: Let this user call inside the domain only.
            dob: Date of birth, as the vendor keeps it.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "token": token,
                "login": login,
                "password": password,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "avatar": avatar,
                "same_domain_calls_only": same_domain_calls_only,
                "dob": dob,
                "gender": gender,
            }
        )
        del (
            token,
            login,
            password,
            first_name,
            last_name,
            email,
            phone_number,
            avatar,
            same_domain_calls_only,
            dob,
            gender,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import accept_sip_invite as spec_

        return self._caller.call(spec_.ACCEPT_SIP_INVITE, given_, options)

    def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Read the SIP user that signs in.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.sip_self_service import get_sip_self as spec_

        return self._caller.call(spec_.GET_SIP_SELF, given_, options)

    def update(
        self,
        *,
        login: str | Unset = UNSET,
        password: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        avatar: str | Unset = UNSET,
        same_domain_calls_only: bool | Unset = UNSET,
        dob: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        tn_lease: UUID | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Change the SIP user that signs in.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            login: The name the SIP user signs in with. Not documented, in the vendor's list of 2021.
            password: The password to set.
            first_name: The given name.
            last_name: The family name.
            email: The e-mail address.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            avatar: Where the picture is. Not documented, in the vendor's list of 2021.
            same_domain_calls_only: Let this user call inside the domain only.
            dob: Date of birth, as the vendor keeps it.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            is_active: Whether it is switched on.
            tn_lease: The number that this user calls with.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "login": login,
                "password": password,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "avatar": avatar,
                "same_domain_calls_only": same_domain_calls_only,
                "dob": dob,
                "gender": gender,
                "is_active": is_active,
                "tn_lease": tn_lease,
            }
        )
        del (
            login,
            password,
            first_name,
            last_name,
            email,
            phone_number,
            avatar,
            same_domain_calls_only,
            dob,
            gender,
            is_active,
            tn_lease,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import update_sip_self as spec_

        return self._caller.call(spec_.UPDATE_SIP_SELF, given_, options)

    def request_password_reset(
        self,
        *,
        email: str,
        callback: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Send a mail to set a new SIP password.

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

        from trunkline_opentact.api.sip_self_service import request_sip_password_reset as spec_

        return self._caller.call(spec_.REQUEST_SIP_PASSWORD_RESET, given_, options)

    def reset_password(
        self,
        *,
        token: str,
        password: str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Set a new SIP password with the token of the mail.

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

        from trunkline_opentact.api.sip_self_service import reset_sip_password as spec_

        return self._caller.call(spec_.RESET_SIP_PASSWORD, given_, options)

    def upload_avatar(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Set the picture of the SIP user that signs in.

        Sends the picture as a file; it replaces the one before. Known only from the vendor's 2021 operation list.

        Args:
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "file": file,
            }
        )
        del file  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import upload_sip_avatar as spec_

        return self._caller.call(spec_.UPLOAD_SIP_AVATAR, given_, options)

    def neighbours(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[SipUser]:
        """List the SIP users of the same domain.

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

        from trunkline_opentact.api.sip_self_service import list_sip_neighbours as spec_

        return self._caller.call(spec_.LIST_SIP_NEIGHBOURS, given_, options)


class AsyncSipSelfServiceApi(Resource[AsyncCaller]):
    """What a SIP user does for itself.

    Most wanted: `accept_invite`, `check_invite` and `me`.
    """

    __slots__ = ()

    async def check_invite(
        self,
        *,
        token: str,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """See which domain an invitation is for.

        Needs the token of the invitation only; that no sign-in is wanted is inferred. Known only from the vendor's
        2021 operation list.

        Args:
            token: The token of the invitation.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A domain that SIP users register in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "token": token,
            }
        )
        del token  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import check_sip_invite as spec_

        return await self._caller.call(spec_.CHECK_SIP_INVITE, given_, options)

    async def accept_invite(
        self,
        *,
        token: str,
        login: str,
        password: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        avatar: str | Unset = UNSET,
        same_domain_calls_only: bool | Unset = UNSET,
        dob: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Register as a SIP user with an invitation.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            token: The token of the invitation.
            login: The name the SIP user signs in with.
            password: The password to set.
            first_name: The given name.
            last_name: The family name.
            email: The e-mail address.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            avatar: Where the picture is.
            same_domain_calls_only: Let this user call inside the domain only.
            dob: Date of birth, as the vendor keeps it.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "token": token,
                "login": login,
                "password": password,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "avatar": avatar,
                "same_domain_calls_only": same_domain_calls_only,
                "dob": dob,
                "gender": gender,
            }
        )
        del (
            token,
            login,
            password,
            first_name,
            last_name,
            email,
            phone_number,
            avatar,
            same_domain_calls_only,
            dob,
            gender,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import accept_sip_invite as spec_

        return await self._caller.call(spec_.ACCEPT_SIP_INVITE, given_, options)

    async def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Read the SIP user that signs in.

        Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.sip_self_service import get_sip_self as spec_

        return await self._caller.call(spec_.GET_SIP_SELF, given_, options)

    async def update(
        self,
        *,
        login: str | Unset = UNSET,
        password: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | int | Unset = UNSET,
        avatar: str | Unset = UNSET,
        same_domain_calls_only: bool | Unset = UNSET,
        dob: str | Unset = UNSET,
        gender: Gender | str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        tn_lease: UUID | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Change the SIP user that signs in.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            login: The name the SIP user signs in with. Not documented, in the vendor's list of 2021.
            password: The password to set.
            first_name: The given name.
            last_name: The family name.
            email: The e-mail address.
            phone_number: The telephone number of the person. `+`, spaces, dashes and brackets are allowed.
            avatar: Where the picture is. Not documented, in the vendor's list of 2021.
            same_domain_calls_only: Let this user call inside the domain only.
            dob: Date of birth, as the vendor keeps it.
            gender: `Male`, `Female` or `Other`. Not documented, in the vendor's list of 2021.
            is_active: Whether it is switched on.
            tn_lease: The number that this user calls with.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "login": login,
                "password": password,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "avatar": avatar,
                "same_domain_calls_only": same_domain_calls_only,
                "dob": dob,
                "gender": gender,
                "is_active": is_active,
                "tn_lease": tn_lease,
            }
        )
        del (
            login,
            password,
            first_name,
            last_name,
            email,
            phone_number,
            avatar,
            same_domain_calls_only,
            dob,
            gender,
            is_active,
            tn_lease,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import update_sip_self as spec_

        return await self._caller.call(spec_.UPDATE_SIP_SELF, given_, options)

    async def request_password_reset(
        self,
        *,
        email: str,
        callback: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Send a mail to set a new SIP password.

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

        from trunkline_opentact.api.sip_self_service import request_sip_password_reset as spec_

        return await self._caller.call(spec_.REQUEST_SIP_PASSWORD_RESET, given_, options)

    async def reset_password(
        self,
        *,
        token: str,
        password: str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Set a new SIP password with the token of the mail.

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

        from trunkline_opentact.api.sip_self_service import reset_sip_password as spec_

        return await self._caller.call(spec_.RESET_SIP_PASSWORD, given_, options)

    async def upload_avatar(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Set the picture of the SIP user that signs in.

        Sends the picture as a file; it replaces the one before. Known only from the vendor's 2021 operation list.

        Args:
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "file": file,
            }
        )
        del file  # tracebacks show variables

        from trunkline_opentact.api.sip_self_service import upload_sip_avatar as spec_

        return await self._caller.call(spec_.UPLOAD_SIP_AVATAR, given_, options)

    async def neighbours(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[SipUser]:
        """List the SIP users of the same domain.

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

        from trunkline_opentact.api.sip_self_service import list_sip_neighbours as spec_

        return await self._caller.call(spec_.LIST_SIP_NEIGHBOURS, given_, options)
