# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/CancelCallListBatch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.cancel_call_list_batch_response import CancelCallListBatchResponse

CANCEL_CALL_LIST_BATCH: Operation[CancelCallListBatchResponse] = Operation(
    id="cancelCallListBatch",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/CancelCallListBatch",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("batch_ids", "batch_ids", "body", c.ListCodec(c.STR, separator=";"), required=True),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.cancel_call_list_batch_response", "CancelCallListBatchResponse"
    ),
    body="form",
)
