# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""PUT /live_agent/custom/conversations/{conversation_uuid}/accept_chat.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.live_conversation import LiveConversation

ACCEPT_CHAT: Operation[LiveConversation] = Operation(
    id="acceptChat",
    vendor="avaamo",
    method="PUT",
    origin="https://{instance}.avaamo.com",
    path="/live_agent/custom/conversations/{conversation_uuid}/accept_chat.json",
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
    result=model.ModelCodec("trunkline_avaamo.models.live_conversation", "LiveConversation"),
    unwrap="conversation",
)
