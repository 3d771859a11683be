# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/user/cart"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.cart_entry import CartEntry

ADD_TO_CART: Operation[CartEntry] = Operation(
    id="addToCart",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/user/cart",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("payload", "payload", "body", c.MapCodec(c.ANY), required=True, hidden=True),
        Param("ttl", "ttl", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_opentact.models.cart_entry", "CartEntry"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
