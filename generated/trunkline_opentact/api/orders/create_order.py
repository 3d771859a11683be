# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/order"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.order import Order

CREATE_ORDER: Operation[Order] = Operation(
    id="createOrder",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/order",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "items",
            "items",
            "body",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.order_item_new", "OrderItemNew"), min_items=1),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_opentact.models.order", "Order"),
    body="json",
    unwrap="payload",
)
