# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sms"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sms import Sms

SEND_SMS_BY_QUERY: Operation[Sms] = Operation(
    id="sendSmsByQuery",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sms",
    delivery="once",
    security=(("AuthToken",),),
    params=(
        Param(
            "from_",
            "FROM",
            "query",
            phone.PhoneCodec(
                "digits", c.StrCodec(min_length=3, max_length=255, pattern="^[0-9]+$|[A-Za-z]"), instead="name"
            ),
            required=True,
            hidden=True,
        ),
        Param("to", "TO", "query", phone.PhoneCodec("integer"), required=True, hidden=True),
        Param("message", "Message", "query", c.StrCodec(min_length=1, max_length=918), required=True, hidden=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sms", "Sms"),
    unwrap="payload",
)
