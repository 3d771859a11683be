# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPhoneNumbersAsync"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.jobs import Job
from trunkline_runtime.operation import Operation, Param

from trunkline_voximplant.api.phone_numbers.download_phone_number_report import DOWNLOAD_PHONE_NUMBER_REPORT
from trunkline_voximplant.api.phone_numbers.get_phone_number_reports import GET_PHONE_NUMBER_REPORTS

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_phone_numbers_async_response import GetPhoneNumbersAsyncResponse

GET_PHONE_NUMBERS_ASYNC: Operation[GetPhoneNumbersAsyncResponse] = Operation(
    id="getPhoneNumbersAsync",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetPhoneNumbersAsync",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("with_header", "with_header", "body", c.BOOL),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_phone_numbers_async_response", "GetPhoneNumbersAsyncResponse"
    ),
    body="form",
)

JOB = Job(
    order=GET_PHONE_NUMBERS_ASYNC,
    id="result",
    poll=GET_PHONE_NUMBER_REPORTS,
    poll_id="report_id",
    items="result",
    done="completed",
    fetch=DOWNLOAD_PHONE_NUMBER_REPORT,
    fetch_id="report_id",
)
