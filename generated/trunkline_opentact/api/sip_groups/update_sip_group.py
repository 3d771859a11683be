# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/app/group/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_group import SipGroup

UPDATE_SIP_GROUP: Operation[SipGroup] = Operation(
    id="updateSipGroup",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/app/group/{uuid}",
    delivery="idempotent",
    security=(("SipUserToken",),),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR),
        Param("users", "users", "body", c.ListCodec(c.UUID_)),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_group", "SipGroup"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
