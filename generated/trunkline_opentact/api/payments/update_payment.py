# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/payment/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.payment import Payment

UPDATE_PAYMENT: Operation[Payment] = Operation(
    id="updatePayment",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/payment/{uuid}",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.payment", "Payment"),
    unwrap="payload",
)
