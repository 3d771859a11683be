# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The messaging profiles calls, blocking and async."""

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

    from trunkline_opentact.models.messaging_profile import MessagingProfile
    from trunkline_opentact.models.tn_lease import TnLease


class MessagingProfilesApi(Resource[Caller]):
    """Callback URLs and pooling for groups of numbers.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[MessagingProfile]:
        """List your messaging profiles.

        All of them at once: this list does not page.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.messaging_profiles import list_messaging_profiles as spec_

        return self._caller.call(spec_.LIST_MESSAGING_PROFILES, given_, options)

    def create(
        self,
        *,
        name: str,
        callback_url: str | None | Unset = UNSET,
        callback_url2: str | None | Unset = UNSET,
        number_pool_enable: bool | Unset = UNSET,
        long_code_weight: int | Unset = UNSET,
        tollfree_weight: int | Unset = UNSET,
        skip_unhealthy_tns: bool | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Make a messaging profile.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).

        Args:
            name: What people call it. At most 255 characters.
            callback_url: Where to post events and inbound messages. At most 255 characters.
            callback_url2: Where to post when the first cannot be reached. At most 255 characters.
            number_pool_enable: Take senders from the profile's numbers in turn.
            long_code_weight: How often ordinary numbers are chosen, against toll-free ones. 0 to 9.
            tollfree_weight: How often toll-free numbers are chosen, against ordinary ones. 0 to 9.
            skip_unhealthy_tns: Leave numbers in bad health out of the pool.
            sticky_sender: Keep one sender for one receiver. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "callback_url": callback_url,
                "callback_url2": callback_url2,
                "number_pool_enable": number_pool_enable,
                "long_code_weight": long_code_weight,
                "tollfree_weight": tollfree_weight,
                "skip_unhealthy_tns": skip_unhealthy_tns,
                "sticky_sender": sticky_sender,
            }
        )
        del (
            name,
            callback_url,
            callback_url2,
            number_pool_enable,
            long_code_weight,
            tollfree_weight,
            skip_unhealthy_tns,
            sticky_sender,
        )  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import create_messaging_profile as spec_

        return self._caller.call(spec_.CREATE_MESSAGING_PROFILE, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Read one messaging profile.

        Its callback URLs and pooling rules are in it.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import get_messaging_profile as spec_

        return self._caller.call(spec_.GET_MESSAGING_PROFILE, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Remove a messaging profile.

        Whether numbers that still use it stop it is not said.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import delete_messaging_profile as spec_

        return self._caller.call(spec_.DELETE_MESSAGING_PROFILE, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        callback_url2: str | None | Unset = UNSET,
        number_pool_enable: bool | Unset = UNSET,
        long_code_weight: int | Unset = UNSET,
        tollfree_weight: int | Unset = UNSET,
        skip_unhealthy_tns: bool | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Change a messaging profile.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it. At most 255 characters.
            callback_url: Where to post events and inbound messages. At most 255 characters.
            callback_url2: Where to post when the first cannot be reached. At most 255 characters.
            number_pool_enable: Take senders from the profile's numbers in turn.
            long_code_weight: How often ordinary numbers are chosen, against toll-free ones. 0 to 9.
            tollfree_weight: How often toll-free numbers are chosen, against ordinary ones. 0 to 9.
            skip_unhealthy_tns: Leave numbers in bad health out of the pool.
            sticky_sender: Keep one sender for one receiver. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "callback_url": callback_url,
                "callback_url2": callback_url2,
                "number_pool_enable": number_pool_enable,
                "long_code_weight": long_code_weight,
                "tollfree_weight": tollfree_weight,
                "skip_unhealthy_tns": skip_unhealthy_tns,
                "sticky_sender": sticky_sender,
            }
        )
        del (
            uuid,
            name,
            callback_url,
            callback_url2,
            number_pool_enable,
            long_code_weight,
            tollfree_weight,
            skip_unhealthy_tns,
            sticky_sender,
        )  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import update_messaging_profile as spec_

        return self._caller.call(spec_.UPDATE_MESSAGING_PROFILE, given_, options)

    def leases(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers of a messaging profile.

        The numbers whose events go to its callback URLs. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.messaging_profiles import list_messaging_profile_leases as spec_

        return self._caller.call(spec_.LIST_MESSAGING_PROFILE_LEASES, given_, options)


class AsyncMessagingProfilesApi(Resource[AsyncCaller]):
    """Callback URLs and pooling for groups of numbers.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[MessagingProfile]:
        """List your messaging profiles.

        All of them at once: this list does not page.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.messaging_profiles import list_messaging_profiles as spec_

        return await self._caller.call(spec_.LIST_MESSAGING_PROFILES, given_, options)

    async def create(
        self,
        *,
        name: str,
        callback_url: str | None | Unset = UNSET,
        callback_url2: str | None | Unset = UNSET,
        number_pool_enable: bool | Unset = UNSET,
        long_code_weight: int | Unset = UNSET,
        tollfree_weight: int | Unset = UNSET,
        skip_unhealthy_tns: bool | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Make a messaging profile.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).

        Args:
            name: What people call it. At most 255 characters.
            callback_url: Where to post events and inbound messages. At most 255 characters.
            callback_url2: Where to post when the first cannot be reached. At most 255 characters.
            number_pool_enable: Take senders from the profile's numbers in turn.
            long_code_weight: How often ordinary numbers are chosen, against toll-free ones. 0 to 9.
            tollfree_weight: How often toll-free numbers are chosen, against ordinary ones. 0 to 9.
            skip_unhealthy_tns: Leave numbers in bad health out of the pool.
            sticky_sender: Keep one sender for one receiver. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "name": name,
                "callback_url": callback_url,
                "callback_url2": callback_url2,
                "number_pool_enable": number_pool_enable,
                "long_code_weight": long_code_weight,
                "tollfree_weight": tollfree_weight,
                "skip_unhealthy_tns": skip_unhealthy_tns,
                "sticky_sender": sticky_sender,
            }
        )
        del (
            name,
            callback_url,
            callback_url2,
            number_pool_enable,
            long_code_weight,
            tollfree_weight,
            skip_unhealthy_tns,
            sticky_sender,
        )  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import create_messaging_profile as spec_

        return await self._caller.call(spec_.CREATE_MESSAGING_PROFILE, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Read one messaging profile.

        Its callback URLs and pooling rules are in it.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import get_messaging_profile as spec_

        return await self._caller.call(spec_.GET_MESSAGING_PROFILE, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Remove a messaging profile.

        Whether numbers that still use it stop it is not said.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
            }
        )
        del uuid  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import delete_messaging_profile as spec_

        return await self._caller.call(spec_.DELETE_MESSAGING_PROFILE, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        callback_url2: str | None | Unset = UNSET,
        number_pool_enable: bool | Unset = UNSET,
        long_code_weight: int | Unset = UNSET,
        tollfree_weight: int | Unset = UNSET,
        skip_unhealthy_tns: bool | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagingProfile:
        """Change a messaging profile.

        Evidence: Documented (reference-sheet-2020, swagger-2021, sms-capability).

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it. At most 255 characters.
            callback_url: Where to post events and inbound messages. At most 255 characters.
            callback_url2: Where to post when the first cannot be reached. At most 255 characters.
            number_pool_enable: Take senders from the profile's numbers in turn.
            long_code_weight: How often ordinary numbers are chosen, against toll-free ones. 0 to 9.
            tollfree_weight: How often toll-free numbers are chosen, against ordinary ones. 0 to 9.
            skip_unhealthy_tns: Leave numbers in bad health out of the pool.
            sticky_sender: Keep one sender for one receiver. Not documented, in the vendor's list of 2021.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for a group of numbers, callback URLs among them.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "callback_url": callback_url,
                "callback_url2": callback_url2,
                "number_pool_enable": number_pool_enable,
                "long_code_weight": long_code_weight,
                "tollfree_weight": tollfree_weight,
                "skip_unhealthy_tns": skip_unhealthy_tns,
                "sticky_sender": sticky_sender,
            }
        )
        del (
            uuid,
            name,
            callback_url,
            callback_url2,
            number_pool_enable,
            long_code_weight,
            tollfree_weight,
            skip_unhealthy_tns,
            sticky_sender,
        )  # tracebacks show variables

        from trunkline_opentact.api.messaging_profiles import update_messaging_profile as spec_

        return await self._caller.call(spec_.UPDATE_MESSAGING_PROFILE, given_, options)

    async def leases(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> builtins.list[TnLease]:
        """List the numbers of a messaging profile.

        The numbers whose events go to its callback URLs. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.messaging_profiles import list_messaging_profile_leases as spec_

        return await self._caller.call(spec_.LIST_MESSAGING_PROFILE_LEASES, given_, options)
