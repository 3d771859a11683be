# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /bots_api/v1/users/{user_layer_id}/set_storage.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.status_result import StatusResult

SET_USER_VALUE: Operation[StatusResult] = Operation(
    id="setUserValue",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/bots_api/v1/users/{user_layer_id}/set_storage.json",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param(
            "user_layer_id",
            "user_layer_id",
            "path",
            c.StrCodec(min_length=1, max_length=128, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
        ),
        Param("key", "key", "body", c.StrCodec(min_length=1), required=True),
        Param("value", "value", "body", c.STR, required=True, hidden=True),
        Param("bot_id", "bot_id", "body", c.IntCodec(minimum=1), required=True),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.status_result", "StatusResult"),
    body="json",
)
