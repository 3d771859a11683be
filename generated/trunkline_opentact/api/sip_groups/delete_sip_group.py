# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/app/group/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_group import SipGroup

DELETE_SIP_GROUP: Operation[SipGroup] = Operation(
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
    evidence="listed",
)
