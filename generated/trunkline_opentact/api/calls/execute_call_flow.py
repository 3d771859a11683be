# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/call/sca/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import multipart
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.call import Call

EXECUTE_CALL_FLOW: Operation[Call] = Operation(
    id="executeCallFlow",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/call/sca/{uuid}",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("file", "file", "body", multipart.FileCodec(), required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.call", "Call"),
    body="multipart",
    unwrap="payload",
    evidence="observed",
)
