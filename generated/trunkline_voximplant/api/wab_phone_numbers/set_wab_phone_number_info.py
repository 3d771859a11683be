# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetWABPhoneNumberInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_wab_phone_number_info_response import SetWABPhoneNumberInfoResponse

SET_WAB_PHONE_NUMBER_INFO: Operation[SetWABPhoneNumberInfoResponse] = Operation(
    id="setWabPhoneNumberInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetWABPhoneNumberInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "wab_phone_number",
            "wab_phone_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            required=True,
            hidden=True,
        ),
        Param("voice_password", "voice_password", "body", c.STR, hidden=True),
        Param("description", "description", "body", c.STR),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.set_wab_phone_number_info_response", "SetWABPhoneNumberInfoResponse"
    ),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 0, 1),
        Group(("rule_id", "rule_name"), 0, 1),
    ),
)
