# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/BindScenario"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.bind_scenario_response import BindScenarioResponse

BIND_SCENARIO: Operation[BindScenarioResponse] = Operation(
    id="bindScenario",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/BindScenario",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("scenario_id", "scenario_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("scenario_name", "scenario_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("bind", "bind", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.bind_scenario_response", "BindScenarioResponse"),
    body="form",
    groups=(
        Group(("scenario_id", "scenario_name"), 1, 1),
        Group(("rule_id", "rule_name"), 1, 1),
        Group(("application_id", "application_name"), 0, 1, needed_with="rule_name"),
    ),
)
