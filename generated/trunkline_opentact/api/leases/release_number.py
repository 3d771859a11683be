# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/lease/tn/{lease}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease

RELEASE_NUMBER: Operation[TnLease] = Operation(
    id="releaseNumber",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/lease/tn/{lease}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "lease",
            "lease",
            "path",
            c.UnionCodec(c.UUID_, phone.PhoneCodec("digits", c.StrCodec(min_length=3, max_length=15))),
            required=True,
            hidden=True,
        ),
    ),
    result=model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"),
    unwrap="payload",
)
