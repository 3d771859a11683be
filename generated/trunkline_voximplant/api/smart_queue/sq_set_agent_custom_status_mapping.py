# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_SetAgentCustomStatusMapping"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_set_agent_custom_status_mapping_response import (
        SQSetAgentCustomStatusMappingResponse,
    )

SQ_SET_AGENT_CUSTOM_STATUS_MAPPING: Operation[SQSetAgentCustomStatusMappingResponse] = Operation(
    id="sqSetAgentCustomStatusMapping",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_SetAgentCustomStatusMapping",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sq_status_name", "sq_status_name", "body", c.STR, required=True),
        Param("custom_status_name", "custom_status_name", "body", c.STR, required=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.sq_set_agent_custom_status_mapping_response",
        "SQSetAgentCustomStatusMappingResponse",
    ),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)
