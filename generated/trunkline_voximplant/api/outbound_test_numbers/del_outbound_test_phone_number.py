# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelOutboundTestPhoneNumber"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_outbound_test_phone_number_response import DelOutboundTestPhoneNumberResponse

DEL_OUTBOUND_TEST_PHONE_NUMBER: Operation[DelOutboundTestPhoneNumberResponse] = Operation(
    id="delOutboundTestPhoneNumber",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelOutboundTestPhoneNumber",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(),
    result=model.ModelCodec(
        "trunkline_voximplant.models.del_outbound_test_phone_number_response", "DelOutboundTestPhoneNumberResponse"
    ),
)
