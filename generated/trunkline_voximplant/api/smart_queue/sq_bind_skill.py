# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_BindSkill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_bind_skill_response import SQBindSkillResponse

SQ_BIND_SKILL: Operation[SQBindSkillResponse] = Operation(
    id="sqBindSkill",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_BindSkill",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sq_skills", "sq_skills", "body", c.JSON_TEXT, required=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.STR),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param(
            "bind_mode",
            "bind_mode",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.sq_skill_binding_mode", "SQSkillBindingMode"),
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_bind_skill_response", "SQBindSkillResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 2),
        Group(("user_id", "user_name"), 1, 2),
    ),
)
