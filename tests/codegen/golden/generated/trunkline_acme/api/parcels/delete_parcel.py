# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""DELETE /api/parcels/{parcel_uuid}"""

from __future__ import annotations

from typing import Any

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

DELETE_PARCEL: Operation[Any] = Operation(
    id="deleteParcel",
    vendor="acme",
    method="DELETE",
    origin="https://{region}.acme.example",
    path="/api/parcels/{parcel_uuid}",
    delivery="idempotent",
    security=(("Token",),),
    params=(Param("parcel_uuid", "parcel_uuid", "path", c.UUID_, required=True),),
)
