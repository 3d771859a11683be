# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""DELETE /api/parcels/{parcel_uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

DELETE_PARCEL: Operation[None] = Operation(
    id="deleteParcel",
    vendor="acme",
    method="DELETE",
    origin="https://{region}.acme.example",
    path="/api/parcels/{parcel_uuid}",
    delivery="idempotent",
    security=(("Token",),),
    params=(Param("parcel_uuid", "parcel_uuid", "path", c.UUID_, required=True),),
)
