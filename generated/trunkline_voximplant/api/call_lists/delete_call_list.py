# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DeleteCallList"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.delete_call_list_response import DeleteCallListResponse

DELETE_CALL_LIST: Operation[DeleteCallListResponse] = Operation(
    id="deleteCallList",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DeleteCallList",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("account_id", "account_id", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.delete_call_list_response", "DeleteCallListResponse"),
    body="form",
)
