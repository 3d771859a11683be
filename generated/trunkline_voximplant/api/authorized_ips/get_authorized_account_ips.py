# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAuthorizedAccountIPs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_authorized_account_i_ps_response import GetAuthorizedAccountIPsResponse

GET_AUTHORIZED_ACCOUNT_IPS: Operation[GetAuthorizedAccountIPsResponse] = Operation(
    id="getAuthorizedAccountIps",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAuthorizedAccountIPs",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("authorized_ip", "authorized_ip", "body", c.STR, hidden=True),
        Param("allowed", "allowed", "body", c.BOOL),
        Param("contains_ip", "contains_ip", "body", c.STR, hidden=True),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_authorized_account_i_ps_response", "GetAuthorizedAccountIPsResponse"
    ),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
