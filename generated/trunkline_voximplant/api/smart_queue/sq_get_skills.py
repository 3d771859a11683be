# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_GetSkills"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_get_skills_response import SQGetSkillsResponse

SQ_GET_SKILLS: Operation[SQGetSkillsResponse] = Operation(
    id="sqGetSkills",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_GetSkills",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("sq_skill_id", "sq_skill_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("sq_skill_name", "sq_skill_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("sq_skill_name_template", "sq_skill_name_template", "body", c.STR),
        Param("excluded_user_id", "excluded_user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("excluded_user_name", "excluded_user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_get_skills_response", "SQGetSkillsResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
