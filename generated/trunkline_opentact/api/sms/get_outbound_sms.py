# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sms/outbound/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sms_detail import SmsDetail

GET_OUTBOUND_SMS: Operation[SmsDetail] = Operation(
    id="getOutboundSms",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sms/outbound/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.sms_detail", "SmsDetail"),
    unwrap="payload",
)
