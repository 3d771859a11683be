# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The messages calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.conversation_ref import ConversationRef, ConversationRefDict
    from trunkline_avaamo.models.message import Message
    from trunkline_avaamo.models.message_content import MessageContent, MessageContentDict
    from trunkline_avaamo.models.message_page import MessagePage
    from trunkline_avaamo.models.success_result import SuccessResult


class MessagesApi(Resource[Caller]):
    """Messages of an agent, sent and received.

    Most wanted: `send` and `search`.
    """

    __slots__ = ()

    def send(
        self,
        *,
        message: str | MessageContent | MessageContentDict,
        conversation: ConversationRef | ConversationRefDict,
        bot_id: int,
        force_locale: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Let the agent say something in a conversation that exists.

        Delivers a message from the agent to the user. The message is a text, or an object with a list, a card or
        quick replies.

        Args:
            message: The text, or the structured content.
            conversation: The conversation to speak in.
            bot_id: The agent's number.
            force_locale: Language to send in, such as `en-US`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "message": message,
                "conversation": conversation,
                "bot_id": bot_id,
                "force_locale": force_locale,
            }
        )
        del message, conversation, bot_id, force_locale  # tracebacks show variables

        from trunkline_avaamo.api.messages import send_message as spec_

        return self._caller.call(spec_.SEND_MESSAGE, given_, options)

    def search(
        self,
        *,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        device_info: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagePage:
        """List the messages of an agent.

        Messages of all conversations of the agent. With only the upper bound given, the vendor returns the latest
        five.

        Args:
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            device_info: Also tell each user's browser, system and time zone.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "device_info": device_info,
                "page": page,
                "per_page": per_page,
            }
        )
        del from_timetoken, to_timetoken, device_info, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.messages import search_messages as spec_

        return self._caller.call(spec_.SEARCH_MESSAGES, given_, options)

    def iter_search(
        self,
        *,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        device_info: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Message]:
        """List the messages of an agent, page after page.

        Messages of all conversations of the agent. With only the upper bound given, the vendor returns the latest
        five.

        Args:
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            device_info: Also tell each user's browser, system and time zone.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One message of a conversation, by a user, the agent or a live agent. One entry after another; a page is
                fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "device_info": device_info,
                "page": page,
                "per_page": per_page,
            }
        )
        del from_timetoken, to_timetoken, device_info, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.messages import search_messages as spec_

        return iterate(self._caller, spec_.SEARCH_MESSAGES, spec_.PAGES, given_, options)


class AsyncMessagesApi(Resource[AsyncCaller]):
    """Messages of an agent, sent and received.

    Most wanted: `send` and `search`.
    """

    __slots__ = ()

    async def send(
        self,
        *,
        message: str | MessageContent | MessageContentDict,
        conversation: ConversationRef | ConversationRefDict,
        bot_id: int,
        force_locale: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Let the agent say something in a conversation that exists.

        Delivers a message from the agent to the user. The message is a text, or an object with a list, a card or
        quick replies.

        Args:
            message: The text, or the structured content.
            conversation: The conversation to speak in.
            bot_id: The agent's number.
            force_locale: Language to send in, such as `en-US`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "message": message,
                "conversation": conversation,
                "bot_id": bot_id,
                "force_locale": force_locale,
            }
        )
        del message, conversation, bot_id, force_locale  # tracebacks show variables

        from trunkline_avaamo.api.messages import send_message as spec_

        return await self._caller.call(spec_.SEND_MESSAGE, given_, options)

    async def search(
        self,
        *,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        device_info: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagePage:
        """List the messages of an agent.

        Messages of all conversations of the agent. With only the upper bound given, the vendor returns the latest
        five.

        Args:
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            device_info: Also tell each user's browser, system and time zone.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "device_info": device_info,
                "page": page,
                "per_page": per_page,
            }
        )
        del from_timetoken, to_timetoken, device_info, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.messages import search_messages as spec_

        return await self._caller.call(spec_.SEARCH_MESSAGES, given_, options)

    def iter_search(
        self,
        *,
        from_timetoken: dt.datetime | Unset = UNSET,
        to_timetoken: dt.datetime | Unset = UNSET,
        device_info: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Message]:
        """List the messages of an agent, page after page.

        Messages of all conversations of the agent. With only the upper bound given, the vendor returns the latest
        five.

        Args:
            from_timetoken: Earliest moment.
            to_timetoken: Latest moment; now when left out.
            device_info: Also tell each user's browser, system and time zone.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One message of a conversation, by a user, the agent or a live agent. One entry after another; a page is
                fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "from_timetoken": from_timetoken,
                "to_timetoken": to_timetoken,
                "device_info": device_info,
                "page": page,
                "per_page": per_page,
            }
        )
        del from_timetoken, to_timetoken, device_info, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.messages import search_messages as spec_

        return aiterate(self._caller, spec_.SEARCH_MESSAGES, spec_.PAGES, given_, options)
