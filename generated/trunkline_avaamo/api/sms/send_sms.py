# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /sms/{channel_uuid}/send.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.sms_send_result import SmsSendResult

SEND_SMS: Operation[SmsSendResult] = Operation(
    id="sendSms",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/sms/{channel_uuid}/send.json",
    delivery="once",
    security=(),
    params=(
        Param(
            "channel_uuid",
            "channel_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=128, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
            hidden=True,
        ),
        Param(
            "to_phone",
            "to_phone",
            "body",
            phone.PhoneCodec("as-given", c.StrCodec(min_length=3, max_length=32, pattern="^\\+?[0-9][0-9 ().-]*$")),
            hidden=True,
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.sms_send_result", "SmsSendResult"),
    body="json",
    extra=c.ANY,
)
