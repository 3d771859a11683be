# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v1/agents/{agent_id}/intents/qna.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.intent_page import IntentPage

LIST_QNA_INTENTS: Operation[IntentPage] = Operation(
    id="listQnaIntents",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/intents/qna.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.intent_page", "IntentPage"),
)

PAGES = Pages(
    "page", "page", ("intents",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
