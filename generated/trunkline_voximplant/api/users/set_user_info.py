# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetUserInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_user_info_response import SetUserInfoResponse

SET_USER_INFO: Operation[SetUserInfoResponse] = Operation(
    id="setUserInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetUserInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("user_id", "user_id", "body", c.INT),
        Param("user_name", "user_name", "body", c.STR, hidden=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("new_user_name", "new_user_name", "body", c.StrCodec(pattern="^[a-z0-9][a-z0-9_-]{2,49}$"), hidden=True),
        Param("user_display_name", "user_display_name", "body", c.StrCodec(max_length=255), hidden=True),
        Param("user_password", "user_password", "body", c.StrCodec(min_length=8), hidden=True),
        Param("parent_accounting", "parent_accounting", "body", c.BOOL),
        Param("user_active", "user_active", "body", c.BOOL),
        Param("user_custom_data", "user_custom_data", "body", c.STR, hidden=True),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_user_info_response", "SetUserInfoResponse"),
    body="form",
    groups=(
        Group(("user_id", "user_name"), 1, 1),
        Group(("application_id", "application_name"), 0, 1, needed_with="user_name"),
    ),
)
