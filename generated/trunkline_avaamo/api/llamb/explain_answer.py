# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /api/v1/agents/{agent_id}/query_insights/{message_uuid}/reasoning.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.answer_reasoning import AnswerReasoning

EXPLAIN_ANSWER: Operation[AnswerReasoning] = Operation(
    id="explainAnswer",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/query_insights/{message_uuid}/reasoning.json",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param(
            "message_uuid",
            "message_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=64, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.answer_reasoning", "AnswerReasoning"),
)
