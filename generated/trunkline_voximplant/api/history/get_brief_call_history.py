# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetBriefCallHistory"""

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
    from trunkline_voximplant.models.get_brief_call_history_response import GetBriefCallHistoryResponse

GET_BRIEF_CALL_HISTORY: Operation[GetBriefCallHistoryResponse] = Operation(
    id="getBriefCallHistory",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetBriefCallHistory",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("output", "output", "body", c.STR, default="csv"),
        Param("from_date", "from_date", "body", times.SQL_TIME),
        Param("to_date", "to_date", "body", times.SQL_TIME),
        Param("call_session_history_id", "call_session_history_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
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
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("with_header", "with_header", "body", c.BOOL),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_brief_call_history_response", "GetBriefCallHistoryResponse"
    ),
    body="form",
    groups=(Group(("application_id", "application_name"), 0, 1),),
    zone_argument="timezone",
)

JOB = Job(
    order=GET_BRIEF_CALL_HISTORY,
    id="history_report_id",
    poll=GET_HISTORY_REPORTS,
    poll_id="history_report_id",
    items="result",
    done="completed",
    fetch=DOWNLOAD_HISTORY_REPORT,
    fetch_id="history_report_id",
    pending=frozenset([356]),
)
