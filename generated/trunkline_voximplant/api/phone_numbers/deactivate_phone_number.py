# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DeactivatePhoneNumber"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.deactivate_phone_number_response import DeactivatePhoneNumberResponse

DEACTIVATE_PHONE_NUMBER: Operation[DeactivatePhoneNumberResponse] = Operation(
    id="deactivatePhoneNumber",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DeactivatePhoneNumber",
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
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.deactivate_phone_number_response", "DeactivatePhoneNumberResponse"
    ),
    body="form",
    groups=(Group(("phone_id", "phone_number"), 1, 1),),
)
