# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""GET /api/parcels/{parcel_uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_acme.models.parcel import Parcel

GET_PARCEL: Operation[Parcel] = Operation(
    id="getParcel",
    vendor="acme",
    method="GET",
    origin="https://{region}.acme.example",
    path="/api/parcels/{parcel_uuid}",
    delivery="read",
    security=(("Token",),),
    params=(Param("parcel_uuid", "parcel_uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_acme.models.parcel", "Parcel"),
    deprecated=True,
    evidence="observed",
)
