# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.user import User

CREATE_USER: Operation[User] = Operation(
    id="createUser",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/user",
    delivery="once",
    security=(),
    params=(
        Param("email", "email", "body", c.STR, required=True, hidden=True),
        Param("password", "password", "body", c.STR, required=True, hidden=True),
        Param("phone_number", "phone_number", "body", phone.PhoneCodec("digits"), hidden=True),
        Param("first_name", "first_name", "body", c.STR, hidden=True),
        Param("last_name", "last_name", "body", c.STR, hidden=True),
        Param("gender", "gender", "body", enums.EnumCodec("trunkline_opentact.models.gender", "Gender")),
        Param("dob", "dob", "body", c.STR, hidden=True),
        Param("avatar", "avatar", "body", c.STR, hidden=True),
        Param("role", "role", "body", enums.EnumCodec("trunkline_opentact.models.user_role", "UserRole")),
        Param("account", "account", "body", model.ModelCodec("trunkline_opentact.models.account_new", "AccountNew")),
    ),
    result=model.ModelCodec("trunkline_opentact.models.user", "User"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
