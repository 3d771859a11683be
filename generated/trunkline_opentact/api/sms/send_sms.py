# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sms"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

from trunkline_opentact.api.sms.send_sms_by_bearer import SEND_SMS_BY_BEARER
from trunkline_opentact.api.sms.send_sms_by_query import SEND_SMS_BY_QUERY

if TYPE_CHECKING:
    from trunkline_opentact.models.sms import Sms

SEND_SMS: Operation[Sms] = Operation(
    id="sendSms",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sms",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "from_",
            "from",
            "body",
            phone.PhoneCodec(
                "digits", c.StrCodec(min_length=3, max_length=255, pattern="^[0-9]+$|[A-Za-z]"), instead="name"
            ),
            required=True,
            hidden=True,
        ),
        Param("to", "to", "body", phone.PhoneCodec("integer"), required=True, hidden=True),
        Param("message", "message", "body", c.StrCodec(min_length=1, max_length=918), required=True, hidden=True),
        Param("custom_callback_url", "custom_callback_url", "body", c.StrCodec(min_length=10, max_length=255)),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sms", "Sms"),
    body="json",
    unwrap="payload",
)

FORMS: dict[str, Operation[Sms]] = {
    "json": SEND_SMS,
    "query": SEND_SMS_BY_QUERY,
    "bearer": SEND_SMS_BY_BEARER,
}
