# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetScenarioInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_scenario_info_response import SetScenarioInfoResponse

SET_SCENARIO_INFO: Operation[SetScenarioInfoResponse] = Operation(
    id="setScenarioInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetScenarioInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("scenario_id", "scenario_id", "body", c.INT),
        Param("required_scenario_name", "required_scenario_name", "body", c.STR),
        Param("scenario_name", "scenario_name", "body", c.StrCodec(max_length=29)),
        Param("scenario_script", "scenario_script", "body", c.StrCodec(max_bytes=131072)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_scenario_info_response", "SetScenarioInfoResponse"),
    body="form",
    groups=(Group(("scenario_id", "required_scenario_name"), 1, 1),),
)
