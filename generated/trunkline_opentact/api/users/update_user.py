# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/user/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.user import User

UPDATE_USER: Operation[User] = Operation(
    id="updateUser",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/user/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("email", "email", "body", c.STR, hidden=True),
        Param("password", "password", "body", c.STR, hidden=True),
        Param("phone_number", "phone_number", "body", phone.PhoneCodec("digits"), hidden=True),
        Param("first_name", "first_name", "body", c.STR, hidden=True),
        Param("last_name", "last_name", "body", c.STR, hidden=True),
        Param("gender", "gender", "body", enums.EnumCodec("trunkline_opentact.models.gender", "Gender")),
        Param("dob", "dob", "body", c.STR, hidden=True),
        Param("avatar", "avatar", "body", c.STR, hidden=True),
        Param("role", "role", "body", enums.EnumCodec("trunkline_opentact.models.user_role", "UserRole")),
    ),
    result=model.ModelCodec("trunkline_opentact.models.user", "User"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
