# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/app/group/{uuid}"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import model
from trunkline.operation import Operation, Param

DELETE_SIP_GROUP: Operation[Any] = Operation(
    id="deleteSipGroup",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/app/group/{uuid}",
    delivery="idempotent",
    security=(("SipUserToken",),),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.sip_group", "SipGroup"),
    unwrap="payload",
)
