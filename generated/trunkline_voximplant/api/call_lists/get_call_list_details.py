# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCallListDetails"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_call_list_details_response import GetCallListDetailsResponse

GET_CALL_LIST_DETAILS: Operation[GetCallListDetailsResponse] = Operation(
    id="getCallListDetails",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCallListDetails",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.INT),
        Param("batch_id", "batch_id", "body", c.STR),
        Param(
            "output",
            "output",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.get_call_list_details_request_output", "GetCallListDetailsRequestOutput"
            ),
            default="json",
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_call_list_details_response", "GetCallListDetailsResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", max_limit=1000)
