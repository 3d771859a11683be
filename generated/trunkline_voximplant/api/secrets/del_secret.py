# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelSecret"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_secret_response import DelSecretResponse

DEL_SECRET: Operation[DelSecretResponse] = Operation(
    id="delSecret",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelSecret",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("secret_id", "secret_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("secret_name", "secret_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_secret_response", "DelSecretResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("secret_id", "secret_name"), 1, 1),
    ),
)
