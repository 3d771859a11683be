# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSecretValue"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_secret_value_response import GetSecretValueResponse

GET_SECRET_VALUE: Operation[GetSecretValueResponse] = Operation(
    id="getSecretValue",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSecretValue",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("secret_id", "secret_id", "body", c.INT),
        Param("secret_name", "secret_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_secret_value_response", "GetSecretValueResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("secret_id", "secret_name"), 1, 1),
    ),
)
