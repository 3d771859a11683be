# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/ReorderRules"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.reorder_rules_response import ReorderRulesResponse

REORDER_RULES: Operation[ReorderRulesResponse] = Operation(
    id="reorderRules",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/ReorderRules",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("rule_id", "rule_id", "body", c.ListCodec(c.INT, separator=";"), required=True),),
    result=model.ModelCodec("trunkline_voximplant.models.reorder_rules_response", "ReorderRulesResponse"),
    body="form",
)
