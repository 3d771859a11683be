# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/lease/tn/{lease}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease

GET_LEASE: Operation[TnLease] = Operation(
    id="getLease",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/lease/tn/{lease}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "lease", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"),
    unwrap="payload",
)
