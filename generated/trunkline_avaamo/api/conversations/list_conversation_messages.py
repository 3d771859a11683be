# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /v1/conversations/{conversation_uuid}/messages.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.message_page import MessagePage

LIST_CONVERSATION_MESSAGES: Operation[MessagePage] = Operation(
    id="listConversationMessages",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/v1/conversations/{conversation_uuid}/messages.json",
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
        Param("since_timetoken", "since_timetoken", "query", times.MICROSECONDS),
        Param("timetoken", "timetoken", "query", times.MICROSECONDS),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
        Param(
            "device_id",
            "Device-Id",
            "header",
            c.StrCodec(min_length=1, max_length=128, pattern="^[!-~]+$"),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.message_page", "MessagePage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
