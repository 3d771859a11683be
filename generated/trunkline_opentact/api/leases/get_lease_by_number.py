# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/lease/tn/{tn}/tn"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease

GET_LEASE_BY_NUMBER: Operation[TnLease] = Operation(
    id="getLeaseByNumber",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/lease/tn/{tn}/tn",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("tn", "tn", "path", phone.PhoneCodec("integer"), required=True, hidden=True),),
    result=model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"),
    unwrap="payload",
    evidence="listed",
)
