# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_GetAgents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_get_agents_response import SQGetAgentsResponse

SQ_GET_AGENTS: Operation[SQGetAgentsResponse] = Operation(
    id="sqGetAgents",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_GetAgents",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("sq_queue_id", "sq_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("sq_queue_name", "sq_queue_name", "body", c.ListCodec(c.STR, separator=";")),
        Param(
            "excluded_sq_queue_id", "excluded_sq_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)
        ),
        Param("excluded_sq_queue_name", "excluded_sq_queue_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("sq_skills", "sq_skills", "body", c.JSON_TEXT),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("user_name_template", "user_name_template", "body", c.STR),
        Param("sq_statuses", "sq_statuses", "body", c.JSON_TEXT),
        Param("with_sq_skills", "with_sq_skills", "body", c.BOOL),
        Param("with_sq_queues", "with_sq_queues", "body", c.BOOL),
        Param("with_sq_statuses", "with_sq_statuses", "body", c.BOOL),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_get_agents_response", "SQGetAgentsResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
