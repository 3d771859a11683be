# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/app/{uuid}/tnlease"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease

LIST_SIP_CONTROL_APP_LEASES: Operation[list[TnLease]] = Operation(
    id="listSipControlAppLeases",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/app/{uuid}/tnlease",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease")),
    unwrap="payload",
    evidence="listed",
)
