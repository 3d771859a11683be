# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetUsers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_users_response import GetUsersResponse

GET_USERS: Operation[GetUsersResponse] = Operation(
    id="getUsers",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetUsers",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("skill_id", "skill_id", "body", c.INT),
        Param("excluded_skill_id", "excluded_skill_id", "body", c.INT),
        Param("acd_queue_id", "acd_queue_id", "body", c.INT),
        Param("excluded_acd_queue_id", "excluded_acd_queue_id", "body", c.INT),
        Param("user_id", "user_id", "body", c.INT),
        Param("user_name", "user_name", "body", c.STR, hidden=True),
        Param("user_active", "user_active", "body", c.BOOL),
        Param("user_display_name", "user_display_name", "body", c.STR, hidden=True),
        Param("with_skills", "with_skills", "body", c.BOOL),
        Param("with_queues", "with_queues", "body", c.BOOL),
        Param(
            "acd_status",
            "acd_status",
            "body",
            c.ListCodec(enums.EnumCodec("trunkline_voximplant.models.acd_status", "AcdStatus"), separator=";"),
        ),
        Param("showing_skill_id", "showing_skill_id", "body", c.INT),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param(
            "order_by",
            "order_by",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.get_users_request_order_by", "GetUsersRequestOrderBy"),
        ),
        Param("return_live_balance", "return_live_balance", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_users_response", "GetUsersResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 0, 1),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
