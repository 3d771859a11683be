# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /v1/conversations/{conversation_uuid}.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.conversation import Conversation

GET_CONVERSATION: Operation[Conversation] = Operation(
    id="getConversation",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/v1/conversations/{conversation_uuid}.json",
    delivery="read",
    security=(("AgentToken",),),
    params=(
        Param(
            "conversation_uuid",
            "conversation_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=64, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
        ),
        Param(
            "device_id",
            "Device-Id",
            "header",
            c.StrCodec(min_length=1, max_length=128, pattern="^[!-~]+$"),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.conversation", "Conversation"),
    unwrap="conversation",
)
