# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""GET /api/parcels"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_acme.models.parcel_page import ParcelPage

LIST_PARCELS: Operation[ParcelPage] = Operation(
    id="listParcels",
    vendor="acme",
    method="GET",
    origin="https://{region}.acme.example",
    path="/api/parcels",
    delivery="read",
    security=(("Token",), ("Key", "Account")),
    params=(
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=50)),
        Param("time_zone", "time-zone", "query", c.STR),
        Param("from_", "from", "query", times.SQL_TIME),
        Param("state", "state", "query", enums.EnumCodec("trunkline_acme.models.state", "State", closed=True)),
        Param("ids", "ids", "query", c.ListCodec(c.INT, separator=";", all_allowed=True, max_items=9)),
        Param("format_", "format", "query", c.STR, default="full"),
        Param("operation_", "operation", "query", c.STR),
        Param("trace", "X-Trace", "header", c.STR),
    ),
    result=model.ModelCodec("trunkline_acme.models.parcel_page", "ParcelPage"),
    unwrap="payload",
    zone_argument="time_zone",
)

PAGES = Pages("page", "page", ("entries",), limit="per_page", total=("total",), pages=("pages",), max_limit=50)
