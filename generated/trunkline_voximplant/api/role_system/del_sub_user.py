# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelSubUser"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_sub_user_response import DelSubUserResponse

DEL_SUB_USER: Operation[DelSubUserResponse] = Operation(
    id="delSubUser",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelSubUser",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("subuser_id", "subuser_id", "body", c.INT, required=True),),
    result=model.ModelCodec("trunkline_voximplant.models.del_sub_user_response", "DelSubUserResponse"),
    body="form",
)
