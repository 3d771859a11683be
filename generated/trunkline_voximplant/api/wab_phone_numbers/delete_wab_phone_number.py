# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DeleteWABPhoneNumber"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.delete_wab_phone_number_response import DeleteWABPhoneNumberResponse

DELETE_WAB_PHONE_NUMBER: Operation[DeleteWABPhoneNumberResponse] = Operation(
    id="deleteWabPhoneNumber",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DeleteWABPhoneNumber",
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
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.delete_wab_phone_number_response", "DeleteWABPhoneNumberResponse"
    ),
    body="form",
)
