# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddSkill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_skill_response import AddSkillResponse

ADD_SKILL: Operation[AddSkillResponse] = Operation(
    id="addSkill",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddSkill",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("skill_name", "skill_name", "body", c.StrCodec(max_length=511), required=True),),
    result=model.ModelCodec("trunkline_voximplant.models.add_skill_response", "AddSkillResponse"),
    body="form",
)
