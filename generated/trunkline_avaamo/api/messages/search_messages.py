# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /v1/messages.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.message_page import MessagePage

SEARCH_MESSAGES: Operation[MessagePage] = Operation(
    id="searchMessages",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/v1/messages.json",
    delivery="read",
    security=(("AgentToken",),),
    params=(
        Param("from_timetoken", "from_timetoken", "query", times.SECONDS),
        Param("to_timetoken", "to_timetoken", "query", times.SECONDS),
        Param("device_info", "device_info", "query", c.BOOL),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.message_page", "MessagePage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
