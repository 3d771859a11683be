# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetKeyValueItem"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_key_value_item_response import GetKeyValueItemResponse

GET_KEY_VALUE_ITEM: Operation[GetKeyValueItemResponse] = Operation(
    id="getKeyValueItem",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetKeyValueItem",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("key", "key", "body", c.StrCodec(max_length=200), required=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_key_value_item_response", "GetKeyValueItemResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)
