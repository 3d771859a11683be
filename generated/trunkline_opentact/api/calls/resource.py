# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The calls calls, blocking and async."""

from __future__ import annotations

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
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.call import Call
    from trunkline_opentact.models.call_batch import CallBatch
    from trunkline_opentact.models.call_direction import CallDirection
    from trunkline_opentact.models.call_page import CallPage
    from trunkline_opentact.models.call_state import CallState
    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sort_direction import SortDirection


class CallsApi(Resource[Caller]):
    """Making, steering and looking up calls.

    Most wanted: `create`, `execute_flow` and `search`.
    """

    __slots__ = ()

    def online(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Call]:
        """List the calls that are up now.

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

        from trunkline_opentact.api.calls import list_online_calls as spec_

        return self._caller.call(spec_.LIST_ONLINE_CALLS, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Call:
        """Read one call.

        Its state, times and the reason it ended. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

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

        from trunkline_opentact.api.calls import get_call as spec_

        return self._caller.call(spec_.GET_CALL, given_, options)

    def execute_flow_old(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> Call:
        """Run a call flow on a call, the older path.

        Superseded by `calls.execute_flow`. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "file": file,
            }
        )
        del uuid, file  # tracebacks show variables

        from trunkline_opentact.api.calls import execute_call_flow_old as spec_

        return self._caller.call(spec_.EXECUTE_CALL_FLOW_OLD, given_, options)

    def execute_flow(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> Call:
        """Run a call flow on a call that is up.

        The XML goes as a file. On no page of the vendor; working clients call it.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, seen in client code (client-code). The pages disagree: docs/opentact.md says
        where.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "file": file,
            }
        )
        del uuid, file  # tracebacks show variables

        from trunkline_opentact.api.calls import execute_call_flow as spec_

        return self._caller.call(spec_.EXECUTE_CALL_FLOW, given_, options)

    def search_app_calls(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: CallState | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CallPage:
        """Search the calls of SIP control apps.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            from_: Who sent or called. `+`, spaces, dashes and brackets are allowed.
            to: Who was sent to or called. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            sip_control_app: The app's UUID.
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
                "from_": from_,
                "to": to,
                "state": state,
                "sip_control_app": sip_control_app,
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
            from_,
            to,
            state,
            sip_control_app,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.calls import search_app_calls as spec_

        return self._caller.call(spec_.SEARCH_APP_CALLS, given_, options)

    def iter_search_app_calls(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: CallState | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Call]:
        """Search the calls of SIP control apps, page after page.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            from_: Who sent or called. `+`, spaces, dashes and brackets are allowed.
            to: Who was sent to or called. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            sip_control_app: The app's UUID.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A call, as the vendor keeps it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "sip_control_app": sip_control_app,
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
            from_,
            to,
            state,
            sip_control_app,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.calls import search_app_calls as spec_

        return iterate(self._caller, spec_.SEARCH_APP_CALLS, spec_.PAGES, given_, options)

    def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        direction: CallDirection | Literal["in", "out"] | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CallPage:
        """Search the log of calls.

        Finds by direction, number and time. On no page of the vendor; working clients call it.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            direction: `in` or `out`.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "direction": direction,
                "tn": tn,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
            }
        )
        del take, skip, direction, tn, mode, order, created_on_from, created_on_to  # tracebacks show variables

        from trunkline_opentact.api.calls import search_calls as spec_

        return self._caller.call(spec_.SEARCH_CALLS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        direction: CallDirection | Literal["in", "out"] | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Call]:
        """Search the log of calls, page after page.

        Finds by direction, number and time. On no page of the vendor; working clients call it.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            direction: `in` or `out`.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A call, as the vendor keeps it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "direction": direction,
                "tn": tn,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
            }
        )
        del take, skip, direction, tn, mode, order, created_on_from, created_on_to  # tracebacks show variables

        from trunkline_opentact.api.calls import search_calls as spec_

        return iterate(self._caller, spec_.SEARCH_CALLS, spec_.PAGES, given_, options)

    def create_batch(
        self,
        *,
        outbound_voice_profile: UUID | str,
        tn_lease: UUID | str,
        phones: Sequence[str | int],
        xml: str,
        options: CallOptions | None = None,
    ) -> CallBatch:
        """Call many numbers with one call flow.

        Costs money for each number. The sample does not show its status; 200 and 201 are read alike.

        Args:
            outbound_voice_profile: The profile's UUID.
            tn_lease: The lease of the number to call from.
            phones: The numbers to call.
            xml: Call-flow XML; its root is `Response`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Calls that were asked for together.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (make-bulk-call-example).
        """
        given_ = Hidden(
            {
                "outbound_voice_profile": outbound_voice_profile,
                "tn_lease": tn_lease,
                "phones": phones,
                "xml": xml,
            }
        )
        del outbound_voice_profile, tn_lease, phones, xml  # tracebacks show variables

        from trunkline_opentact.api.calls import create_call_batch as spec_

        return self._caller.call(spec_.CREATE_CALL_BATCH, given_, options)

    def create(
        self,
        *,
        outbound_voice_profile: UUID | str,
        tn_lease: UUID | str,
        phone: str | int,
        xml: str,
        options: CallOptions | None = None,
    ) -> Call:
        """Call one number.

        The vendor's table of contents has a page about it that could not be read: path and body are guessed after
        `calls.execute_flow` and `calls.create_batch`. `calls.create_batch` with one number is the sure way.

        Args:
            outbound_voice_profile: The profile's UUID.
            tn_lease: The lease of the number to call from.
            phone: The number to call. `+`, spaces, dashes and brackets are allowed.
            xml: Call-flow XML; its root is `Response`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Inferred (make-single-call (title only)).
        """
        given_ = Hidden(
            {
                "outbound_voice_profile": outbound_voice_profile,
                "tn_lease": tn_lease,
                "phone": phone,
                "xml": xml,
            }
        )
        del outbound_voice_profile, tn_lease, phone, xml  # tracebacks show variables

        from trunkline_opentact.api.calls import create_call as spec_

        return self._caller.call(spec_.CREATE_CALL, given_, options)

    def bridge(
        self,
        *,
        calls: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> Call:
        """Join two calls.

        The vendor's table of contents has a page about it that could not be read: path and body are guessed. A call
        flow with `Dial`, run by `calls.execute_flow`, is the sure way.

        Args:
            calls: The two calls. At most 2 items.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Inferred (bridge-two-calls (title only)).
        """
        given_ = Hidden(
            {
                "calls": calls,
            }
        )
        del calls  # tracebacks show variables

        from trunkline_opentact.api.calls import bridge_calls as spec_

        return self._caller.call(spec_.BRIDGE_CALLS, given_, options)


class AsyncCallsApi(Resource[AsyncCaller]):
    """Making, steering and looking up calls.

    Most wanted: `create`, `execute_flow` and `search`.
    """

    __slots__ = ()

    async def online(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Call]:
        """List the calls that are up now.

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

        from trunkline_opentact.api.calls import list_online_calls as spec_

        return await self._caller.call(spec_.LIST_ONLINE_CALLS, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Call:
        """Read one call.

        Its state, times and the reason it ended. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

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

        from trunkline_opentact.api.calls import get_call as spec_

        return await self._caller.call(spec_.GET_CALL, given_, options)

    async def execute_flow_old(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> Call:
        """Run a call flow on a call, the older path.

        Superseded by `calls.execute_flow`. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "file": file,
            }
        )
        del uuid, file  # tracebacks show variables

        from trunkline_opentact.api.calls import execute_call_flow_old as spec_

        return await self._caller.call(spec_.EXECUTE_CALL_FLOW_OLD, given_, options)

    async def execute_flow(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> Call:
        """Run a call flow on a call that is up.

        The XML goes as a file. On no page of the vendor; working clients call it.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, seen in client code (client-code). The pages disagree: docs/opentact.md says
        where.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "file": file,
            }
        )
        del uuid, file  # tracebacks show variables

        from trunkline_opentact.api.calls import execute_call_flow as spec_

        return await self._caller.call(spec_.EXECUTE_CALL_FLOW, given_, options)

    async def search_app_calls(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: CallState | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CallPage:
        """Search the calls of SIP control apps.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            from_: Who sent or called. `+`, spaces, dashes and brackets are allowed.
            to: Who was sent to or called. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            sip_control_app: The app's UUID.
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
                "from_": from_,
                "to": to,
                "state": state,
                "sip_control_app": sip_control_app,
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
            from_,
            to,
            state,
            sip_control_app,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.calls import search_app_calls as spec_

        return await self._caller.call(spec_.SEARCH_APP_CALLS, given_, options)

    def iter_search_app_calls(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        to: str | int | Unset = UNSET,
        state: CallState | str | Unset = UNSET,
        sip_control_app: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Call]:
        """Search the calls of SIP control apps, page after page.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            from_: Who sent or called. `+`, spaces, dashes and brackets are allowed.
            to: Who was sent to or called. `+`, spaces, dashes and brackets are allowed.
            state: How far it is.
            sip_control_app: The app's UUID.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A call, as the vendor keeps it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "tn": tn,
                "from_": from_,
                "to": to,
                "state": state,
                "sip_control_app": sip_control_app,
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
            from_,
            to,
            state,
            sip_control_app,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.calls import search_app_calls as spec_

        return aiterate(self._caller, spec_.SEARCH_APP_CALLS, spec_.PAGES, given_, options)

    async def search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        direction: CallDirection | Literal["in", "out"] | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CallPage:
        """Search the log of calls.

        Finds by direction, number and time. On no page of the vendor; working clients call it.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            direction: `in` or `out`.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "direction": direction,
                "tn": tn,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
            }
        )
        del take, skip, direction, tn, mode, order, created_on_from, created_on_to  # tracebacks show variables

        from trunkline_opentact.api.calls import search_calls as spec_

        return await self._caller.call(spec_.SEARCH_CALLS, given_, options)

    def iter_search(
        self,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        direction: CallDirection | Literal["in", "out"] | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Call]:
        """Search the log of calls, page after page.

        Finds by direction, number and time. On no page of the vendor; working clients call it.

        Args:
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            direction: `in` or `out`.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A call, as the vendor keeps it. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "take": take,
                "skip": skip,
                "direction": direction,
                "tn": tn,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
            }
        )
        del take, skip, direction, tn, mode, order, created_on_from, created_on_to  # tracebacks show variables

        from trunkline_opentact.api.calls import search_calls as spec_

        return aiterate(self._caller, spec_.SEARCH_CALLS, spec_.PAGES, given_, options)

    async def create_batch(
        self,
        *,
        outbound_voice_profile: UUID | str,
        tn_lease: UUID | str,
        phones: Sequence[str | int],
        xml: str,
        options: CallOptions | None = None,
    ) -> CallBatch:
        """Call many numbers with one call flow.

        Costs money for each number. The sample does not show its status; 200 and 201 are read alike.

        Args:
            outbound_voice_profile: The profile's UUID.
            tn_lease: The lease of the number to call from.
            phones: The numbers to call.
            xml: Call-flow XML; its root is `Response`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Calls that were asked for together.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (make-bulk-call-example).
        """
        given_ = Hidden(
            {
                "outbound_voice_profile": outbound_voice_profile,
                "tn_lease": tn_lease,
                "phones": phones,
                "xml": xml,
            }
        )
        del outbound_voice_profile, tn_lease, phones, xml  # tracebacks show variables

        from trunkline_opentact.api.calls import create_call_batch as spec_

        return await self._caller.call(spec_.CREATE_CALL_BATCH, given_, options)

    async def create(
        self,
        *,
        outbound_voice_profile: UUID | str,
        tn_lease: UUID | str,
        phone: str | int,
        xml: str,
        options: CallOptions | None = None,
    ) -> Call:
        """Call one number.

        The vendor's table of contents has a page about it that could not be read: path and body are guessed after
        `calls.execute_flow` and `calls.create_batch`. `calls.create_batch` with one number is the sure way.

        Args:
            outbound_voice_profile: The profile's UUID.
            tn_lease: The lease of the number to call from.
            phone: The number to call. `+`, spaces, dashes and brackets are allowed.
            xml: Call-flow XML; its root is `Response`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Inferred (make-single-call (title only)).
        """
        given_ = Hidden(
            {
                "outbound_voice_profile": outbound_voice_profile,
                "tn_lease": tn_lease,
                "phone": phone,
                "xml": xml,
            }
        )
        del outbound_voice_profile, tn_lease, phone, xml  # tracebacks show variables

        from trunkline_opentact.api.calls import create_call as spec_

        return await self._caller.call(spec_.CREATE_CALL, given_, options)

    async def bridge(
        self,
        *,
        calls: Sequence[UUID | str],
        options: CallOptions | None = None,
    ) -> Call:
        """Join two calls.

        The vendor's table of contents has a page about it that could not be read: path and body are guessed. A call
        flow with `Dial`, run by `calls.execute_flow`, is the sure way.

        Args:
            calls: The two calls. At most 2 items.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A call, as the vendor keeps it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Inferred (bridge-two-calls (title only)).
        """
        given_ = Hidden(
            {
                "calls": calls,
            }
        )
        del calls  # tracebacks show variables

        from trunkline_opentact.api.calls import bridge_calls as spec_

        return await self._caller.call(spec_.BRIDGE_CALLS, given_, options)
