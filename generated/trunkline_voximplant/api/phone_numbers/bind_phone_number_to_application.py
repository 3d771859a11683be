# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/BindPhoneNumberToApplication"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.bind_phone_number_to_application_response import (
        BindPhoneNumberToApplicationResponse,
    )

BIND_PHONE_NUMBER_TO_APPLICATION: Operation[BindPhoneNumberToApplicationResponse] = Operation(
    id="bindPhoneNumberToApplication",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/BindPhoneNumberToApplication",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("phone_id", "phone_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param(
            "phone_number",
            "phone_number",
            "body",
            c.ListCodec(phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")), separator=";"),
            hidden=True,
        ),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
        Param("bind", "bind", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.bind_phone_number_to_application_response", "BindPhoneNumberToApplicationResponse"
    ),
    body="form",
    groups=(
        Group(("phone_id", "phone_number"), 1, 1),
        Group(("application_id", "application_name"), 1, 1),
        Group(("rule_id", "rule_name"), 0, 1),
    ),
)
