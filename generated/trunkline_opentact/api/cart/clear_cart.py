# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/user/cart"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

CLEAR_CART: Operation[dict[str, JSON]] = Operation(
    id="clearCart",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/user/cart",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.MapCodec(c.ANY),
    unwrap="payload",
    evidence="listed",
)
