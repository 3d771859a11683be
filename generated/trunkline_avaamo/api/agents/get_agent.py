# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v1/agents/{agent_id}.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.agent import Agent

GET_AGENT: Operation[Agent] = Operation(
    id="getAgent",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}.json",
    delivery="read",
    security=(("UserToken",),),
    params=(Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),),
    result=model.ModelCodec("trunkline_avaamo.models.agent", "Agent"),
    unwrap="agent",
)
