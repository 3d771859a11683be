# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_SetQueueInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_set_queue_info_response import SQSetQueueInfoResponse

SQ_SET_QUEUE_INFO: Operation[SQSetQueueInfoResponse] = Operation(
    id="sqSetQueueInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_SetQueueInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("sq_queue_id", "sq_queue_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("hold_im_if_inactive_agents", "hold_im_if_inactive_agents", "body", c.BOOL),
        Param("sq_queue_name", "sq_queue_name", "body", c.STR),
        Param("hold_calls_if_inactive_agents", "hold_calls_if_inactive_agents", "body", c.BOOL),
        Param("new_sq_queue_name", "new_sq_queue_name", "body", c.StrCodec(max_length=100)),
        Param(
            "call_agent_selection",
            "call_agent_selection",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.sq_agent_selection", "SQAgentSelection"),
        ),
        Param(
            "im_agent_selection",
            "im_agent_selection",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.sq_agent_selection", "SQAgentSelection"),
        ),
        Param(
            "call_task_selection",
            "call_task_selection",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.sq_task_selection", "SQTaskSelection"),
        ),
        Param(
            "im_task_selection",
            "im_task_selection",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.sq_task_selection", "SQTaskSelection"),
        ),
        Param("description", "description", "body", c.StrCodec(max_length=200)),
        Param("call_max_waiting_time", "call_max_waiting_time", "body", c.INT),
        Param("im_max_waiting_time", "im_max_waiting_time", "body", c.INT),
        Param("call_max_queue_size", "call_max_queue_size", "body", c.INT),
        Param("im_max_queue_size", "im_max_queue_size", "body", c.INT),
        Param("priority", "priority", "body", c.IntCodec(minimum=1, maximum=100)),
        Param("call_max_waiting_time_in_seconds", "call_max_waiting_time_in_seconds", "body", c.INT),
        Param("im_max_waiting_time_in_seconds", "im_max_waiting_time_in_seconds", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_set_queue_info_response", "SQSetQueueInfoResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 2),
        Group(("sq_queue_id", "sq_queue_name"), 1, 2),
        Group(("call_max_waiting_time", "call_max_waiting_time_in_seconds"), 0, 1),
        Group(("im_max_waiting_time", "im_max_waiting_time_in_seconds"), 0, 1),
    ),
)
