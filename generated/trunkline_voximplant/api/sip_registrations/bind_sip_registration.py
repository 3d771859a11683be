# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/BindSipRegistration"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.bind_sip_registration_response import BindSipRegistrationResponse

BIND_SIP_REGISTRATION: Operation[BindSipRegistrationResponse] = Operation(
    id="bindSipRegistration",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/BindSipRegistration",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sip_registration_id", "sip_registration_id", "body", c.INT),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
        Param("user_id", "user_id", "body", c.INT),
        Param("user_name", "user_name", "body", c.STR, hidden=True),
        Param("bind", "bind", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.bind_sip_registration_response", "BindSipRegistrationResponse"
    ),
    body="form",
    groups=(
        Group(("application_name", "application_id"), 0, 1),
        Group(("rule_name", "rule_id"), 0, 1),
        Group(("user_name", "user_id"), 0, 1),
    ),
)
