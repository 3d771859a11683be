# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetACDHistory"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone, times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_acd_history_response import GetACDHistoryResponse

GET_ACD_HISTORY: Operation[GetACDHistoryResponse] = Operation(
    id="getAcdHistory",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetACDHistory",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("callerid", "callerid", "body", phone.PhoneCodec("digits", instead="name"), hidden=True),
        Param("custom_data", "custom_data", "body", c.STR, hidden=True),
        Param("acd_session_history_id", "acd_session_history_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("acd_request_id", "acd_request_id", "body", c.ListCodec(c.STR, separator=";")),
        Param("acd_queue_id", "acd_queue_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("operator_hangup", "operator_hangup", "body", c.BOOL),
        Param("unserviced", "unserviced", "body", c.BOOL),
        Param("min_waiting_time", "min_waiting_time", "body", c.INT),
        Param("rejected", "rejected", "body", c.BOOL),
        Param("with_events", "with_events", "body", c.BOOL),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_acd_history_response", "GetACDHistoryResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
