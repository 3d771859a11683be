# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelSkill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_skill_response import DelSkillResponse

DEL_SKILL: Operation[DelSkillResponse] = Operation(
    id="delSkill",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelSkill",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("skill_id", "skill_id", "body", c.INT),
        Param("skill_name", "skill_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_skill_response", "DelSkillResponse"),
    body="form",
    groups=(Group(("skill_id", "skill_name"), 1, 1),),
)
