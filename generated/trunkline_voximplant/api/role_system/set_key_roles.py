# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetKeyRoles"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_key_roles_response import SetKeyRolesResponse

SET_KEY_ROLES: Operation[SetKeyRolesResponse] = Operation(
    id="setKeyRoles",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetKeyRoles",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("key_id", "key_id", "body", c.STR, required=True),
        Param("role_id", "role_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("role_name", "role_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_key_roles_response", "SetKeyRolesResponse"),
    body="form",
    groups=(Group(("role_id", "role_name"), 1, 1),),
)
