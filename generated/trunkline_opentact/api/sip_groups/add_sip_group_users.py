# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/app/group/{uuid}/users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_user import SipUser

ADD_SIP_GROUP_USERS: Operation[list[SipUser]] = Operation(
    id="addSipGroupUsers",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/app/group/{uuid}/users",
    delivery="idempotent",
    security=(("SipUserToken",),),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("users", "users", "body", c.ListCodec(c.UUID_), required=True),
    ),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser")),
    body="json",
    unwrap="payload",
    evidence="listed",
)
