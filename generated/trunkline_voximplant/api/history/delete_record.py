# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DeleteRecord"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.delete_record_response import DeleteRecordResponse

DELETE_RECORD: Operation[DeleteRecordResponse] = Operation(
    id="deleteRecord",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DeleteRecord",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("record_url", "record_url", "body", c.STR, hidden=True),
        Param("record_id", "record_id", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.delete_record_response", "DeleteRecordResponse"),
    body="form",
    groups=(Group(("record_url", "record_id"), 1, 2),),
)
