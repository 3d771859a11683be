# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetRuleInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_rule_info_response import SetRuleInfoResponse

SET_RULE_INFO: Operation[SetRuleInfoResponse] = Operation(
    id="setRuleInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetRuleInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("rule_id", "rule_id", "body", c.INT, required=True),
        Param("rule_name", "rule_name", "body", c.StrCodec(max_length=99)),
        Param("rule_pattern", "rule_pattern", "body", c.StrCodec(max_bytes=65535)),
        Param("rule_pattern_exclude", "rule_pattern_exclude", "body", c.StrCodec(max_bytes=65535)),
        Param("video_conference", "video_conference", "body", c.BOOL),
        Param("bind_key_id", "bind_key_id", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_rule_info_response", "SetRuleInfoResponse"),
    body="form",
)
