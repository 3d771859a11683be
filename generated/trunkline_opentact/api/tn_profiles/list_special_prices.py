# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/profile/tn/special_prices"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.special_price import SpecialPrice

LIST_SPECIAL_PRICES: Operation[list[SpecialPrice]] = Operation(
    id="listSpecialPrices",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/profile/tn/special_prices",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.special_price", "SpecialPrice")),
    unwrap="payload",
    evidence="listed",
)
