# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetQueues"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_queues_response import GetQueuesResponse

GET_QUEUES: Operation[GetQueuesResponse] = Operation(
    id="getQueues",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetQueues",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("acd_queue_id", "acd_queue_id", "body", c.INT),
        Param("acd_queue_name", "acd_queue_name", "body", c.STR),
        Param("application_id", "application_id", "body", c.INT),
        Param("skill_id", "skill_id", "body", c.INT),
        Param("excluded_skill_id", "excluded_skill_id", "body", c.INT),
        Param("with_skills", "with_skills", "body", c.BOOL),
        Param("showing_skill_id", "showing_skill_id", "body", c.INT),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("with_operatorcount", "with_operatorcount", "body", c.BOOL),
        Param("application_name", "application_name", "body", c.STR),
        Param("excluded_skill_name", "excluded_skill_name", "body", c.STR),
        Param("skill_name", "skill_name", "body", c.STR),
        Param("show_deleted", "show_deleted", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_queues_response", "GetQueuesResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
