# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAuditLogAsync"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.engine.jobs import Job
from trunkline_runtime.operation import Operation, Param

from trunkline_voximplant.api.history.download_history_report import DOWNLOAD_HISTORY_REPORT
from trunkline_voximplant.api.history.get_history_reports import GET_HISTORY_REPORTS

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_audit_log_async_response import GetAuditLogAsyncResponse

GET_AUDIT_LOG_ASYNC: Operation[GetAuditLogAsyncResponse] = Operation(
    id="getAuditLogAsync",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAuditLogAsync",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("audit_log_id", "audit_log_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("filtered_admin_user_id", "filtered_admin_user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("filtered_ip", "filtered_ip", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("filtered_cmd", "filtered_cmd", "body", c.ListCodec(c.STR, separator=";")),
        Param("advanced_filters", "advanced_filters", "body", c.STR),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("with_header", "with_header", "body", c.BOOL),
        Param("output", "output", "body", c.STR),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_audit_log_async_response", "GetAuditLogAsyncResponse"),
    body="form",
    zone_argument="timezone",
)

JOB = Job(
    order=GET_AUDIT_LOG_ASYNC,
    id="history_report_id",
    poll=GET_HISTORY_REPORTS,
    poll_id="history_report_id",
    items="result",
    done="completed",
    fetch=DOWNLOAD_HISTORY_REPORT,
    fetch_id="history_report_id",
    pending=frozenset([356]),
)
