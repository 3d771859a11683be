# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/payment"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import enums, model
from trunkline.operation import Operation, Param

CREATE_PAYMENT: Operation[Any] = Operation(
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
