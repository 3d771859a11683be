# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSkills"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_skills_response import GetSkillsResponse

GET_SKILLS: Operation[GetSkillsResponse] = Operation(
    id="getSkills",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSkills",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("skill_id", "skill_id", "body", c.INT),
        Param("skill_name", "skill_name", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_skills_response", "GetSkillsResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
