# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The live agent calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.chat_request import ChatRequest
    from trunkline_avaamo.models.live_conversation import LiveConversation
    from trunkline_avaamo.models.live_message import LiveMessage
    from trunkline_avaamo.models.live_message_draft import LiveMessageDraft, LiveMessageDraftDict


class LiveAgentApi(Resource[Caller]):
    """A live-agent console of your own.

    Most wanted: `send`, `chat_requests` and `accept`.
    """

    __slots__ = ()

    def chat_requests(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[ChatRequest]:
        """List users who wait for a live agent.

        Chats that nobody has accepted yet.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden({})

        from trunkline_avaamo.api.live_agent import list_chat_requests as spec_

        return self._caller.call(spec_.LIST_CHAT_REQUESTS, given_, options)

    def accept(
        self,
        *,
        conversation_uuid: str,
        options: CallOptions | None = None,
    ) -> LiveConversation:
        """Take over a conversation.

        From here on the user's messages go to the live agent.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conversation in short.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
            }
        )
        del conversation_uuid  # tracebacks show variables

        from trunkline_avaamo.api.live_agent import accept_chat as spec_

        return self._caller.call(spec_.ACCEPT_CHAT, given_, options)

    def send(
        self,
        *,
        message: LiveMessageDraft | LiveMessageDraftDict,
        options: CallOptions | None = None,
    ) -> LiveMessage:
        """Answer the user as a live agent.

        Only texts can be sent.

        Args:
            message: What to say, and where.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A message of a live agent.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden(
            {
                "message": message,
            }
        )
        del message  # tracebacks show variables

        from trunkline_avaamo.api.live_agent import send_live_agent_message as spec_

        return self._caller.call(spec_.SEND_LIVE_AGENT_MESSAGE, given_, options)

    def end(
        self,
        *,
        conversation_uuid: str,
        options: CallOptions | None = None,
    ) -> None:
        """Give a conversation back to the agent.

        Ends the live chat.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
            }
        )
        del conversation_uuid  # tracebacks show variables

        from trunkline_avaamo.api.live_agent import end_chat as spec_

        self._caller.call(spec_.END_CHAT, given_, options)


class AsyncLiveAgentApi(Resource[AsyncCaller]):
    """A live-agent console of your own.

    Most wanted: `send`, `chat_requests` and `accept`.
    """

    __slots__ = ()

    async def chat_requests(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[ChatRequest]:
        """List users who wait for a live agent.

        Chats that nobody has accepted yet.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden({})

        from trunkline_avaamo.api.live_agent import list_chat_requests as spec_

        return await self._caller.call(spec_.LIST_CHAT_REQUESTS, given_, options)

    async def accept(
        self,
        *,
        conversation_uuid: str,
        options: CallOptions | None = None,
    ) -> LiveConversation:
        """Take over a conversation.

        From here on the user's messages go to the live agent.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conversation in short.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
            }
        )
        del conversation_uuid  # tracebacks show variables

        from trunkline_avaamo.api.live_agent import accept_chat as spec_

        return await self._caller.call(spec_.ACCEPT_CHAT, given_, options)

    async def send(
        self,
        *,
        message: LiveMessageDraft | LiveMessageDraftDict,
        options: CallOptions | None = None,
    ) -> LiveMessage:
        """Answer the user as a live agent.

        Only texts can be sent.

        Args:
            message: What to say, and where.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A message of a live agent.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden(
            {
                "message": message,
            }
        )
        del message  # tracebacks show variables

        from trunkline_avaamo.api.live_agent import send_live_agent_message as spec_

        return await self._caller.call(spec_.SEND_LIVE_AGENT_MESSAGE, given_, options)

    async def end(
        self,
        *,
        conversation_uuid: str,
        options: CallOptions | None = None,
    ) -> None:
        """Give a conversation back to the agent.

        Ends the live chat.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            options: Timeout, deadline, retries and more for this call.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (custom-live-agent).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
            }
        )
        del conversation_uuid  # tracebacks show variables

        from trunkline_avaamo.api.live_agent import end_chat as spec_

        await self._caller.call(spec_.END_CHAT, given_, options)
