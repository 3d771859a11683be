# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_SetAgentInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_set_agent_info_response import SQSetAgentInfoResponse

SQ_SET_AGENT_INFO: Operation[SQSetAgentInfoResponse] = Operation(
    id="sqSetAgentInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_SetAgentInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("handle_calls", "handle_calls", "body", c.BOOL),
        Param("application_name", "application_name", "body", c.STR),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("max_simultaneous_conversations", "max_simultaneous_conversations", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.sq_set_agent_info_response", "SQSetAgentInfoResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 2),
        Group(("user_id", "user_name"), 1, 2),
        Group(("handle_calls", "max_simultaneous_conversations"), 1, 2),
    ),
)
