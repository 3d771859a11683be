# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sip/domain"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_domain import SipDomain

CREATE_SIP_DOMAIN: Operation[SipDomain] = Operation(
    id="createSipDomain",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sip/domain",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("domain", "domain", "body", c.STR, required=True),
        Param("sip_connection", "sip_connection", "body", c.NullableCodec(c.UUID_), nullable=True),
        Param("sip_control_app", "sip_control_app", "body", c.NullableCodec(c.UUID_), nullable=True),
        Param("outbound_voice_profile", "outbound_voice_profile", "body", c.NullableCodec(c.UUID_), nullable=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
