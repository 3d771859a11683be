# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetAccountInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_account_info_response import SetAccountInfoResponse

SET_ACCOUNT_INFO: Operation[SetAccountInfoResponse] = Operation(
    id="setAccountInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetAccountInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("new_account_email", "new_account_email", "body", c.STR, hidden=True),
        Param("new_account_password", "new_account_password", "body", c.StrCodec(min_length=8), hidden=True),
        Param(
            "language_code",
            "language_code",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.language_code", "LanguageCode"),
        ),
        Param("location", "location", "body", c.STR),
        Param("account_first_name", "account_first_name", "body", c.STR, hidden=True),
        Param("account_last_name", "account_last_name", "body", c.STR, hidden=True),
        Param("min_balance_to_notify", "min_balance_to_notify", "body", c.DECIMAL),
        Param("account_notifications", "account_notifications", "body", c.BOOL),
        Param("tariff_changing_notifications", "tariff_changing_notifications", "body", c.BOOL),
        Param("news_notifications", "news_notifications", "body", c.BOOL),
        Param("send_js_error", "send_js_error", "body", c.BOOL),
        Param("billing_address_name", "billing_address_name", "body", c.STR, hidden=True),
        Param(
            "billing_address_country_code",
            "billing_address_country_code",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.country_code", "CountryCode"),
            hidden=True,
        ),
        Param("billing_address_address", "billing_address_address", "body", c.STR, hidden=True),
        Param("billing_address_zip", "billing_address_zip", "body", c.STR, hidden=True),
        Param("billing_address_phone", "billing_address_phone", "body", phone.PhoneCodec("digits"), hidden=True),
        Param("account_custom_data", "account_custom_data", "body", c.STR, hidden=True),
        Param("callback_url", "callback_url", "body", c.STR, hidden=True),
        Param("callback_salt", "callback_salt", "body", c.StrCodec(max_length=40), hidden=True),
        Param("store_outbound_sms", "store_outbound_sms", "body", c.BOOL),
        Param("store_inbound_sms", "store_inbound_sms", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_account_info_response", "SetAccountInfoResponse"),
    body="form",
)
