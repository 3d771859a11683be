# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/CancelCallListTask"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.cancel_call_list_task_response import CancelCallListTaskResponse

CANCEL_CALL_LIST_TASK: Operation[CancelCallListTaskResponse] = Operation(
    id="cancelCallListTask",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/CancelCallListTask",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("account_id", "account_id", "body", c.INT),
        Param("tasks_ids", "tasks_ids", "body", c.ListCodec(c.INT, separator=";", max_items=1000)),
        Param("tasks_uuids", "tasks_uuids", "body", c.ListCodec(c.STR, separator=";", max_items=1000)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.cancel_call_list_task_response", "CancelCallListTaskResponse"),
    body="form",
    groups=(Group(("tasks_ids", "tasks_uuids"), 1, 2),),
)
