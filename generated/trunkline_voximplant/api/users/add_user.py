# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddUser"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_user_response import AddUserResponse

ADD_USER: Operation[AddUserResponse] = Operation(
    id="addUser",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddUser",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "user_name",
            "user_name",
            "body",
            c.StrCodec(pattern="^[a-z0-9][a-z0-9_-]{2,49}$"),
            required=True,
            hidden=True,
        ),
        Param("user_display_name", "user_display_name", "body", c.StrCodec(max_length=255), required=True, hidden=True),
        Param("user_password", "user_password", "body", c.StrCodec(min_length=8), required=True, hidden=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("parent_accounting", "parent_accounting", "body", c.BOOL),
        Param("user_active", "user_active", "body", c.BOOL),
        Param("user_custom_data", "user_custom_data", "body", c.STR, hidden=True),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_user_response", "AddUserResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 1),),
)
