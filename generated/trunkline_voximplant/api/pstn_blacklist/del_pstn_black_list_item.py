# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelPstnBlackListItem"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_pstn_black_list_item_response import DelPstnBlackListItemResponse

DEL_PSTN_BLACK_LIST_ITEM: Operation[DelPstnBlackListItemResponse] = Operation(
    id="delPstnBlackListItem",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelPstnBlackListItem",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("pstn_blacklist_id", "pstn_blacklist_id", "body", c.INT, required=True),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.del_pstn_black_list_item_response", "DelPstnBlackListItemResponse"
    ),
    body="form",
)
