# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCallLists"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_call_lists_response import GetCallListsResponse

GET_CALL_LISTS: Operation[GetCallListsResponse] = Operation(
    id="getCallLists",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCallLists",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("name", "name", "body", c.STR),
        Param("is_active", "is_active", "body", c.BOOL),
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param(
            "type_list",
            "type_list",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.get_call_lists_request_type_list", "GetCallListsRequestTypeList"
            ),
        ),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.INT),
        Param("application_id", "application_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("rule_id", "rule_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("rule_name", "rule_name", "body", c.ListCodec(c.STR, separator=";")),
        Param(
            "status",
            "status",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.get_call_lists_request_status", "GetCallListsRequestStatus"),
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_call_lists_response", "GetCallListsResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",), max_limit=1000)
