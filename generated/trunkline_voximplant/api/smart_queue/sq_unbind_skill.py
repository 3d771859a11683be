# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_UnbindSkill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_unbind_skill_response import SQUnbindSkillResponse

SQ_UNBIND_SKILL: Operation[SQUnbindSkillResponse] = Operation(
    id="sqUnbindSkill",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_UnbindSkill",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("sq_skill_id", "sq_skill_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.STR),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("sq_skill_name", "sq_skill_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_unbind_skill_response", "SQUnbindSkillResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 2),
        Group(("user_id", "user_name"), 1, 2),
        Group(("sq_skill_id", "sq_skill_name"), 1, 2),
    ),
)
