# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/CloneAccount"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.clone_account_response import CloneAccountResponse

CLONE_ACCOUNT: Operation[CloneAccountResponse] = Operation(
    id="cloneAccount",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/CloneAccount",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("new_account_name", "new_account_name", "body", c.StrCodec(min_length=5, max_length=20), required=True),
        Param("new_account_email", "new_account_email", "body", c.STR, required=True, hidden=True),
        Param(
            "new_account_password", "new_account_password", "body", c.StrCodec(min_length=8), required=True, hidden=True
        ),
        Param("account_id", "account_id", "body", c.INT),
        Param("account_name", "account_name", "body", c.STR),
        Param("account_email", "account_email", "body", c.STR, hidden=True),
        Param("parent_account_api_key", "parent_account_api_key", "body", c.STR, hidden=True),
        Param("parent_account_password", "parent_account_password", "body", c.STR, hidden=True),
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
    ),
    result=model.ModelCodec("trunkline_voximplant.models.clone_account_response", "CloneAccountResponse"),
    body="form",
    groups=(
        Group(("account_id", "account_name", "account_email"), 1, 3),
        Group(("parent_account_api_key", "parent_account_password"), 1, 2),
    ),
)
