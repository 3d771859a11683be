# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetSkillInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_skill_info_response import SetSkillInfoResponse

SET_SKILL_INFO: Operation[SetSkillInfoResponse] = Operation(
    id="setSkillInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetSkillInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("new_skill_name", "new_skill_name", "body", c.StrCodec(max_length=511), required=True),
        Param("skill_id", "skill_id", "body", c.INT),
        Param("skill_name", "skill_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_skill_info_response", "SetSkillInfoResponse"),
    body="form",
    groups=(Group(("skill_id", "skill_name"), 1, 1),),
)
