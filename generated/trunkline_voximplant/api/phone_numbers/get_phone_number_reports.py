# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPhoneNumberReports"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_phone_number_reports_response import GetPhoneNumberReportsResponse

GET_PHONE_NUMBER_REPORTS: Operation[GetPhoneNumberReportsResponse] = Operation(
    id="getPhoneNumberReports",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetPhoneNumberReports",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("report_id", "report_id", "body", c.INT),
        Param(
            "report_type",
            "report_type",
            "body",
            c.ListCodec(
                enums.EnumCodec(
                    "trunkline_voximplant.models.get_phone_number_reports_request_report_type_item",
                    "GetPhoneNumberReportsRequestReportTypeItem",
                ),
                separator=";",
            ),
        ),
        Param("created_from", "created_from", "body", times.SQL_TIME),
        Param("created_to", "created_to", "body", times.SQL_TIME),
        Param("is_completed", "is_completed", "body", c.BOOL),
        Param("desc_order", "desc_order", "body", c.BOOL),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_phone_number_reports_response", "GetPhoneNumberReportsResponse"
    ),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
