# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /sms/o"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sms import Sms

SEND_SMS_BY_BEARER: Operation[Sms] = Operation(
    id="sendSmsByBearer",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.com",
    path="/sms/o",
    delivery="once",
    security=(("ApiKeyBearer",),),
    params=(
        Param(
            "from_",
            "from",
            "body",
            phone.PhoneCodec("plus", c.StrCodec(pattern="^\\+[1-9][0-9]{2,14}$")),
            required=True,
            hidden=True,
        ),
        Param(
            "to",
            "to",
            "body",
            phone.PhoneCodec("plus", c.StrCodec(pattern="^\\+[1-9][0-9]{2,14}$")),
            required=True,
            hidden=True,
        ),
        Param("message", "text", "body", c.StrCodec(min_length=1, max_length=918), required=True, hidden=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sms", "Sms"),
    body="json",
    unwrap="payload",
)
