# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/lease/tn/{lease}/subscription/sms"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.subscription import Subscription

ENABLE_SMS: Operation[Subscription] = Operation(
    id="enableSms",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/lease/tn/{lease}/subscription/sms",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "lease",
            "lease",
            "path",
            c.UnionCodec(c.UUID_, phone.PhoneCodec("digits", c.StrCodec(min_length=3, max_length=15))),
            required=True,
            hidden=True,
        ),
        Param("messaging_profile", "messaging_profile", "body", c.UUID_, required=True),
        Param("sms_campaign", "sms_campaign", "body", c.StrCodec(min_length=1), required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.subscription", "Subscription"),
    body="json",
    unwrap="payload",
)
