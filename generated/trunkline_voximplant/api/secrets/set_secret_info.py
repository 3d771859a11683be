# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetSecretInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_secret_info_response import SetSecretInfoResponse

SET_SECRET_INFO: Operation[SetSecretInfoResponse] = Operation(
    id="setSecretInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetSecretInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("secret_id", "secret_id", "body", c.INT),
        Param("secret_name", "secret_name", "body", c.STR),
        Param(
            "new_secret_name", "new_secret_name", "body", c.StrCodec(max_length=64, pattern="^[A-Za-z][A-Za-z0-9_]*$")
        ),
        Param("secret_value", "secret_value", "body", c.StrCodec(max_length=8192), hidden=True),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_secret_info_response", "SetSecretInfoResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("secret_id", "secret_name"), 1, 1),
    ),
)
