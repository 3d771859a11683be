# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/StartConference"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.start_conference_response import StartConferenceResponse

START_CONFERENCE: Operation[StartConferenceResponse] = Operation(
    id="startConference",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/StartConference",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("conference_name", "conference_name", "body", c.StrCodec(max_length=49), required=True),
        Param("rule_id", "rule_id", "body", c.INT),
        Param("user_id", "user_id", "body", c.INT),
        Param("user_name", "user_name", "body", c.STR, hidden=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("script_custom_data", "script_custom_data", "body", c.STR, hidden=True),
        Param("reference_ip", "reference_ip", "body", c.STR, hidden=True),
        Param("server_location", "server_location", "body", c.STR),
        Param("rule_name", "rule_name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.start_conference_response", "StartConferenceResponse"),
    body="form",
    groups=(
        Group(("user_id", "user_name"), 0, 1),
        Group(("application_id", "application_name"), 0, 1),
        Group(("rule_id", "rule_name"), 1, 2),
    ),
)
