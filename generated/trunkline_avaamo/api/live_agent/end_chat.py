# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DELETE /live_agent/custom/conversations/{conversation_uuid}/end_chat.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

END_CHAT: Operation[None] = Operation(
    id="endChat",
    vendor="avaamo",
    method="DELETE",
    origin="https://{instance}.avaamo.com",
    path="/live_agent/custom/conversations/{conversation_uuid}/end_chat.json",
    delivery="idempotent",
    security=(("LiveAgentToken",),),
    params=(
        Param(
            "conversation_uuid",
            "conversation_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=64, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
        ),
    ),
)
