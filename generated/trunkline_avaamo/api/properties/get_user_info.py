# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /v1/user_info/{user_id}.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.user_info_entry import UserInfoEntry

GET_USER_INFO: Operation[list[UserInfoEntry]] = Operation(
    id="getUserInfo",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/v1/user_info/{user_id}.json",
    delivery="read",
    security=(("AgentTokenQuery",),),
    params=(Param("user_id", "user_id", "path", c.IntCodec(minimum=1), required=True),),
    result=c.ListCodec(model.ModelCodec("trunkline_avaamo.models.user_info_entry", "UserInfoEntry")),
    unwrap="user_info",
)
