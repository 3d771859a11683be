# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_AddSkill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_add_skill_response import SQAddSkillResponse

SQ_ADD_SKILL: Operation[SQAddSkillResponse] = Operation(
    id="sqAddSkill",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_AddSkill",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sq_skill_name", "sq_skill_name", "body", c.STR, required=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("description", "description", "body", c.StrCodec(max_length=200)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_add_skill_response", "SQAddSkillResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)
