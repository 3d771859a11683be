# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/app/group/{uuid}/users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_user import SipUser

LIST_SIP_GROUP_USERS: Operation[list[SipUser]] = Operation(
    id="listSipGroupUsers",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/app/group/{uuid}/users",
    delivery="read",
    security=(("SipUserToken",),),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser")),
    unwrap="payload",
    evidence="listed",
)
