# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sms/search/inbound"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sms_inbound_page import SmsInboundPage

SEARCH_INBOUND_SMS: Operation[SmsInboundPage] = Operation(
    id="searchInboundSms",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sms/search/inbound",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("take", "take", "query", c.IntCodec(minimum=1, maximum=100)),
        Param("skip", "skip", "query", c.IntCodec(minimum=0)),
        Param("tn", "tn", "body", phone.PhoneCodec("integer"), hidden=True),
        Param(
            "from_",
            "from",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, max_length=255), instead="pattern"),
            hidden=True,
        ),
        Param("to", "to", "body", phone.PhoneCodec("digits", instead="pattern"), hidden=True),
        Param(
            "state", "state", "body", enums.EnumCodec("trunkline_opentact.models.sms_inbound_state", "SmsInboundState")
        ),
        Param("read", "readed", "body", c.BOOL),
        Param("message", "message", "body", c.StrCodec(min_length=1, max_length=918), hidden=True),
        Param("delivered", "delivered", "body", c.BOOL),
        Param("mode", "mode", "body", enums.EnumCodec("trunkline_opentact.models.search_mode", "SearchMode")),
        Param(
            "order",
            "order",
            "body",
            c.MapCodec(enums.EnumCodec("trunkline_opentact.models.sort_direction", "SortDirection", closed=True)),
        ),
        Param("created_on_from", "created_on_from", "body", times.DATETIME),
        Param("created_on_to", "created_on_to", "body", times.DATETIME),
        Param("modified_on_from", "modified_on_from", "body", times.DATETIME),
        Param("modified_on_to", "modified_on_to", "body", times.DATETIME),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sms_inbound_page", "SmsInboundPage"),
    body="json",
    unwrap="payload",
)

PAGES = Pages("offset", "skip", ("data",), limit="take", total=("total",), max_limit=100)
