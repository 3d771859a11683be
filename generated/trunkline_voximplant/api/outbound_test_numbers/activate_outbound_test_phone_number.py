# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/ActivateOutboundTestPhoneNumber"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.activate_outbound_test_phone_number_response import (
        ActivateOutboundTestPhoneNumberResponse,
    )

ACTIVATE_OUTBOUND_TEST_PHONE_NUMBER: Operation[ActivateOutboundTestPhoneNumberResponse] = Operation(
    id="activateOutboundTestPhoneNumber",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/ActivateOutboundTestPhoneNumber",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("verification_code", "verification_code", "body", c.STR, required=True, hidden=True),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.activate_outbound_test_phone_number_response",
        "ActivateOutboundTestPhoneNumberResponse",
    ),
    body="form",
)
