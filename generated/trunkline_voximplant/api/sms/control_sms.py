# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/ControlSms"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.control_sms_response import ControlSmsResponse

CONTROL_SMS: Operation[ControlSmsResponse] = Operation(
    id="controlSms",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/ControlSms",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "phone_number",
            "phone_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            required=True,
            hidden=True,
        ),
        Param(
            "command",
            "command",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.control_sms_request_command", "ControlSmsRequestCommand"),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.control_sms_response", "ControlSmsResponse"),
    body="form",
)
