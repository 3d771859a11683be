# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetSipWhiteListItem"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_sip_white_list_item_response import SetSipWhiteListItemResponse

SET_SIP_WHITE_LIST_ITEM: Operation[SetSipWhiteListItemResponse] = Operation(
    id="setSipWhiteListItem",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetSipWhiteListItem",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sip_whitelist_id", "sip_whitelist_id", "body", c.INT, required=True),
        Param("sip_whitelist_network", "sip_whitelist_network", "body", c.STR, required=True),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.set_sip_white_list_item_response", "SetSipWhiteListItemResponse"
    ),
    body="form",
)
