# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /bots_api/v1/storages/{key}.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.stored_value import StoredValue

GET_GLOBAL_VALUE: Operation[StoredValue] = Operation(
    id="getGlobalValue",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/bots_api/v1/storages/{key}.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("key", "key", "path", c.StrCodec(min_length=1, pattern="^[^/\\\\]+$"), required=True),
        Param("bot_id", "bot_id", "query", c.IntCodec(minimum=1), required=True),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.stored_value", "StoredValue"),
)
