# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/domain/{domain}/user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_user import SipUser

LIST_SIP_USERS: Operation[list[SipUser]] = Operation(
    id="listSipUsers",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/domain/{domain}/user",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser")),
    unwrap="payload",
    evidence="listed",
)
