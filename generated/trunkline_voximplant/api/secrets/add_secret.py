# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddSecret"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_secret_response import AddSecretResponse

ADD_SECRET: Operation[AddSecretResponse] = Operation(
    id="addSecret",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddSecret",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "secret_name",
            "secret_name",
            "body",
            c.StrCodec(max_length=64, pattern="^[A-Za-z][A-Za-z0-9_]*$"),
            required=True,
        ),
        Param("secret_value", "secret_value", "body", c.StrCodec(max_length=8192), required=True, hidden=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_secret_response", "AddSecretResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 1),),
)
