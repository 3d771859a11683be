# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/RequestSmartQueueHistory"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.jobs import Job
from trunkline_runtime.operation import Group, Operation, Param

from trunkline_voximplant.api.history.download_history_report import DOWNLOAD_HISTORY_REPORT
from trunkline_voximplant.api.history.get_history_reports import GET_HISTORY_REPORTS

if TYPE_CHECKING:
    from trunkline_voximplant.models.request_smart_queue_history_response import RequestSmartQueueHistoryResponse

REQUEST_SMART_QUEUE_HISTORY: Operation[RequestSmartQueueHistoryResponse] = Operation(
    id="requestSmartQueueHistory",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/RequestSmartQueueHistory",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME, required=True),
        Param("to_date", "to_date", "body", times.SQL_TIME, required=True),
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
        Param("timezone", "timezone", "body", c.STR),
        Param("interval", "interval", "body", c.STR),
        Param(
            "group_by",
            "group_by",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.smart_queue_group", "SmartQueueGroup"),
        ),
        Param("max_waiting_sec", "max_waiting_sec", "body", c.INT),
        Param("decimal_separator", "decimal_separator", "body", c.StrCodec(pattern="^[.,]$")),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("omit_empty", "omit_empty", "body", c.BOOL),
        Param("with_header", "with_header", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.request_smart_queue_history_response", "RequestSmartQueueHistoryResponse"
    ),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("user_id", "user_name"), 0, 1),
        Group(("sq_queue_id", "sq_queue_name"), 0, 1),
    ),
    zone_argument="timezone",
)

JOB = Job(
    order=REQUEST_SMART_QUEUE_HISTORY,
    id="history_report_id",
    poll=GET_HISTORY_REPORTS,
    poll_id="history_report_id",
    items="result",
    done="completed",
    fetch=DOWNLOAD_HISTORY_REPORT,
    fetch_id="history_report_id",
    pending=frozenset([356]),
)
