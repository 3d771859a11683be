# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /dashboard/bots/{agent_id}/feedbacks.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.feedback_page import FeedbackPage

SEARCH_FEEDBACK: Operation[FeedbackPage] = Operation(
    id="searchFeedback",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/dashboard/bots/{agent_id}/feedbacks.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param(
            "response_type",
            "response_type",
            "query",
            enums.EnumCodec("trunkline_avaamo.models.feedback_detail", "FeedbackDetail"),
        ),
        Param("since_timetoken", "since_timetoken", "query", times.SECONDS),
        Param("timetoken", "timetoken", "query", times.SECONDS),
        Param("from_date", "from_date", "query", times.DMY),
        Param("to_date", "to_date", "query", times.DMY),
        Param("message_uuid", "message_uuid", "query", c.StrCodec(min_length=1)),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.feedback_page", "FeedbackPage"),
)

PAGES = Pages(
    "page", "page", ("feedbacks",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
