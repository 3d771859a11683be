# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSmartQueueDayHistory"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_smart_queue_day_history_response import GetSmartQueueDayHistoryResponse

GET_SMART_QUEUE_DAY_HISTORY: Operation[GetSmartQueueDayHistoryResponse] = Operation(
    id="getSmartQueueDayHistory",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSmartQueueDayHistory",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "report_type",
            "report_type",
            "body",
            c.ListCodec(
                enums.EnumCodec("trunkline_voximplant.models.smart_queue_report_type", "SmartQueueReportType"),
                separator=";",
            ),
            required=True,
        ),
        Param("sq_queue_id", "sq_queue_id", "body", c.ListCodec(c.INT, separator=";", max_items=5)),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True, max_items=5)),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("sq_queue_name", "sq_queue_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("timezone", "timezone", "body", c.STR),
        Param("interval", "interval", "body", c.STR),
        Param(
            "group_by",
            "group_by",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.smart_queue_group", "SmartQueueGroup"),
        ),
        Param("max_waiting_sec", "max_waiting_sec", "body", c.INT),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("omit_empty", "omit_empty", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_smart_queue_day_history_response", "GetSmartQueueDayHistoryResponse"
    ),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("user_id", "user_name"), 0, 1),
        Group(("sq_queue_id", "sq_queue_name"), 0, 1),
    ),
    zone_argument="timezone",
)
