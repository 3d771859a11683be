# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetSubUserInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_sub_user_info_response import SetSubUserInfoResponse

SET_SUB_USER_INFO: Operation[SetSubUserInfoResponse] = Operation(
    id="setSubUserInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetSubUserInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("subuser_id", "subuser_id", "body", c.INT, required=True),
        Param("old_subuser_password", "old_subuser_password", "body", c.STR, hidden=True),
        Param("new_subuser_password", "new_subuser_password", "body", c.StrCodec(min_length=8), hidden=True),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_sub_user_info_response", "SetSubUserInfoResponse"),
    body="form",
)
