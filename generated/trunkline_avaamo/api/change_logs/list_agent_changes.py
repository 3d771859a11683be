# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v2/change_logs.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.change_log_page import ChangeLogPage

LIST_AGENT_CHANGES: Operation[ChangeLogPage] = Operation(
    id="listAgentChanges",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v2/change_logs.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "query", c.IntCodec(minimum=1), required=True),
        Param("dashboard_user_id", "dashboard_user_id", "query", c.IntCodec(minimum=1)),
        Param(
            "resources",
            "resources",
            "query",
            c.ListCodec(enums.EnumCodec("trunkline_avaamo.models.change_resource", "ChangeResource"), separator=","),
        ),
        Param("since_timetoken", "since_timetoken", "query", times.SECONDS),
        Param("timetoken", "timetoken", "query", times.SECONDS),
        Param(
            "actions",
            "actions",
            "query",
            c.ListCodec(enums.EnumCodec("trunkline_avaamo.models.change_action", "ChangeAction"), separator=","),
        ),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.change_log_page", "ChangeLogPage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
