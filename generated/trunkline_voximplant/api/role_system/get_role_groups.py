# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetRoleGroups"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_role_groups_response import GetRoleGroupsResponse

GET_ROLE_GROUPS: Operation[GetRoleGroupsResponse] = Operation(
    id="getRoleGroups",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetRoleGroups",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(),
    result=model.ModelCodec("trunkline_voximplant.models.get_role_groups_response", "GetRoleGroupsResponse"),
)
