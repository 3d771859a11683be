# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/app/invite/{token}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_domain import SipDomain

CHECK_SIP_INVITE: Operation[SipDomain] = Operation(
    id="checkSipInvite",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/app/invite/{token}",
    delivery="read",
    security=(),
    params=(Param("token", "token", "path", c.StrCodec(min_length=1), required=True, hidden=True),),
    result=model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain"),
    unwrap="payload",
    evidence="listed",
)
