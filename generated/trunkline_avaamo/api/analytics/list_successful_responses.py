# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /bots/analytics/{agent_id}/successful_responses.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.analytics_message_page import AnalyticsMessagePage

LIST_SUCCESSFUL_RESPONSES: Operation[AnalyticsMessagePage] = Operation(
    id="listSuccessfulResponses",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/bots/analytics/{agent_id}/successful_responses.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("from_timetoken", "from_timetoken", "query", times.MICROSECONDS),
        Param("to_timetoken", "to_timetoken", "query", times.MICROSECONDS),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.analytics_message_page", "AnalyticsMessagePage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
