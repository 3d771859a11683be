# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetRules"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_rules_response import GetRulesResponse

GET_RULES: Operation[GetRulesResponse] = Operation(
    id="getRules",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetRules",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
        Param("video_conference", "video_conference", "body", c.BOOL),
        Param("attached_key_id", "attached_key_id", "body", c.STR),
        Param("template", "template", "body", c.STR),
        Param("with_scenarios", "with_scenarios", "body", c.BOOL),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_rules_response", "GetRulesResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 1),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
