# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAuditLog"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_audit_log_response import GetAuditLogResponse

GET_AUDIT_LOG: Operation[GetAuditLogResponse] = Operation(
    id="getAuditLog",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAuditLog",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("audit_log_id", "audit_log_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("filtered_admin_user_id", "filtered_admin_user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("filtered_ip", "filtered_ip", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("filtered_cmd", "filtered_cmd", "body", c.ListCodec(c.STR, separator=";")),
        Param("advanced_filters", "advanced_filters", "body", c.STR),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("with_total_count", "with_total_count", "body", c.BOOL),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_audit_log_response", "GetAuditLogResponse"),
    body="form",
    zone_argument="timezone",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
