# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAvailablePlans"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_available_plans_response import GetAvailablePlansResponse

GET_AVAILABLE_PLANS: Operation[GetAvailablePlansResponse] = Operation(
    id="getAvailablePlans",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAvailablePlans",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "plan_type",
            "plan_type",
            "body",
            c.ListCodec(enums.EnumCodec("trunkline_voximplant.models.plan_kind", "PlanKind"), separator=";"),
        ),
        Param(
            "plan_subscription_template_id", "plan_subscription_template_id", "body", c.ListCodec(c.INT, separator=";")
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_available_plans_response", "GetAvailablePlansResponse"),
    body="form",
)
