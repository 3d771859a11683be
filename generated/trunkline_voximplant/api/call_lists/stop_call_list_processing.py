# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/StopCallListProcessing"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.stop_call_list_processing_response import StopCallListProcessingResponse

STOP_CALL_LIST_PROCESSING: Operation[StopCallListProcessingResponse] = Operation(
    id="stopCallListProcessing",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/StopCallListProcessing",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("list_id", "list_id", "body", c.INT, required=True),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.stop_call_list_processing_response", "StopCallListProcessingResponse"
    ),
    body="form",
)
