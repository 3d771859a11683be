# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetQueueInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_queue_info_response import SetQueueInfoResponse

SET_QUEUE_INFO: Operation[SetQueueInfoResponse] = Operation(
    id="setQueueInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetQueueInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("acd_queue_id", "acd_queue_id", "body", c.INT),
        Param("acd_queue_name", "acd_queue_name", "body", c.STR),
        Param("new_acd_queue_name", "new_acd_queue_name", "body", c.StrCodec(max_length=99)),
        Param("acd_queue_priority", "acd_queue_priority", "body", c.IntCodec(minimum=0)),
        Param("auto_binding", "auto_binding", "body", c.BOOL),
        Param("service_probability", "service_probability", "body", c.FloatCodec(minimum=0.5, maximum=1.0)),
        Param("max_queue_size", "max_queue_size", "body", c.INT),
        Param("max_waiting_time", "max_waiting_time", "body", c.INT),
        Param("average_service_time", "average_service_time", "body", c.INT),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_queue_info_response", "SetQueueInfoResponse"),
    body="form",
    groups=(Group(("acd_queue_id", "acd_queue_name"), 1, 1),),
)
