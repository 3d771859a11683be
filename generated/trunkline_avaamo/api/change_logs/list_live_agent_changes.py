# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v1/cap/change_logs.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.change_log_page import ChangeLogPage

LIST_LIVE_AGENT_CHANGES: Operation[ChangeLogPage] = Operation(
    id="listLiveAgentChanges",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/cap/change_logs.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("start_time", "start_time", "query", times.SECONDS),
        Param("end_time", "end_time", "query", times.SECONDS),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
        Param(
            "actions",
            "actions",
            "query",
            c.ListCodec(enums.EnumCodec("trunkline_avaamo.models.change_action", "ChangeAction"), separator=","),
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.change_log_page", "ChangeLogPage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
