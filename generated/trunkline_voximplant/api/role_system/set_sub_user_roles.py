# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetSubUserRoles"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_sub_user_roles_response import SetSubUserRolesResponse

SET_SUB_USER_ROLES: Operation[SetSubUserRolesResponse] = Operation(
    id="setSubUserRoles",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetSubUserRoles",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("subuser_id", "subuser_id", "body", c.INT, required=True),
        Param("role_id", "role_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("role_name", "role_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_sub_user_roles_response", "SetSubUserRolesResponse"),
    body="form",
    groups=(Group(("role_id", "role_name"), 1, 1),),
)
