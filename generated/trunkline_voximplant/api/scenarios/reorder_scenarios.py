# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/ReorderScenarios"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.reorder_scenarios_response import ReorderScenariosResponse

REORDER_SCENARIOS: Operation[ReorderScenariosResponse] = Operation(
    id="reorderScenarios",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/ReorderScenarios",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("scenario_id", "scenario_id", "body", c.ListCodec(c.INT, separator=";"), required=True),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.reorder_scenarios_response", "ReorderScenariosResponse"),
    body="form",
    groups=(Group(("rule_id", "rule_name"), 1, 1),),
)
