# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/BindSkill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.bind_skill_response import BindSkillResponse

BIND_SKILL: Operation[BindSkillResponse] = Operation(
    id="bindSkill",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/BindSkill",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("skill_id", "skill_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("skill_name", "skill_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("acd_queue_id", "acd_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("acd_queue_name", "acd_queue_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("bind", "bind", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.bind_skill_response", "BindSkillResponse"),
    body="form",
    groups=(
        Group(("skill_id", "skill_name"), 1, 1),
        Group(("user_id", "user_name"), 1, 1),
        Group(("acd_queue_id", "acd_queue_name"), 1, 1),
        Group(("application_id", "application_name"), 0, 1, needed_with="user_name"),
    ),
)
