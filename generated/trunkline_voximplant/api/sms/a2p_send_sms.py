# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/A2PSendSms"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.a2p_send_sms_response import A2PSendSmsResponse

A2P_SEND_SMS: Operation[A2PSendSmsResponse] = Operation(
    id="a2pSendSms",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/A2PSendSms",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "src_number", "src_number", "body", phone.PhoneCodec("digits", instead="name"), required=True, hidden=True
        ),
        Param(
            "dst_numbers",
            "dst_numbers",
            "body",
            c.ListCodec(
                phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
                separator=";",
                min_items=1,
                max_items=100,
            ),
            required=True,
            hidden=True,
        ),
        Param("text", "text", "body", c.StrCodec(min_length=1, max_length=1600), required=True, hidden=True),
        Param("store_body", "store_body", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.a2p_send_sms_response", "A2PSendSmsResponse"),
    body="form",
)
