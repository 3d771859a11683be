# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The leases calls, blocking and async."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sort_direction import SortDirection
    from trunkline_opentact.models.subscription import Subscription
    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.tn_lease_page import TnLeasePage


class LeasesApi(Resource[Caller]):
    """The numbers you hold.

    Most wanted: `list`, `search` and `release`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers you hold.

        With many numbers use `leases.search`, which pages.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.leases import list_leases as spec_

        return self._caller.call(spec_.LIST_LEASES, given_, options)

    def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        autorenew: bool | Unset = UNSET,
        sip_connection: UUID | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        sip_connections_skip: Sequence[UUID | str] | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnLeasePage:
        """Search the numbers you hold.

        Evidence: Documented (vendor-script, swagger-2021, client-code).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Digits; `*` stands for any run of digits. `+`, spaces, dashes and brackets are allowed.
            autorenew: Only those that are prolonged by themselves, or only the others.
            sip_connection: The connection's UUID. Not documented, in the vendor's list of 2021.
            sip_control_app: The app's UUID. Not documented, in the vendor's list of 2021.
            sip_connections_skip: Leave out numbers on these connections; from the vendor's own script.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "autorenew": autorenew,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "sip_connections_skip": sip_connections_skip,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            autorenew,
            sip_connection,
            sip_control_app,
            sip_connections_skip,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.leases import search_leases as spec_

        return self._caller.call(spec_.SEARCH_LEASES, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        autorenew: bool | Unset = UNSET,
        sip_connection: UUID | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        sip_connections_skip: Sequence[UUID | str] | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[TnLease]:
        """Search the numbers you hold, page after page.

        Evidence: Documented (vendor-script, swagger-2021, client-code).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Digits; `*` stands for any run of digits. `+`, spaces, dashes and brackets are allowed.
            autorenew: Only those that are prolonged by themselves, or only the others.
            sip_connection: The connection's UUID. Not documented, in the vendor's list of 2021.
            sip_control_app: The app's UUID. Not documented, in the vendor's list of 2021.
            sip_connections_skip: Leave out numbers on these connections; from the vendor's own script.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            Your lease of a number. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "autorenew": autorenew,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "sip_connections_skip": sip_connections_skip,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            autorenew,
            sip_connection,
            sip_control_app,
            sip_connections_skip,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.leases import search_leases as spec_

        return iterate(self._caller, spec_.SEARCH_LEASES, spec_.PAGES, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Read one lease.

        Its number, its end and what is switched on for it.

        Args:
            uuid: The lease's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.leases import get_lease as spec_

        return self._caller.call(spec_.GET_LEASE, given_, options)

    def release(
        self,
        *,
        lease: UUID | str | int,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Give a number back.

        The number is gone; to have it again it must be found and ordered anew.

        Args:
            lease: The lease's UUID, or the number's digits.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (release-a-number, reference-sheet-2020, swagger-2021). The pages disagree:
        docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "lease": lease,
            }
        )
        del lease  # tracebacks show variables

        from trunkline_opentact.api.leases import release_number as spec_

        return self._caller.call(spec_.RELEASE_NUMBER, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        autorenew: bool | Unset = UNSET,
        voice: bool | Unset = UNSET,
        fax: bool | Unset = UNSET,
        sms: bool | Unset = UNSET,
        mms: bool | Unset = UNSET,
        emergency: bool | Unset = UNSET,
        messaging_profile: UUID | str | Unset = UNSET,
        sip_connection: UUID | str | None | Unset = UNSET,
        sip_control_app: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Change a lease.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            uuid: The lease's UUID.
            autorenew: Whether the lease is prolonged by itself.
            voice: Whether calls are wanted or possible.
            fax: Whether fax is wanted or possible.
            sms: Whether text messages are wanted or possible.
            mms: Whether picture messages are wanted or possible.
            emergency: Whether emergency calls are wanted or possible.
            messaging_profile: The profile whose callback URLs apply.
            sip_connection: The SIP connection that carries its calls.
            sip_control_app: The app that steers its calls.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "autorenew": autorenew,
                "voice": voice,
                "fax": fax,
                "sms": sms,
                "mms": mms,
                "emergency": emergency,
                "messaging_profile": messaging_profile,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
            }
        )
        del (
            uuid,
            autorenew,
            voice,
            fax,
            sms,
            mms,
            emergency,
            messaging_profile,
            sip_connection,
            sip_control_app,
        )  # tracebacks show variables

        from trunkline_opentact.api.leases import update_lease as spec_

        return self._caller.call(spec_.UPDATE_LEASE, given_, options)

    def get_by_number(
        self,
        *,
        tn: str | int,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Read the lease of a number.

        For when the lease's UUID is not at hand. Known only from the vendor's 2021 operation list.

        Args:
            tn: The number, country code first. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "tn": tn,
            }
        )
        del tn  # tracebacks show variables

        from trunkline_opentact.api.leases import get_lease_by_number as spec_

        return self._caller.call(spec_.GET_LEASE_BY_NUMBER, given_, options)

    def route(
        self,
        *,
        tn: str | int,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Read where calls to a number go.

        For providers: wants a provider's key.

        Args:
            tn: The number, country code first. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "tn": tn,
            }
        )
        del tn  # tracebacks show variables

        from trunkline_opentact.api.leases import get_lease_route as spec_

        return self._caller.call(spec_.GET_LEASE_ROUTE, given_, options)

    def enable_sms(
        self,
        *,
        lease: UUID | str | int,
        messaging_profile: UUID | str,
        sms_campaign: str,
        options: CallOptions | None = None,
    ) -> Subscription:
        """Switch text messages on for a number.

        US and Canadian numbers need it to receive, and a registered brand and campaign to send.

        Args:
            lease: The lease's UUID, or the number's digits.
            messaging_profile: The profile with the callback URLs.
            sms_campaign: The campaign's id; the page says UUID, the answers show a short id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A service that is switched on for a leased number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (enable-sms, sms-capability). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "lease": lease,
                "messaging_profile": messaging_profile,
                "sms_campaign": sms_campaign,
            }
        )
        del lease, messaging_profile, sms_campaign  # tracebacks show variables

        from trunkline_opentact.api.leases import enable_sms as spec_

        return self._caller.call(spec_.ENABLE_SMS, given_, options)

    def disable_sms(
        self,
        *,
        lease: UUID | str | int,
        options: CallOptions | None = None,
    ) -> Subscription:
        """Switch text messages off for a number.

        Ends the subscription; the number stays yours.

        Args:
            lease: The lease's UUID, or the number's digits.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A service that is switched on for a leased number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (disable-sms).
        """
        given_ = Hidden(
            {
                "lease": lease,
            }
        )
        del lease  # tracebacks show variables

        from trunkline_opentact.api.leases import disable_sms as spec_

        return self._caller.call(spec_.DISABLE_SMS, given_, options)


