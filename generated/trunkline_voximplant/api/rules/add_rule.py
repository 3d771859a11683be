# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddRule"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_rule_response import AddRuleResponse

ADD_RULE: Operation[AddRuleResponse] = Operation(
    id="addRule",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddRule",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("rule_name", "rule_name", "body", c.StrCodec(max_length=99), required=True),
        Param("rule_pattern", "rule_pattern", "body", c.StrCodec(max_bytes=65535), required=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("rule_pattern_exclude", "rule_pattern_exclude", "body", c.StrCodec(max_bytes=65535)),
        Param("video_conference", "video_conference", "body", c.BOOL),
        Param("bind_key_id", "bind_key_id", "body", c.STR),
        Param("scenario_id", "scenario_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("scenario_name", "scenario_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_rule_response", "AddRuleResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("scenario_id", "scenario_name"), 1, 1),
    ),
)
