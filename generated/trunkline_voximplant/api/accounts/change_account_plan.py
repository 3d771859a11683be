# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/ChangeAccountPlan"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.change_account_plan_response import ChangeAccountPlanResponse

CHANGE_ACCOUNT_PLAN: Operation[ChangeAccountPlanResponse] = Operation(
    id="changeAccountPlan",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/ChangeAccountPlan",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("plan_subscription_template_id", "plan_subscription_template_id", "body", c.INT, required=True),
        Param("plan_type", "plan_type", "body", enums.EnumCodec("trunkline_voximplant.models.plan_kind", "PlanKind")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.change_account_plan_response", "ChangeAccountPlanResponse"),
    body="form",
)
