# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAccountInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_account_info_response import GetAccountInfoResponse

GET_ACCOUNT_INFO: Operation[GetAccountInfoResponse] = Operation(
    id="getAccountInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAccountInfo",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("return_live_balance", "return_live_balance", "body", c.BOOL),),
    result=model.ModelCodec("trunkline_voximplant.models.get_account_info_response", "GetAccountInfoResponse"),
    body="form",
)
