# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/profile/messaging/{uuid}/tnleases"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease

LIST_MESSAGING_PROFILE_LEASES: Operation[list[TnLease]] = Operation(
    id="listMessagingProfileLeases",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/profile/messaging/{uuid}/tnleases",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease")),
    unwrap="payload",
    evidence="listed",
)
