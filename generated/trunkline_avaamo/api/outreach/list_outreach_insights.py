# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v2/campaigns/insights"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.outreach_insight_page import OutreachInsightPage

LIST_OUTREACH_INSIGHTS: Operation[OutreachInsightPage] = Operation(
    id="listOutreachInsights",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v2/campaigns/insights",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("conversation_uuid", "conversation_uuid", "query", c.StrCodec(min_length=1)),
        Param(
            "delivery_channel",
            "delivery_channel",
            "query",
            enums.EnumCodec("trunkline_avaamo.models.delivery_channel", "DeliveryChannel"),
        ),
        Param("start_time", "start_time", "query", times.EpochCodec(1000, "milliseconds since 1970", whole=True)),
        Param("end_time", "end_time", "query", times.EpochCodec(1000, "milliseconds since 1970", whole=True)),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
        Param("language", "language[]", "query", c.ListCodec(c.STR)),
        Param("message_uuid", "message_uuid", "query", c.StrCodec(min_length=1)),
        Param("execution_id", "execution_id", "query", c.IntCodec(minimum=1)),
        Param("campaign_id", "campaign_id", "query", c.ListCodec(c.INT, separator=",")),
        Param(
            "to_phone",
            "to_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=3, max_length=32, pattern="^\\+?[0-9][0-9 ().-]*$")),
            hidden=True,
        ),
        Param(
            "from_phone",
            "from_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=3, max_length=32, pattern="^\\+?[0-9][0-9 ().-]*$")),
            hidden=True,
        ),
        Param("filter_id", "filter_id", "query", c.ListCodec(c.INT, separator=",")),
        Param("agent_id", "agent_id", "query", c.IntCodec(minimum=1)),
        Param("response_set_id", "response_set_id", "query", c.IntCodec(minimum=1)),
        Param(
            "delivery_status",
            "delivery_status[]",
            "query",
            c.ListCodec(enums.EnumCodec("trunkline_avaamo.models.outreach_status", "OutreachStatus")),
        ),
        Param("channel_id", "channel_id", "query", c.IntCodec(minimum=1)),
        Param("to_email", "to_email", "query", c.StrCodec(min_length=3), hidden=True),
        Param("recipient_uuid", "recipient_uuid", "query", c.StrCodec(min_length=1), hidden=True),
        Param("error_code", "error_code", "query", c.ListCodec(c.STR, separator=",")),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.outreach_insight_page", "OutreachInsightPage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
