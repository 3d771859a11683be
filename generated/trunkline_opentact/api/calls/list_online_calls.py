# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/app/call/online"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.call import Call

LIST_ONLINE_CALLS: Operation[list[Call]] = Operation(
    id="listOnlineCalls",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/app/call/online",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.call", "Call")),
    unwrap="payload",
    evidence="listed",
)
