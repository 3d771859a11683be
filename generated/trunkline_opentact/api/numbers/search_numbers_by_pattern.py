# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/tn/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_page import TnPage

SEARCH_NUMBERS_BY_PATTERN: Operation[TnPage] = Operation(
    id="searchNumbersByPattern",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/tn/search",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("size", "size", "query", c.IntCodec(minimum=1, maximum=100)),
        Param("pattern", "pattern", "body", c.STR),
        Param("rate_center", "rateCenter", "body", c.STR),
        Param("city", "city", "body", c.STR),
        Param("province", "province", "body", c.STR),
        Param("postal_code", "postalCode", "body", c.STR),
        Param("abc_search", "abcSearch", "body", c.BOOL),
        Param("profile", "profile", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_opentact.models.tn_page", "TnPage"),
    body="json",
    unwrap="payload",
)

PAGES = Pages("page", "page", ("data",), limit="size", total=("total",), max_limit=100)
