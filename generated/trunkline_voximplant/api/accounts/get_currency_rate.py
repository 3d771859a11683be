# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCurrencyRate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_currency_rate_response import GetCurrencyRateResponse

GET_CURRENCY_RATE: Operation[GetCurrencyRateResponse] = Operation(
    id="getCurrencyRate",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCurrencyRate",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("currency", "currency", "body", c.ListCodec(c.STR, separator=";"), required=True),
        Param("date", "date", "body", times.DATE),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_currency_rate_response", "GetCurrencyRateResponse"),
    body="form",
)
