# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSipRegistrations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_sip_registrations_response import GetSipRegistrationsResponse

GET_SIP_REGISTRATIONS: Operation[GetSipRegistrationsResponse] = Operation(
    id="getSipRegistrations",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSipRegistrations",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sip_registration_id", "sip_registration_id", "body", c.INT),
        Param("sip_username", "sip_username", "body", c.STR, hidden=True),
        Param("deactivated", "deactivated", "body", c.BOOL),
        Param("successful", "successful", "body", c.BOOL),
        Param("is_persistent", "is_persistent", "body", c.BOOL),
        Param("application_id", "application_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("application_name", "application_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("is_bound_to_application", "is_bound_to_application", "body", c.BOOL),
        Param("rule_id", "rule_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("rule_name", "rule_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("proxy", "proxy", "body", c.ListCodec(c.STR, separator=";")),
        Param("in_progress", "in_progress", "body", c.BOOL),
        Param("status_code", "status_code", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_sip_registrations_response", "GetSipRegistrationsResponse"
    ),
    body="form",
    groups=(
        Group(("application_name", "application_id"), 0, 1),
        Group(("rule_id", "rule_name"), 0, 1),
    ),
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
