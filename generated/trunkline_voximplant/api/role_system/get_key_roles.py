# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetKeyRoles"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_key_roles_response import GetKeyRolesResponse

GET_KEY_ROLES: Operation[GetKeyRolesResponse] = Operation(
    id="getKeyRoles",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetKeyRoles",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("key_id", "key_id", "body", c.STR, required=True),
        Param("with_expanded_roles", "with_expanded_roles", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_key_roles_response", "GetKeyRolesResponse"),
    body="form",
)
