# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetScenarios"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_scenarios_response import GetScenariosResponse

GET_SCENARIOS: Operation[GetScenariosResponse] = Operation(
    id="getScenarios",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetScenarios",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("scenario_id", "scenario_id", "body", c.INT),
        Param("scenario_name", "scenario_name", "body", c.STR),
        Param("with_script", "with_script", "body", c.BOOL),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_scenarios_response", "GetScenariosResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
