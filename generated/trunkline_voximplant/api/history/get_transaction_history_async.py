# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetTransactionHistoryAsync"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.jobs import Job
from trunkline_runtime.operation import Operation, Param

from trunkline_voximplant.api.history.download_history_report import DOWNLOAD_HISTORY_REPORT
from trunkline_voximplant.api.history.get_history_reports import GET_HISTORY_REPORTS

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_transaction_history_async_response import GetTransactionHistoryAsyncResponse

GET_TRANSACTION_HISTORY_ASYNC: Operation[GetTransactionHistoryAsyncResponse] = Operation(
    id="getTransactionHistoryAsync",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetTransactionHistoryAsync",
    delivery="idempotent",
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
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
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
        Param("is_uncommitted", "is_uncommitted", "body", c.BOOL),
        Param("with_header", "with_header", "body", c.BOOL),
        Param("output", "output", "body", c.STR),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_transaction_history_async_response", "GetTransactionHistoryAsyncResponse"
    ),
    body="form",
    zone_argument="timezone",
)

JOB = Job(
    order=GET_TRANSACTION_HISTORY_ASYNC,
    id="history_report_id",
    poll=GET_HISTORY_REPORTS,
    poll_id="history_report_id",
    items="result",
    done="completed",
    fetch=DOWNLOAD_HISTORY_REPORT,
    fetch_id="history_report_id",
    pending=frozenset([356]),
)
