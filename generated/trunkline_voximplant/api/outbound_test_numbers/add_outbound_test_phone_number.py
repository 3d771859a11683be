# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddOutboundTestPhoneNumber"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_outbound_test_phone_number_response import AddOutboundTestPhoneNumberResponse

ADD_OUTBOUND_TEST_PHONE_NUMBER: Operation[AddOutboundTestPhoneNumberResponse] = Operation(
    id="addOutboundTestPhoneNumber",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddOutboundTestPhoneNumber",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "phone_number",
            "phone_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            required=True,
            hidden=True,
        ),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.add_outbound_test_phone_number_response", "AddOutboundTestPhoneNumberResponse"
    ),
    body="form",
)
