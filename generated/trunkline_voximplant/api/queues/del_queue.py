# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelQueue"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_queue_response import DelQueueResponse

DEL_QUEUE: Operation[DelQueueResponse] = Operation(
    id="delQueue",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelQueue",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("acd_queue_id", "acd_queue_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("acd_queue_name", "acd_queue_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_queue_response", "DelQueueResponse"),
    body="form",
    groups=(Group(("acd_queue_id", "acd_queue_name"), 1, 1),),
)
