# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetACDOperatorStatistics"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_acd_operator_statistics_response import GetACDOperatorStatisticsResponse

GET_ACD_OPERATOR_STATISTICS: Operation[GetACDOperatorStatisticsResponse] = Operation(
    id="getAcdOperatorStatistics",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetACDOperatorStatistics",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME, required=True),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True), required=True),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("acd_queue_id", "acd_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("abbreviation", "abbreviation", "body", c.BOOL),
        Param(
            "report",
            "report",
            "body",
            c.ListCodec(
                enums.EnumCodec(
                    "trunkline_voximplant.models.get_acd_operator_statistics_request_report_item",
                    "GetACDOperatorStatisticsRequestReportItem",
                ),
                separator=";",
                all_allowed=True,
            ),
        ),
        Param(
            "aggregation",
            "aggregation",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.acd_statistics_aggregation", "AcdStatisticsAggregation"),
        ),
        Param(
            "group",
            "group",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.acd_statistics_group", "AcdStatisticsGroup"),
        ),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_acd_operator_statistics_response", "GetACDOperatorStatisticsResponse"
    ),
    body="form",
)
