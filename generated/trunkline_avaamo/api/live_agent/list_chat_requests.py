# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /live_agent/custom/conversations/requests.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_avaamo.models.chat_request import ChatRequest

LIST_CHAT_REQUESTS: Operation[list[ChatRequest]] = Operation(
    id="listChatRequests",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/live_agent/custom/conversations/requests.json",
    delivery="read",
    security=(("LiveAgentToken",),),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_avaamo.models.chat_request", "ChatRequest")),
    unwrap="requests",
)
