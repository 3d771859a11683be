# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sip/domain/{domain}/invite"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_invite import SipInvite

CREATE_SIP_INVITE: Operation[SipInvite] = Operation(
    id="createSipInvite",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sip/domain/{domain}/invite",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),
        Param("name", "name", "body", c.STR, required=True, hidden=True),
        Param("expired_on", "expired_on", "body", times.DATETIME, required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_invite", "SipInvite"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
