# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetMoneyAmountToCharge"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_money_amount_to_charge_response import GetMoneyAmountToChargeResponse

GET_MONEY_AMOUNT_TO_CHARGE: Operation[GetMoneyAmountToChargeResponse] = Operation(
    id="getMoneyAmountToCharge",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetMoneyAmountToCharge",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("currency", "currency", "body", c.STR),
        Param("charge_date", "charge_date", "body", times.DATE),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_money_amount_to_charge_response", "GetMoneyAmountToChargeResponse"
    ),
    body="form",
)
