# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/EditCallList"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.edit_call_list_response import EditCallListResponse

EDIT_CALL_LIST: Operation[EditCallListResponse] = Operation(
    id="editCallList",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/EditCallList",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("list_custom_data", "list_custom_data", "body", c.STR, hidden=True),
        Param("interval_seconds", "interval_seconds", "body", c.IntCodec(minimum=0)),
        Param("num_attempts", "num_attempts", "body", c.IntCodec(minimum=1)),
        Param("max_simultaneous", "max_simultaneous", "body", c.IntCodec(minimum=1)),
        Param("ip_address", "ip_address", "body", c.STR, hidden=True),
        Param("name", "name", "body", c.StrCodec(max_length=255)),
        Param("priority", "priority", "body", c.INT),
        Param("start_at", "start_at", "body", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Param(
            "task_priority_strategy",
            "task_priority_strategy",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.task_priority_strategy", "TaskPriorityStrategy"),
        ),
        Param("server_location", "server_location", "body", c.STR),
        Param(
            "call_list_type",
            "call_list_type",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.edit_call_list_request_call_list_type", "EditCallListRequestCallListType"
            ),
        ),
        Param("call_type", "call_type", "body", c.STR),
        Param(
            "predictive_type",
            "predictive_type",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.edit_call_list_request_predictive_type",
                "EditCallListRequestPredictiveType",
            ),
        ),
        Param("maximum_error_rate", "maximum_error_rate", "body", c.FloatCodec(minimum=0, maximum=1)),
        Param("minimum_busy_factor", "minimum_busy_factor", "body", c.FloatCodec(minimum=0)),
        Param("task_multiplier", "task_multiplier", "body", c.FloatCodec(minimum=0)),
        Param("is_personal_campaign", "is_personal_campaign", "body", c.BOOL),
        Param(
            "personal_campaign_type",
            "personal_campaign_type",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.personal_campaign_type", "PersonalCampaignType"),
        ),
        Param("avg_dial_time_sec", "avg_dial_time_sec", "body", c.IntCodec(minimum=0)),
        Param("avg_time_talk_sec", "avg_time_talk_sec", "body", c.IntCodec(minimum=0)),
        Param("avg_total_time_sec", "avg_total_time_sec", "body", c.IntCodec(minimum=0)),
        Param("percent_successful", "percent_successful", "body", c.FloatCodec(minimum=0)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.edit_call_list_response", "EditCallListResponse"),
    body="form",
)
