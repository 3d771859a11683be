# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/call/sca/bridge"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.call import Call

BRIDGE_CALLS: Operation[Call] = Operation(
    id="bridgeCalls",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/call/sca/bridge",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("calls", "calls", "body", c.ListCodec(c.UUID_, min_items=2, max_items=2), required=True),),
    result=model.ModelCodec("trunkline_opentact.models.call", "Call"),
    body="json",
    unwrap="payload",
    evidence="inferred",
)
