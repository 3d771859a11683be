# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelUser"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_user_response import DelUserResponse

DEL_USER: Operation[DelUserResponse] = Operation(
    id="delUser",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelUser",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_user_response", "DelUserResponse"),
    body="form",
    groups=(
        Group(("user_id", "user_name"), 1, 1),
        Group(("application_id", "application_name"), 0, 1, needed_with="user_name"),
    ),
)
