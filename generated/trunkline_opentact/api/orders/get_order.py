# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/order/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.order import Order

GET_ORDER: Operation[Order] = Operation(
    id="getOrder",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/order/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.order", "Order"),
    unwrap="payload",
    evidence="observed",
)
