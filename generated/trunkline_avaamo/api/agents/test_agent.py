# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /api/v1/agents/{agent_id}/test.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.agent_test_result import AgentTestResult

TEST_AGENT: Operation[AgentTestResult] = Operation(
    id="testAgent",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/test.json",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param(
            "data",
            "data",
            "body",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.agent_test_query", "AgentTestQuery")),
            required=True,
        ),
        Param("batch", "batch", "body", c.INT),
        Param("total_batches", "total_batches", "body", c.INT),
        Param("skip_javascript", "skip_javascript", "body", c.BOOL),
        Param("locale", "locale", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.agent_test_result", "AgentTestResult"),
    body="json",
)
