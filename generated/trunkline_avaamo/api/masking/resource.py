# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The masking calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.success_result import SuccessResult


class MaskingApi(Resource[Caller]):
    """Blanking of sensitive messages.

    Its call is `mask`.
    """

    __slots__ = ()

    def mask(
        self,
        *,
        conversation_uuid: str,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Mask the messages of a conversation.

        Blanks messages between two moments for good; files uploaded in masked nodes are deleted. A missing lower
        bound means from the beginning, a missing upper bound up to the latest message.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (mask-message-api).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
            }
        )
        del conversation_uuid, since_timetoken, timetoken  # tracebacks show variables

        from trunkline_avaamo.api.masking import mask_messages as spec_

        return self._caller.call(spec_.MASK_MESSAGES, given_, options)


class AsyncMaskingApi(Resource[AsyncCaller]):
    """Blanking of sensitive messages.

    Its call is `mask`.
    """

    __slots__ = ()

    async def mask(
        self,
        *,
        conversation_uuid: str,
        since_timetoken: dt.datetime | Unset = UNSET,
        timetoken: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SuccessResult:
        """Mask the messages of a conversation.

        Blanks messages between two moments for good; files uploaded in masked nodes are deleted. A missing lower
        bound means from the beginning, a missing upper bound up to the latest message.

        Args:
            conversation_uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
            since_timetoken: Earliest moment.
            timetoken: Latest moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            Whether the request was carried out; `false` is an error whatever the status says.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (mask-message-api).
        """
        given_ = Hidden(
            {
                "conversation_uuid": conversation_uuid,
                "since_timetoken": since_timetoken,
                "timetoken": timetoken,
            }
        )
        del conversation_uuid, since_timetoken, timetoken  # tracebacks show variables

        from trunkline_avaamo.api.masking import mask_messages as spec_

        return await self._caller.call(spec_.MASK_MESSAGES, given_, options)
