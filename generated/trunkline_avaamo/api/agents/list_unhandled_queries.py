# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v1/agents/{agent_id}/unhandled_queries.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.unhandled_query_page import UnhandledQueryPage

LIST_UNHANDLED_QUERIES: Operation[UnhandledQueryPage] = Operation(
    id="listUnhandledQueries",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/unhandled_queries.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("start_time", "start_time", "query", times.SECONDS),
        Param("end_time", "end_time", "query", times.SECONDS),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.unhandled_query_page", "UnhandledQueryPage"),
)

PAGES = Pages(
    "page", "page", ("queries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
