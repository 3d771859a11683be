# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The conversations calls, blocking and async."""

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

    from trunkline_avaamo.models.conversation import Conversation
    from trunkline_avaamo.models.message import Message
    from trunkline_avaamo.models.message_page import MessagePage


class ConversationsApi(Resource[Caller]):
    """One conversation and its messages.

    Most wanted: `messages` and `get`.
    """

    __slots__ = ()

    def get(
        self,
        *,
        conversation_uuid: str,
        device_id: str,
        options: CallOptions | None = None,
    ) -> Conversation:
        """Read one conversation.

        Its members, its last message and its properties.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            device_id: A name for the caller; the pages accept any value. At most 128 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conversation with its users and its newest message.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (conversation-message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "device_id": device_id,
            }
        )
        del conversation_uuid, device_id  # tracebacks show variables

        from trunkline_avaamo.api.conversations import get_conversation as spec_

        return self._caller.call(spec_.GET_CONVERSATION, given_, options)

    def messages(
        self,
        *,
        conversation_uuid: str,
        device_id: str,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagePage:
        """List the messages of one conversation.

        The messages between two moments. Both pages agree on microseconds here.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            device_id: A name for the caller; the pages accept any value. At most 128 characters.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (conversation-message-api).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "device_id": device_id,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del conversation_uuid, device_id, since_timetoken, timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.conversations import list_conversation_messages as spec_

        return self._caller.call(spec_.LIST_CONVERSATION_MESSAGES, given_, options)

    def iter_messages(
        self,
        *,
        conversation_uuid: str,
        device_id: str,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Message]:
        """List the messages of one conversation, page after page.

        The messages between two moments. Both pages agree on microseconds here.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            device_id: A name for the caller; the pages accept any value. At most 128 characters.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
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

        Evidence: Documented (conversation-message-api).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "device_id": device_id,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del conversation_uuid, device_id, since_timetoken, timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.conversations import list_conversation_messages as spec_

        return iterate(self._caller, spec_.LIST_CONVERSATION_MESSAGES, spec_.PAGES, given_, options)


class AsyncConversationsApi(Resource[AsyncCaller]):
    """One conversation and its messages.

    Most wanted: `messages` and `get`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        conversation_uuid: str,
        device_id: str,
        options: CallOptions | None = None,
    ) -> Conversation:
        """Read one conversation.

        Its members, its last message and its properties.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            device_id: A name for the caller; the pages accept any value. At most 128 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A conversation with its users and its newest message.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (conversation-message-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "device_id": device_id,
            }
        )
        del conversation_uuid, device_id  # tracebacks show variables

        from trunkline_avaamo.api.conversations import get_conversation as spec_

        return await self._caller.call(spec_.GET_CONVERSATION, given_, options)

    async def messages(
        self,
        *,
        conversation_uuid: str,
        device_id: str,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MessagePage:
        """List the messages of one conversation.

        The messages between two moments. Both pages agree on microseconds here.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            device_id: A name for the caller; the pages accept any value. At most 128 characters.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of messages.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (conversation-message-api).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "device_id": device_id,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del conversation_uuid, device_id, since_timetoken, timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.conversations import list_conversation_messages as spec_

        return await self._caller.call(spec_.LIST_CONVERSATION_MESSAGES, given_, options)

    def iter_messages(
        self,
        *,
        conversation_uuid: str,
        device_id: str,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Message]:
        """List the messages of one conversation, page after page.

        The messages between two moments. Both pages agree on microseconds here.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            device_id: A name for the caller; the pages accept any value. At most 128 characters.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
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

        Evidence: Documented (conversation-message-api).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "device_id": device_id,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
                "page": page,
                "per_page": per_page,
            }
        )
        del conversation_uuid, device_id, since_timetoken, timetoken, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.conversations import list_conversation_messages as spec_

        return aiterate(self._caller, spec_.LIST_CONVERSATION_MESSAGES, spec_.PAGES, given_, options)
