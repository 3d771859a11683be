# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetRoles"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_roles_response import GetRolesResponse

GET_ROLES: Operation[GetRolesResponse] = Operation(
    id="getRoles",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetRoles",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("group_name", "group_name", "body", c.STR),),
    result=model.ModelCodec("trunkline_voximplant.models.get_roles_response", "GetRolesResponse"),
    body="form",
)
