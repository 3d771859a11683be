# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/domain"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_domain import SipDomain

LIST_SIP_DOMAINS: Operation[list[SipDomain]] = Operation(
    id="listSipDomains",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/domain",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain")),
    unwrap="payload",
    evidence="listed",
)
