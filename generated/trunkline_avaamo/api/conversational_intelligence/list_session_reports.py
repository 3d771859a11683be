# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /external/v1/session-reports"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.ci_session_page import CiSessionPage

LIST_SESSION_REPORTS: Operation[CiSessionPage] = Operation(
    id="listSessionReports",
    vendor="avaamo",
    method="GET",
    origin="https://ci.avaamo.com",
    path="/external/v1/session-reports",
    delivery="read",
    security=(("CiToken",),),
    params=(
        Param("start_date", "start_date", "query", times.DATE, required=True),
        Param("end_date", "end_date", "query", times.DATE, required=True),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
        Param("sort", "sort", "query", enums.EnumCodec("trunkline_avaamo.models.ci_sort", "CiSort")),
        Param("order", "order", "query", enums.EnumCodec("trunkline_avaamo.models.ci_order", "CiOrder")),
        Param("agent_uuid", "agent_uuid", "query", c.StrCodec(min_length=1)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.ci_session_page", "CiSessionPage"),
)

PAGES = Pages("page", "page", ("results",), limit="per_page", total=("count",), max_limit=100)
