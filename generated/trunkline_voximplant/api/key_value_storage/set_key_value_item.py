# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetKeyValueItem"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_key_value_item_response import SetKeyValueItemResponse

SET_KEY_VALUE_ITEM: Operation[SetKeyValueItemResponse] = Operation(
    id="setKeyValueItem",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetKeyValueItem",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "key", "key", "body", c.StrCodec(max_length=200, pattern="^[a-zA-Z0-9а-яА-ЯёЁ_\\-:;.#+]*$"), required=True
        ),
        Param("value", "value", "body", c.StrCodec(max_length=2000), required=True, hidden=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("ttl", "ttl", "body", c.IntCodec(minimum=0, maximum=7776000)),
        Param("expires_at", "expires_at", "body", times.EpochCodec(1, "seconds since 1970", whole=True)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_key_value_item_response", "SetKeyValueItemResponse"),
    body="form",
    groups=(
        Group(("ttl", "expires_at"), 1, 2),
        Group(("application_id", "application_name"), 1, 2),
    ),
)
