# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/sip/domain/{domain}/switch/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_switch import SipSwitch

UPDATE_SIP_SWITCH: Operation[SipSwitch] = Operation(
    id="updateSipSwitch",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/sip/domain/{domain}/switch/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR),
        Param("remote_ip", "remote_ip", "body", c.STR, hidden=True),
        Param("remote_domain", "remote_domain", "body", c.STR),
        Param("description", "description", "body", c.STR),
        Param("is_active", "is_active", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_switch", "SipSwitch"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
