# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SQ_DeleteAgentCustomStatusMapping"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_delete_agent_custom_status_mapping_response import (
        SQDeleteAgentCustomStatusMappingResponse,
    )

SQ_DELETE_AGENT_CUSTOM_STATUS_MAPPING: Operation[SQDeleteAgentCustomStatusMappingResponse] = Operation(
    id="sqDeleteAgentCustomStatusMapping",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SQ_DeleteAgentCustomStatusMapping",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("sq_status_name", "sq_status_name", "body", c.STR, required=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.sq_delete_agent_custom_status_mapping_response",
        "SQDeleteAgentCustomStatusMappingResponse",
    ),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)
