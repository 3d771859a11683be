# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelRule"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_rule_response import DelRuleResponse

DEL_RULE: Operation[DelRuleResponse] = Operation(
    id="delRule",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelRule",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("rule_id", "rule_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("rule_name", "rule_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("application_id", "application_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_rule_response", "DelRuleResponse"),
    body="form",
    groups=(
        Group(("rule_id", "rule_name"), 1, 1),
        Group(("application_id", "application_name"), 1, 1),
    ),
)
