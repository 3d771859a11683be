# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The sip domains calls, blocking and async."""

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

    from trunkline_opentact.models.sip_domain import SipDomain


class SipDomainsApi(Resource[Caller]):
    """Domains that SIP users register in.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipDomain]:
        """List your SIP domains.

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

        from trunkline_opentact.api.sip_domains import list_sip_domains as spec_

        return self._caller.call(spec_.LIST_SIP_DOMAINS, given_, options)

    def create(
        self,
        *,
        domain: str,
        sip_connection: UUID | str | None | Unset = UNSET,
        sip_control_app: UUID | str | None | Unset = UNSET,
        outbound_voice_profile: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Make a SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            sip_connection: Where its calls go.
            sip_control_app: The app that steers its calls.
            outbound_voice_profile: The settings for its calls out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A domain that SIP users register in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "outbound_voice_profile": outbound_voice_profile,
            }
        )
        del domain, sip_connection, sip_control_app, outbound_voice_profile  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import create_sip_domain as spec_

        return self._caller.call(spec_.CREATE_SIP_DOMAIN, given_, options)

    def get(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Read one SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
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
                "domain": domain,
            }
        )
        del domain  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import get_sip_domain as spec_

        return self._caller.call(spec_.GET_SIP_DOMAIN, given_, options)

    def delete(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Remove a SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
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
                "domain": domain,
            }
        )
        del domain  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import delete_sip_domain as spec_

        return self._caller.call(spec_.DELETE_SIP_DOMAIN, given_, options)

    def update(
        self,
        *,
        domain: str,
        sip_connection: UUID | str | None | Unset = UNSET,
        sip_control_app: UUID | str | None | Unset = UNSET,
        outbound_voice_profile: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Change a SIP domain.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            sip_connection: Where its calls go.
            sip_control_app: The app that steers its calls.
            outbound_voice_profile: The settings for its calls out.
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
                "domain": domain,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "outbound_voice_profile": outbound_voice_profile,
            }
        )
        del domain, sip_connection, sip_control_app, outbound_voice_profile  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import update_sip_domain as spec_

        return self._caller.call(spec_.UPDATE_SIP_DOMAIN, given_, options)


class AsyncSipDomainsApi(Resource[AsyncCaller]):
    """Domains that SIP users register in.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SipDomain]:
        """List your SIP domains.

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

        from trunkline_opentact.api.sip_domains import list_sip_domains as spec_

        return await self._caller.call(spec_.LIST_SIP_DOMAINS, given_, options)

    async def create(
        self,
        *,
        domain: str,
        sip_connection: UUID | str | None | Unset = UNSET,
        sip_control_app: UUID | str | None | Unset = UNSET,
        outbound_voice_profile: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Make a SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            sip_connection: Where its calls go.
            sip_control_app: The app that steers its calls.
            outbound_voice_profile: The settings for its calls out.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A domain that SIP users register in.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "domain": domain,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "outbound_voice_profile": outbound_voice_profile,
            }
        )
        del domain, sip_connection, sip_control_app, outbound_voice_profile  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import create_sip_domain as spec_

        return await self._caller.call(spec_.CREATE_SIP_DOMAIN, given_, options)

    async def get(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Read one SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
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
                "domain": domain,
            }
        )
        del domain  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import get_sip_domain as spec_

        return await self._caller.call(spec_.GET_SIP_DOMAIN, given_, options)

    async def delete(
        self,
        *,
        domain: str,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Remove a SIP domain.

        Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
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
                "domain": domain,
            }
        )
        del domain  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import delete_sip_domain as spec_

        return await self._caller.call(spec_.DELETE_SIP_DOMAIN, given_, options)

    async def update(
        self,
        *,
        domain: str,
        sip_connection: UUID | str | None | Unset = UNSET,
        sip_control_app: UUID | str | None | Unset = UNSET,
        outbound_voice_profile: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SipDomain:
        """Change a SIP domain.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            domain: The domain's name.
            sip_connection: Where its calls go.
            sip_control_app: The app that steers its calls.
            outbound_voice_profile: The settings for its calls out.
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
                "domain": domain,
                "sip_connection": sip_connection,
                "sip_control_app": sip_control_app,
                "outbound_voice_profile": outbound_voice_profile,
            }
        )
        del domain, sip_connection, sip_control_app, outbound_voice_profile  # tracebacks show variables

        from trunkline_opentact.api.sip_domains import update_sip_domain as spec_

        return await self._caller.call(spec_.UPDATE_SIP_DOMAIN, given_, options)
