# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/A2PGetSmsHistory"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.a2p_get_sms_history_response import A2PGetSmsHistoryResponse

A2P_GET_SMS_HISTORY: Operation[A2PGetSmsHistoryResponse] = Operation(
    id="a2pGetSmsHistory",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/A2PGetSmsHistory",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("message_id", "message_id", "body", c.ListCodec(c.INT, separator=";")),
        Param(
            "source_number",
            "source_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            hidden=True,
        ),
        Param(
            "destination_number",
            "destination_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            hidden=True,
        ),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.INT),
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param(
            "delivery_status",
            "delivery_status",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.a2p_get_sms_history_request_delivery_status",
                "A2PGetSmsHistoryRequestDeliveryStatus",
            ),
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.a2p_get_sms_history_response", "A2PGetSmsHistoryResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",), max_limit=1000)
