# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sip/domain/{domain}/switch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_switch import SipSwitch

CREATE_SIP_SWITCH: Operation[SipSwitch] = Operation(
    id="createSipSwitch",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sip/domain/{domain}/switch",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),
        Param("name", "name", "body", c.STR, required=True),
        Param("remote_ip", "remote_ip", "body", c.STR, required=True, hidden=True),
        Param("remote_domain", "remote_domain", "body", c.STR, required=True),
        Param("description", "description", "body", c.STR),
        Param("is_active", "is_active", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_switch", "SipSwitch"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
