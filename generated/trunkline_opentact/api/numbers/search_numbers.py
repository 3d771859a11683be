# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/tn/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_page import TnPage

SEARCH_NUMBERS: Operation[TnPage] = Operation(
    id="searchNumbers",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/tn/search",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("type_", "type", "body", c.STR),
        Param("take", "take", "body", c.IntCodec(minimum=1, maximum=100)),
        Param("skip", "skip", "body", c.IntCodec(minimum=0)),
        Param("country", "country", "body", c.StrCodec(min_length=2, max_length=2)),
        Param("state", "state", "body", c.STR),
        Param("city", "city", "body", c.STR),
        Param("rate_center", "rate_center", "body", c.STR),
        Param("npa", "npa", "body", c.StrCodec(pattern="^[2-9][0-9]{2}$")),
        Param("nxx", "nxx", "body", c.StrCodec(pattern="^[0-9]{3}$")),
        Param("line", "line", "body", c.STR),
        Param("pattern", "pattern", "body", c.STR),
        Param(
            "features",
            "features",
            "body",
            c.ListCodec(enums.EnumCodec("trunkline_opentact.models.number_feature", "NumberFeature")),
        ),
    ),
    result=model.ModelCodec("trunkline_opentact.models.tn_page", "TnPage"),
    body="json",
    unwrap="payload",
    evidence="observed",
)

PAGES = Pages("offset", "skip", ("data",), limit="take", total=("total",), max_limit=100)
