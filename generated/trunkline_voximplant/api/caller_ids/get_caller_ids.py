# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCallerIDs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_caller_i_ds_response import GetCallerIDsResponse

GET_CALLER_IDS: Operation[GetCallerIDsResponse] = Operation(
    id="getCallerIds",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCallerIDs",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("callerid_id", "callerid_id", "body", c.INT),
        Param(
            "callerid_number",
            "callerid_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            hidden=True,
        ),
        Param("active", "active", "body", c.BOOL),
        Param(
            "order_by",
            "order_by",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.get_caller_i_ds_request_order_by", "GetCallerIDsRequestOrderBy"
            ),
        ),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_caller_i_ds_response", "GetCallerIDsResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
