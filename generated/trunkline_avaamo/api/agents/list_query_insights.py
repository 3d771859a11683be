# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v1/agents/{agent_id}/query_insights.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.query_insight_page import QueryInsightPage

LIST_QUERY_INSIGHTS: Operation[QueryInsightPage] = Operation(
    id="listQueryInsights",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/query_insights.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("tag_ids", "tag_ids[]", "query", c.ListCodec(c.INT)),
        Param("channel_names", "channel_names[]", "query", c.ListCodec(c.STR)),
        Param("channel_types", "channel_types[]", "query", c.ListCodec(c.STR)),
        Param(
            "intent_types",
            "intent_types[]",
            "query",
            c.ListCodec(enums.EnumCodec("trunkline_avaamo.models.intent_type", "IntentType")),
        ),
        Param("detected_language", "detected_language[]", "query", c.ListCodec(c.STR)),
        Param("intent_ids", "intent_ids[]", "query", c.ListCodec(c.INT)),
        Param("user_ids", "user_ids[]", "query", c.ListCodec(c.INT)),
        Param("start_time", "start_time", "query", times.SECONDS),
        Param("end_time", "end_time", "query", times.SECONDS),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.query_insight_page", "QueryInsightPage"),
)

PAGES = Pages(
    "page", "page", ("queries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
