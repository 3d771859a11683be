# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/app/group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_group import SipGroup

LIST_SIP_GROUPS: Operation[list[SipGroup]] = Operation(
    id="listSipGroups",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/app/group",
    delivery="read",
    security=(("SipUserToken",),),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_group", "SipGroup")),
    unwrap="payload",
    evidence="listed",
)
