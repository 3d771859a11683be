# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetPstnBlackListItem"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_pstn_black_list_item_response import SetPstnBlackListItemResponse

SET_PSTN_BLACK_LIST_ITEM: Operation[SetPstnBlackListItemResponse] = Operation(
    id="setPstnBlackListItem",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetPstnBlackListItem",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("pstn_blacklist_id", "pstn_blacklist_id", "body", c.INT, required=True),
        Param(
            "pstn_blacklist_phone",
            "pstn_blacklist_phone",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            required=True,
            hidden=True,
        ),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.set_pstn_black_list_item_response", "SetPstnBlackListItemResponse"
    ),
    body="form",
)
