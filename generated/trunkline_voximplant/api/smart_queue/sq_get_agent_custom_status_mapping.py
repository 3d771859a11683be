# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_GetAgentCustomStatusMapping"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_get_agent_custom_status_mapping_response import (
        SQGetAgentCustomStatusMappingResponse,
    )

SQ_GET_AGENT_CUSTOM_STATUS_MAPPING: Operation[SQGetAgentCustomStatusMappingResponse] = Operation(
    id="sqGetAgentCustomStatusMapping",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_GetAgentCustomStatusMapping",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.sq_get_agent_custom_status_mapping_response",
        "SQGetAgentCustomStatusMappingResponse",
    ),
    body="form",
)
