# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""PUT /api/bulk"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

SET_MANY: Operation[dict[str, int]] = Operation(
    id="setMany",
    vendor="acme",
    method="PUT",
    origin="https://{region}.acme.example",
    path="/api/bulk",
    delivery="idempotent",
    security=(("Token",),),
    params=(
        Param(
            "body", "", "body", c.ListCodec(model.ModelCodec("trunkline_acme.models.address", "Address")), required=True
        ),
    ),
    result=c.MapCodec(c.INT),
    body="json",
)
