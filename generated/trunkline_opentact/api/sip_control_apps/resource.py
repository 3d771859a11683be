# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip control apps calls, blocking and async."""

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
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.call_flow_element import CallFlowElement
    from trunkline_opentact.models.call_flow_envelope import CallFlowEnvelope
    from trunkline_opentact.models.call_flow_log import CallFlowLog
    from trunkline_opentact.models.call_flow_log_page import CallFlowLogPage
    from trunkline_opentact.models.http_method import HttpMethod
    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sip_control_app import SipControlApp
    from trunkline_opentact.models.sort_direction import SortDirection
    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.trunk_settings import TrunkSettings, TrunkSettingsDict


class SipControlAppsApi(Resource[Caller]):
    """Applications that steer calls.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipControlApp]:
        """List your SIP control apps.

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

        from trunkline_opentact.api.sip_control_apps import list_sip_control_apps as spec_

        return self._caller.call(spec_.LIST_SIP_CONTROL_APPS, given_, options)

    def create(
        self,
        *,
        name: str,
        product: int,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        is_active: bool | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: HttpMethod | str | Unset = UNSET,
        webhook_request_timeout: int | Unset = UNSET,
        call_flow_url: str | Unset = UNSET,
        call_flow_method: HttpMethod | str | Unset = UNSET,
        call_flow_request_timeout: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Make a SIP control app.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            is_active: Whether it is switched on.
            webhook_url: Told of each change of a call's state.
            webhook_method: How the webhook is called. Not documented, in the vendor's list of 2021.
            webhook_request_timeout: Milliseconds; 0 switches the webhook off.
            call_flow_url: Asked for call-flow XML when a call comes in.
            call_flow_method: How the call flow is asked for. Not documented, in the vendor's list of 2021.
            call_flow_request_timeout: Milliseconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
                "is_active": is_active,
                "webhook_url": webhook_url,
                "webhook_method": webhook_method,
                "webhook_request_timeout": webhook_request_timeout,
                "call_flow_url": call_flow_url,
                "call_flow_method": call_flow_method,
                "call_flow_request_timeout": call_flow_request_timeout,
            }
        )
        del (
            name,
            product,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
            is_active,
            webhook_url,
            webhook_method,
            webhook_request_timeout,
            call_flow_url,
            call_flow_method,
            call_flow_request_timeout,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import create_sip_control_app as spec_

        return self._caller.call(spec_.CREATE_SIP_CONTROL_APP, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Read one SIP control app.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

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

        from trunkline_opentact.api.sip_control_apps import get_sip_control_app as spec_

        return self._caller.call(spec_.GET_SIP_CONTROL_APP, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Remove a SIP control app.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

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

        from trunkline_opentact.api.sip_control_apps import delete_sip_control_app as spec_

        return self._caller.call(spec_.DELETE_SIP_CONTROL_APP, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        product: int | Unset = UNSET,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: HttpMethod | str | Unset = UNSET,
        webhook_request_timeout: int | Unset = UNSET,
        call_flow_url: str | Unset = UNSET,
        call_flow_method: HttpMethod | str | Unset = UNSET,
        call_flow_request_timeout: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Change a SIP control app.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            is_active: Whether it is switched on.
            webhook_url: Told of each change of a call's state.
            webhook_method: How the webhook is called. Not documented, in the vendor's list of 2021.
            webhook_request_timeout: Milliseconds; 0 switches the webhook off.
            call_flow_url: Asked for call-flow XML when a call comes in.
            call_flow_method: How the call flow is asked for. Not documented, in the vendor's list of 2021.
            call_flow_request_timeout: Milliseconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
                "is_active": is_active,
                "webhook_url": webhook_url,
                "webhook_method": webhook_method,
                "webhook_request_timeout": webhook_request_timeout,
                "call_flow_url": call_flow_url,
                "call_flow_method": call_flow_method,
                "call_flow_request_timeout": call_flow_request_timeout,
            }
        )
        del (
            uuid,
            name,
            product,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
            is_active,
            webhook_url,
            webhook_method,
            webhook_request_timeout,
            call_flow_url,
            call_flow_method,
            call_flow_request_timeout,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import update_sip_control_app as spec_

        return self._caller.call(spec_.UPDATE_SIP_CONTROL_APP, given_, options)

    def leases(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers of a SIP control app.

        Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.sip_control_apps import list_sip_control_app_leases as spec_

        return self._caller.call(spec_.LIST_SIP_CONTROL_APP_LEASES, given_, options)

    def assign_leases(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[UUID | str] | Unset = UNSET,
        remove: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease | UUID]:
        """Give numbers to a SIP control app or take them away.

        Adds and removes in one call; calls to added numbers are steered by the app.

        Args:
            uuid: The UUID of the item that the operation is about.
            add: UUIDs of leases to put on.
            remove: UUIDs of leases to take off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import assign_sip_control_app_leases as spec_

        return self._caller.call(spec_.ASSIGN_SIP_CONTROL_APP_LEASES, given_, options)

    def call_flow(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> CallFlowEnvelope:
        """Read the call flow kept for an app.

        Answers the envelope itself, because `url` stands beside the payload. Known only from the vendor's 2021
        operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The call flow that the vendor keeps for an app.

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

        from trunkline_opentact.api.sip_control_apps import get_call_flow as spec_

        return self._caller.call(spec_.GET_CALL_FLOW, given_, options)

    def save_call_flow(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> CallFlowEnvelope:
        """Keep a call flow for an app.

        Sends the XML as a file. Answers the envelope itself, because `url` stands beside the payload. Known only
        from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The call flow that the vendor keeps for an app.

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

        from trunkline_opentact.api.sip_control_apps import save_call_flow as spec_

        return self._caller.call(spec_.SAVE_CALL_FLOW, given_, options)

    def delete_call_flow(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Remove the call flow kept for an app.

        Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.sip_control_apps import delete_call_flow as spec_

        return self._caller.call(spec_.DELETE_CALL_FLOW, given_, options)

    def search_logs(
        self,
        *,
        uuid: UUID | str,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        name: CallFlowElement | str | Unset = UNSET,
        success: bool | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        call: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CallFlowLogPage:
        """Search what an app's call flows did.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            name: The element. Not documented, in the vendor's list of 2021.
            success: Whether it worked.
            from_: Who called. `+`, spaces, dashes and brackets are allowed.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            call: The call's UUID.
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
                "uuid": uuid,
                "take": take,
                "skip": skip,
                "name": name,
                "success": success,
                "from_": from_,
                "tn": tn,
                "call": call,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            uuid,
            take,
            skip,
            name,
            success,
            from_,
            tn,
            call,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import search_call_flow_logs as spec_

        return self._caller.call(spec_.SEARCH_CALL_FLOW_LOGS, given_, options)

    def iter_search_logs(
        self,
        *,
        uuid: UUID | str,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        name: CallFlowElement | str | Unset = UNSET,
        success: bool | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        call: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[CallFlowLog]:
        """Search what an app's call flows did, page after page.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            name: The element. Not documented, in the vendor's list of 2021.
            success: Whether it worked.
            from_: Who called. `+`, spaces, dashes and brackets are allowed.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            call: The call's UUID.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One element of a call flow that was carried out. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "take": take,
                "skip": skip,
                "name": name,
                "success": success,
                "from_": from_,
                "tn": tn,
                "call": call,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            uuid,
            take,
            skip,
            name,
            success,
            from_,
            tn,
            call,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import search_call_flow_logs as spec_

        return iterate(self._caller, spec_.SEARCH_CALL_FLOW_LOGS, spec_.PAGES, given_, options)


class AsyncSipControlAppsApi(Resource[AsyncCaller]):
    """Applications that steer calls.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipControlApp]:
        """List your SIP control apps.

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

        from trunkline_opentact.api.sip_control_apps import list_sip_control_apps as spec_

        return await self._caller.call(spec_.LIST_SIP_CONTROL_APPS, given_, options)

    async def create(
        self,
        *,
        name: str,
        product: int,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        is_active: bool | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: HttpMethod | str | Unset = UNSET,
        webhook_request_timeout: int | Unset = UNSET,
        call_flow_url: str | Unset = UNSET,
        call_flow_method: HttpMethod | str | Unset = UNSET,
        call_flow_request_timeout: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Make a SIP control app.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            is_active: Whether it is switched on.
            webhook_url: Told of each change of a call's state.
            webhook_method: How the webhook is called. Not documented, in the vendor's list of 2021.
            webhook_request_timeout: Milliseconds; 0 switches the webhook off.
            call_flow_url: Asked for call-flow XML when a call comes in.
            call_flow_method: How the call flow is asked for. Not documented, in the vendor's list of 2021.
            call_flow_request_timeout: Milliseconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
                "is_active": is_active,
                "webhook_url": webhook_url,
                "webhook_method": webhook_method,
                "webhook_request_timeout": webhook_request_timeout,
                "call_flow_url": call_flow_url,
                "call_flow_method": call_flow_method,
                "call_flow_request_timeout": call_flow_request_timeout,
            }
        )
        del (
            name,
            product,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
            is_active,
            webhook_url,
            webhook_method,
            webhook_request_timeout,
            call_flow_url,
            call_flow_method,
            call_flow_request_timeout,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import create_sip_control_app as spec_

        return await self._caller.call(spec_.CREATE_SIP_CONTROL_APP, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Read one SIP control app.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

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

        from trunkline_opentact.api.sip_control_apps import get_sip_control_app as spec_

        return await self._caller.call(spec_.GET_SIP_CONTROL_APP, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Remove a SIP control app.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

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

        from trunkline_opentact.api.sip_control_apps import delete_sip_control_app as spec_

        return await self._caller.call(spec_.DELETE_SIP_CONTROL_APP, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        product: int | Unset = UNSET,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: HttpMethod | str | Unset = UNSET,
        webhook_request_timeout: int | Unset = UNSET,
        call_flow_url: str | Unset = UNSET,
        call_flow_method: HttpMethod | str | Unset = UNSET,
        call_flow_request_timeout: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipControlApp:
        """Change a SIP control app.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            is_active: Whether it is switched on.
            webhook_url: Told of each change of a call's state.
            webhook_method: How the webhook is called. Not documented, in the vendor's list of 2021.
            webhook_request_timeout: Milliseconds; 0 switches the webhook off.
            call_flow_url: Asked for call-flow XML when a call comes in.
            call_flow_method: How the call flow is asked for. Not documented, in the vendor's list of 2021.
            call_flow_request_timeout: Milliseconds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An application of yours that steers calls by call-flow XML.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
                "is_active": is_active,
                "webhook_url": webhook_url,
                "webhook_method": webhook_method,
                "webhook_request_timeout": webhook_request_timeout,
                "call_flow_url": call_flow_url,
                "call_flow_method": call_flow_method,
                "call_flow_request_timeout": call_flow_request_timeout,
            }
        )
        del (
            uuid,
            name,
            product,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
            is_active,
            webhook_url,
            webhook_method,
            webhook_request_timeout,
            call_flow_url,
            call_flow_method,
            call_flow_request_timeout,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import update_sip_control_app as spec_

        return await self._caller.call(spec_.UPDATE_SIP_CONTROL_APP, given_, options)

    async def leases(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers of a SIP control app.

        Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.sip_control_apps import list_sip_control_app_leases as spec_

        return await self._caller.call(spec_.LIST_SIP_CONTROL_APP_LEASES, given_, options)

    async def assign_leases(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[UUID | str] | Unset = UNSET,
        remove: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease | UUID]:
        """Give numbers to a SIP control app or take them away.

        Adds and removes in one call; calls to added numbers are steered by the app.

        Args:
            uuid: The UUID of the item that the operation is about.
            add: UUIDs of leases to put on.
            remove: UUIDs of leases to take off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import assign_sip_control_app_leases as spec_

        return await self._caller.call(spec_.ASSIGN_SIP_CONTROL_APP_LEASES, given_, options)

    async def call_flow(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> CallFlowEnvelope:
        """Read the call flow kept for an app.

        Answers the envelope itself, because `url` stands beside the payload. Known only from the vendor's 2021
        operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The call flow that the vendor keeps for an app.

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

        from trunkline_opentact.api.sip_control_apps import get_call_flow as spec_

        return await self._caller.call(spec_.GET_CALL_FLOW, given_, options)

    async def save_call_flow(
        self,
        *,
        uuid: UUID | str,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> CallFlowEnvelope:
        """Keep a call flow for an app.

        Sends the XML as a file. Answers the envelope itself, because `url` stands beside the payload. Known only
        from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            file: The file's bytes.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The call flow that the vendor keeps for an app.

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

        from trunkline_opentact.api.sip_control_apps import save_call_flow as spec_

        return await self._caller.call(spec_.SAVE_CALL_FLOW, given_, options)

    async def delete_call_flow(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Remove the call flow kept for an app.

        Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.sip_control_apps import delete_call_flow as spec_

        return await self._caller.call(spec_.DELETE_CALL_FLOW, given_, options)

    async def search_logs(
        self,
        *,
        uuid: UUID | str,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        name: CallFlowElement | str | Unset = UNSET,
        success: bool | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        call: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CallFlowLogPage:
        """Search what an app's call flows did.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            name: The element. Not documented, in the vendor's list of 2021.
            success: Whether it worked.
            from_: Who called. `+`, spaces, dashes and brackets are allowed.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            call: The call's UUID.
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
                "uuid": uuid,
                "take": take,
                "skip": skip,
                "name": name,
                "success": success,
                "from_": from_,
                "tn": tn,
                "call": call,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            uuid,
            take,
            skip,
            name,
            success,
            from_,
            tn,
            call,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import search_call_flow_logs as spec_

        return await self._caller.call(spec_.SEARCH_CALL_FLOW_LOGS, given_, options)

    def iter_search_logs(
        self,
        *,
        uuid: UUID | str,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        name: CallFlowElement | str | Unset = UNSET,
        success: bool | Unset = UNSET,
        from_: str | int | Unset = UNSET,
        tn: str | int | Unset = UNSET,
        call: UUID | str | Unset = UNSET,
        mode: SearchMode | str | Unset = UNSET,
        order: Mapping[str, SortDirection | Literal["ASC", "DESC"]] | Unset = UNSET,
        created_on_from: dt.datetime | Unset = UNSET,
        created_on_to: dt.datetime | Unset = UNSET,
        modified_on_from: dt.datetime | Unset = UNSET,
        modified_on_to: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CallFlowLog]:
        """Search what an app's call flows did, page after page.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).

        Args:
            uuid: The UUID of the item that the operation is about.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first.
            name: The element. Not documented, in the vendor's list of 2021.
            success: Whether it worked.
            from_: Who called. `+`, spaces, dashes and brackets are allowed.
            tn: Your number in the call. `+`, spaces, dashes and brackets are allowed.
            call: The call's UUID.
            mode: Whether all filters must match (`AND`) or one is enough (`OR`).
            order: Field names with `ASC` or `DESC`.
            created_on_from: Made at or after this moment.
            created_on_to: Made at or before this moment.
            modified_on_from: Changed at or after this moment.
            modified_on_to: Changed at or before this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One element of a call flow that was carried out. One entry after another; a page is fetched when it is
                needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "take": take,
                "skip": skip,
                "name": name,
                "success": success,
                "from_": from_,
                "tn": tn,
                "call": call,
                "mode": mode,
                "order": order,
                "created_on_from": created_on_from,
                "created_on_to": created_on_to,
                "modified_on_from": modified_on_from,
                "modified_on_to": modified_on_to,
            }
        )
        del (
            uuid,
            take,
            skip,
            name,
            success,
            from_,
            tn,
            call,
            mode,
            order,
            created_on_from,
            created_on_to,
            modified_on_from,
            modified_on_to,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_control_apps import search_call_flow_logs as spec_

        return aiterate(self._caller, spec_.SEARCH_CALL_FLOW_LOGS, spec_.PAGES, given_, options)
