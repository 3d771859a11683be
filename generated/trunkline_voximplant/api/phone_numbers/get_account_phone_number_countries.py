# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAccountPhoneNumberCountries"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_account_phone_number_countries_response import (
        GetAccountPhoneNumberCountriesResponse,
    )

GET_ACCOUNT_PHONE_NUMBER_COUNTRIES: Operation[GetAccountPhoneNumberCountriesResponse] = Operation(
    id="getAccountPhoneNumberCountries",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAccountPhoneNumberCountries",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("application_id", "application_id", "body", c.ListCodec(c.INT, separator=";")),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_account_phone_number_countries_response",
        "GetAccountPhoneNumberCountriesResponse",
    ),
    body="form",
)
