# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCallHistory"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone, times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_call_history_response import GetCallHistoryResponse

GET_CALL_HISTORY: Operation[GetCallHistoryResponse] = Operation(
    id="getCallHistory",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCallHistory",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("min_duration", "min_duration", "body", c.INT),
        Param("max_duration", "max_duration", "body", c.INT),
        Param(
            "call_session_history_id",
            "call_session_history_id",
            "body",
            c.ListCodec(c.INT, separator=";", max_items=1000),
        ),
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
            "remote_number_list",
            "remote_number_list",
            "body",
            c.JSONTextCodec(c.ListCodec(phone.PhoneCodec("digits", instead="name"))),
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
        Param("with_total_count", "with_total_count", "body", c.BOOL),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.IntCodec(maximum=10000)),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_call_history_response", "GetCallHistoryResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 0, 1),),
    zone_argument="timezone",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",), max_limit=1000, max_offset=10000)
