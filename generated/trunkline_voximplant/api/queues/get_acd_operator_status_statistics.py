# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetACDOperatorStatusStatistics"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_acd_operator_status_statistics_response import (
        GetACDOperatorStatusStatisticsResponse,
    )

GET_ACD_OPERATOR_STATUS_STATISTICS: Operation[GetACDOperatorStatusStatisticsResponse] = Operation(
    id="getAcdOperatorStatusStatistics",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetACDOperatorStatusStatistics",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME, required=True),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True), required=True),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param(
            "acd_status",
            "acd_status",
            "body",
            c.ListCodec(enums.EnumCodec("trunkline_voximplant.models.acd_status", "AcdStatus"), separator=";"),
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
        "trunkline_voximplant.models.get_acd_operator_status_statistics_response",
        "GetACDOperatorStatusStatisticsResponse",
    ),
    body="form",
)
