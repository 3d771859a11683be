# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetACDState"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_acd_state_response import GetACDStateResponse

GET_ACD_STATE: Operation[GetACDStateResponse] = Operation(
    id="getAcdState",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetACDState",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("acd_queue_id", "acd_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),),
    result=model.ModelCodec("trunkline_voximplant.models.get_acd_state_response", "GetACDStateResponse"),
    body="form",
)
