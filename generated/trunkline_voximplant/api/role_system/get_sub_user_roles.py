# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSubUserRoles"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_sub_user_roles_response import GetSubUserRolesResponse

GET_SUB_USER_ROLES: Operation[GetSubUserRolesResponse] = Operation(
    id="getSubUserRoles",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSubUserRoles",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("subuser_id", "subuser_id", "body", c.INT, required=True),
        Param("with_expanded_roles", "with_expanded_roles", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_sub_user_roles_response", "GetSubUserRolesResponse"),
    body="form",
)
