# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_DelQueue"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_del_queue_response import SQDelQueueResponse

SQ_DEL_QUEUE: Operation[SQDelQueueResponse] = Operation(
    id="sqDelQueue",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_DelQueue",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("sq_queue_id", "sq_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.STR),
        Param("sq_queue_name", "sq_queue_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_del_queue_response", "SQDelQueueResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 2),
        Group(("sq_queue_id", "sq_queue_name"), 1, 2),
    ),
)
