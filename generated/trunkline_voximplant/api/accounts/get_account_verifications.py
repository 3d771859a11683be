# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAccountVerifications"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_account_verifications_response import GetAccountVerificationsResponse

GET_ACCOUNT_VERIFICATIONS: Operation[GetAccountVerificationsResponse] = Operation(
    id="getAccountVerifications",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAccountVerifications",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("account_id", "account_id", "body", c.INT, required=True),
        Param("active_verification_only", "active_verification_only", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_account_verifications_response", "GetAccountVerificationsResponse"
    ),
    body="form",
)
