# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSecrets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_secrets_response import GetSecretsResponse

GET_SECRETS: Operation[GetSecretsResponse] = Operation(
    id="getSecrets",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSecrets",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("secret_name_part", "secret_name_part", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_secrets_response", "GetSecretsResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 1),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
