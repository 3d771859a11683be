# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sip/connection/{uuid}/tnlease"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease

ASSIGN_SIP_CONNECTION_LEASES: Operation[list[TnLease | UUID]] = Operation(
    id="assignSipConnectionLeases",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sip/connection/{uuid}/tnlease",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("add", "add", "body", c.ListCodec(c.UUID_)),
        Param("remove", "remove", "body", c.ListCodec(c.UUID_)),
    ),
    result=c.ListCodec(c.UnionCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"), c.UUID_)),
    body="json",
    unwrap="payload",
)
