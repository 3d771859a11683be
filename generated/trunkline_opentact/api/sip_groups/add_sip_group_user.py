# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/app/group/{uuid}/users/{sip_user_uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_group import SipGroup

ADD_SIP_GROUP_USER: Operation[SipGroup] = Operation(
    id="addSipGroupUser",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/app/group/{uuid}/users/{sip_user_uuid}",
    delivery="idempotent",
    security=(("SipUserToken",),),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("sip_user_uuid", "sip_user_uuid", "path", c.UUID_, required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_group", "SipGroup"),
    unwrap="payload",
    evidence="listed",
)
