# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetOutboundTestPhoneNumbers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_outbound_test_phone_numbers_response import GetOutboundTestPhoneNumbersResponse

GET_OUTBOUND_TEST_PHONE_NUMBERS: Operation[GetOutboundTestPhoneNumbersResponse] = Operation(
    id="getOutboundTestPhoneNumbers",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetOutboundTestPhoneNumbers",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_outbound_test_phone_numbers_response", "GetOutboundTestPhoneNumbersResponse"
    ),
)
