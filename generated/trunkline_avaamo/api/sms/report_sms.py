# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v1/agents/{agent_id}/sms/report.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.sms_report_page import SmsReportPage

REPORT_SMS: Operation[SmsReportPage] = Operation(
    id="reportSms",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/sms/report.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("from_timetoken", "from_timetoken", "query", times.SECONDS),
        Param("to_timetoken", "to_timetoken", "query", times.SECONDS),
        Param(
            "from_phone",
            "from_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=3, max_length=32, pattern="^\\+?[0-9][0-9 ().-]*$")),
            hidden=True,
        ),
        Param(
            "to_phone",
            "to_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=3, max_length=32, pattern="^\\+?[0-9][0-9 ().-]*$")),
            hidden=True,
        ),
        Param("status", "status", "query", enums.EnumCodec("trunkline_avaamo.models.sms_status", "SmsStatus")),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.sms_report_page", "SmsReportPage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
