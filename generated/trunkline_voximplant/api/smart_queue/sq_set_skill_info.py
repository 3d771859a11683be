# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_SetSkillInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_set_skill_info_response import SQSetSkillInfoResponse

SQ_SET_SKILL_INFO: Operation[SQSetSkillInfoResponse] = Operation(
    id="sqSetSkillInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_SetSkillInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("sq_skill_id", "sq_skill_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("sq_skill_name", "sq_skill_name", "body", c.STR),
        Param("new_sq_skill_name", "new_sq_skill_name", "body", c.STR),
        Param("description", "description", "body", c.StrCodec(max_length=200)),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_set_skill_info_response", "SQSetSkillInfoResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 2),
        Group(("sq_skill_id", "sq_skill_name"), 1, 2),
    ),
)
