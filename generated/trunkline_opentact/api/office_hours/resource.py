# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The office hours calls, blocking and async."""

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

    from trunkline_opentact.models.day_of_week import DayOfWeek
    from trunkline_opentact.models.office_hours import OfficeHours
    from trunkline_opentact.models.office_hours_type import OfficeHoursType


class OfficeHoursApi(Resource[Caller]):
    """Working hours of the account.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        day_of_week: DayOfWeek | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[OfficeHours]:
        """List the account's office hours.

        Known only from the vendor's 2021 operation list.

        Args:
            day_of_week: Only this weekday. Not documented, in the vendor's list of 2021.
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
                "day_of_week": day_of_week,
            }
        )
        del day_of_week  # tracebacks show variables

        from trunkline_opentact.api.office_hours import list_office_hours as spec_

        return self._caller.call(spec_.LIST_OFFICE_HOURS, given_, options)

    def create(
        self,
        *,
        type_: OfficeHoursType | str,
        day_of_week: DayOfWeek | str,
        time_from: float,
        time_to: float,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Add a span of office hours.

        On the older reference sheet and the 2021 operation list only.

        Args:
            type_: Why nobody is in. Not documented, in the vendor's list of 2021.
            day_of_week: The weekday. Not documented, in the vendor's list of 2021.
            time_from: Start; the unit is not documented.
            time_to: End; the unit is not documented.
            name: What people call it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "type_": type_,
                "day_of_week": day_of_week,
                "time_from": time_from,
                "time_to": time_to,
                "name": name,
            }
        )
        del type_, day_of_week, time_from, time_to, name  # tracebacks show variables

        from trunkline_opentact.api.office_hours import create_office_hours as spec_

        return self._caller.call(spec_.CREATE_OFFICE_HOURS, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Read one span of office hours.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

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

        from trunkline_opentact.api.office_hours import get_office_hours as spec_

        return self._caller.call(spec_.GET_OFFICE_HOURS, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Remove a span of office hours.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

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

        from trunkline_opentact.api.office_hours import delete_office_hours as spec_

        return self._caller.call(spec_.DELETE_OFFICE_HOURS, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        type_: OfficeHoursType | str | Unset = UNSET,
        day_of_week: DayOfWeek | str | Unset = UNSET,
        time_from: float | Unset = UNSET,
        time_to: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Change a span of office hours.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            type_: Why nobody is in. Not documented, in the vendor's list of 2021.
            day_of_week: The weekday. Not documented, in the vendor's list of 2021.
            time_from: Start; the unit is not documented.
            time_to: End; the unit is not documented.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "type_": type_,
                "day_of_week": day_of_week,
                "time_from": time_from,
                "time_to": time_to,
            }
        )
        del uuid, name, type_, day_of_week, time_from, time_to  # tracebacks show variables

        from trunkline_opentact.api.office_hours import update_office_hours as spec_

        return self._caller.call(spec_.UPDATE_OFFICE_HOURS, given_, options)


class AsyncOfficeHoursApi(Resource[AsyncCaller]):
    """Working hours of the account.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        day_of_week: DayOfWeek | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[OfficeHours]:
        """List the account's office hours.

        Known only from the vendor's 2021 operation list.

        Args:
            day_of_week: Only this weekday. Not documented, in the vendor's list of 2021.
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
                "day_of_week": day_of_week,
            }
        )
        del day_of_week  # tracebacks show variables

        from trunkline_opentact.api.office_hours import list_office_hours as spec_

        return await self._caller.call(spec_.LIST_OFFICE_HOURS, given_, options)

    async def create(
        self,
        *,
        type_: OfficeHoursType | str,
        day_of_week: DayOfWeek | str,
        time_from: float,
        time_to: float,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Add a span of office hours.

        On the older reference sheet and the 2021 operation list only.

        Args:
            type_: Why nobody is in. Not documented, in the vendor's list of 2021.
            day_of_week: The weekday. Not documented, in the vendor's list of 2021.
            time_from: Start; the unit is not documented.
            time_to: End; the unit is not documented.
            name: What people call it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "type_": type_,
                "day_of_week": day_of_week,
                "time_from": time_from,
                "time_to": time_to,
                "name": name,
            }
        )
        del type_, day_of_week, time_from, time_to, name  # tracebacks show variables

        from trunkline_opentact.api.office_hours import create_office_hours as spec_

        return await self._caller.call(spec_.CREATE_OFFICE_HOURS, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Read one span of office hours.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

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

        from trunkline_opentact.api.office_hours import get_office_hours as spec_

        return await self._caller.call(spec_.GET_OFFICE_HOURS, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Remove a span of office hours.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

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

        from trunkline_opentact.api.office_hours import delete_office_hours as spec_

        return await self._caller.call(spec_.DELETE_OFFICE_HOURS, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        type_: OfficeHoursType | str | Unset = UNSET,
        day_of_week: DayOfWeek | str | Unset = UNSET,
        time_from: float | Unset = UNSET,
        time_to: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OfficeHours:
        """Change a span of office hours.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            type_: Why nobody is in. Not documented, in the vendor's list of 2021.
            day_of_week: The weekday. Not documented, in the vendor's list of 2021.
            time_from: Start; the unit is not documented.
            time_to: End; the unit is not documented.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A span of a weekday when nobody is in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "type_": type_,
                "day_of_week": day_of_week,
                "time_from": time_from,
                "time_to": time_to,
            }
        )
        del uuid, name, type_, day_of_week, time_from, time_to  # tracebacks show variables

        from trunkline_opentact.api.office_hours import update_office_hours as spec_

        return await self._caller.call(spec_.UPDATE_OFFICE_HOURS, given_, options)
