# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /bots_api/v1/messages.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.success_result import SuccessResult

SEND_MESSAGE: Operation[SuccessResult] = Operation(
    id="sendMessage",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/bots_api/v1/messages.json",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param(
            "message",
            "message",
            "body",
            c.UnionCodec(c.STR, model.ModelCodec("trunkline_avaamo.models.message_content", "MessageContent")),
            required=True,
            hidden=True,
        ),
        Param(
            "conversation",
            "conversation",
            "body",
            model.ModelCodec("trunkline_avaamo.models.conversation_ref", "ConversationRef"),
            required=True,
        ),
        Param("bot_id", "bot_id", "body", c.IntCodec(minimum=1), required=True),
        Param("force_locale", "force_locale", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.success_result", "SuccessResult"),
    body="json",
)
