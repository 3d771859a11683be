# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/call/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.call_page import CallPage

SEARCH_CALLS: Operation[CallPage] = Operation(
    id="searchCalls",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/call/search",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("take", "take", "query", c.IntCodec(minimum=1, maximum=100)),
        Param("skip", "skip", "query", c.IntCodec(minimum=0)),
        Param(
            "direction",
            "direction",
            "body",
            enums.EnumCodec("trunkline_opentact.models.call_direction", "CallDirection", closed=True),
        ),
        Param("tn", "tn", "body", phone.PhoneCodec("digits", instead="pattern"), hidden=True),
        Param("mode", "mode", "body", enums.EnumCodec("trunkline_opentact.models.search_mode", "SearchMode")),
        Param(
            "order",
            "order",
            "body",
            c.MapCodec(enums.EnumCodec("trunkline_opentact.models.sort_direction", "SortDirection", closed=True)),
        ),
        Param("created_on_from", "created_on_from", "body", times.DATETIME),
        Param("created_on_to", "created_on_to", "body", times.DATETIME),
    ),
    result=model.ModelCodec("trunkline_opentact.models.call_page", "CallPage"),
    body="json",
    unwrap="payload",
    evidence="observed",
)

PAGES = Pages("offset", "skip", ("data",), limit="take", total=("total",), max_limit=100)
