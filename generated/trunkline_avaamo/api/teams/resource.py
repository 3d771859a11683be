# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The teams calls, blocking and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.operation import EXTRA, PARAMS
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSONInput
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.success_result import SuccessResult
    from trunkline_avaamo.models.teams_message import TeamsMessage, TeamsMessageDict


class TeamsApi(Resource[Caller]):
    """Starting conversations in Microsoft Teams.

    Its call is `send`.
    """

    __slots__ = ()

    def send(
        self,
        *,
        channel_uuid: str,
        email: str | Unset = UNSET,
        message: TeamsMessage | TeamsMessageDict | Unset = UNSET,
        params: Mapping[str, JSONInput] | Unset = UNSET,
        options: CallOptions | None = None,
        **custom: JSONInput,
    ) -> SuccessResult:
        """Send a message to a person in Microsoft Teams.

        Starts a conversation in Teams. The UUID in the path is the only credential that the page mentions. Any
        further keyword arguments become custom parameters, which the agent reads from `context.params`.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            email: The person's address in Teams.
            message: What to say in place of the greeting.
            params: Custom parameters, by name.
            custom: The same as keywords, where no name is near to one that is known here.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (microsoft-teams-send-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "email": email,
                "message": message,
                PARAMS: params,
                EXTRA: custom,
            }
        )
        del channel_uuid, email, message, params, custom  # tracebacks show variables

        from trunkline_avaamo.api.teams import send_teams as spec_

        return self._caller.call(spec_.SEND_TEAMS, given_, options)


class AsyncTeamsApi(Resource[AsyncCaller]):
    """Starting conversations in Microsoft Teams.

    Its call is `send`.
    """

    __slots__ = ()

    async def send(
        self,
        *,
        channel_uuid: str,
        email: str | Unset = UNSET,
        message: TeamsMessage | TeamsMessageDict | Unset = UNSET,
        params: Mapping[str, JSONInput] | Unset = UNSET,
        options: CallOptions | None = None,
        **custom: JSONInput,
    ) -> SuccessResult:
        """Send a message to a person in Microsoft Teams.

        Starts a conversation in Teams. The UUID in the path is the only credential that the page mentions. Any
        further keyword arguments become custom parameters, which the agent reads from `context.params`.

        Args:
            channel_uuid: The identifier of the channel; treat it like a password. At most 128 characters.
            email: The person's address in Teams.
            message: What to say in place of the greeting.
            params: Custom parameters, by name.
            custom: The same as keywords, where no name is near to one that is known here.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (microsoft-teams-send-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "channel_uuid": channel_uuid,
                "email": email,
                "message": message,
                PARAMS: params,
                EXTRA: custom,
            }
        )
        del channel_uuid, email, message, params, custom  # tracebacks show variables

        from trunkline_avaamo.api.teams import send_teams as spec_

        return await self._caller.call(spec_.SEND_TEAMS, given_, options)
