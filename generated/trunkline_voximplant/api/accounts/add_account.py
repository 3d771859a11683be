# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddAccount"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_account_response import AddAccountResponse

ADD_ACCOUNT: Operation[AddAccountResponse] = Operation(
    id="addAccount",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddAccount",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "account_name",
            "account_name",
            "body",
            c.StrCodec(min_length=5, max_length=20, pattern="^[a-z][a-z0-9-]*$"),
            required=True,
        ),
        Param("account_email", "account_email", "body", c.STR, required=True, hidden=True),
        Param("account_password", "account_password", "body", c.StrCodec(min_length=8), required=True, hidden=True),
        Param("parent_account_id", "parent_account_id", "body", c.INT),
        Param("parent_account_name", "parent_account_name", "body", c.STR),
        Param("parent_account_email", "parent_account_email", "body", c.STR, hidden=True),
        Param("parent_account_api_key", "parent_account_api_key", "body", c.STR, hidden=True),
        Param("parent_account_password", "parent_account_password", "body", c.STR, hidden=True),
        Param("active", "active", "body", c.BOOL),
        Param(
            "language_code",
            "language_code",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.language_code", "LanguageCode"),
        ),
        Param("location", "location", "body", c.STR),
        Param("account_first_name", "account_first_name", "body", c.STR, hidden=True),
        Param("account_last_name", "account_last_name", "body", c.STR, hidden=True),
        Param("account_custom_data", "account_custom_data", "body", c.StrCodec(max_length=8191), hidden=True),
        Param("min_balance_to_notify", "min_balance_to_notify", "body", c.DECIMAL),
        Param("account_notifications", "account_notifications", "body", c.BOOL),
        Param("tariff_changing_notifications", "tariff_changing_notifications", "body", c.BOOL),
        Param("news_notifications", "news_notifications", "body", c.BOOL),
        Param("record_storage_id", "record_storage_id", "body", c.INT),
        Param("record_storage_name", "record_storage_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_account_response", "AddAccountResponse"),
    body="form",
    groups=(
        Group(("parent_account_id", "parent_account_name", "parent_account_email"), 1, 3),
        Group(("parent_account_api_key", "parent_account_password"), 1, 2),
    ),
)
