# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The applications calls, blocking and async."""

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

    from trunkline_voximplant.models.add_application_response import AddApplicationResponse
    from trunkline_voximplant.models.application_info_type import ApplicationInfoType
    from trunkline_voximplant.models.del_application_response import DelApplicationResponse
    from trunkline_voximplant.models.get_applications_response import GetApplicationsResponse
    from trunkline_voximplant.models.set_application_info_response import SetApplicationInfoResponse


class ApplicationsApi(Resource[Caller]):
    """Containers of scenarios, rules and users.

    Most wanted: `add_application`, `get_applications` and `del_application`.
    """

    __slots__ = ()

    def add_application(
        self,
        *,
        application_name: str,
        secure_record_storage: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddApplicationResponse:
        """Create an application, the container of scenarios, rules and users.

        Roles that may call it: Owner, Admin.

        Args:
            application_name: The application's name.
            secure_record_storage: Whether recordings are only handed out with a token.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddApplication).
        """
        given_ = Hidden(
            {
                "application_name": application_name,
                "secure_record_storage": secure_record_storage,
            }
        )
        del application_name, secure_record_storage  # tracebacks show variables

        from trunkline_voximplant.api.applications import add_application as spec_

        return self._caller.call(spec_.ADD_APPLICATION, given_, options)

    def del_application(
        self,
        *,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelApplicationResponse:
        """Delete applications.

        Roles that may call it: Owner. Give exactly one of `application_id`, `application_name`.

        Args:
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelApplication).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.applications import del_application as spec_

        return self._caller.call(spec_.DEL_APPLICATION, given_, options)

    def set_application_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        required_application_name: str | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secure_record_storage: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetApplicationInfoResponse:
        """Rename an application or switch secure record storage on or off.

        Roles that may call it: Owner, Admin. Give exactly one of `application_id`, `required_application_name`.

        Args:
            application_id: The application's id.
            required_application_name: The application's present name.
            application_name: The new name.
            secure_record_storage: Whether recordings are only handed out with a token.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetApplicationInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "required_application_name": required_application_name,
                "application_name": application_name,
                "secure_record_storage": secure_record_storage,
            }
        )
        del (
            application_id,
            required_application_name,
            application_name,
            secure_record_storage,
        )  # tracebacks show variables

        from trunkline_voximplant.api.applications import set_application_info as spec_

        return self._caller.call(spec_.SET_APPLICATION_INFO, given_, options)

    def get_applications(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        with_rules: bool | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetApplicationsResponse:
        """List applications, with their rules and scenarios when asked for.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Call list manager, User manager, Accountant,
        Support.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            with_rules: Whether to include rules.
            with_scenarios: Whether to include scenarios.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetApplications).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "with_rules": with_rules,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, with_rules, with_scenarios, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.applications import get_applications as spec_

        return self._caller.call(spec_.GET_APPLICATIONS, given_, options)

    def iter_applications(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        with_rules: bool | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[ApplicationInfoType]:
        """List applications, with their rules and scenarios when asked for, page after page.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Call list manager, User manager, Accountant,
        Support.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            with_rules: Whether to include rules.
            with_scenarios: Whether to include scenarios.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetApplications).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "with_rules": with_rules,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, with_rules, with_scenarios, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.applications import get_applications as spec_

        return iterate(self._caller, spec_.GET_APPLICATIONS, spec_.PAGES, given_, options)


class AsyncApplicationsApi(Resource[AsyncCaller]):
    """Containers of scenarios, rules and users.

    Most wanted: `add_application`, `get_applications` and `del_application`.
    """

    __slots__ = ()

    async def add_application(
        self,
        *,
        application_name: str,
        secure_record_storage: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddApplicationResponse:
        """Create an application, the container of scenarios, rules and users.

        Roles that may call it: Owner, Admin.

        Args:
            application_name: The application's name.
            secure_record_storage: Whether recordings are only handed out with a token.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddApplication).
        """
        given_ = Hidden(
            {
                "application_name": application_name,
                "secure_record_storage": secure_record_storage,
            }
        )
        del application_name, secure_record_storage  # tracebacks show variables

        from trunkline_voximplant.api.applications import add_application as spec_

        return await self._caller.call(spec_.ADD_APPLICATION, given_, options)

    async def del_application(
        self,
        *,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelApplicationResponse:
        """Delete applications.

        Roles that may call it: Owner. Give exactly one of `application_id`, `application_name`.

        Args:
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelApplication).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.applications import del_application as spec_

        return await self._caller.call(spec_.DEL_APPLICATION, given_, options)

    async def set_application_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        required_application_name: str | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secure_record_storage: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetApplicationInfoResponse:
        """Rename an application or switch secure record storage on or off.

        Roles that may call it: Owner, Admin. Give exactly one of `application_id`, `required_application_name`.

        Args:
            application_id: The application's id.
            required_application_name: The application's present name.
            application_name: The new name.
            secure_record_storage: Whether recordings are only handed out with a token.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetApplicationInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "required_application_name": required_application_name,
                "application_name": application_name,
                "secure_record_storage": secure_record_storage,
            }
        )
        del (
            application_id,
            required_application_name,
            application_name,
            secure_record_storage,
        )  # tracebacks show variables

        from trunkline_voximplant.api.applications import set_application_info as spec_

        return await self._caller.call(spec_.SET_APPLICATION_INFO, given_, options)

    async def get_applications(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        with_rules: bool | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetApplicationsResponse:
        """List applications, with their rules and scenarios when asked for.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Call list manager, User manager, Accountant,
        Support.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            with_rules: Whether to include rules.
            with_scenarios: Whether to include scenarios.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetApplications).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "with_rules": with_rules,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, with_rules, with_scenarios, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.applications import get_applications as spec_

        return await self._caller.call(spec_.GET_APPLICATIONS, given_, options)

    def iter_applications(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        with_rules: bool | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ApplicationInfoType]:
        """List applications, with their rules and scenarios when asked for, page after page.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Call list manager, User manager, Accountant,
        Support.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            with_rules: Whether to include rules.
            with_scenarios: Whether to include scenarios.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetApplications).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "with_rules": with_rules,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, with_rules, with_scenarios, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.applications import get_applications as spec_

        return aiterate(self._caller, spec_.GET_APPLICATIONS, spec_.PAGES, given_, options)
