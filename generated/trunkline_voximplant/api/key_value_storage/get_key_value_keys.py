# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetKeyValueKeys"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_key_value_keys_response import GetKeyValueKeysResponse

GET_KEY_VALUE_KEYS: Operation[GetKeyValueKeysResponse] = Operation(
    id="getKeyValueKeys",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetKeyValueKeys",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("key", "key", "body", c.StrCodec(max_length=200)),
        Param("count", "count", "body", c.IntCodec(maximum=50)),
        Param("offset", "offset", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_key_value_keys_response", "GetKeyValueKeysResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", max_limit=50)
