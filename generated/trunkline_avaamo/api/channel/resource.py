# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The channel calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.channel_message_result import ChannelMessageResult
    from trunkline_avaamo.models.channel_text import ChannelText, ChannelTextDict
    from trunkline_avaamo.models.channel_user import ChannelUser, ChannelUserDict


class ChannelApi(Resource[Caller]):
    """A messaging channel of your own.

    Its call is `send`.
    """

    __slots__ = ()

    def send(
        self,
        *,
        bot_uuid: str,
        channel_uuid: str,
        user: ChannelUser | ChannelUserDict,
        message: ChannelText | ChannelTextDict,
        locale: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChannelMessageResult:
        """Bring a user's message from your own channel to the agent.

        An asynchronous channel returns at once and the replies arrive as webhooks; a synchronous one returns them.
        Live agents need an asynchronous channel. The UUID in the path is the only credential.

        Args:
            bot_uuid: The agent's UUID, as in the address that the channel's settings show; treat it like a
                password. At most 128 characters. Inferred.
            channel_uuid: The identifier of the channel.
            user: Who said it.
            message: What the user said.
            locale: One of the agent's languages, such as `en-US`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The envelope around a message that was taken.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (custom-channel). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "bot_uuid": bot_uuid,
                "channel_uuid": channel_uuid,
                "user": user,
                "message": message,
                "locale": locale,
            }
        )
        del bot_uuid, channel_uuid, user, message, locale  # tracebacks show variables

        from trunkline_avaamo.api.channel import send_channel_message as spec_

        return self._caller.call(spec_.SEND_CHANNEL_MESSAGE, given_, options)


class AsyncChannelApi(Resource[AsyncCaller]):
    """A messaging channel of your own.

    Its call is `send`.
    """

    __slots__ = ()

    async def send(
        self,
        *,
        bot_uuid: str,
        channel_uuid: str,
        user: ChannelUser | ChannelUserDict,
        message: ChannelText | ChannelTextDict,
        locale: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChannelMessageResult:
        """Bring a user's message from your own channel to the agent.

        An asynchronous channel returns at once and the replies arrive as webhooks; a synchronous one returns them.
        Live agents need an asynchronous channel. The UUID in the path is the only credential.

        Args:
            bot_uuid: The agent's UUID, as in the address that the channel's settings show; treat it like a
                password. At most 128 characters. Inferred.
            channel_uuid: The identifier of the channel.
            user: Who said it.
            message: What the user said.
            locale: One of the agent's languages, such as `en-US`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The envelope around a message that was taken.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (custom-channel). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "bot_uuid": bot_uuid,
                "channel_uuid": channel_uuid,
                "user": user,
                "message": message,
                "locale": locale,
            }
        )
        del bot_uuid, channel_uuid, user, message, locale  # tracebacks show variables

        from trunkline_avaamo.api.channel import send_channel_message as spec_

        return await self._caller.call(spec_.SEND_CHANNEL_MESSAGE, given_, options)
