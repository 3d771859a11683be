# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""GET /labels"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

LIST_LABELS_FILE: Operation[bytes] = Operation(
    id="listLabelsFile",
    vendor="acme",
    method="GET",
    origin="https://files.acme.example",
    path="/labels",
    delivery="read",
    security=(("Token",),),
    params=(
        Param("offset", "offset", "query", c.INT),
        Param("count", "count", "query", c.INT),
        Param("output", "output", "query", c.StrCodec(pattern="^(?:csv|xls)$"), required=True),
    ),
    binary=True,
)
