# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_GetQueues"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_get_queues_response import SQGetQueuesResponse

SQ_GET_QUEUES: Operation[SQGetQueuesResponse] = Operation(
    id="sqGetQueues",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_GetQueues",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("sq_queue_id", "sq_queue_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("sq_queue_name", "sq_queue_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("sq_queue_name_template", "sq_queue_name_template", "body", c.STR),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("excluded_user_id", "excluded_user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("excluded_user_name", "excluded_user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("with_agentcount", "with_agentcount", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_get_queues_response", "SQGetQueuesResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
