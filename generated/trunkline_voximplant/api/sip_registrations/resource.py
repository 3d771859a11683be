# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The sip registrations calls, blocking and async."""

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

    from trunkline_voximplant.models.bind_sip_registration_response import BindSipRegistrationResponse
    from trunkline_voximplant.models.create_sip_registration_response import CreateSipRegistrationResponse
    from trunkline_voximplant.models.delete_sip_registration_response import DeleteSipRegistrationResponse
    from trunkline_voximplant.models.get_sip_registrations_response import GetSipRegistrationsResponse
    from trunkline_voximplant.models.sip_registration_type import SIPRegistrationType
    from trunkline_voximplant.models.update_sip_registration_response import UpdateSipRegistrationResponse


class SipRegistrationsApi(Resource[Caller]):
    """Registrations with SIP servers.

    Most wanted: `create_sip_registration`, `get_sip_registrations` and `update_sip_registration`.
    """

    __slots__ = ()

    def create_sip_registration(
        self,
        *,
        sip_username: str,
        proxy: str,
        auth_user: str | Unset = UNSET,
        outbound_proxy: str | Unset = UNSET,
        password: str | Unset = UNSET,
        is_persistent: bool | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateSipRegistrationResponse:
        """Register with a SIP server, so that its calls reach the account.

        Evidence: Documented (CreateSipRegistration).

        Args:
            sip_username: The user name at the SIP server.
            proxy: The SIP server, with its port if unusual.
            auth_user: The user name for authentication, where it differs.
            outbound_proxy: The proxy that requests go through.
            password: The password.
            is_persistent: Whether to stay registered.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            user_id: The user's id.
            user_name: The user's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_username": sip_username,
                "proxy": proxy,
                "auth_user": auth_user,
                "outbound_proxy": outbound_proxy,
                "password": password,
                "is_persistent": is_persistent,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "user_name": user_name,
            }
        )
        del (
            sip_username,
            proxy,
            auth_user,
            outbound_proxy,
            password,
            is_persistent,
            application_id,
            application_name,
            rule_id,
            rule_name,
            user_id,
            user_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import create_sip_registration as spec_

        return self._caller.call(spec_.CREATE_SIP_REGISTRATION, given_, options)

    def update_sip_registration(
        self,
        *,
        sip_registration_id: int,
        sip_username: str | Unset = UNSET,
        proxy: str | Unset = UNSET,
        auth_user: str | Unset = UNSET,
        outbound_proxy: str | Unset = UNSET,
        password: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UpdateSipRegistrationResponse:
        """Change a SIP registration.

        Evidence: Documented (UpdateSipRegistration).

        Args:
            sip_registration_id: The SIP registration's id.
            sip_username: The user name at the SIP server.
            proxy: The SIP server, with its port if unusual.
            auth_user: The user name for authentication, where it differs.
            outbound_proxy: The proxy that requests go through.
            password: The password.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            user_id: The user's id.
            user_name: The user's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "sip_username": sip_username,
                "proxy": proxy,
                "auth_user": auth_user,
                "outbound_proxy": outbound_proxy,
                "password": password,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "user_name": user_name,
            }
        )
        del (
            sip_registration_id,
            sip_username,
            proxy,
            auth_user,
            outbound_proxy,
            password,
            application_id,
            application_name,
            rule_id,
            rule_name,
            user_id,
            user_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import update_sip_registration as spec_

        return self._caller.call(spec_.UPDATE_SIP_REGISTRATION, given_, options)

    def bind_sip_registration(
        self,
        *,
        sip_registration_id: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindSipRegistrationResponse:
        """Bind a SIP registration to an application, rule or user, or unbind it.

        Roles that may call it: Owner, Admin, Developer. Give at most one of `application_name`, `application_id`.
        Give at most one of `rule_name`, `rule_id`. Give at most one of `user_name`, `user_id`.

        Args:
            sip_registration_id: The SIP registration's id.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            user_id: The user's id.
            user_name: The user's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindSipRegistration).
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "user_name": user_name,
                "bind": bind,
            }
        )
        del (
            sip_registration_id,
            application_id,
            application_name,
            rule_id,
            rule_name,
            user_id,
            user_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import bind_sip_registration as spec_

        return self._caller.call(spec_.BIND_SIP_REGISTRATION, given_, options)

    def delete_sip_registration(
        self,
        *,
        sip_registration_id: int,
        options: CallOptions | None = None,
    ) -> DeleteSipRegistrationResponse:
        """Delete a SIP registration.

        Roles that may call it: Owner, Admin.

        Args:
            sip_registration_id: The SIP registration's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteSipRegistration).
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
            }
        )
        del sip_registration_id  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import delete_sip_registration as spec_

        return self._caller.call(spec_.DELETE_SIP_REGISTRATION, given_, options)

    def get_sip_registrations(
        self,
        *,
        sip_registration_id: int | Unset = UNSET,
        sip_username: str | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        successful: bool | Unset = UNSET,
        is_persistent: bool | Unset = UNSET,
        application_id: Sequence[int] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        proxy: Sequence[str] | Unset = UNSET,
        in_progress: bool | Unset = UNSET,
        status_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSipRegistrationsResponse:
        """List SIP registrations with their state.

        Evidence: Documented (GetSipRegistrations).

        Args:
            sip_registration_id: The SIP registration's id.
            sip_username: The user name at the SIP server.
            deactivated: Whether it was given up.
            successful: Whether it succeeded.
            is_persistent: Whether to stay registered.
            application_id: The applications' ids.
            application_name: The applications' names.
            is_bound_to_application: Whether bound to an application.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            user_id: The users' ids.
            proxy: The SIP server, with its port if unusual.
            in_progress: Whether it is still being checked.
            status_code: The SIP status.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "sip_username": sip_username,
                "deactivated": deactivated,
                "successful": successful,
                "is_persistent": is_persistent,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "proxy": proxy,
                "in_progress": in_progress,
                "status_code": status_code,
                "count": count,
                "offset": offset,
            }
        )
        del (
            sip_registration_id,
            sip_username,
            deactivated,
            successful,
            is_persistent,
            application_id,
            application_name,
            is_bound_to_application,
            rule_id,
            rule_name,
            user_id,
            proxy,
            in_progress,
            status_code,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import get_sip_registrations as spec_

        return self._caller.call(spec_.GET_SIP_REGISTRATIONS, given_, options)

    def iter_sip_registrations(
        self,
        *,
        sip_registration_id: int | Unset = UNSET,
        sip_username: str | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        successful: bool | Unset = UNSET,
        is_persistent: bool | Unset = UNSET,
        application_id: Sequence[int] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        proxy: Sequence[str] | Unset = UNSET,
        in_progress: bool | Unset = UNSET,
        status_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SIPRegistrationType]:
        """List SIP registrations with their state, page after page.

        Evidence: Documented (GetSipRegistrations).

        Args:
            sip_registration_id: The SIP registration's id.
            sip_username: The user name at the SIP server.
            deactivated: Whether it was given up.
            successful: Whether it succeeded.
            is_persistent: Whether to stay registered.
            application_id: The applications' ids.
            application_name: The applications' names.
            is_bound_to_application: Whether bound to an application.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            user_id: The users' ids.
            proxy: The SIP server, with its port if unusual.
            in_progress: Whether it is still being checked.
            status_code: The SIP status.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "sip_username": sip_username,
                "deactivated": deactivated,
                "successful": successful,
                "is_persistent": is_persistent,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "proxy": proxy,
                "in_progress": in_progress,
                "status_code": status_code,
                "count": count,
                "offset": offset,
            }
        )
        del (
            sip_registration_id,
            sip_username,
            deactivated,
            successful,
            is_persistent,
            application_id,
            application_name,
            is_bound_to_application,
            rule_id,
            rule_name,
            user_id,
            proxy,
            in_progress,
            status_code,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import get_sip_registrations as spec_

        return iterate(self._caller, spec_.GET_SIP_REGISTRATIONS, spec_.PAGES, given_, options)


class AsyncSipRegistrationsApi(Resource[AsyncCaller]):
    """Registrations with SIP servers.

    Most wanted: `create_sip_registration`, `get_sip_registrations` and `update_sip_registration`.
    """

    __slots__ = ()

    async def create_sip_registration(
        self,
        *,
        sip_username: str,
        proxy: str,
        auth_user: str | Unset = UNSET,
        outbound_proxy: str | Unset = UNSET,
        password: str | Unset = UNSET,
        is_persistent: bool | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateSipRegistrationResponse:
        """Register with a SIP server, so that its calls reach the account.

        Evidence: Documented (CreateSipRegistration).

        Args:
            sip_username: The user name at the SIP server.
            proxy: The SIP server, with its port if unusual.
            auth_user: The user name for authentication, where it differs.
            outbound_proxy: The proxy that requests go through.
            password: The password.
            is_persistent: Whether to stay registered.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            user_id: The user's id.
            user_name: The user's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_username": sip_username,
                "proxy": proxy,
                "auth_user": auth_user,
                "outbound_proxy": outbound_proxy,
                "password": password,
                "is_persistent": is_persistent,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "user_name": user_name,
            }
        )
        del (
            sip_username,
            proxy,
            auth_user,
            outbound_proxy,
            password,
            is_persistent,
            application_id,
            application_name,
            rule_id,
            rule_name,
            user_id,
            user_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import create_sip_registration as spec_

        return await self._caller.call(spec_.CREATE_SIP_REGISTRATION, given_, options)

    async def update_sip_registration(
        self,
        *,
        sip_registration_id: int,
        sip_username: str | Unset = UNSET,
        proxy: str | Unset = UNSET,
        auth_user: str | Unset = UNSET,
        outbound_proxy: str | Unset = UNSET,
        password: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UpdateSipRegistrationResponse:
        """Change a SIP registration.

        Evidence: Documented (UpdateSipRegistration).

        Args:
            sip_registration_id: The SIP registration's id.
            sip_username: The user name at the SIP server.
            proxy: The SIP server, with its port if unusual.
            auth_user: The user name for authentication, where it differs.
            outbound_proxy: The proxy that requests go through.
            password: The password.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            user_id: The user's id.
            user_name: The user's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "sip_username": sip_username,
                "proxy": proxy,
                "auth_user": auth_user,
                "outbound_proxy": outbound_proxy,
                "password": password,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "user_name": user_name,
            }
        )
        del (
            sip_registration_id,
            sip_username,
            proxy,
            auth_user,
            outbound_proxy,
            password,
            application_id,
            application_name,
            rule_id,
            rule_name,
            user_id,
            user_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import update_sip_registration as spec_

        return await self._caller.call(spec_.UPDATE_SIP_REGISTRATION, given_, options)

    async def bind_sip_registration(
        self,
        *,
        sip_registration_id: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindSipRegistrationResponse:
        """Bind a SIP registration to an application, rule or user, or unbind it.

        Roles that may call it: Owner, Admin, Developer. Give at most one of `application_name`, `application_id`.
        Give at most one of `rule_name`, `rule_id`. Give at most one of `user_name`, `user_id`.

        Args:
            sip_registration_id: The SIP registration's id.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            user_id: The user's id.
            user_name: The user's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindSipRegistration).
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "user_name": user_name,
                "bind": bind,
            }
        )
        del (
            sip_registration_id,
            application_id,
            application_name,
            rule_id,
            rule_name,
            user_id,
            user_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import bind_sip_registration as spec_

        return await self._caller.call(spec_.BIND_SIP_REGISTRATION, given_, options)

    async def delete_sip_registration(
        self,
        *,
        sip_registration_id: int,
        options: CallOptions | None = None,
    ) -> DeleteSipRegistrationResponse:
        """Delete a SIP registration.

        Roles that may call it: Owner, Admin.

        Args:
            sip_registration_id: The SIP registration's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeleteSipRegistration).
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
            }
        )
        del sip_registration_id  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import delete_sip_registration as spec_

        return await self._caller.call(spec_.DELETE_SIP_REGISTRATION, given_, options)

    async def get_sip_registrations(
        self,
        *,
        sip_registration_id: int | Unset = UNSET,
        sip_username: str | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        successful: bool | Unset = UNSET,
        is_persistent: bool | Unset = UNSET,
        application_id: Sequence[int] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        proxy: Sequence[str] | Unset = UNSET,
        in_progress: bool | Unset = UNSET,
        status_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSipRegistrationsResponse:
        """List SIP registrations with their state.

        Evidence: Documented (GetSipRegistrations).

        Args:
            sip_registration_id: The SIP registration's id.
            sip_username: The user name at the SIP server.
            deactivated: Whether it was given up.
            successful: Whether it succeeded.
            is_persistent: Whether to stay registered.
            application_id: The applications' ids.
            application_name: The applications' names.
            is_bound_to_application: Whether bound to an application.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            user_id: The users' ids.
            proxy: The SIP server, with its port if unusual.
            in_progress: Whether it is still being checked.
            status_code: The SIP status.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "sip_username": sip_username,
                "deactivated": deactivated,
                "successful": successful,
                "is_persistent": is_persistent,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "proxy": proxy,
                "in_progress": in_progress,
                "status_code": status_code,
                "count": count,
                "offset": offset,
            }
        )
        del (
            sip_registration_id,
            sip_username,
            deactivated,
            successful,
            is_persistent,
            application_id,
            application_name,
            is_bound_to_application,
            rule_id,
            rule_name,
            user_id,
            proxy,
            in_progress,
            status_code,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import get_sip_registrations as spec_

        return await self._caller.call(spec_.GET_SIP_REGISTRATIONS, given_, options)

    def iter_sip_registrations(
        self,
        *,
        sip_registration_id: int | Unset = UNSET,
        sip_username: str | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        successful: bool | Unset = UNSET,
        is_persistent: bool | Unset = UNSET,
        application_id: Sequence[int] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        user_id: Sequence[int] | Unset = UNSET,
        proxy: Sequence[str] | Unset = UNSET,
        in_progress: bool | Unset = UNSET,
        status_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SIPRegistrationType]:
        """List SIP registrations with their state, page after page.

        Evidence: Documented (GetSipRegistrations).

        Args:
            sip_registration_id: The SIP registration's id.
            sip_username: The user name at the SIP server.
            deactivated: Whether it was given up.
            successful: Whether it succeeded.
            is_persistent: Whether to stay registered.
            application_id: The applications' ids.
            application_name: The applications' names.
            is_bound_to_application: Whether bound to an application.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            user_id: The users' ids.
            proxy: The SIP server, with its port if unusual.
            in_progress: Whether it is still being checked.
            status_code: The SIP status.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "sip_registration_id": sip_registration_id,
                "sip_username": sip_username,
                "deactivated": deactivated,
                "successful": successful,
                "is_persistent": is_persistent,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "user_id": user_id,
                "proxy": proxy,
                "in_progress": in_progress,
                "status_code": status_code,
                "count": count,
                "offset": offset,
            }
        )
        del (
            sip_registration_id,
            sip_username,
            deactivated,
            successful,
            is_persistent,
            application_id,
            application_name,
            is_bound_to_application,
            rule_id,
            rule_name,
            user_id,
            proxy,
            in_progress,
            status_code,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.sip_registrations import get_sip_registrations as spec_

        return aiterate(self._caller, spec_.GET_SIP_REGISTRATIONS, spec_.PAGES, given_, options)
