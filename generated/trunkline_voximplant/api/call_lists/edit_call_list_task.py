# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/EditCallListTask"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.edit_call_list_task_response import EditCallListTaskResponse

EDIT_CALL_LIST_TASK: Operation[EditCallListTaskResponse] = Operation(
    id="editCallListTask",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/EditCallListTask",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("task_id", "task_id", "body", c.INT),
        Param("call_schedule", "call_schedule", "body", c.JSON_TEXT),
        Param("task_uuid", "task_uuid", "body", c.STR),
        Param("start_at", "start_at", "body", times.SQL_TIME),
        Param("attempts_left", "attempts_left", "body", c.INT),
        Param("custom_data", "custom_data", "body", c.STR, hidden=True),
        Param("min_execution_time", "min_execution_time", "body", times.HMS),
        Param("max_execution_time", "max_execution_time", "body", times.HMS),
        Param("next_attempt_time", "next_attempt_time", "body", c.STR),
        Param("user_id", "user_id", "body", c.INT),
        Param("skill_id", "skill_id", "body", c.ListCodec(c.INT, separator=";", max_items=5)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.edit_call_list_task_response", "EditCallListTaskResponse"),
    body="form",
    groups=(
        Group(("task_id", "task_uuid"), 1, 1),
        Group(("min_execution_time", "max_execution_time"), 0, 2, together=True),
    ),
)
