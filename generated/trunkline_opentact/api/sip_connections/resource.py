# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip connections calls, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.attest_level import AttestLevel
    from trunkline_opentact.models.sip_connection import SipConnection
    from trunkline_opentact.models.sip_product import SipProduct
    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.trunk_settings import TrunkSettings, TrunkSettingsDict


class SipConnectionsApi(Resource[Caller]):
    """SIP trunks and the numbers on them.

    Most wanted: `create`, `update` and `leases`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipConnection]:
        """List your SIP connections.

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

        from trunkline_opentact.api.sip_connections import list_sip_connections as spec_

        return self._caller.call(spec_.LIST_SIP_CONNECTIONS, given_, options)

    def create(
        self,
        *,
        name: str,
        port: int,
        product: int,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        ip: str | Unset = UNSET,
        hostname: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Make a SIP connection.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.

        Args:
            name: What people call it. At most 255 characters.
            port: The port of your side. 1024 to 65535.
            product: The product's id, from `sip_connections.products`. 1 to 1024.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            ip: The address of your side. At most 15 characters.
            hostname: The name of your side, in place of `ip`. Not documented, in the vendor's list of 2021.
            is_active: Whether it is switched on.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "port": port,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
                "ip": ip,
                "hostname": hostname,
                "is_active": is_active,
            }
        )
        del (
            name,
            port,
            product,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
            ip,
            hostname,
            is_active,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import create_sip_connection as spec_

        return self._caller.call(spec_.CREATE_SIP_CONNECTION, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Read one SIP connection.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

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

        from trunkline_opentact.api.sip_connections import get_sip_connection as spec_

        return self._caller.call(spec_.GET_SIP_CONNECTION, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Remove a SIP connection.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

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

        from trunkline_opentact.api.sip_connections import delete_sip_connection as spec_

        return self._caller.call(spec_.DELETE_SIP_CONNECTION, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        ip: str | Unset = UNSET,
        port: int | Unset = UNSET,
        hostname: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        product: int | Unset = UNSET,
        shaken_verify_policy: int | Unset = UNSET,
        shaken_minimum_accepted_attest_lvl: AttestLevel | str | Unset = UNSET,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Change a SIP connection.

        Evidence: Documented (update-sip-connection, reference-sheet-2020, swagger-2021). The pages disagree:
        docs/opentact.md says where.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it. At most 255 characters.
            ip: The address of your side. At most 15 characters.
            port: The port of your side. 1024 to 65535.
            hostname: The name of your side, in place of `ip`. Not documented, in the vendor's list of 2021.
            is_active: Whether it is switched on.
            product: The voice product. 1 to 1024. Not documented, in the vendor's list of 2021.
            shaken_verify_policy: What happens to calls whose caller cannot be verified. 0 to 3.
            shaken_minimum_accepted_attest_lvl: The least attestation that is let in.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "ip": ip,
                "port": port,
                "hostname": hostname,
                "is_active": is_active,
                "product": product,
                "shaken_verify_policy": shaken_verify_policy,
                "shaken_minimum_accepted_attest_lvl": shaken_minimum_accepted_attest_lvl,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
            }
        )
        del (
            uuid,
            name,
            ip,
            port,
            hostname,
            is_active,
            product,
            shaken_verify_policy,
            shaken_minimum_accepted_attest_lvl,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import update_sip_connection as spec_

        return self._caller.call(spec_.UPDATE_SIP_CONNECTION, given_, options)

    def leases(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers on a SIP connection.

        The leases whose calls this connection carries.

        Args:
            uuid: The UUID of the item that the operation is about.
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
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import list_sip_connection_leases as spec_

        return self._caller.call(spec_.LIST_SIP_CONNECTION_LEASES, given_, options)

    def assign_leases(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[UUID | str] | Unset = UNSET,
        remove: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease | UUID]:
        """Put numbers on a SIP connection or take them off.

        Adds and removes in one call; leases not named stay as they are.

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

        Evidence: Documented (assign-numbers, unassign-numbers, reference-sheet-2020, vendor-script, swagger-2021).
        The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import assign_sip_connection_leases as spec_

        return self._caller.call(spec_.ASSIGN_SIP_CONNECTION_LEASES, given_, options)

    def products(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipProduct]:
        """List voice products.

        Their ids go into `product` of connections, apps and profiles.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.sip_connections import list_sip_products as spec_

        return self._caller.call(spec_.LIST_SIP_PRODUCTS, given_, options)

    def tech_prefix_route(
        self,
        *,
        tn: str | int,
        domain: str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Read the route of a number in a domain.

        What the route holds is not documented. Known only from the vendor's 2021 operation list.

        Args:
            tn: The number, country code first. `+`, spaces, dashes and brackets are allowed.
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
                "tn": tn,
                "domain": domain,
            }
        )
        del tn, domain  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import get_tech_prefix_route as spec_

        return self._caller.call(spec_.GET_TECH_PREFIX_ROUTE, given_, options)


class AsyncSipConnectionsApi(Resource[AsyncCaller]):
    """SIP trunks and the numbers on them.

    Most wanted: `create`, `update` and `leases`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipConnection]:
        """List your SIP connections.

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

        from trunkline_opentact.api.sip_connections import list_sip_connections as spec_

        return await self._caller.call(spec_.LIST_SIP_CONNECTIONS, given_, options)

    async def create(
        self,
        *,
        name: str,
        port: int,
        product: int,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        ip: str | Unset = UNSET,
        hostname: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Make a SIP connection.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.

        Args:
            name: What people call it. At most 255 characters.
            port: The port of your side. 1024 to 65535.
            product: The product's id, from `sip_connections.products`. 1 to 1024.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            ip: The address of your side. At most 15 characters.
            hostname: The name of your side, in place of `ip`. Not documented, in the vendor's list of 2021.
            is_active: Whether it is switched on.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "port": port,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
                "ip": ip,
                "hostname": hostname,
                "is_active": is_active,
            }
        )
        del (
            name,
            port,
            product,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
            ip,
            hostname,
            is_active,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import create_sip_connection as spec_

        return await self._caller.call(spec_.CREATE_SIP_CONNECTION, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Read one SIP connection.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

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

        from trunkline_opentact.api.sip_connections import get_sip_connection as spec_

        return await self._caller.call(spec_.GET_SIP_CONNECTION, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Remove a SIP connection.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

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

        from trunkline_opentact.api.sip_connections import delete_sip_connection as spec_

        return await self._caller.call(spec_.DELETE_SIP_CONNECTION, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        ip: str | Unset = UNSET,
        port: int | Unset = UNSET,
        hostname: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        product: int | Unset = UNSET,
        shaken_verify_policy: int | Unset = UNSET,
        shaken_minimum_accepted_attest_lvl: AttestLevel | str | Unset = UNSET,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        class4_egress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipConnection:
        """Change a SIP connection.

        Evidence: Documented (update-sip-connection, reference-sheet-2020, swagger-2021). The pages disagree:
        docs/opentact.md says where.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it. At most 255 characters.
            ip: The address of your side. At most 15 characters.
            port: The port of your side. 1024 to 65535.
            hostname: The name of your side, in place of `ip`. Not documented, in the vendor's list of 2021.
            is_active: Whether it is switched on.
            product: The voice product. 1 to 1024. Not documented, in the vendor's list of 2021.
            shaken_verify_policy: What happens to calls whose caller cannot be verified. 0 to 3.
            shaken_minimum_accepted_attest_lvl: The least attestation that is let in.
            class4_ingress_trunk_settings: How media is handled on the way in.
            class4_egress_trunk_settings: How media is handled on the way out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A SIP trunk between you and the vendor.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "ip": ip,
                "port": port,
                "hostname": hostname,
                "is_active": is_active,
                "product": product,
                "shaken_verify_policy": shaken_verify_policy,
                "shaken_minimum_accepted_attest_lvl": shaken_minimum_accepted_attest_lvl,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "class4_egress_trunk_settings": class4_egress_trunk_settings,
            }
        )
        del (
            uuid,
            name,
            ip,
            port,
            hostname,
            is_active,
            product,
            shaken_verify_policy,
            shaken_minimum_accepted_attest_lvl,
            class4_ingress_trunk_settings,
            class4_egress_trunk_settings,
        )  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import update_sip_connection as spec_

        return await self._caller.call(spec_.UPDATE_SIP_CONNECTION, given_, options)

    async def leases(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers on a SIP connection.

        The leases whose calls this connection carries.

        Args:
            uuid: The UUID of the item that the operation is about.
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
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import list_sip_connection_leases as spec_

        return await self._caller.call(spec_.LIST_SIP_CONNECTION_LEASES, given_, options)

    async def assign_leases(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[UUID | str] | Unset = UNSET,
        remove: Sequence[UUID | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease | UUID]:
        """Put numbers on a SIP connection or take them off.

        Adds and removes in one call; leases not named stay as they are.

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

        Evidence: Documented (assign-numbers, unassign-numbers, reference-sheet-2020, vendor-script, swagger-2021).
        The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import assign_sip_connection_leases as spec_

        return await self._caller.call(spec_.ASSIGN_SIP_CONNECTION_LEASES, given_, options)

    async def products(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipProduct]:
        """List voice products.

        Their ids go into `product` of connections, apps and profiles.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.sip_connections import list_sip_products as spec_

        return await self._caller.call(spec_.LIST_SIP_PRODUCTS, given_, options)

    async def tech_prefix_route(
        self,
        *,
        tn: str | int,
        domain: str,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Read the route of a number in a domain.

        What the route holds is not documented. Known only from the vendor's 2021 operation list.

        Args:
            tn: The number, country code first. `+`, spaces, dashes and brackets are allowed.
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
                "tn": tn,
                "domain": domain,
            }
        )
        del tn, domain  # tracebacks show variables

        from trunkline_opentact.api.sip_connections import get_tech_prefix_route as spec_

        return await self._caller.call(spec_.GET_TECH_PREFIX_ROUTE, given_, options)
