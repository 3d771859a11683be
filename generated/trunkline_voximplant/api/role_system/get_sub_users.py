# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSubUsers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_sub_users_response import GetSubUsersResponse

GET_SUB_USERS: Operation[GetSubUsersResponse] = Operation(
    id="getSubUsers",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSubUsers",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("subuser_id", "subuser_id", "body", c.INT),
        Param("with_roles", "with_roles", "body", c.BOOL),
        Param("offset", "offset", "body", c.INT),
        Param("count", "count", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_sub_users_response", "GetSubUsersResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
