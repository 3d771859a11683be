# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DELETE /api/v1/agents/{agent_id}/user_properties/{property_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.empty_result import EmptyResult

DELETE_USER_PROPERTY: Operation[EmptyResult] = Operation(
    id="deleteUserProperty",
    vendor="avaamo",
    method="DELETE",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/user_properties/{property_id}",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("property_id", "property_id", "path", c.IntCodec(minimum=1), required=True),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.empty_result", "EmptyResult"),
)
