# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/CreateCallList"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, multipart, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.create_call_list_response import CreateCallListResponse

CREATE_CALL_LIST: Operation[CreateCallListResponse] = Operation(
    id="createCallList",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/CreateCallList",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("rule_id", "rule_id", "body", c.INT, required=True),
        Param("priority", "priority", "body", c.IntCodec(minimum=0, maximum=2147483648), required=True),
        Param("max_simultaneous", "max_simultaneous", "body", c.INT, required=True),
        Param("num_attempts", "num_attempts", "body", c.IntCodec(minimum=1, maximum=5), required=True),
        Param("name", "name", "body", c.StrCodec(max_length=255), required=True),
        Param("file_content", "file_content", "body", multipart.FileCodec(), required=True),
        Param("list_custom_data", "list_custom_data", "body", c.STR, hidden=True),
        Param("interval_seconds", "interval_seconds", "body", c.INT),
        Param("encoding", "encoding", "body", c.STR),
        Param("delimiter", "delimiter", "body", c.STR),
        Param("escape", "escape", "body", c.STR),
        Param("server_location", "server_location", "body", c.STR),
        Param(
            "task_priority_strategy",
            "task_priority_strategy",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.task_priority_strategy", "TaskPriorityStrategy"),
        ),
        Param("ip_address", "ip_address", "body", c.STR, hidden=True),
        Param(
            "call_list_type",
            "call_list_type",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.create_call_list_request_call_list_type",
                "CreateCallListRequestCallListType",
            ),
        ),
        Param("queue_id", "queue_id", "body", c.INT),
        Param("start_at", "start_at", "body", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Param("is_cancelled", "is_cancelled", "body", c.BOOL),
        Param("quote", "quote", "body", c.STR),
        Param(
            "acd_version",
            "acd_version",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.create_call_list_request_acd_version", "CreateCallListRequestAcdVersion"
            ),
        ),
        Param(
            "predictive_type",
            "predictive_type",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.create_call_list_request_predictive_type",
                "CreateCallListRequestPredictiveType",
            ),
        ),
        Param("maximum_error_rate", "maximum_error_rate", "body", c.FloatCodec(minimum=0, maximum=1)),
        Param("minimum_busy_factor", "minimum_busy_factor", "body", c.FloatCodec(minimum=0, maximum=1)),
        Param("task_multiplier", "task_multiplier", "body", c.FloatCodec(minimum=1)),
        Param("is_personal_campaign", "is_personal_campaign", "body", c.BOOL),
        Param(
            "personal_campaign_type",
            "personal_campaign_type",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.personal_campaign_type", "PersonalCampaignType"),
        ),
        Param(
            "buffer_size_target",
            "buffer_size_target",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.create_call_list_request_buffer_size_target",
                "CreateCallListRequestBufferSizeTarget",
            ),
        ),
        Param("buffer_size_value", "buffer_size_value", "body", c.IntCodec(minimum=20, maximum=500)),
        Param("buffer_threshold_factor", "buffer_threshold_factor", "body", c.FloatCodec(minimum=0)),
        Param("avg_dial_time_sec", "avg_dial_time_sec", "body", c.INT),
        Param("avg_time_talk_sec", "avg_time_talk_sec", "body", c.INT),
        Param("avg_total_time_sec", "avg_total_time_sec", "body", c.INT),
        Param("percent_successful", "percent_successful", "body", c.FLOAT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.create_call_list_response", "CreateCallListResponse"),
    body="multipart",
)
