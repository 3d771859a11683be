# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetHistoryReports"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_history_reports_response import GetHistoryReportsResponse

GET_HISTORY_REPORTS: Operation[GetHistoryReportsResponse] = Operation(
    id="getHistoryReports",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetHistoryReports",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("history_report_id", "history_report_id", "body", c.INT),
        Param(
            "history_type",
            "history_type",
            "body",
            c.ListCodec(
                enums.EnumCodec("trunkline_voximplant.models.history_type", "HistoryType"),
                separator=";",
                all_allowed=True,
            ),
        ),
        Param("created_from", "created_from", "body", times.SQL_TIME),
        Param("created_to", "created_to", "body", times.SQL_TIME),
        Param("is_completed", "is_completed", "body", c.BOOL),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("application_id", "application_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_history_reports_response", "GetHistoryReportsResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
