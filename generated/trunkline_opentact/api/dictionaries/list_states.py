# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/dict/lerg/states"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.lerg_entry import LergEntry

LIST_STATES: Operation[list[LergEntry | str]] = Operation(
    id="listStates",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/dict/lerg/states",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("country", "country", "query", c.STR),),
    result=c.ListCodec(c.UnionCodec(model.ModelCodec("trunkline_opentact.models.lerg_entry", "LergEntry"), c.STR)),
    unwrap="payload",
    evidence="observed",
)
