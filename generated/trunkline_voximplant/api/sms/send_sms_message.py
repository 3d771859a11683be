# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SendSmsMessage"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.send_sms_message_response import SendSmsMessageResponse

SEND_SMS_MESSAGE: Operation[SendSmsMessageResponse] = Operation(
    id="sendSmsMessage",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SendSmsMessage",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "source",
            "source",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            required=True,
            hidden=True,
        ),
        Param(
            "destination",
            "destination",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            required=True,
            hidden=True,
        ),
        Param("sms_body", "sms_body", "body", c.StrCodec(min_length=1, max_length=765), required=True, hidden=True),
        Param("store_body", "store_body", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.send_sms_message_response", "SendSmsMessageResponse"),
    body="form",
)
