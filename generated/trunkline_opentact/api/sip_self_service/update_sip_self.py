# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/app"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_user import SipUser

UPDATE_SIP_SELF: Operation[SipUser] = Operation(
    id="updateSipSelf",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/app",
    delivery="idempotent",
    security=(("SipUserToken",),),
    params=(
        Param("login", "login", "body", c.STR, hidden=True),
        Param("password", "password", "body", c.STR, hidden=True),
        Param("first_name", "first_name", "body", c.STR, hidden=True),
        Param("last_name", "last_name", "body", c.STR, hidden=True),
        Param("email", "email", "body", c.STR, hidden=True),
        Param("phone_number", "phone_number", "body", phone.PhoneCodec("digits"), hidden=True),
        Param("avatar", "avatar", "body", c.STR, hidden=True),
        Param("same_domain_calls_only", "same_domain_calls_only", "body", c.BOOL),
        Param("dob", "dob", "body", c.STR, hidden=True),
        Param("gender", "gender", "body", enums.EnumCodec("trunkline_opentact.models.gender", "Gender")),
        Param("is_active", "is_active", "body", c.BOOL),
        Param("tn_lease", "tn_lease", "body", c.UUID_),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
