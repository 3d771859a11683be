# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/sip/domain/{domain}/invite/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_invite import SipInvite

UPDATE_SIP_INVITE: Operation[SipInvite] = Operation(
    id="updateSipInvite",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/sip/domain/{domain}/invite/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR, hidden=True),
        Param("expired_on", "expired_on", "body", times.DATETIME),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_invite", "SipInvite"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
