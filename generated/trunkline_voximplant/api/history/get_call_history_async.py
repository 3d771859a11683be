# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCallHistoryAsync"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone, times
from trunkline_runtime.engine.jobs import Job
from trunkline_runtime.operation import Group, Operation, Param

from trunkline_voximplant.api.history.download_history_report import DOWNLOAD_HISTORY_REPORT
from trunkline_voximplant.api.history.get_history_reports import GET_HISTORY_REPORTS

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_call_history_async_response import GetCallHistoryAsyncResponse

GET_CALL_HISTORY_ASYNC: Operation[GetCallHistoryAsyncResponse] = Operation(
    id="getCallHistoryAsync",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCallHistoryAsync",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("min_duration", "min_duration", "body", c.INT),
        Param("max_duration", "max_duration", "body", c.INT),
        Param(
            "remote_number_list",
            "remote_number_list",
            "body",
            c.JSONTextCodec(c.ListCodec(phone.PhoneCodec("digits", instead="name"))),
            hidden=True,
        ),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("call_session_history_id", "call_session_history_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("rule_name", "rule_name", "body", c.STR),
        Param(
            "remote_number",
            "remote_number",
            "body",
            c.ListCodec(phone.PhoneCodec("digits", instead="name"), separator=";"),
            hidden=True,
        ),
        Param(
            "local_number",
            "local_number",
            "body",
            c.ListCodec(phone.PhoneCodec("digits", instead="name"), separator=";"),
            hidden=True,
        ),
        Param("call_session_history_custom_data", "call_session_history_custom_data", "body", c.STR, hidden=True),
        Param("with_calls", "with_calls", "body", c.BOOL),
        Param("with_records", "with_records", "body", c.BOOL),
        Param("with_other_resources", "with_other_resources", "body", c.BOOL),
        Param("child_account_id", "child_account_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("children_calls_only", "children_calls_only", "body", c.BOOL),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("with_header", "with_header", "body", c.BOOL),
        Param("output", "output", "body", c.STR),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_call_history_async_response", "GetCallHistoryAsyncResponse"
    ),
    body="form",
    groups=(Group(("application_id", "application_name"), 0, 1),),
    zone_argument="timezone",
)

JOB = Job(
    order=GET_CALL_HISTORY_ASYNC,
    id="history_report_id",
    poll=GET_HISTORY_REPORTS,
    poll_id="history_report_id",
    items="result",
    done="completed",
    fetch=DOWNLOAD_HISTORY_REPORT,
    fetch_id="history_report_id",
    pending=frozenset([356]),
)
