# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/UpdateKey"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.update_key_response import UpdateKeyResponse

UPDATE_KEY: Operation[UpdateKeyResponse] = Operation(
    id="updateKey",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/UpdateKey",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("key_id", "key_id", "body", c.STR, required=True),
        Param("description", "description", "body", c.STR, required=True),
        Param("key_name", "key_name", "body", c.StrCodec(min_length=1, max_length=50)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.update_key_response", "UpdateKeyResponse"),
    body="form",
)
