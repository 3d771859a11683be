# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /live_agent/custom/messages.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.live_message import LiveMessage

SEND_LIVE_AGENT_MESSAGE: Operation[LiveMessage] = Operation(
    id="sendLiveAgentMessage",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/live_agent/custom/messages.json",
    delivery="once",
    security=(("LiveAgentToken",),),
    params=(
        Param(
            "message",
            "message",
            "body",
            model.ModelCodec("trunkline_avaamo.models.live_message_draft", "LiveMessageDraft"),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.live_message", "LiveMessage"),
    body="json",
    unwrap="message",
)
