# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCallListDetails"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

GET_CALL_LIST_DETAILS_FILE: Operation[bytes] = Operation(
    id="getCallListDetailsFile",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCallListDetails",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("count", "count", "body", c.IntCodec(maximum=1000)),
        Param("offset", "offset", "body", c.INT),
        Param("encoding", "encoding", "body", c.STR),
        Param("delimiter", "delimiter", "body", c.STR),
        Param("batch_id", "batch_id", "body", c.STR),
        Param("new_csv_style", "new_csv_style", "body", c.BOOL),
        Param("output", "output", "body", c.StrCodec(pattern="^(?:csv|xls)$"), required=True),
    ),
    body="form",
    binary=True,
)
