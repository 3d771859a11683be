# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The dictionaries calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.country import Country
    from trunkline_opentact.models.lerg_entry import LergEntry
    from trunkline_opentact.models.speech_voice import SpeechVoice
    from trunkline_opentact.models.time_zone import TimeZone


class DictionariesApi(Resource[Caller]):
    """Countries, time zones, voices and rate centers.

    Most wanted: `time_zones`, `voices` and `countries`.
    """

    __slots__ = ()

    def time_zones(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[TimeZone]:
        """List time zones.

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

        from trunkline_opentact.api.dictionaries import list_time_zones as spec_

        return self._caller.call(spec_.LIST_TIME_ZONES, given_, options)

    def voices(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[SpeechVoice]:
        """List the voices for `Say`.

        `code` is the language, `name` the voice. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.dictionaries import list_voices as spec_

        return self._caller.call(spec_.LIST_VOICES, given_, options)

    def countries(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Country]:
        """List countries.

        On no page of the vendor; working clients call it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (swagger-2021, client-code).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.dictionaries import list_countries as spec_

        return self._caller.call(spec_.LIST_COUNTRIES, given_, options)

    def states(
        self,
        *,
        country: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[LergEntry | str]:
        """List the states of a country that have numbers.

        For `state` of `numbers.search`. On no page of the vendor; working clients call it.

        Args:
            country: Two letters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "country": country,
            }
        )
        del country  # tracebacks show variables

        from trunkline_opentact.api.dictionaries import list_states as spec_

        return self._caller.call(spec_.LIST_STATES, given_, options)

    def rate_centers(
        self,
        *,
        state: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[LergEntry | str]:
        """List the rate centers of a state.

        For `rate_center` of `numbers.search`. On no page of the vendor; working clients call it.

        Args:
            state: A state's two letters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "state": state,
            }
        )
        del state  # tracebacks show variables

        from trunkline_opentact.api.dictionaries import list_rate_centers as spec_

        return self._caller.call(spec_.LIST_RATE_CENTERS, given_, options)


class AsyncDictionariesApi(Resource[AsyncCaller]):
    """Countries, time zones, voices and rate centers.

    Most wanted: `time_zones`, `voices` and `countries`.
    """

    __slots__ = ()

    async def time_zones(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[TimeZone]:
        """List time zones.

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

        from trunkline_opentact.api.dictionaries import list_time_zones as spec_

        return await self._caller.call(spec_.LIST_TIME_ZONES, given_, options)

    async def voices(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[SpeechVoice]:
        """List the voices for `Say`.

        `code` is the language, `name` the voice. Known only from the vendor's 2021 operation list.

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

        from trunkline_opentact.api.dictionaries import list_voices as spec_

        return await self._caller.call(spec_.LIST_VOICES, given_, options)

    async def countries(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Country]:
        """List countries.

        On no page of the vendor; working clients call it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (swagger-2021, client-code).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.dictionaries import list_countries as spec_

        return await self._caller.call(spec_.LIST_COUNTRIES, given_, options)

    async def states(
        self,
        *,
        country: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[LergEntry | str]:
        """List the states of a country that have numbers.

        For `state` of `numbers.search`. On no page of the vendor; working clients call it.

        Args:
            country: Two letters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "country": country,
            }
        )
        del country  # tracebacks show variables

        from trunkline_opentact.api.dictionaries import list_states as spec_

        return await self._caller.call(spec_.LIST_STATES, given_, options)

    async def rate_centers(
        self,
        *,
        state: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[LergEntry | str]:
        """List the rate centers of a state.

        For `rate_center` of `numbers.search`. On no page of the vendor; working clients call it.

        Args:
            state: A state's two letters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden(
            {
                "state": state,
            }
        )
        del state  # tracebacks show variables

        from trunkline_opentact.api.dictionaries import list_rate_centers as spec_

        return await self._caller.call(spec_.LIST_RATE_CENTERS, given_, options)
