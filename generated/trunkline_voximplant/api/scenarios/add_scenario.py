# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddScenario"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_scenario_response import AddScenarioResponse

ADD_SCENARIO: Operation[AddScenarioResponse] = Operation(
    id="addScenario",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddScenario",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("scenario_name", "scenario_name", "body", c.StrCodec(max_length=29), required=True),
        Param("scenario_script", "scenario_script", "body", c.StrCodec(max_bytes=131072)),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
        Param("rewrite", "rewrite", "body", c.BOOL),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_scenario_response", "AddScenarioResponse"),
    body="form",
)
