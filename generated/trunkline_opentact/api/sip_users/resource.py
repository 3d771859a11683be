# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip users calls, blocking and async."""

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

    from trunkline_opentact.models.gender import Gender
    from trunkline_opentact.models.sip_user import SipUser


class SipUsersApi(Resource[Caller]):
    """Users of a SIP domain.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipUser]:
        """List the SIP users of a domain.

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

        from trunkline_opentact.api.sip_users import list_sip_users as spec_

        return self._caller.call(spec_.LIST_SIP_USERS, given_, options)

    def create(
        self,
        *,
        domain: str,
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
        """Make a SIP user.

        Evidence: Not documented, seen in client code (swagger-2021, client-code). The pages disagree:
        docs/opentact.md says where.

        Args:
            domain: The domain's name.
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
                "domain": domain,
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
            domain,
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

        from trunkline_opentact.api.sip_users import create_sip_user as spec_

        return self._caller.call(spec_.CREATE_SIP_USER, given_, options)

    def get(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Read one SIP user.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
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
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_users import get_sip_user as spec_

        return self._caller.call(spec_.GET_SIP_USER, given_, options)

    def delete(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Remove a SIP user.

        The user can no longer register.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (delete-sip-user, swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_users import delete_sip_user as spec_

        return self._caller.call(spec_.DELETE_SIP_USER, given_, options)

    def update(
        self,
        *,
        domain: str,
        uuid: UUID | str,
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
        """Change a SIP user.

        Evidence: Documented (update-sip-user, swagger-2021).

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
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
                "domain": domain,
                "uuid": uuid,
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
            domain,
            uuid,
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

        from trunkline_opentact.api.sip_users import update_sip_user as spec_

        return self._caller.call(spec_.UPDATE_SIP_USER, given_, options)


class AsyncSipUsersApi(Resource[AsyncCaller]):
    """Users of a SIP domain.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> builtins.list[SipUser]:
        """List the SIP users of a domain.

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

        from trunkline_opentact.api.sip_users import list_sip_users as spec_

        return await self._caller.call(spec_.LIST_SIP_USERS, given_, options)

    async def create(
        self,
        *,
        domain: str,
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
        """Make a SIP user.

        Evidence: Not documented, seen in client code (swagger-2021, client-code). The pages disagree:
        docs/opentact.md says where.

        Args:
            domain: The domain's name.
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
                "domain": domain,
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
            domain,
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

        from trunkline_opentact.api.sip_users import create_sip_user as spec_

        return await self._caller.call(spec_.CREATE_SIP_USER, given_, options)

    async def get(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Read one SIP user.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
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
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_users import get_sip_user as spec_

        return await self._caller.call(spec_.GET_SIP_USER, given_, options)

    async def delete(
        self,
        *,
        domain: str,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipUser:
        """Remove a SIP user.

        The user can no longer register.

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A person or device that registers in a SIP domain.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (delete-sip-user, swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "uuid": uuid,
            }
        )
        del domain, uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_users import delete_sip_user as spec_

        return await self._caller.call(spec_.DELETE_SIP_USER, given_, options)

    async def update(
        self,
        *,
        domain: str,
        uuid: UUID | str,
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
        """Change a SIP user.

        Evidence: Documented (update-sip-user, swagger-2021).

        Args:
            domain: The domain's name.
            uuid: The UUID of the item that the operation is about.
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
                "domain": domain,
                "uuid": uuid,
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
            domain,
            uuid,
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

        from trunkline_opentact.api.sip_users import update_sip_user as spec_

        return await self._caller.call(spec_.UPDATE_SIP_USER, given_, options)
