# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/domain/{domain}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_domain import SipDomain

GET_SIP_DOMAIN: Operation[SipDomain] = Operation(
    id="getSipDomain",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/domain/{domain}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),),
    result=model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain"),
    unwrap="payload",
    evidence="listed",
)
