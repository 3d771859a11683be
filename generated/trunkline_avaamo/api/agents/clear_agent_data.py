# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /dashboard/agents/{agent_id}/clear_data.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.success_result import SuccessResult

CLEAR_AGENT_DATA: Operation[SuccessResult] = Operation(
    id="clearAgentData",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/dashboard/agents/{agent_id}/clear_data.json",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param(
            "data_types",
            "data_types",
            "body",
            c.ListCodec(enums.EnumCodec("trunkline_avaamo.models.clear_data_type", "ClearDataType"), min_items=1),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.success_result", "SuccessResult"),
    body="json",
)
