# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/RemoveSubUserRoles"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.remove_sub_user_roles_response import RemoveSubUserRolesResponse

REMOVE_SUB_USER_ROLES: Operation[RemoveSubUserRolesResponse] = Operation(
    id="removeSubUserRoles",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/RemoveSubUserRoles",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("subuser_id", "subuser_id", "body", c.INT, required=True),
        Param("role_id", "role_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("role_name", "role_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("force", "force", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.remove_sub_user_roles_response", "RemoveSubUserRolesResponse"),
    body="form",
    groups=(Group(("role_id", "role_name"), 1, 1),),
)
