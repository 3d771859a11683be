# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The tn profiles calls, blocking and async."""

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
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.special_price import SpecialPrice
    from trunkline_opentact.models.tn_profile import TnProfile


class TnProfilesApi(Resource[Caller]):
    """Kinds of numbers and what they cost.

    Most wanted: `list`, `special_prices` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[TnProfile]:
        """List the kinds of numbers.

        The prices of each are in it. On the older reference sheet and the 2021 operation list only.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.tn_profiles import list_tn_profiles as spec_

        return self._caller.call(spec_.LIST_TN_PROFILES, given_, options)

    def special_prices(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SpecialPrice]:
        """List prices that hold for your account only.

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

        from trunkline_opentact.api.tn_profiles import list_special_prices as spec_

        return self._caller.call(spec_.LIST_SPECIAL_PRICES, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> TnProfile:
        """Read one kind of number.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A kind of number, and what it costs.

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

        from trunkline_opentact.api.tn_profiles import get_tn_profile as spec_

        return self._caller.call(spec_.GET_TN_PROFILE, given_, options)

    def update_blacklist(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[str | int] | Unset = UNSET,
        remove: Sequence[str | int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnProfile:
        """Say which numbers a profile shall shut out.

        The vendor's table of contents has a page about it that could not be read: path, body and answer are guessed
        after the assignment of numbers to a SIP connection. Try it on staging first.

        Args:
            uuid: The UUID of the item that the operation is about.
            add: Numbers to put on.
            remove: Numbers to take off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A kind of number, and what it costs.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (tn-profile-blacklist (title only)).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.tn_profiles import update_tn_profile_blacklist as spec_

        return self._caller.call(spec_.UPDATE_TN_PROFILE_BLACKLIST, given_, options)

    def update_whitelist(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[str | int] | Unset = UNSET,
        remove: Sequence[str | int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnProfile:
        """Say which numbers a profile shall let through.

        The vendor's table of contents has a page about it that could not be read: path, body and answer are guessed
        after the assignment of numbers to a SIP connection. Try it on staging first.

        Args:
            uuid: The UUID of the item that the operation is about.
            add: Numbers to put on.
            remove: Numbers to take off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A kind of number, and what it costs.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (tn-profile-whitelist (title only)).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.tn_profiles import update_tn_profile_whitelist as spec_

        return self._caller.call(spec_.UPDATE_TN_PROFILE_WHITELIST, given_, options)


class AsyncTnProfilesApi(Resource[AsyncCaller]):
    """Kinds of numbers and what they cost.

    Most wanted: `list`, `special_prices` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[TnProfile]:
        """List the kinds of numbers.

        The prices of each are in it. On the older reference sheet and the 2021 operation list only.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.tn_profiles import list_tn_profiles as spec_

        return await self._caller.call(spec_.LIST_TN_PROFILES, given_, options)

    async def special_prices(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SpecialPrice]:
        """List prices that hold for your account only.

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

        from trunkline_opentact.api.tn_profiles import list_special_prices as spec_

        return await self._caller.call(spec_.LIST_SPECIAL_PRICES, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> TnProfile:
        """Read one kind of number.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A kind of number, and what it costs.

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

        from trunkline_opentact.api.tn_profiles import get_tn_profile as spec_

        return await self._caller.call(spec_.GET_TN_PROFILE, given_, options)

    async def update_blacklist(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[str | int] | Unset = UNSET,
        remove: Sequence[str | int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnProfile:
        """Say which numbers a profile shall shut out.

        The vendor's table of contents has a page about it that could not be read: path, body and answer are guessed
        after the assignment of numbers to a SIP connection. Try it on staging first.

        Args:
            uuid: The UUID of the item that the operation is about.
            add: Numbers to put on.
            remove: Numbers to take off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A kind of number, and what it costs.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (tn-profile-blacklist (title only)).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.tn_profiles import update_tn_profile_blacklist as spec_

        return await self._caller.call(spec_.UPDATE_TN_PROFILE_BLACKLIST, given_, options)

    async def update_whitelist(
        self,
        *,
        uuid: UUID | str,
        add: Sequence[str | int] | Unset = UNSET,
        remove: Sequence[str | int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnProfile:
        """Say which numbers a profile shall let through.

        The vendor's table of contents has a page about it that could not be read: path, body and answer are guessed
        after the assignment of numbers to a SIP connection. Try it on staging first.

        Args:
            uuid: The UUID of the item that the operation is about.
            add: Numbers to put on.
            remove: Numbers to take off.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A kind of number, and what it costs.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Inferred (tn-profile-whitelist (title only)).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "add": add,
                "remove": remove,
            }
        )
        del uuid, add, remove  # tracebacks show variables

        from trunkline_opentact.api.tn_profiles import update_tn_profile_whitelist as spec_

        return await self._caller.call(spec_.UPDATE_TN_PROFILE_WHITELIST, given_, options)
