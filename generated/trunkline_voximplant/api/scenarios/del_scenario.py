# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelScenario"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_scenario_response import DelScenarioResponse

DEL_SCENARIO: Operation[DelScenarioResponse] = Operation(
    id="delScenario",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelScenario",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("scenario_id", "scenario_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("scenario_name", "scenario_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_scenario_response", "DelScenarioResponse"),
    body="form",
    groups=(Group(("scenario_id", "scenario_name"), 1, 1),),
)
