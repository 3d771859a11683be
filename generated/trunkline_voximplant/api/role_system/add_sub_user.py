# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddSubUser"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_sub_user_response import AddSubUserResponse

ADD_SUB_USER: Operation[AddSubUserResponse] = Operation(
    id="addSubUser",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddSubUser",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("new_subuser_name", "new_subuser_name", "body", c.STR, required=True, hidden=True),
        Param(
            "new_subuser_password", "new_subuser_password", "body", c.StrCodec(min_length=8), required=True, hidden=True
        ),
        Param("role_id", "role_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("role_name", "role_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_sub_user_response", "AddSubUserResponse"),
    body="form",
    groups=(Group(("role_id", "role_name"), 0, 1),),
)
