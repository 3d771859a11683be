# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v1/agents/{agent_id}/user_properties/{property_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.user_property_lookup import UserPropertyLookup

GET_USER_PROPERTY: Operation[UserPropertyLookup] = Operation(
    id="getUserProperty",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/user_properties/{property_id}",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("property_id", "property_id", "path", c.IntCodec(minimum=1), required=True),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.user_property_lookup", "UserPropertyLookup"),
    evidence="inferred",
)
