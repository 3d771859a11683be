# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetKeys"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_keys_response import GetKeysResponse

GET_KEYS: Operation[GetKeysResponse] = Operation(
    id="getKeys",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetKeys",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("key_id", "key_id", "body", c.STR),
        Param("with_roles", "with_roles", "body", c.BOOL),
        Param("offset", "offset", "body", c.INT),
        Param("count", "count", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_keys_response", "GetKeysResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
