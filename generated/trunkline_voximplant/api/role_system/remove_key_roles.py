# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/RemoveKeyRoles"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.remove_key_roles_response import RemoveKeyRolesResponse

REMOVE_KEY_ROLES: Operation[RemoveKeyRolesResponse] = Operation(
    id="removeKeyRoles",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/RemoveKeyRoles",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("key_id", "key_id", "body", c.STR, required=True),
        Param("role_id", "role_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("role_name", "role_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.remove_key_roles_response", "RemoveKeyRolesResponse"),
    body="form",
    groups=(Group(("role_id", "role_name"), 1, 1),),
)
