# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/EditCallListTasksPriority"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.edit_call_list_tasks_priority_response import EditCallListTasksPriorityResponse

EDIT_CALL_LIST_TASKS_PRIORITY: Operation[EditCallListTasksPriorityResponse] = Operation(
    id="editCallListTasksPriority",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/EditCallListTasksPriority",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("tasks", "tasks", "body", c.JSON_TEXT, required=True),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.edit_call_list_tasks_priority_response", "EditCallListTasksPriorityResponse"
    ),
    body="form",
)
