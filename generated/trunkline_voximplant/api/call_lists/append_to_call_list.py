# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AppendToCallList"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import multipart
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.append_to_call_list_response import AppendToCallListResponse

APPEND_TO_CALL_LIST: Operation[AppendToCallListResponse] = Operation(
    id="appendToCallList",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AppendToCallList",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("file_content", "file_content", "body", multipart.FileCodec(), required=True),
        Param("list_id", "list_id", "body", c.INT, required=True),
        Param("encoding", "encoding", "body", c.STR),
        Param("escape", "escape", "body", c.STR),
        Param("delimiter", "delimiter", "body", c.STR),
        Param("quote", "quote", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.append_to_call_list_response", "AppendToCallListResponse"),
    body="multipart",
)
