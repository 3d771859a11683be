# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/CreateKey"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.create_key_response import CreateKeyResponse

CREATE_KEY: Operation[CreateKeyResponse] = Operation(
    id="createKey",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/CreateKey",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("description", "description", "body", c.STR),
        Param("key_name", "key_name", "body", c.StrCodec(min_length=1, max_length=50)),
        Param("role_id", "role_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("role_name", "role_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.create_key_response", "CreateKeyResponse"),
    body="form",
    groups=(Group(("role_id", "role_name"), 0, 1),),
)