class AsyncLeasesApi(Resource[AsyncCaller]):
    """The numbers you hold.

    Most wanted: `list`, `search` and `release`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers you hold.

        With many numbers use `leases.search`, which pages.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.leases import list_leases as spec_

        return await self._caller.call(spec_.LIST_LEASES, given_, options)

    async def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        autorenew: bool | Unset = UNSET,
        sip_connection: UUID | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        sip_connections_skip: Sequence[UUID | str] | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnLeasePage:
        """Search the numbers you hold.

        Evidence: Documented (vendor-script, swagger-2021, client-code).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Digits; `*` stands for any run of digits. `+`, spaces, dashes and brackets are allowed.
            autorenew: Only those that are prolonged by themselves, or only the others.
            sip_connection: The connection's UUID. Not documented, in the vendor's list of 2021.
            sip_control_app: The app's UUID. Not documented, in the vendor's list of 2021.
            sip_connections_skip: Leave out numbers on these connections; from the vendor's own script.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "autorenew": autorenew,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "sip_connections_skip": sip_connections_skip,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            autorenew,
            sip_connection,
            sip_control_app,
            sip_connections_skip,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.leases import search_leases as spec_

        return await self._caller.call(spec_.SEARCH_LEASES, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        autorenew: bool | Unset = UNSET,
        sip_connection: UUID | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        sip_connections_skip: Sequence[UUID | str] | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[TnLease]:
        """Search the numbers you hold, page after page.

        Evidence: Documented (vendor-script, swagger-2021, client-code).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Digits; `*` stands for any run of digits. `+`, spaces, dashes and brackets are allowed.
            autorenew: Only those that are prolonged by themselves, or only the others.
            sip_connection: The connection's UUID. Not documented, in the vendor's list of 2021.
            sip_control_app: The app's UUID. Not documented, in the vendor's list of 2021.
            sip_connections_skip: Leave out numbers on these connections; from the vendor's own script.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            Your lease of a number. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "autorenew": autorenew,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "sip_connections_skip": sip_connections_skip,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            take,
            skip,
            tn,
            autorenew,
            sip_connection,
            sip_control_app,
            sip_connections_skip,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.leases import search_leases as spec_

        return aiterate(self._caller, spec_.SEARCH_LEASES, spec_.PAGES, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Read one lease.

        Its number, its end and what is switched on for it.

        Args:
            uuid: The lease's UUID.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.leases import get_lease as spec_

        return await self._caller.call(spec_.GET_LEASE, given_, options)

    async def release(
        self,
        *,
        lease: UUID | str | int,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Give a number back.

        The number is gone; to have it again it must be found and ordered anew.

        Args:
            lease: The lease's UUID, or the number's digits.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (release-a-number, reference-sheet-2020, swagger-2021). The pages disagree:
        docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "lease": lease,
            }
        )
        del lease  # tracebacks show variables

        from trunkline_opentact.api.leases import release_number as spec_

        return await self._caller.call(spec_.RELEASE_NUMBER, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        autorenew: bool | Unset = UNSET,
        voice: bool | Unset = UNSET,
        fax: bool | Unset = UNSET,
        sms: bool | Unset = UNSET,
        mms: bool | Unset = UNSET,
        emergency: bool | Unset = UNSET,
        messaging_profile: UUID | str | Unset = UNSET,
        sip_connection: UUID | str | None | Unset = UNSET,
        sip_control_app: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Change a lease.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            uuid: The lease's UUID.
            autorenew: Whether the lease is prolonged by itself.
            voice: Whether calls are wanted or possible.
            fax: Whether fax is wanted or possible.
            sms: Whether text messages are wanted or possible.
            mms: Whether picture messages are wanted or possible.
            emergency: Whether emergency calls are wanted or possible.
            messaging_profile: The profile whose callback URLs apply.
            sip_connection: The SIP connection that carries its calls.
            sip_control_app: The app that steers its calls.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "autorenew": autorenew,
                "voice": voice,
                "fax": fax,
                "sms": sms,
                "mms": mms,
                "emergency": emergency,
                "messaging_profile": messaging_profile,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
            }
        )
        del (
            uuid,
            autorenew,
            voice,
            fax,
            sms,
            mms,
            emergency,
            messaging_profile,
            sip_connection,
            sip_control_app,
        )  # tracebacks show variables

        from trunkline_opentact.api.leases import update_lease as spec_

        return await self._caller.call(spec_.UPDATE_LEASE, given_, options)

    async def get_by_number(
        self,
        *,
        tn: str | int,
        options: CallOptions | None = None,
    ) -> TnLease:
        """Read the lease of a number.

        For when the lease's UUID is not at hand. Known only from the vendor's 2021 operation list.

        Args:
            tn: The number, country code first. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Your lease of a number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "tn": tn,
            }
        )
        del tn  # tracebacks show variables

        from trunkline_opentact.api.leases import get_lease_by_number as spec_

        return await self._caller.call(spec_.GET_LEASE_BY_NUMBER, given_, options)

    async def route(
        self,
        *,
        tn: str | int,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Read where calls to a number go.

        For providers: wants a provider's key.

        Args:
            tn: The number, country code first. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "tn": tn,
            }
        )
        del tn  # tracebacks show variables

        from trunkline_opentact.api.leases import get_lease_route as spec_

        return await self._caller.call(spec_.GET_LEASE_ROUTE, given_, options)

    async def enable_sms(
        self,
        *,
        lease: UUID | str | int,
        messaging_profile: UUID | str,
        sms_campaign: str,
        options: CallOptions | None = None,
    ) -> Subscription:
        """Switch text messages on for a number.

        US and Canadian numbers need it to receive, and a registered brand and campaign to send.

        Args:
            lease: The lease's UUID, or the number's digits.
            messaging_profile: The profile with the callback URLs.
            sms_campaign: The campaign's id; the page says UUID, the answers show a short id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A service that is switched on for a leased number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (enable-sms, sms-capability). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "lease": lease,
                "messaging_profile": messaging_profile,
                "sms_campaign": sms_campaign,
            }
        )
        del lease, messaging_profile, sms_campaign  # tracebacks show variables

        from trunkline_opentact.api.leases import enable_sms as spec_

        return await self._caller.call(spec_.ENABLE_SMS, given_, options)

    async def disable_sms(
        self,
        *,
        lease: UUID | str | int,
        options: CallOptions | None = None,
    ) -> Subscription:
        """Switch text messages off for a number.

        Ends the subscription; the number stays yours.

        Args:
            lease: The lease's UUID, or the number's digits.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A service that is switched on for a leased number.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (disable-sms).
        """
        given_ = Hidden(
            {
                "lease": lease,
            }
        )
        del lease  # tracebacks show variables

        from trunkline_opentact.api.leases import disable_sms as spec_

        return await self._caller.call(spec_.DISABLE_SMS, given_, options)
