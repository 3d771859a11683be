# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetTransactionHistory"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_transaction_history_response import GetTransactionHistoryResponse

GET_TRANSACTION_HISTORY: Operation[GetTransactionHistoryResponse] = Operation(
    id="getTransactionHistory",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetTransactionHistory",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("subscription_id", "subscription_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("subscription_name", "subscription_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("resource_type", "resource_type", "body", c.ListCodec(c.STR, separator=";")),
        Param("price_group_name", "price_group_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("use_accounting_dates", "use_accounting_dates", "body", c.BOOL),
        Param("with_extended_info", "with_extended_info", "body", c.BOOL),
        Param("transaction_id", "transaction_id", "body", c.ListCodec(c.INT, separator=";")),
        Param(
            "transaction_type",
            "transaction_type",
            "body",
            c.ListCodec(
                enums.EnumCodec("trunkline_voximplant.models.transaction_type", "TransactionType"), separator=";"
            ),
        ),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("child_account_id", "child_account_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("children_transactions_only", "children_transactions_only", "body", c.BOOL),
        Param("users_transactions_only", "users_transactions_only", "body", c.BOOL),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("with_total_count", "with_total_count", "body", c.BOOL),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.IntCodec(maximum=10000)),
        Param("is_uncommitted", "is_uncommitted", "body", c.BOOL),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_transaction_history_response", "GetTransactionHistoryResponse"
    ),
    body="form",
    zone_argument="timezone",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",), max_limit=1000, max_offset=10000)
