# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSmsHistory"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

GET_SMS_HISTORY_FILE: Operation[bytes] = Operation(
    id="getSmsHistoryFile",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSmsHistory",
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
        Param(
            "direction",
            "direction",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.get_sms_history_request_direction", "GetSmsHistoryRequestDirection"
            ),
        ),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.INT),
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("timezone", "timezone", "body", c.STR),
        Param("output", "output", "body", c.StrCodec(pattern="^(?:csv|xls)$"), required=True),
    ),
    body="form",
    binary=True,
    zone_argument="timezone",
)
