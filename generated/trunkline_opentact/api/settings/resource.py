# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The settings calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.settings import Settings


class SettingsApi(Resource[Caller]):
    """Public settings of the platform.

    Its call is `get`.
    """

    __slots__ = ()

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Settings:
        """Read the public settings of the platform.

        Public keys and ids that a web page needs; nothing secret. Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Public settings of the platform.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.settings import get_settings as spec_

        return self._caller.call(spec_.GET_SETTINGS, given_, options)


class AsyncSettingsApi(Resource[AsyncCaller]):
    """Public settings of the platform.

    Its call is `get`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Settings:
        """Read the public settings of the platform.

        Public keys and ids that a web page needs; nothing secret. Known only from the vendor's 2021 operation list.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Public settings of the platform.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.settings import get_settings as spec_

        return await self._caller.call(spec_.GET_SETTINGS, given_, options)
