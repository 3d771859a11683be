# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/payment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.payment import Payment

CREATE_PAYMENT: Operation[Payment] = Operation(
    id="createPayment",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/payment",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "provider",
            "provider",
            "body",
            enums.EnumCodec("trunkline_opentact.models.payment_provider", "PaymentProvider"),
            required=True,
        ),
        Param("amount", "amount", "body", c.DECIMAL, required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.payment", "Payment"),
    body="json",
    unwrap="payload",
)
