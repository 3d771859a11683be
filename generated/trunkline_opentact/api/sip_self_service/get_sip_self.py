# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/app"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_user import SipUser

GET_SIP_SELF: Operation[SipUser] = Operation(
    id="getSipSelf",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/app",
    delivery="read",
    security=(("SipUserToken",),),
    params=(),
    result=model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"),
    unwrap="payload",
    evidence="listed",
)
