# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DeleteKey"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.delete_key_response import DeleteKeyResponse

DELETE_KEY: Operation[DeleteKeyResponse] = Operation(
    id="deleteKey",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DeleteKey",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("key_id", "key_id", "body", c.STR, required=True),),
    result=model.ModelCodec("trunkline_voximplant.models.delete_key_response", "DeleteKeyResponse"),
    body="form",
)
