# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""The parcels calls, blocking and async."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.operation import choose
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from typing_extensions import deprecated

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSONInput
    from trunkline_runtime.options import CallOptions

    from trunkline_acme.models.address import Address, AddressDict
    from trunkline_acme.models.parcel import Parcel
    from trunkline_acme.models.parcel_page import ParcelPage
    from trunkline_acme.models.state import State


class ParcelsApi(Resource[Caller]):
    """Calls about parcels.

    Most wanted: `send`, `list` and `get_parcel`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        state: State | Literal["sent", "in-transit", "unknown"] | Unset = UNSET,
        ids: Sequence[int] | Literal["all"] | Unset = UNSET,
        format_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        trace: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ParcelPage:
        """List parcels.

        Newest first.

        Args:
            page: The vendor does not describe it.
            per_page: 1 to 50.
            time_zone: The vendor does not describe it.
            from_: Not before.
            state: Where it is.
            ids: At most 9 items.
            format_: `full` is sent when it is left out.
            operation_: The vendor advises against it.
            trace: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (parcels).
        """
        given_ = Hidden(
            {
                "page": page,
                "per_page": per_page,
                "time_zone": time_zone,
                "from_": from_,
                "state": state,
                "ids": ids,
                "format_": format_,
                "operation_": operation_,
                "trace": trace,
            }
        )
        del page, per_page, time_zone, from_, state, ids, format_, operation_, trace  # tracebacks show variables

        from trunkline_acme.api.parcels import list_parcels as spec_

        return self._caller.call(spec_.LIST_PARCELS, given_, options)

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        state: State | Literal["sent", "in-transit", "unknown"] | Unset = UNSET,
        ids: Sequence[int] | Literal["all"] | Unset = UNSET,
        format_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        trace: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Parcel]:
        """List parcels, page after page.

        Evidence: Documented (parcels).

        Args:
            page: The vendor does not describe it.
            per_page: 1 to 50.
            time_zone: The vendor does not describe it.
            from_: Not before.
            state: Where it is.
            ids: At most 9 items.
            format_: `full` is sent when it is left out.
            operation_: The vendor advises against it.
            trace: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A parcel on its way. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "page": page,
                "per_page": per_page,
                "time_zone": time_zone,
                "from_": from_,
                "state": state,
                "ids": ids,
                "format_": format_,
                "operation_": operation_,
                "trace": trace,
            }
        )
        del page, per_page, time_zone, from_, state, ids, format_, operation_, trace  # tracebacks show variables

        from trunkline_acme.api.parcels import list_parcels as spec_

        return iterate(self._caller, spec_.LIST_PARCELS, spec_.PAGES, given_, options)

    def send(
        self,
        *,
        from_: str | int,
        to: str | int,
        note: str | None | Unset = UNSET,
        gift: bool | Unset = UNSET,
        value: Decimal | int | float | Unset = UNSET,
        weight: float | Unset = UNSET,
        due: dt.datetime | Unset = UNSET,
        address: Address | AddressDict | Unset = UNSET,
        data: JSONInput | Unset = UNSET,
        form: Literal["json", "form"] = "json",
        options: CallOptions | None = None,
    ) -> Parcel:
        """Send a parcel.

        Evidence: Inferred. The pages disagree: docs/acme.md says where.

        Args:
            from_: Who sends. `+`, spaces, dashes and brackets are allowed.
            to: A telephone number. `+`, spaces, dashes and brackets are allowed.
            note: At most 100 characters.
            gift: The vendor does not describe it.
            value: The vendor does not describe it.
            weight: 0 to 20.5.
            due: The vendor does not describe it.
            address: The vendor does not describe it.
            data: The vendor does not describe it.
            form: The wire form: `json`, `form`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A parcel on its way.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_": from_,
                "to": to,
                "note": note,
                "gift": gift,
                "value": value,
                "weight": weight,
                "due": due,
                "address": address,
                "data": data,
            }
        )
        del from_, to, note, gift, value, weight, due, address, data  # tracebacks show variables

        from trunkline_acme.api.parcels import send_parcel as spec_

        operation = choose(spec_.FORMS, "form", form)
        return self._caller.call(operation, given_, options)

    @deprecated("the vendor advises against this call")
    def get_parcel(
        self,
        *,
        parcel_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Parcel:
        """Read a parcel.

        Args:
            parcel_uuid: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A parcel on its way.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code.
        """
        given_ = Hidden(
            {
                "parcel_uuid": parcel_uuid,
            }
        )
        del parcel_uuid  # tracebacks show variables

        from trunkline_acme.api.parcels import get_parcel as spec_

        return self._caller.call(spec_.GET_PARCEL, given_, options)

    def delete_parcel(
        self,
        *,
        parcel_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a parcel.

        Args:
            parcel_uuid: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "parcel_uuid": parcel_uuid,
            }
        )
        del parcel_uuid  # tracebacks show variables

        from trunkline_acme.api.parcels import delete_parcel as spec_

        self._caller.call(spec_.DELETE_PARCEL, given_, options)


class AsyncParcelsApi(Resource[AsyncCaller]):
    """Calls about parcels.

    Most wanted: `send`, `list` and `get_parcel`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        state: State | Literal["sent", "in-transit", "unknown"] | Unset = UNSET,
        ids: Sequence[int] | Literal["all"] | Unset = UNSET,
        format_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        trace: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ParcelPage:
        """List parcels.

        Newest first.

        Args:
            page: The vendor does not describe it.
            per_page: 1 to 50.
            time_zone: The vendor does not describe it.
            from_: Not before.
            state: Where it is.
            ids: At most 9 items.
            format_: `full` is sent when it is left out.
            operation_: The vendor advises against it.
            trace: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (parcels).
        """
        given_ = Hidden(
            {
                "page": page,
                "per_page": per_page,
                "time_zone": time_zone,
                "from_": from_,
                "state": state,
                "ids": ids,
                "format_": format_,
                "operation_": operation_,
                "trace": trace,
            }
        )
        del page, per_page, time_zone, from_, state, ids, format_, operation_, trace  # tracebacks show variables

        from trunkline_acme.api.parcels import list_parcels as spec_

        return await self._caller.call(spec_.LIST_PARCELS, given_, options)

    def iter_list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        from_: dt.datetime | Unset = UNSET,
        state: State | Literal["sent", "in-transit", "unknown"] | Unset = UNSET,
        ids: Sequence[int] | Literal["all"] | Unset = UNSET,
        format_: str | Unset = UNSET,
        operation_: str | Unset = UNSET,
        trace: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Parcel]:
        """List parcels, page after page.

        Evidence: Documented (parcels).

        Args:
            page: The vendor does not describe it.
            per_page: 1 to 50.
            time_zone: The vendor does not describe it.
            from_: Not before.
            state: Where it is.
            ids: At most 9 items.
            format_: `full` is sent when it is left out.
            operation_: The vendor advises against it.
            trace: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A parcel on its way. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "page": page,
                "per_page": per_page,
                "time_zone": time_zone,
                "from_": from_,
                "state": state,
                "ids": ids,
                "format_": format_,
                "operation_": operation_,
                "trace": trace,
            }
        )
        del page, per_page, time_zone, from_, state, ids, format_, operation_, trace  # tracebacks show variables

        from trunkline_acme.api.parcels import list_parcels as spec_

        return aiterate(self._caller, spec_.LIST_PARCELS, spec_.PAGES, given_, options)

    async def send(
        self,
        *,
        from_: str | int,
        to: str | int,
        note: str | None | Unset = UNSET,
        gift: bool | Unset = UNSET,
        value: Decimal | int | float | Unset = UNSET,
        weight: float | Unset = UNSET,
        due: dt.datetime | Unset = UNSET,
        address: Address | AddressDict | Unset = UNSET,
        data: JSONInput | Unset = UNSET,
        form: Literal["json", "form"] = "json",
        options: CallOptions | None = None,
    ) -> Parcel:
        """Send a parcel.

        Evidence: Inferred. The pages disagree: docs/acme.md says where.

        Args:
            from_: Who sends. `+`, spaces, dashes and brackets are allowed.
            to: A telephone number. `+`, spaces, dashes and brackets are allowed.
            note: At most 100 characters.
            gift: The vendor does not describe it.
            value: The vendor does not describe it.
            weight: 0 to 20.5.
            due: The vendor does not describe it.
            address: The vendor does not describe it.
            data: The vendor does not describe it.
            form: The wire form: `json`, `form`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A parcel on its way.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "from_": from_,
                "to": to,
                "note": note,
                "gift": gift,
                "value": value,
                "weight": weight,
                "due": due,
                "address": address,
                "data": data,
            }
        )
        del from_, to, note, gift, value, weight, due, address, data  # tracebacks show variables

        from trunkline_acme.api.parcels import send_parcel as spec_

        operation = choose(spec_.FORMS, "form", form)
        return await self._caller.call(operation, given_, options)

    @deprecated("the vendor advises against this call")
    async def get_parcel(
        self,
        *,
        parcel_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Parcel:
        """Read a parcel.

        Args:
            parcel_uuid: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A parcel on its way.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code.
        """
        given_ = Hidden(
            {
                "parcel_uuid": parcel_uuid,
            }
        )
        del parcel_uuid  # tracebacks show variables

        from trunkline_acme.api.parcels import get_parcel as spec_

        return await self._caller.call(spec_.GET_PARCEL, given_, options)

    async def delete_parcel(
        self,
        *,
        parcel_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a parcel.

        Args:
            parcel_uuid: The vendor does not describe it.
            options: Timeout, deadline, retries and more for this call.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented.
        """
        given_ = Hidden(
            {
                "parcel_uuid": parcel_uuid,
            }
        )
        del parcel_uuid  # tracebacks show variables

        from trunkline_acme.api.parcels import delete_parcel as spec_

        await self._caller.call(spec_.DELETE_PARCEL, given_, options)
