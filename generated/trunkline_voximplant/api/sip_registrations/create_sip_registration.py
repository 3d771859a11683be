# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/CreateSipRegistration"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.create_sip_registration_response import CreateSipRegistrationResponse

CREATE_SIP_REGISTRATION: Operation[CreateSipRegistrationResponse] = Operation(
    id="createSipRegistration",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/CreateSipRegistration",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sip_username", "sip_username", "body", c.STR, required=True, hidden=True),
        Param("proxy", "proxy", "body", c.STR, required=True),
        Param("auth_user", "auth_user", "body", c.STR, hidden=True),
        Param("outbound_proxy", "outbound_proxy", "body", c.STR),
        Param("password", "password", "body", c.STR, hidden=True),
        Param("is_persistent", "is_persistent", "body", c.BOOL),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("rule_name", "rule_name", "body", c.STR),
        Param("user_id", "user_id", "body", c.INT),
        Param("user_name", "user_name", "body", c.STR, hidden=True),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.create_sip_registration_response", "CreateSipRegistrationResponse"
    ),
    body="form",
    groups=(
        Group(("application_name", "application_id"), 0, 1),
        Group(("rule_name", "rule_id"), 0, 1),
        Group(("user_name", "user_id"), 0, 1),
    ),
)
