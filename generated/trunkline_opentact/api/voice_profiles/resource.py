# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The voice profiles calls, blocking and async."""

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

    from trunkline_opentact.models.trunk_settings import TrunkSettings, TrunkSettingsDict
    from trunkline_opentact.models.voice_profile import VoiceProfile


class VoiceProfilesApi(Resource[Caller]):
    """Settings for outbound voice.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[VoiceProfile]:
        """List your outbound voice profiles.

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

        from trunkline_opentact.api.voice_profiles import list_voice_profiles as spec_

        return self._caller.call(spec_.LIST_VOICE_PROFILES, given_, options)

    def create(
        self,
        *,
        name: str,
        product: int,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        is_active: bool | Unset = UNSET,
        tn_lease: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Make an outbound voice profile.

        Known only from the vendor's 2021 operation list.

        Args:
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in. Not documented, in the vendor's list
                of 2021.
            is_active: Whether it is switched on.
            tn_lease: The number to call with.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021). The pages disagree: docs/opentact.md
        says where.
        """
        given_ = Hidden(
            {
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "is_active": is_active,
                "tn_lease": tn_lease,
            }
        )
        del name, product, class4_ingress_trunk_settings, is_active, tn_lease  # tracebacks show variables

        from trunkline_opentact.api.voice_profiles import create_voice_profile as spec_

        return self._caller.call(spec_.CREATE_VOICE_PROFILE, given_, options)

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Read one outbound voice profile.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

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

        from trunkline_opentact.api.voice_profiles import get_voice_profile as spec_

        return self._caller.call(spec_.GET_VOICE_PROFILE, given_, options)

    def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Remove an outbound voice profile.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

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

        from trunkline_opentact.api.voice_profiles import delete_voice_profile as spec_

        return self._caller.call(spec_.DELETE_VOICE_PROFILE, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        product: int | Unset = UNSET,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        tn_lease: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Change an outbound voice profile.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in. Not documented, in the vendor's list
                of 2021.
            is_active: Whether it is switched on.
            tn_lease: The number to call with.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "is_active": is_active,
                "tn_lease": tn_lease,
            }
        )
        del uuid, name, product, class4_ingress_trunk_settings, is_active, tn_lease  # tracebacks show variables

        from trunkline_opentact.api.voice_profiles import update_voice_profile as spec_

        return self._caller.call(spec_.UPDATE_VOICE_PROFILE, given_, options)


class AsyncVoiceProfilesApi(Resource[AsyncCaller]):
    """Settings for outbound voice.

    Most wanted: `create`, `list` and `get`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[VoiceProfile]:
        """List your outbound voice profiles.

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

        from trunkline_opentact.api.voice_profiles import list_voice_profiles as spec_

        return await self._caller.call(spec_.LIST_VOICE_PROFILES, given_, options)

    async def create(
        self,
        *,
        name: str,
        product: int,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict,
        is_active: bool | Unset = UNSET,
        tn_lease: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Make an outbound voice profile.

        Known only from the vendor's 2021 operation list.

        Args:
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in. Not documented, in the vendor's list
                of 2021.
            is_active: Whether it is switched on.
            tn_lease: The number to call with.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021). The pages disagree: docs/opentact.md
        says where.
        """
        given_ = Hidden(
            {
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "is_active": is_active,
                "tn_lease": tn_lease,
            }
        )
        del name, product, class4_ingress_trunk_settings, is_active, tn_lease  # tracebacks show variables

        from trunkline_opentact.api.voice_profiles import create_voice_profile as spec_

        return await self._caller.call(spec_.CREATE_VOICE_PROFILE, given_, options)

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Read one outbound voice profile.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

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

        from trunkline_opentact.api.voice_profiles import get_voice_profile as spec_

        return await self._caller.call(spec_.GET_VOICE_PROFILE, given_, options)

    async def delete(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Remove an outbound voice profile.

        Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

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

        from trunkline_opentact.api.voice_profiles import delete_voice_profile as spec_

        return await self._caller.call(spec_.DELETE_VOICE_PROFILE, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        product: int | Unset = UNSET,
        class4_ingress_trunk_settings: TrunkSettings | TrunkSettingsDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        tn_lease: UUID | str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> VoiceProfile:
        """Change an outbound voice profile.

        Only what is given changes. Known only from the vendor's 2021 operation list.

        Args:
            uuid: The UUID of the item that the operation is about.
            name: What people call it.
            product: The product's id.
            class4_ingress_trunk_settings: How media is handled on the way in. Not documented, in the vendor's list
                of 2021.
            is_active: Whether it is switched on.
            tn_lease: The number to call with.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Settings for outbound voice.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, in the vendor's list of 2021 (swagger-2021).
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "product": product,
                "class4_ingress_trunk_settings": class4_ingress_trunk_settings,
                "is_active": is_active,
                "tn_lease": tn_lease,
            }
        )
        del uuid, name, product, class4_ingress_trunk_settings, is_active, tn_lease  # tracebacks show variables

        from trunkline_opentact.api.voice_profiles import update_voice_profile as spec_

        return await self._caller.call(spec_.UPDATE_VOICE_PROFILE, given_, options)
