# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/app/group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_group import SipGroup

CREATE_SIP_GROUP: Operation[SipGroup] = Operation(
    id="createSipGroup",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/app/group",
    delivery="once",
    security=(("SipUserToken",),),
    params=(
        Param("name", "name", "body", c.STR, required=True),
        Param("users", "users", "body", c.ListCodec(c.UUID_)),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_group", "SipGroup"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
