# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sip/app/{uuid}/logs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.call_flow_log_page import CallFlowLogPage

SEARCH_CALL_FLOW_LOGS: Operation[CallFlowLogPage] = Operation(
    id="searchCallFlowLogs",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sip/app/{uuid}/logs",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("take", "take", "query", c.IntCodec(minimum=1, maximum=100)),
        Param("skip", "skip", "query", c.IntCodec(minimum=0)),
        Param(
            "name", "name", "body", enums.EnumCodec("trunkline_opentact.models.call_flow_element", "CallFlowElement")
        ),
        Param("success", "success", "body", c.BOOL),
        Param("from_", "from", "body", phone.PhoneCodec("digits", instead="pattern"), hidden=True),
        Param("tn", "tn", "body", phone.PhoneCodec("integer"), hidden=True),
        Param("call", "call", "body", c.UUID_),
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
    result=model.ModelCodec("trunkline_opentact.models.call_flow_log_page", "CallFlowLogPage"),
    body="json",
    unwrap="payload",
    evidence="listed",
)

PAGES = Pages("offset", "skip", ("data",), limit="take", total=("total",), max_limit=100)
