# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddSipWhiteListItem"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_sip_white_list_item_response import AddSipWhiteListItemResponse

ADD_SIP_WHITE_LIST_ITEM: Operation[AddSipWhiteListItemResponse] = Operation(
    id="addSipWhiteListItem",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddSipWhiteListItem",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sip_whitelist_network", "sip_whitelist_network", "body", c.STR, required=True),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.add_sip_white_list_item_response", "AddSipWhiteListItemResponse"
    ),
    body="form",
)
