# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetChildAccountInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_child_account_info_response import SetChildAccountInfoResponse

SET_CHILD_ACCOUNT_INFO: Operation[SetChildAccountInfoResponse] = Operation(
    id="setChildAccountInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetChildAccountInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("child_account_id", "child_account_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("child_account_name", "child_account_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("child_account_email", "child_account_email", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("new_child_account_email", "new_child_account_email", "body", c.STR, hidden=True),
        Param(
            "new_child_account_password", "new_child_account_password", "body", c.StrCodec(min_length=8), hidden=True
        ),
        Param("account_notifications", "account_notifications", "body", c.BOOL),
        Param("tariff_changing_notifications", "tariff_changing_notifications", "body", c.BOOL),
        Param("news_notifications", "news_notifications", "body", c.BOOL),
        Param("active", "active", "body", c.BOOL),
        Param(
            "language_code",
            "language_code",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.language_code", "LanguageCode"),
        ),
        Param("location", "location", "body", c.STR),
        Param("min_balance_to_notify", "min_balance_to_notify", "body", c.DECIMAL),
        Param("support_robokassa", "support_robokassa", "body", c.BOOL),
        Param("support_bank_card", "support_bank_card", "body", c.BOOL),
        Param("support_invoice", "support_invoice", "body", c.BOOL),
        Param("can_use_restricted", "can_use_restricted", "body", c.BOOL),
        Param("callback_salt", "callback_salt", "body", c.StrCodec(max_length=40), hidden=True),
        Param("callback_url", "callback_url", "body", c.STR, hidden=True),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.set_child_account_info_response", "SetChildAccountInfoResponse"
    ),
    body="form",
    groups=(Group(("child_account_id", "child_account_name", "child_account_email"), 1, 1),),
)
