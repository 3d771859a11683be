# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelSipWhiteListItem"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_sip_white_list_item_response import DelSipWhiteListItemResponse

DEL_SIP_WHITE_LIST_ITEM: Operation[DelSipWhiteListItemResponse] = Operation(
    id="delSipWhiteListItem",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelSipWhiteListItem",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("sip_whitelist_id", "sip_whitelist_id", "body", c.INT, required=True),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.del_sip_white_list_item_response", "DelSipWhiteListItemResponse"
    ),
    body="form",
)
