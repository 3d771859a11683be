# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""GET /labels"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_acme.models.label_list import LabelList

LIST_LABELS: Operation[LabelList] = Operation(
    id="listLabels",
    vendor="acme",
    method="GET",
    origin="https://files.acme.example",
    path="/labels",
    delivery="read",
    security=(("Token",),),
    params=(
        Param("offset", "offset", "query", c.INT),
        Param("count", "count", "query", c.INT),
    ),
    result=model.ModelCodec("trunkline_acme.models.label_list", "LabelList"),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", max_offset=1000)
