# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetChildrenAccounts"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_children_accounts_response import GetChildrenAccountsResponse

GET_CHILDREN_ACCOUNTS: Operation[GetChildrenAccountsResponse] = Operation(
    id="getChildrenAccounts",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetChildrenAccounts",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("child_account_id", "child_account_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("child_account_name", "child_account_name", "body", c.STR),
        Param("child_account_email", "child_account_email", "body", c.STR, hidden=True),
        Param("active", "active", "body", c.BOOL),
        Param("frozen", "frozen", "body", c.BOOL),
        Param("ignore_invalid_accounts", "ignore_invalid_accounts", "body", c.BOOL),
        Param("brief_output", "brief_output", "body", c.BOOL),
        Param("medium_output", "medium_output", "body", c.BOOL),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.INT),
        Param(
            "order_by",
            "order_by",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.get_children_accounts_request_order_by",
                "GetChildrenAccountsRequestOrderBy",
            ),
        ),
        Param("return_live_balance", "return_live_balance", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_children_accounts_response", "GetChildrenAccountsResponse"
    ),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",), max_limit=1000)
