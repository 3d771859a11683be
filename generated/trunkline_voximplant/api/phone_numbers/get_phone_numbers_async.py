# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPhoneNumbersAsync"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import model
from trunkline.operation import Operation, Param

GET_PHONE_NUMBERS_ASYNC: Operation[Any] = Operation(
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
