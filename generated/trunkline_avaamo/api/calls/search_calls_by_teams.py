# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /teams/{channel_uuid}/calls.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.call_page import CallPage

SEARCH_CALLS_BY_TEAMS: Operation[CallPage] = Operation(
    id="searchCallsByTeams",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/teams/{channel_uuid}/calls.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param(
            "channel_uuid",
            "channel_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=128, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
            hidden=True,
        ),
        Param("status", "status", "query", enums.EnumCodec("trunkline_avaamo.models.call_status", "CallStatus")),
        Param("conversation_uuid", "conversation_uuid", "query", c.StrCodec(min_length=1)),
        Param("call_sid", "call_sid", "query", c.StrCodec(min_length=1)),
        Param(
            "to_phone",
            "to_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=1), instead="sip"),
            hidden=True,
        ),
        Param(
            "from_phone",
            "from_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=1), instead="sip"),
            hidden=True,
        ),
        Param("start_time", "start_time", "query", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Param("end_time", "end_time", "query", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.call_page", "CallPage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
