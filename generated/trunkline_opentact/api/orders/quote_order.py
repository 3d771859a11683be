# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/order/price"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.order_price import OrderPrice

QUOTE_ORDER: Operation[OrderPrice] = Operation(
    id="quoteOrder",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/order/price",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "items",
            "items",
            "body",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.order_item_flags", "OrderItemFlags"), min_items=1),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_opentact.models.order_price", "OrderPrice"),
    body="json",
    unwrap="payload",
)
